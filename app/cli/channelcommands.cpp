// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "channels/discovery.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "inbox/channelstore.h"
#include "ui/models/codetext.h"
#include "ui/models/errortext.h"
#include "ui/models/linktext.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
using channels::Link;
using inbox::Channel;
using workspace::Connection;

/// Without a live link, a channel is imported, captured and posted to by hand: nothing is fetched. The
/// address of a link may be a secret.
static QJsonObject jsonOf(const Context &context, const Channel &channel, const std::optional<Link> &link)
{
    const auto iso = [&](const std::optional<qint64> &ms) { return context.isoOrNull(ms); };
    return {{u"name"_s, channel.name},
            {u"service"_s, channel.service},
            {u"handle"_s, channel.handle},
            {u"url"_s, channel.url},
            {u"state"_s, link ? channels::linkStateName(link->state) : u"by-hand"_s},
            {u"last_sync"_s, link ? iso(link->lastOkMs) : QJsonValue()},
            {u"next_sync"_s, link ? iso(link->nextMs) : QJsonValue()}};
}

static void put(Context &context, const Channel &channel, const std::optional<Link> &link = {})
{
    context.put(jsonOf(context, channel, link));
}

/// Waits for what is fetched; SIGINT ends it.
template <typename T>
static Result<T> fetched(Context &context, QFuture<Result<T>> future)
{
    return await(std::move(future), context.streams.stop.get());
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    using Found = QList<std::pair<Channel, std::optional<Link>>>;
    const auto all = context.read([](Connection &c) -> Result<Found> {
        Found found;
        for (const Channel &channel : inbox::channels(c))
            found.append({channel, channels::linkOf(c, channel.row)});
        return found;
    });
    if (!all)
        return fail(all.error());
    Table table;
    for (const auto &[channel, link] : *all) {
        if (context.json())
            put(context, channel, link);
        else
            table.add({oneLine(channel.name), ui::serviceText(channel.service),
                       link ? ui::linkStateText(link->state) : QString(), oneLine(channel.handle),
                       oneLine(channel.url)});
    }
    context.print(table);
    return Done;
}

namespace {
/// What is fetched for a channel that is being added.
struct Feed
{
    QUrl address;
    QString title;
    QList<channels::FoundFeed> others; ///< of the same page
    bool isPage = false;               ///< what was typed is a page to open, rather than the feed itself
    bool isSeen = false;
};
} // namespace

/// The feed behind an address. What could not be reached may be there later: it is taken at its word then.
static Result<Feed> feedAt(Context &context, const QString &typed)
{
    const Result<QUrl> address = channels::webAddressTyped(typed);
    if (!address)
        return fail(address.error());
    Feed feed{.address = *address};
    if (channels::SystemNetwork(!context.streams.reach.permitted.isEmpty()).isDown())
        return feed;
    channels::HttpClient client(context.streams.reach);
    const auto found = fetched(context, channels::lookForFeeds(client, typed, context.streams.stop));
    if (!found && found.error().tryAgain && found.error().code != ErrorCode::AnswerRefused)
        return feed;
    if (!found)
        return fail(found.error());
    feed.isSeen = true;
    feed.isPage = !found->first().address.matches(*address, QUrl::StripTrailingSlash);
    feed.address = found->first().address;
    feed.title = found->first().title;
    feed.others = found->sliced(1);
    return feed;
}

/// The address of a feed may be a secret, which no argument should be: it is asked for as one.
static Result<QString> feedAddress(Context &context, const QString &service)
{
    if (service != u"feed" || context.arguments.has("url"))
        return service == u"feed" ? context.arguments.value("url") : QString();
    if (context.arguments.value("service") != u"feed")
        return QString();
    const auto given = context.secret(Words::tr("Address of the feed, or of its page (none: by hand): "));
    if (!given)
        return fail(given.error());
    return given->value_or(QString()).trimmed();
}

static void tellFeed(Context &context, const Feed &feed)
{
    if (!feed.isSeen)
        return context.tell(Words::tr("Its feed cannot be reached now; “vigie sync” tries again."));
    for (const channels::FoundFeed &other : feed.others)
        context.tell(Words::tr("The page has another feed, too: %1 (%2)")
                         .arg(other.address.toString(), oneLine(other.title, 80)));
}

