// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Area;
using workspace::Statement;

bool hasSample(Connection &c)
{
    Statement row = c.statement("SELECT EXISTS (SELECT 1 FROM channel WHERE sample = 1)");
    row.step();
    return row.integer(0) != 0;
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
    workspace::record(
        c, {QStringLiteral("sample-removed"), actor.id(), {}, {{QStringLiteral("mentions"), removed}}});
    c.touch(Area::Mentions | Area::Channels | Area::Drafts | Area::Outbox | Area::Round);
    return {};
}

} // namespace vigie::inbox
