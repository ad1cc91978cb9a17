// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "inbox/feed.h"
#include "world.h"

#include <sqlite3.h>

namespace vigie::bench {

using workspace::Connection;

static constexpr int pageLength = 100;

QList<Row> pageBench(const Options &options)
{
    const auto workspace = filledWorkspace(options);
    sqlite3 *floor = floorOpen(filledFloor(options));
    sqlite3_stmt *query = floorPrepare(floor, "SELECT * FROM m WHERE key < ? ORDER BY key DESC LIMIT 100");
    Row keys{QStringLiteral("filter"),
             QStringLiteral("ordered keys of the whole feed (floor: keys of a table)"),
             {},
             {},
             QStringLiteral("150 ms"),
             QStringLiteral("60 ms")};
    sqlite3_stmt *all = floorPrepare(floor, "SELECT key FROM m ORDER BY key DESC");
    QList<qint64> ordered;
    for (int run = 0; run < options.runs; ++run) {
        keys.floorMs.append(millisecondsOf([&] { floorRows(all); }));
        keys.vigieMs.append(millisecondsOf([&] {
            ordered = await(workspace->read([](Connection &c) {
                          return inbox::feedKeys(c, {.withOurs = true});
                      })).value();
        }));
    }
    Row page{QStringLiteral("page"),
             QStringLiteral("next 100 of the feed, with author and tags"),
             {},
             {},
             QStringLiteral("3 x"),
             QStringLiteral("1.5 x")};
    const qint64 pages = ordered.size() / pageLength;
    if (pages == 0)
        stop(QStringLiteral("the feed is too short to page through"));
    for (int run = 0; run < options.runs * 50; ++run) {
        const qint64 at = (run * 7919) % pages * pageLength;
        page.floorMs.append(millisecondsOf([&] {
            sqlite3_bind_int64(query, 1, options.size - at);
            floorRows(query);
        }));
        page.vigieMs.append(millisecondsOf([&] {
            const auto found = await(workspace->read([&](Connection &c) -> Result<QList<inbox::Mention>> {
                return inbox::mentionsAt(c, ordered.sliced(at, pageLength));
            }));
            if (!found || found->size() != pageLength)
                stop(QStringLiteral("a page is not whole"));
        }));
    }
    sqlite3_finalize(query);
    sqlite3_finalize(all);
    floorClose(floor);
    return {keys, page};
}

} // namespace vigie::bench
