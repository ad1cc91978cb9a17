// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "channels/feedsync.h"
#include "channels/linkkeeper.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "inbox/channelstore.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QRandomGenerator>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using channels::Link;
using channels::Synced;
using workspace::Connection;

/// What is to be fetched: all that is fetched by itself, or that channel's, whatever its state.
static Result<QList<Link>> linksToFetch(Context &context)
{
    return context.read([&](Connection &c) -> Result<QList<Link>> {
        QList<Link> all = channels::links(c);
        if (!context.arguments.has("channel")) {
            all.removeIf([](const Link &link) { return !link.isFetchedByItself(); });
            return all;
        }
        const QString name = context.arguments.value("channel");
        const auto channel = inbox::channelNamed(c, name);
        if (!channel)
            return fail(ErrorCode::NotFound, {{"what", u"channel"_s}, {"id", name}});
        const auto link = channels::linkOf(c, channel->row);
        if (!link)
            return fail(ErrorCode::StateForbids, {{"state", u"by-hand"_s}, {"name", channel->name}});
        return QList<Link>{*link};
    });
}

static void tell(Context &context, const Synced &synced)
{
    if (synced.error)
        context.streams.err.write(ui::labelled(oneLine(synced.name), ui::errorText(*synced.error)).toUtf8() +
                                  '\n');
    if (context.json()) {
        const bool waits = synced.link && synced.link->notBeforeMs;
        const auto allowed = waits ? synced.link->notBeforeMs : std::optional<qint64>();
        context.put(
            {{u"channel"_s, synced.name},
             {u"fetched"_s, synced.fetched},
             {u"added"_s, synced.added},
             {u"next_allowed"_s, context.isoOrNull(allowed)},
             {u"error"_s, synced.error ? QJsonValue(Context::errorJson(*synced.error)) : QJsonValue()}});
    } else if (!synced.error) {
        context.say(Words::tr("%1: %2 fetched, %3 new.")
                        .arg(oneLine(synced.name), QLocale().toString(synced.fetched),
                             QLocale().toString(synced.added)));
    }
}

/// The next few, each on a machine of its own.
static QList<Link> nextOf(QList<Link> &waiting)
{
    QList<Link> together;
    QSet<QString> hosts;
    for (qsizetype i = 0; i < waiting.size() && together.size() < channels::LinkKeeper::mostAtOnce;) {
        if (hosts.contains(waiting[i].address.host())) {
            ++i;
            continue;
        }
        hosts.insert(waiting[i].address.host());
        together.append(waiting.takeAt(i));
    }
    return together;
}

static Result<Exit> sync(Context &context)
{
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::Import); !allowed)
        return fail(allowed.error());
    Result<QList<Link>> waiting = linksToFetch(context);
    if (!waiting)
        return fail(waiting.error());
    if (waiting->isEmpty() && !context.json())
        context.say(Words::tr("No channel has a live link."));
    const channels::SystemNetwork network(!context.streams.reach.permitted.isEmpty());
    channels::HttpClient client(context.streams.reach);
    bool failed = false;
    bool refused = false;
    std::optional<Error> ended;
    const auto judge = context.judge();
    if (!judge)
        return fail(judge.error());
    while (!waiting->isEmpty() && !ended) {
        QList<QFuture<Result<Synced>>> underWay;
        for (const Link &link : nextOf(*waiting))
            underWay.append(channels::syncLink(context.workspace(), client, network,
                                               {.channel = link.channel,
                                                .actor = context.actor().id(),
                                                .chance = QRandomGenerator::global()->generateDouble(),
                                                .cancel = context.streams.stop,
                                                .judge = *judge}));
        for (const QFuture<Result<Synced>> &future : std::as_const(underWay)) {
            const Result<Synced> synced = await(future); // ends by itself within a second of being stopped
            if (!synced) {
                ended = synced.error();
                continue;
            }
            tell(context, *synced);
            failed = failed || synced->error;
            refused = refused || synced->rejected > 0;
        }
    }
    if (ended)
        return fail(*ended);
    return failed ? Failed : refused ? InputRefused : Done;
}

QList<Command> syncCommands()
{
    return {{u"sync"_s,
             {},
             Words::tr("Fetches what is new from the channels that have a live link."),
             {{u"channel"_s, u"NAME"_s, Words::tr("that one only")}},
             0,
             0,
             sync}};
}

} // namespace vigie::cli
