// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include "bench.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

namespace vigie::bench {

static constexpr int fieldCount = 11;

sqlite3 *floorOpen(const QString &database)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(database.toUtf8().constData(), &db) != SQLITE_OK)
        stop(QStringLiteral("the floor's database cannot be opened"));
    floorRun(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return db;
}

void floorClose(sqlite3 *db)
{
    sqlite3_close(db);
}

void floorRun(sqlite3 *db, const char *sql)
{
    char *error = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &error) != SQLITE_OK)
        stop(QString::fromUtf8(error));
}

sqlite3_stmt *floorPrepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(db)));
    return statement;
}

int floorRows(sqlite3_stmt *statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            (void)sqlite3_column_text(statement, i);
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

/// The next field of a line written by the generator; `at` moves behind it.
static QByteArrayView field(QByteArrayView all, qsizetype &at, QByteArray &unquoted)
{
    if (all[at] != '"') {
        const qsizetype start = at;
        while (all[at] != ',' && all[at] != '\n')
            ++at;
        return all.sliced(start, at++ - start);
    }
    unquoted.clear();
    for (++at;; ++at) {
        if (all[at] == '"') {
            if (all[at + 1] != '"')
                break;
            ++at;
        }
        unquoted += all[at];
    }
    at += 2;
    return unquoted;
}

void floorImport(const QString &csv, const QString &database)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        stop(QStringLiteral("the generated file cannot be read"));
    const QByteArrayView all(reinterpret_cast<const char *>(file.map(0, file.size())), file.size());
    sqlite3 *db = floorOpen(database);
    floorRun(db, "CREATE TABLE m (key INTEGER PRIMARY KEY, remote_id TEXT, channel TEXT, handle TEXT, name "
                 "TEXT, followers INT, "
                 "posted_at INT, language TEXT, text TEXT, url TEXT, reply TEXT, rating INT);"
                 "CREATE TABLE a (id INTEGER PRIMARY KEY, at INT, act TEXT);"
                 "CREATE VIRTUAL TABLE w USING fts5(text, content = '', prefix = '3', "
                 "tokenize = \"unicode61 remove_diacritics 2\"); BEGIN");
    sqlite3_stmt *insert = floorPrepare(db, "INSERT INTO m VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qsizetype at = all.indexOf('\n') + 1;
    std::array<QByteArray, fieldCount> unquoted;
    while (at < all.size()) {
        for (size_t i = 0; i < fieldCount; ++i) {
            const QByteArrayView value = field(all, at, unquoted[i]);
            sqlite3_bind_text(insert, static_cast<int>(i) + 1, value.data(), static_cast<int>(value.size()),
                              SQLITE_STATIC);
        }
        if (sqlite3_step(insert) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(db)));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    floorRun(db, "CREATE UNIQUE INDEX m_remote ON m(channel, remote_id); INSERT INTO w(rowid, text) SELECT "
                 "key, text FROM m; COMMIT");
    floorClose(db);
}

} // namespace vigie::bench
