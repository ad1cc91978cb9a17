// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace vigie::bench {

/// The bare work with the bare library: SQLite's C API, nothing deduplicated, nothing checked.
/// A file of the generator in time order, one prepared insert in one transaction, index and FTS5 built at the
/// end.
void floorImport(const QString &csv, const QString &database);

sqlite3 *floorOpen(const QString &database);
void floorClose(sqlite3 *db);
/// Runs SQL that gives nothing; stops the program where SQLite refuses.
void floorRun(sqlite3 *db, const char *sql);
/// Steps through all rows, touching each column; gives their number.
int floorRows(sqlite3_stmt *statement);
sqlite3_stmt *floorPrepare(sqlite3 *db, const char *sql);

} // namespace vigie::bench
