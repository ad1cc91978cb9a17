// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "inbox/feed.h"
#include "triage/bysilence.h"
#include "ui/models/feedmodel.h"
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
    Row start{QStringLiteral("filter"),
              QStringLiteral("first rows of a new filter, as the feed begins (floor: 100 rows of a table)"),
              {},
              {},
              QStringLiteral("50 ms"),
              QStringLiteral("16 ms")};
    sqlite3_stmt *all = floorPrepare(floor, "SELECT key FROM m ORDER BY key DESC");
    QList<qint64> ordered;
    for (int run = 0; run < options.runs; ++run) {
        keys.floorMs.append(millisecondsOf([&] { floorRows(all); }));
        keys.vigieMs.append(millisecondsOf([&] {
            ordered = await(workspace->read([](Connection &c) {
                          return inbox::feedKeys(c, {.withOurs = true});
                      })).value();
        }));
        start.floorMs.append(millisecondsOf([&] {
            sqlite3_bind_int64(query, 1, options.size);
            floorRows(query);
        }));
        start.vigieMs.append(millisecondsOf([&] {
            await(workspace->read([](Connection &c) -> Result<QList<ui::FeedRow>> {
                const inbox::Filter filter{.folded = true, .order = inbox::Order::Urgency};
                return inbox::feedStart(c, filter, ui::FeedModel::startRows, triage::bySilence)
                    .transform([&](const inbox::FeedStart &begin) {
                        return ui::feedRows(c, begin.keys.first(std::min<qsizetype>(begin.keys.size(), 20)),
                                            {});
                    });
            }));
        }));
    }
    Row page{QStringLiteral("page"),
             QStringLiteral("next 100 of the feed as rows of the model, asked for and waited for"),
             {},
             {},
             QStringLiteral("3 x"),
             QStringLiteral("1.5 x")};
    Row reading = page;
    reading.what = QStringLiteral("of it, what the reading thread does (the rest is waking it and back)");
    const qint64 pages = ordered.size() / pageLength;
    if (pages == 0)
        stop(QStringLiteral("the feed is too short to page through"));
    for (int run = 0; run < options.runs * 50; ++run) {
        const qint64 at = (run * 7919) % pages * pageLength;
        page.floorMs.append(millisecondsOf([&] {
            sqlite3_bind_int64(query, 1, options.size - at);
            floorRows(query);
        }));
        reading.floorMs.append(page.floorMs.last());
        double read = 0;
        page.vigieMs.append(millisecondsOf([&] {
            const auto found = await(workspace->read([&](Connection &c) -> Result<QList<ui::FeedRow>> {
                QList<ui::FeedRow> rows;
                read = millisecondsOf([&] { rows = ui::feedRows(c, ordered.sliced(at, pageLength), {}); });
                return rows;
            }));
            if (!found || found->size() != pageLength)
                stop(QStringLiteral("a page is not whole"));
        }));
        reading.vigieMs.append(read);
    }
    sqlite3_finalize(query);
    sqlite3_finalize(all);
    floorClose(floor);
    return {keys, start, page, reading};
}

} // namespace vigie::bench
