// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/roundstore.h"

#include "base/text.h"
#include "inbox/channel.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QUrl>

#include <algorithm>
#include <limits>

namespace vigie::inbox {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;
using namespace Qt::StringLiterals;

static constexpr qsizetype longestStopName = 80;
static constexpr qsizetype longestStopAddress = 2000;
static constexpr qint64 liveRowEvery = 6 * 3'600'000;

/// The last look stands beside each: the newest visit that is neither a skip nor taken back.
static constexpr const char *selectStops =
    "SELECT s.id, s.uid, s.kind, s.channel, coalesce(ch.name, s.name), coalesce(ch.service, ''), "
    "coalesce(ch.url, s.address), s.every, s.unit, s.owner, s.active, s.linked, s.made_at, "
    "s.sample OR coalesce(ch.sample, 0), v.id, v.at, v.actor, v.outcome, v.messages "
    "FROM stop s LEFT JOIN channel ch ON ch.id = s.channel LEFT JOIN visit v ON v.id = "
    "(SELECT id FROM visit WHERE stop = s.id AND undone = 0 AND outcome <> 'skipped' AND at < ?2 "
    "ORDER BY at DESC, id DESC LIMIT 1) "
    "WHERE s.removed_at IS NULL AND (?1 IS NULL OR s.id = ?1) AND s.made_at < ?2 "
    "ORDER BY 5, s.id";

static Stop stopOf(const Statement &row)
{
    Stop stop;
    stop.row = row.integer(0);
    stop.id = row.id(1);
    stop.kind = stopKindNamed(row.text(2)).value_or(StopKind::Other);
    stop.channel = row.optionalInteger(3);
    stop.name = row.text(4);
    stop.service = row.text(5);
    stop.address = row.text(6);
    stop.every = {static_cast<int>(row.integer(7)),
                  row.text(8) == "hours"_L1 ? Interval::Unit::Hours : Interval::Unit::Days};
    stop.owner = row.id(9);
    stop.active = row.integer(10) != 0;
    stop.linked = row.integer(11) != 0;
    stop.madeAtMs = row.integer(12);
    stop.sample = row.integer(13) != 0;
    if (!row.isNull(14))
        stop.lastLook = Visit{row.integer(14),
                              stop.row,
                              row.integer(15),
                              row.id(16),
                              outcomeNamed(row.text(17)).value_or(Outcome::NothingNew),
                              row.integer(18)};
    return stop;
}

static constexpr qint64 always = std::numeric_limits<qint64>::max();

QList<Stop> stopsAsOf(Connection &c, qint64 beforeMs)
{
    Statement rows = c.statement(selectStops);
    rows.bindNull(0).bind(1, beforeMs);
    QList<Stop> all;
    while (rows.step())
        all.append(stopOf(rows));
    return all;
}

QList<Stop> stops(Connection &c)
{
    return stopsAsOf(c, always);
}

std::optional<Stop> stopAt(Connection &c, qint64 row)
{
    Statement found = c.statement(selectStops);
    found.bind(0, row).bind(1, always);
    return found.step() ? std::optional(stopOf(found)) : std::nullopt;
}

static std::optional<qint64> rowOfChannel(Connection &c, qint64 channel)
{
    Statement row = c.statement("SELECT id FROM stop WHERE channel = ?");
    row.bind(0, channel);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<Stop> stopOfChannel(Connection &c, qint64 channel)
{
    const std::optional<qint64> row = rowOfChannel(c, channel);
    return row ? stopAt(c, *row) : std::nullopt;
}

static std::unexpected<Error> wrongStop(const char *argument, const char *reason = "")
{
    return fail(ErrorCode::InvalidArgument,
                {{"argument", QLatin1StringView(argument)}, {"reason", QLatin1StringView(reason)}});
}

static std::unexpected<Error> noSuch(const char *what, qint64 row)
{
    return fail(ErrorCode::NotFound, {{"what", QLatin1StringView(what)}, {"id", QString::number(row)}});
}

static bool isPageAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// What may be stored of it, with its name and address on one line each.
static Result<Stop> checkedStop(Connection &c, Stop stop)
{
    if (!isPossible(stop.every, stop.kind))
        return wrongStop("interval");
    const QList<team::Colleague> team = team::colleagues(c);
    if (!stop.owner.isNull() && std::ranges::find(team, stop.owner, &team::Colleague::id) == team.end())
        return fail(ErrorCode::ColleagueUnknown, {{"name", stop.owner.toString()}});
    if (stop.kind == StopKind::Channel)
        return stop;
    stop.name = oneLine(stop.name, longestStopName + 1);
    stop.address = oneLine(stop.address, longestStopAddress + 1);
    if (stop.name.isEmpty() || graphemes(stop.name) > longestStopName)
        return wrongStop("name");
    if (stop.address.size() > longestStopAddress || (!stop.address.isEmpty() && !isPageAddress(stop.address)))
        return wrongStop("url");
    for (const Stop &other : stops(c)) {
        if (other.row != stop.row && folded(other.name) == folded(stop.name))
            return wrongStop("name", "exists");
    }
    return stop;
}

static QString unitName(Interval::Unit unit)
{
    return unit == Interval::Unit::Hours ? u"hours"_s : u"days"_s;
}

static void recordStopAct(Connection &c, const QString &act, const Id &actor, const Stop &stop)
{
    workspace::record(c, {act,
                          actor,
                          stop.id,
                          {{u"kind"_s, stopKindName(stop.kind)},
                           {u"every"_s, stop.every.count},
                           {u"unit"_s, unitName(stop.every.unit)},
                           {u"colleague"_s, stop.owner.isNull() ? QString() : stop.owner.toString()},
                           {u"active"_s, stop.active}}});
}

static qint64 insertStop(Connection &c, const Stop &stop)
{
    c.statement("INSERT INTO stop(uid, channel, kind, name, address, every, unit, owner, active, made_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, stop.id)
        .bindOrNull(1, stop.channel)
        .bind(2, stopKindName(stop.kind))
        .bind(3, stop.name)
        .bind(4, stop.address)
        .bind(5, stop.every.count)
        .bind(6, unitName(stop.every.unit))
        .bind(7, stop.owner)
        .bind(8, stop.active)
        .bind(9, c.now())
        .run();
    c.touch(Area::Round);
    return c.lastRow();
}

Result<Stop> addStop(Connection &c, const Actor &actor, const Stop &stop)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    if (stop.kind == StopKind::Channel)
        return wrongStop("kind");
    Stop wanted = stop;
    wanted.row = 0;
    wanted.channel.reset();
    Result<Stop> good = checkedStop(c, wanted);
    if (!good)
        return good;
    good->id = c.newId();
    const qint64 row = insertStop(c, *good);
    recordStopAct(c, u"stop-added"_s, actor.id(), *good);
    return *stopAt(c, row);
}

Result<Stop> changeStop(Connection &c, const Actor &actor, const Stop &stop)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    const std::optional<Stop> known = stopAt(c, stop.row);
    if (!known)
        return noSuch("stop", stop.row);
    if ((stop.kind == StopKind::Channel) != (known->kind == StopKind::Channel))
        return wrongStop("kind");
    Result<Stop> good = checkedStop(c, stop);
    if (!good)
        return good;
    good->id = known->id;
    const bool ofChannel = known->kind == StopKind::Channel;
    // One of the sample that leads elsewhere, or is called otherwise, is theirs who changed it.
    c.statement("UPDATE stop SET kind = ?1, name = ?2, address = ?3, every = ?4, unit = ?5, owner = ?6, "
                "active = ?7, sample = sample AND name = ?2 AND address = ?3 WHERE id = ?8")
        .bind(0, stopKindName(good->kind))
        .bind(1, ofChannel ? u""_s : good->name)
        .bind(2, ofChannel ? u""_s : good->address)
        .bind(3, good->every.count)
        .bind(4, unitName(good->every.unit))
        .bind(5, good->owner)
        .bind(6, good->active)
        .bind(7, good->row)
        .run();
    recordStopAct(c, u"stop-changed"_s, actor.id(), *good);
    c.touch(Area::Round);
    return *stopAt(c, stop.row);
}

Result<void> removeStop(Connection &c, const Actor &actor, qint64 row)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return allowed;
    const std::optional<Stop> known = stopAt(c, row);
    if (!known)
        return noSuch("stop", row);
    if (known->kind == StopKind::Channel)
        return fail(ErrorCode::StateForbids, {{"state", u"channel"_s}, {"name", known->name}});
    c.statement("UPDATE stop SET removed_at = ? WHERE id = ?").bind(0, c.now()).bind(1, row).run();
    recordStopAct(c, u"stop-removed"_s, actor.id(), *known);
    c.touch(Area::Round);
    return {};
}

