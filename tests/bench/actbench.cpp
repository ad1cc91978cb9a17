// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "inbox/feed.h"
#include "team/colleaguestore.h"
#include "world.h"

#include <sqlite3.h>

namespace vigie::bench {

using workspace::Connection;

QList<Row> actBench(const Options &options)
{
    const auto workspace = filledWorkspace(options);
    const auto actor = await(workspace->read([](Connection &c) { return team::actAs(c, {}, std::nullopt); }));
    const auto keys = await(workspace->read([](Connection &c) { return inbox::feedKeys(c, {}); })).value();
    sqlite3 *floor = floorOpen(filledFloor(options));
    sqlite3_stmt *update = floorPrepare(floor, "UPDATE m SET rating = ? WHERE key = ?");
    sqlite3_stmt *insert = floorPrepare(floor, "INSERT INTO a(at, act) VALUES(?, 'mention-assigned')");
    Row act{QStringLiteral("act"),
            QStringLiteral("one disposition with its activity row, committed"),
            {},
            {},
            QStringLiteral("3 x"),
            QStringLiteral("1.5 x")};
    for (int run = 0; run < options.runs * 100; ++run) {
        const qint64 at = (run * 104'729LL) % keys.size();
        act.floorMs.append(millisecondsOf([&] {
            floorRun(floor, "BEGIN IMMEDIATE");
            sqlite3_bind_int(update, 1, run % 5 + 1);
            sqlite3_bind_int64(update, 2, at + 1);
            floorRows(update);
            sqlite3_bind_int64(insert, 1, run);
            floorRows(insert);
            floorRun(floor, "COMMIT");
        }));
        act.vigieMs.append(millisecondsOf([&] {
            const auto done = await(workspace->write([&](Connection &c) {
                return inbox::setDisposition(
                    c, *actor, {keys[at]},
                    run % 2 ? inbox::Disposition::Liked : inbox::Disposition::WaitingCustomer, {});
            }));
            if (!done)
                stop(QStringLiteral("an act was refused: ") + errorCodeName(done.error().code));
        }));
    }
    sqlite3_finalize(update);
    sqlite3_finalize(insert);
    floorClose(floor);
    return {act};
}

} // namespace vigie::bench