static Result<Exit> add(Context &context)
{
    const QString name = context.arguments.at(0);
    const QString service = context.arguments.has("service") ? context.arguments.value("service")
                                                             : inbox::serviceGuessedFrom(name);
    if (!inbox::services().contains(service))
        return context.wrong(
            Words::tr("The services are: %1.").arg(inbox::services().join(QStringLiteral(", "))));
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const Result<QString> address = feedAddress(context, service);
    if (!address)
        return fail(address.error());
    std::optional<Feed> feed;
    if (!address->isEmpty()) {
        const Result<Feed> found = feedAt(context, *address);
        if (!found)
            return fail(found.error());
        feed = *found;
    }
    const Channel wanted{.name = name,
                         .service = service,
                         .handle = context.arguments.value("handle"),
                         .url = feed && !feed->isPage ? QString() : context.arguments.value("url")};
    std::optional<Link> link;
    const auto added = context.write([&](Connection &c) -> Result<Channel> {
        auto made = inbox::addChannel(c, context.actor(), wanted);
        if (!made || !feed)
            return made;
        auto linked = channels::makeLink(c, context.actor(), made->row, feed->address, feed->title);
        if (!linked)
            return fail(linked.error());
        link = *linked;
        return made;
    });
    if (!added)
        return fail(added.error());
    if (feed)
        tellFeed(context, *feed);
    if (context.json())
        put(context, *added, link);
    else
        context.say(link ? Words::tr("The channel %1 was added; “vigie sync” fetches it: %2.")
                               .arg(added->name, ui::linkName(*link))
                         : Words::tr("The channel %1 was added (%2).")
                               .arg(added->name, ui::serviceText(added->service)));
    return Done;
}

static Result<Exit> remove(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto removed = context.write([&](Connection &c) -> Result<Channel> {
        const auto channel = inbox::channelNamed(c, context.arguments.at(0));
        const auto done = inbox::removeChannel(c, context.actor(), context.arguments.at(0));
        if (!done)
            return fail(done.error());
        return channel.value_or(Channel());
    });
    if (!removed)
        return fail(removed.error());
    if (context.json())
        put(context, *removed);
    else
        context.say(Words::tr("The channel %1 was removed.").arg(removed->name));
    return Done;
}

/// Asks for the feed once, and takes nothing in.
static Result<Exit> test(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    using Found = std::pair<Channel, std::optional<Link>>;
    const auto found = context.read([&](Connection &c) -> Result<Found> {
        const auto channel = inbox::channelNamed(c, context.arguments.at(0));
        if (!channel)
            return fail(ErrorCode::NotFound, {{"what", u"channel"_s}, {"id", context.arguments.at(0)}});
        return Found(*channel, channels::linkOf(c, channel->row));
    });
    if (!found)
        return fail(found.error());
    const auto &[channel, link] = *found;
    std::optional<Error> error;
    if (link) {
        context.beginLongWork();
        channels::HttpClient client(context.streams.reach);
        const auto answer =
            fetched(context, channels::lookForFeeds(client, link->address.toString(QUrl::FullyEncoded),
                                                    context.streams.stop));
        if (!answer)
            error = answer.error();
    }
    QJsonObject object = jsonOf(context, channel, link);
    object.insert(u"error"_s, error ? QJsonValue(Context::errorJson(*error)) : QJsonValue());
    if (error)
        context.streams.err.write(ui::errorText(*error).toUtf8() + '\n');
    if (context.json())
        context.put(object);
    else if (!link)
        context.say(
            Words::tr("The channel %1 has no live link: it is visited in the round.").arg(channel.name));
    else if (!error)
        context.say(Words::tr("The feed of %1 answers: %2.").arg(channel.name, ui::linkName(*link)));
    return error ? exitStatus(error->code) : Done;
}

QList<Command> channelCommands()
{
    return {
        {u"channel list"_s, {}, Words::tr("Lists the channels."), {}, 0, 0, list},
        {u"channel add"_s,
         u"NAME"_s,
         Words::tr("Adds a channel."),
         {{u"service"_s, u"S"_s, Words::tr("facebook, instagram, google-review, mail, phone…")},
          {u"handle"_s, u"H"_s, Words::tr("our own account there")},
          {u"url"_s, u"U"_s,
           Words::tr(
               "its page; of a feed, its address or that of the page that names it, fetched from then on")}},
         1,
         1,
         add},
        {u"channel test"_s,
         u"NAME"_s,
         Words::tr("Asks for a channel's feed once, and takes nothing in."),
         {},
         1,
         1,
         test},
        {u"channel remove"_s,
         u"NAME"_s,
         Words::tr("Removes a channel that holds no messages."),
         {},
         1,
         1,
         remove},
    };
}

} // namespace vigie::cli