Result<Stop> bringBackStop(Connection &c, const Actor &actor, qint64 row)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    c.statement("UPDATE stop SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL")
        .bind(0, row)
        .run();
    if (c.changes() == 0)
        return noSuch("stop", row);
    const std::optional<Stop> known = stopAt(c, row);
    if (auto good = checkedStop(c, *known); !good)
        return good;
    recordStopAct(c, u"stop-brought-back"_s, actor.id(), *known);
    c.touch(Area::Round);
    return *known;
}

void makeStopOf(Connection &c, const Channel &channel)
{
    Stop stop;
    stop.id = channel.id;
    stop.kind = StopKind::Channel;
    stop.channel = channel.row;
    stop.every = usualInterval(StopKind::Channel, channel.service);
    stop.active = isUsuallyVisited(channel.service);
    insertStop(c, stop);
}

void setLinked(Connection &c, qint64 channel, bool linked)
{
    c.statement("UPDATE stop SET linked = ? WHERE channel = ?").bind(0, linked).bind(1, channel).run();
    c.touch(Area::Round);
}

static Visit addVisit(Connection &c, const Id &actor, qint64 stop, Outcome outcome, qint64 messages)
{
    Visit visit{0, stop, c.now(), actor, outcome, messages};
    c.statement("INSERT INTO visit(stop, at, actor, outcome, messages) VALUES(?, ?, ?, ?, ?)")
        .bind(0, stop)
        .bind(1, visit.atMs)
        .bind(2, actor)
        .bind(3, outcomeName(outcome))
        .bind(4, messages)
        .run();
    visit.row = c.lastRow();
    c.touch(Area::Round);
    return visit;
}

