// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <vector>

namespace vigie::workspace {

/// A prepared statement with its columns, for core/workspace only. A column reads the row that the statement
/// stands on; making one takes a share in the statement, which costs more than the reading: made once, at the
/// first row.
struct Prepared
{
    SQLite::Statement statement;
    std::vector<SQLite::Column> columns;

    Prepared(const SQLite::Database &database, const char *sql)
        : statement(database, sql)
    {
    }
};

} // namespace vigie::workspace
