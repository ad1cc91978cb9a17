// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "base/text.h"
#include "inbox/roundstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::inbox {

using workspace::Area;
using workspace::Statement;

bool hasSample(Connection &c)
{
    Statement row = c.statement("SELECT EXISTS (SELECT 1 FROM channel WHERE sample = 1) OR "
                                "EXISTS (SELECT 1 FROM stop WHERE sample = 1)");
    row.step();
    return row.integer(0) != 0;
}

void putSampleStop(Connection &c, const Stop &stop, const QList<Visit> &looks)
{
    if (std::ranges::any_of(stops(c), [&](const Stop &s) { return folded(s.name) == folded(stop.name); }))
        return;
    c.statement("INSERT INTO stop(uid, kind, name, address, every, unit, made_at, sample) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, 1)")
        .bind(0, c.newId())
        .bind(1, stopKindName(stop.kind))
        .bind(2, stop.name)
        .bind(3, stop.address)
        .bind(4, stop.every.count)
        .bind(5, stop.every.unit == Interval::Unit::Hours ? QStringLiteral("hours") : QStringLiteral("days"))
        .bind(6, stop.madeAtMs)
        .run();
    const qint64 row = c.lastRow();
    for (const Visit &look : looks) {
        c.statement("INSERT INTO visit(stop, at, outcome, messages) VALUES(?, ?, ?, ?)")
            .bind(0, row)
            .bind(1, look.atMs)
            .bind(2, outcomeName(look.outcome))
            .bind(3, look.messages)
            .run();
    }
    c.touch(Area::Round);
}

Result<void> removeSample(Connection &c, const team::Actor &actor)
{
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return allowed;
    if (!hasSample(c))
        return fail(ErrorCode::NotFound,
                    {{"what", QStringLiteral("sample")}, {"id", QStringLiteral("sample")}});
    // What a person took in or wrote on a channel of the same name is theirs and stays, and the channel with
    // it.
    c.execute("DELETE FROM mention_words WHERE rowid IN (SELECT m.key FROM mention m "
              "JOIN source s ON s.id = m.source JOIN channel ch ON ch.id = m.channel "
              "WHERE s.kind = 'sample' AND ch.sample = 1)");
    c.execute("DELETE FROM mention WHERE channel IN (SELECT id FROM channel WHERE sample = 1) "
              "AND source IN (SELECT id FROM source WHERE kind = 'sample')");
    const qint64 removed = c.changes();
    c.execute("DELETE FROM source WHERE kind = 'sample' AND "
              "NOT EXISTS (SELECT 1 FROM mention m WHERE m.source = source.id)");
    c.execute("UPDATE channel SET sample = 0 WHERE sample = 1 AND "
              "EXISTS (SELECT 1 FROM mention m WHERE m.channel = channel.id)");
    c.execute("DELETE FROM channel WHERE sample = 1");
    c.execute("DELETE FROM stop WHERE sample = 1"); // and the looks there
    workspace::record(
        c, {QStringLiteral("sample-removed"), actor.id(), {}, {{QStringLiteral("mentions"), removed}}});
    c.touch(Area::Mentions | Area::Channels | Area::Drafts | Area::Outbox | Area::Round);
    return {};
}

} // namespace vigie::inbox
