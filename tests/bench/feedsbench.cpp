// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "generator.h"
#include "inbox/intake.h"
#include "team/colleaguestore.h"
#include "world.h"

#include <QFile>
#include <QXmlStreamReader>

#include <sqlite3.h>

namespace vigie::bench {

using workspace::Connection;

static constexpr qint64 mostEntries = 100'000;

/// The feed read with the bare library, each entry inserted and indexed with the bare database: no HTML taken
/// apart, nobody known again.
static void floorFeed(const QString &feed, const QString &database)
{
    QFile file(feed);
    if (!file.open(QIODevice::ReadOnly))
        stop(QStringLiteral("the generated feed cannot be read"));
    sqlite3 *db = floorOpen(database);
    floorRun(db,
             "CREATE TABLE m (key INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT, at TEXT, url TEXT, text "
             "TEXT); CREATE VIRTUAL TABLE w USING fts5(text, content = '', prefix = '3', "
             "tokenize = \"unicode61 remove_diacritics 2\"); BEGIN");
    sqlite3_stmt *insert = floorPrepare(db, "INSERT INTO m VALUES(NULL, ?, ?, ?, ?, ?)");
    QXmlStreamReader xml(&file);
    QByteArray fields[5];
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (name == QLatin1StringView("link"))
                fields[3] = xml.attributes().value(QLatin1StringView("href")).toUtf8();
            else if (name == QLatin1StringView("id"))
                fields[0] = xml.readElementText().toUtf8();
            else if (name == QLatin1StringView("name"))
                fields[1] = xml.readElementText().toUtf8();
            else if (name == QLatin1StringView("published"))
                fields[2] = xml.readElementText().toUtf8();
            else if (name == QLatin1StringView("content"))
                fields[4] = xml.readElementText().toUtf8();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1StringView("entry")) {
            for (int i = 0; i < 5; ++i)
                sqlite3_bind_text(insert, i + 1, fields[i].constData(), static_cast<int>(fields[i].size()),
                                  SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                stop(QString::fromUtf8(sqlite3_errmsg(db)));
            sqlite3_reset(insert);
        }
    }
    sqlite3_finalize(insert);
    floorRun(db, "INSERT INTO w(rowid, text) SELECT key, text FROM m; COMMIT");
    floorClose(db);
}

QList<Row> feedsBench(const Options &options)
{
    const qint64 entries = std::min(options.size, mostEntries);
    const QString feed = options.folder + QStringLiteral("/feed-%1.atom").arg(entries);
    if (!QFile::exists(feed) && (!generateAtom(feed + QStringLiteral(".new"), entries) ||
                                 !QFile::rename(feed + QStringLiteral(".new"), feed)))
        stop(QStringLiteral("%1 cannot be written").arg(feed));
    const QString floor = options.folder + QStringLiteral("/feed-floor.db");
    Row row{QStringLiteral("feeds"),
            QStringLiteral("an Atom feed of %1 entries (floor: QXmlStreamReader and SQLite)").arg(entries),
            {},
            {},
            QStringLiteral("3.8 s, a fifth of newsboat's"),
            QStringLiteral("1.9 s")};
    for (int run = 0; run < options.runs; ++run) {
        removeDatabase(floor);
        row.floorMs.append(millisecondsOf([&] { floorFeed(feed, floor); }));
        auto workspace = freshWorkspace(options, QStringLiteral("feeds.vigie"));
        row.vigieMs.append(millisecondsOf([&] { takeIn(*workspace, feed, inbox::Format::Auto, entries); }));
    }
    removeDatabase(floor);
    removeDatabase(options.folder + QStringLiteral("/feeds.vigie"));
    return {row};
}

} // namespace vigie::bench
