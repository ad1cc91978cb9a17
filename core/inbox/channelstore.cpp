// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channelstore.h"

#include "base/text.h"
#include "inbox/roundstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestName = 80;
static constexpr qsizetype longestAddress = 2000;

static Channel channelOf(const Statement &row)
{
    return {row.integer(0), row.id(1),   row.text(2),        row.text(3),
            row.text(4),    row.text(5), row.integer(6) != 0};
}

QList<Channel> channels(Connection &c)
{
    Statement rows =
        c.statement("SELECT id, uid, name, service, handle, url, sample FROM channel ORDER BY name");
    QList<Channel> all;
    while (rows.step())
        all.append(channelOf(rows));
    return all;
}

QMap<qint64, qint64> mentionsByChannel(Connection &c)
{
    Statement rows = c.statement("SELECT channel, count(*) FROM mention GROUP BY channel");
    QMap<qint64, qint64> counts;
    while (rows.step())
        counts[rows.integer(0)] = rows.integer(1);
    return counts;
}

std::optional<Channel> channelAt(Connection &c, qint64 row)
{
    Statement found =
        c.statement("SELECT id, uid, name, service, handle, url, sample FROM channel WHERE id = ?");
    found.bind(0, row);
    return found.step() ? std::optional(channelOf(found)) : std::nullopt;
}

std::optional<Channel> channelNamed(Connection &c, const QString &name)
{
    const QString wanted = folded(name);
    for (const Channel &channel : channels(c)) {
        if (folded(channel.name) == wanted)
            return channel;
    }
    return std::nullopt;
}

static Error wrong(const char *argument)
{
    return makeError(ErrorCode::InvalidArgument, {{"argument", QLatin1StringView(argument)}});
}

/// What may be stored of it, with its name, handle and address on one line each.
static Result<Channel> checked(Connection &c, Channel channel)
{
    channel.name = oneLine(channel.name, longestName + 1);
    channel.handle = oneLine(channel.handle, longestName + 1);
    channel.url = oneLine(channel.url, longestAddress + 1);
    if (channel.name.isEmpty() || graphemes(channel.name) > longestName)
        return fail(wrong("name"));
    if (!services().contains(channel.service))
        return fail(wrong("service"));
    if (graphemes(channel.handle) > longestName)
        return fail(wrong("handle"));
    if (channel.url.size() > longestAddress)
        return fail(wrong("url"));
    if (const auto other = channelNamed(c, channel.name); other && other->row != channel.row)
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("name")},
                                                 {"reason", QStringLiteral("exists")},
                                                 {"name", other->name}});
    return channel;
}

static Channel insert(Connection &c, Channel channel)
{
    channel.id = c.newId();
    c.statement("INSERT INTO channel(uid, name, service, handle, url, sample, made_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(0, channel.id)
        .bind(1, channel.name)
        .bind(2, channel.service)
        .bind(3, channel.handle)
        .bind(4, channel.url)
        .bind(5, channel.sample)
        .bind(6, c.now())
        .run();
    channel.row = c.lastRow();
    makeStopOf(c, channel);
    c.touch(Area::Channels);
    return channel;
}

static void recordAct(Connection &c, const char *act, const Actor &actor, const Channel &channel)
{
    workspace::record(
        c, {QLatin1StringView(act), actor.id(), channel.id, {{QStringLiteral("service"), channel.service}}});
}

Result<Channel> addChannel(Connection &c, const Actor &actor, const Channel &channel)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    Channel wanted = channel;
    wanted.row = 0;
    return checked(c, wanted).transform([&](const Channel &good) {
        const Channel made = insert(c, good);
        recordAct(c, "channel-added", actor, made);
        return made;
    });
}

Result<Channel> changeChannel(Connection &c, const Actor &actor, const Channel &channel)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const auto known = channelAt(c, channel.row);
    if (!known)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("channel")}, {"id", channel.name}});
    Result<Channel> good = checked(c, channel);
    if (!good)
        return good;
    good->id = known->id;
    good->sample = known->sample;
    c.statement("UPDATE channel SET name = ?, service = ?, handle = ?, url = ? WHERE id = ?")
        .bind(0, good->name)
        .bind(1, good->service)
        .bind(2, good->handle)
        .bind(3, good->url)
        .bind(4, good->row)
        .run();
    recordAct(c, "channel-changed", actor, *good);
    c.touch(Area::Channels | Area::Mentions | Area::Round);
    return good;
}

Result<void> removeChannel(Connection &c, const Actor &actor, const QString &name)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return allowed;
    const auto channel = channelNamed(c, name);
    if (!channel)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("channel")}, {"id", name}});
    // A post that stands alone hangs on its channel as much as a mention does.
    Statement used = c.statement("SELECT EXISTS (SELECT 1 FROM mention WHERE channel = ?1) OR "
                                 "EXISTS (SELECT 1 FROM draft WHERE channel = ?1)");
    used.bind(0, channel->row);
    used.step();
    if (used.integer(0) != 0)
        return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("in-use")}, {"name", channel->name}});
    c.statement("DELETE FROM channel WHERE id = ?").bind(0, channel->row).run();
    recordAct(c, "channel-removed", actor, *channel);
    c.touch(Area::Channels | Area::Round);
    return {};
}

Channel channelForIntake(Connection &c, const QString &name, bool sample, const QStringList &services)
{
    QString clean = oneLine(name, longestName - 1);
    if (clean.isEmpty())
        clean = QStringLiteral("?");
    if (auto known = channelNamed(c, clean))
        return *known;
    Channel made;
    made.name = clean;
    made.service = serviceGuessedFrom(clean);
    if (!services.isEmpty() && !services.contains(made.service))
        made.service = services.first();
    made.sample = sample;
    return insert(c, made);
}

} // namespace vigie::inbox