Result<Visit> recordVisit(Connection &c, const Actor &actor, qint64 stop, Outcome outcome)
{
    if (auto allowed = actor.require(Act::Import); !allowed)
        return fail(allowed.error());
    if (outcome != Outcome::NothingNew && outcome != Outcome::Skipped)
        return wrongStop("outcome");
    const std::optional<Stop> known = stopAt(c, stop);
    if (!known)
        return noSuch("stop", stop);
    workspace::record(c, {u"stop-visited"_s, actor.id(), known->id, {{u"outcome"_s, outcomeName(outcome)}}});
    return addVisit(c, actor.id(), stop, outcome, 0);
}

void recordLooks(Connection &c, const Id &actor, const QMap<qint64, qint64> &channels, Outcome outcome,
                 qint64 from)
{
    qint64 messages = 0;
    bool seen = false;
    for (const auto &[channel, added] : channels.asKeyValueRange()) {
        messages += added;
        const std::optional<qint64> stop = rowOfChannel(c, channel);
        if (stop)
            addVisit(c, actor, *stop, outcome, added);
        seen = seen || stop == from;
    }
    if (!channels.isEmpty() && !seen && stopAt(c, from))
        addVisit(c, actor, from, outcome, messages);
}

void recordLiveLook(Connection &c, qint64 channel, qint64 added)
{
    const std::optional<qint64> stop = rowOfChannel(c, channel);
    if (!stop)
        return;
    if (added == 0) {
        // The newest look moves on within its quarter of a day, where it was the link's too.
        c.statement("UPDATE visit SET at = ?2 WHERE id = (SELECT id FROM visit WHERE stop = ?1 "
                    "ORDER BY id DESC LIMIT 1) AND actor IS NULL AND outcome = 'nothing-new' "
                    "AND at / ?3 = ?2 / ?3")
            .bind(0, *stop)
            .bind(1, c.now())
            .bind(2, liveRowEvery)
            .run();
        if (c.changes() > 0) {
            c.touch(Area::Round);
            return;
        }
    }
    addVisit(c, {}, *stop, added > 0 ? Outcome::Imported : Outcome::NothingNew, added);
}

Result<void> takeVisitBack(Connection &c, const Actor &actor, qint64 visit, bool again)
{
    if (auto allowed = actor.require(Act::Import); !allowed)
        return allowed;
    Statement found =
        c.statement("SELECT v.undone, s.uid, v.outcome FROM visit v JOIN stop s ON s.id = v.stop "
                    "WHERE v.id = ? AND v.actor = ?");
    found.bind(0, visit).bind(1, actor.id());
    if (!found.step())
        return noSuch("visit", visit);
    if ((found.integer(0) != 0) != again)
        return fail(ErrorCode::ChangedMeanwhile);
    const Id stop = found.id(1);
    const QString outcome = found.text(2);
    c.statement("UPDATE visit SET undone = ? WHERE id = ?").bind(0, !again).bind(1, visit).run();
    workspace::record(
        c, {again ? u"visit-redone"_s : u"visit-undone"_s, actor.id(), stop, {{u"outcome"_s, outcome}}});
    c.touch(Area::Round);
    return {};
}

QList<Visit> visitsAfter(Connection &c, qint64 row)
{
    Statement rows = c.statement("SELECT id, stop, at, actor, outcome, messages FROM visit "
                                 "WHERE id > ? AND undone = 0 ORDER BY id");
    rows.bind(0, row);
    QList<Visit> all;
    while (rows.step())
        all.append({rows.integer(0), rows.integer(1), rows.integer(2), rows.id(3),
                    outcomeNamed(rows.text(4)).value_or(Outcome::NothingNew), rows.integer(5)});
    return all;
}

qint64 newestVisit(Connection &c)
{
    Statement row = c.statement("SELECT coalesce(max(id), 0) FROM visit");
    row.step();
    return row.integer(0);
}

} // namespace vigie::inbox
