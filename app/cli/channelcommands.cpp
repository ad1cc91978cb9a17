// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "inbox/channelstore.h"
#include "ui/models/codetext.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
using inbox::Channel;
using workspace::Connection;

/// Without a live link, a channel is imported, captured and posted to by hand: nothing is fetched.
static void put(Context &context, const Channel &channel)
{
    context.put({{u"name"_s, channel.name},
                 {u"service"_s, channel.service},
                 {u"handle"_s, channel.handle},
                 {u"url"_s, channel.url},
                 {u"state"_s, u"by-hand"_s},
                 {u"last_sync"_s, QJsonValue()},
                 {u"next_sync"_s, QJsonValue()}});
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto all = context.read([](Connection &c) -> Result<QList<Channel>> { return inbox::channels(c); });
    if (!all)
        return fail(all.error());
    Table table;
    for (const Channel &channel : *all) {
        if (context.json())
            put(context, channel);
        else
            table.add({oneLine(channel.name), ui::serviceText(channel.service), oneLine(channel.handle),
                       oneLine(channel.url)});
    }
    context.print(table);
    return Done;
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
    const Channel wanted{.name = name,
                         .service = service,
                         .handle = context.arguments.value("handle"),
                         .url = context.arguments.value("url")};
    const auto added =
        context.write([&](Connection &c) { return inbox::addChannel(c, context.actor(), wanted); });
    if (!added)
        return fail(added.error());
    if (context.json())
        put(context, *added);
    else
        context.say(
            Words::tr("The channel %1 was added (%2).").arg(added->name, ui::serviceText(added->service)));
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

QList<Command> channelCommands()
{
    return {
        {u"channel list"_s, {}, Words::tr("Lists the channels."), {}, 0, 0, list},
        {u"channel add"_s,
         u"NAME"_s,
         Words::tr("Adds a channel."),
         {{u"service"_s, u"S"_s, Words::tr("facebook, instagram, google-review, mail, phone…")},
          {u"handle"_s, u"H"_s, Words::tr("our own account there")},
          {u"url"_s, u"U"_s, Words::tr("its page")}},
         1,
         1,
         add},
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
