// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "generator.h"
#include "inbox/search.h"
#include "world.h"

#include <sqlite3.h>

namespace vigie::bench {

using workspace::Connection;

QList<Row> searchBench(const Options &options)
{
    const auto workspace = filledWorkspace(options);
    sqlite3 *floor = floorOpen(filledFloor(options));
    sqlite3_stmt *query = floorPrepare(floor, "SELECT m.key, m.text, m.name FROM w JOIN m ON m.key = w.rowid "
                                              "WHERE w MATCH ? ORDER BY w.rowid DESC LIMIT 50");
    struct Case
    {
        const char *what;
        QByteArray fts;
        QString typed;
        const char *must;
    };
    const Case cases[] = {
        {"top 50 newest, a common word", commonWord, QLatin1StringView(commonWord), "p95 20 ms"},
        {"top 50 newest, a rare word", rareWord, QLatin1StringView(rareWord), "p95 2 ms"},
        {"top 50 newest, a phrase", "\"service client\"", QStringLiteral("\"service client\""), ""},
        {"top 50 newest, two words", "velora batterie", QStringLiteral("velora batterie"), ""},
        {"top 50 newest, a 3-letter prefix", "bat*", QStringLiteral("bat*"), "p95 8 ms"},
    };
    QList<Row> rows;
    for (const Case &one : cases) {
        Row row{QStringLiteral("search"),    QLatin1StringView(one.what), {}, {},
                QLatin1StringView(one.must), QStringLiteral("3 x floor")};
        for (int run = 0; run < options.runs * 20; ++run) {
            row.floorMs.append(millisecondsOf([&] {
                sqlite3_bind_text(query, 1, one.fts.constData(), -1, SQLITE_STATIC);
                floorRows(query);
            }));
            row.vigieMs.append(millisecondsOf([&] {
                const auto found = await(workspace->read([&](Connection &c) -> Result<QList<inbox::Mention>> {
                    return inbox::searchKeys(c, one.typed, 50).transform([&](const QList<qint64> &keys) {
                        return inbox::mentionsAt(c, keys);
                    });
                }));
                if (!found || found->isEmpty())
                    stop(QStringLiteral("a search found nothing: ") + one.typed);
            }));
        }
        row.what += QStringLiteral(" (p95 %1 ms)").arg(percentile95(row.vigieMs), 0, 'f', 2);
        rows.append(row);
    }
    sqlite3_finalize(query);
    floorClose(floor);
    return rows;
}

} // namespace vigie::bench
