// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connection.h"

#include "workspace/indexwords.h"
#include "workspace/prepared.h"
#include "workspace/sqlite.h"
#include "workspace/transaction.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace vigie::workspace {

static constexpr int busyMs = 10'000;
static constexpr int busyWhileEmptyingMs = 1'000;       // nobody writes meanwhile
static constexpr int opsBetweenInterruptLooks = 20'000; // about a millisecond

Connection::Connection(const QString &path, Mode mode, const Clock &clock)
    : m_database(std::make_unique<SQLite::Database>(path.toStdString(),
                                                    SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyMs))
    , m_clock(clock)
{
    sqlite3 *handle = m_database->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    addWordFunctions(handle);
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA temp_store = MEMORY");
    if (mode == Mode::Write) {
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA secure_delete = ON"); // what is deleted is overwritten, however SQLite was built
        execute("PRAGMA cache_size = -32000");
    } else {
        execute("PRAGMA query_only = ON");
        execute("PRAGMA cache_size = -8000");
    }
}

Connection::~Connection() = default;

Statement Connection::statement(const char *sql)
{
    auto found = m_statements.find(std::string_view(sql));
    if (found == m_statements.end())
        found = m_statements.emplace(sql, std::make_unique<Prepared>(*m_database, sql)).first;
    found->second->statement.tryReset();
    found->second->statement.clearBindings();
    return Statement(*found->second);
}

Statement Connection::statement(const std::string &sql)
{
    return statement(sql.c_str());
}

void Connection::execute(const char *sql)
{
    m_database->exec(sql);
}

qint64 Connection::changes() const
{
    return m_database->getChanges();
}

qint64 Connection::lastRow() const
{
    return m_database->getLastInsertRowid();
}

void Connection::setInterrupt(std::function<bool()> wanted)
{
    m_interrupt = std::move(wanted);
    sqlite3_progress_handler(
        m_database->getHandle(), m_interrupt ? opsBetweenInterruptLooks : 0,
        [](void *self) { return static_cast<Connection *>(self)->interrupted() ? 1 : 0; }, this);
}

std::optional<Error> guarded(const std::function<void()> &body)
{
    try {
        body();
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception);
    }
    return std::nullopt;
}

void begin(Connection &c, Connection::Mode mode)
{
    c.takeTouched();
    c.setHead({});
    c.execute(mode == Connection::Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

void commit(Connection &c)
{
    c.execute("COMMIT");
}

Result<void> emptyLog(Connection &c)
{
    commit(c);
    bool busy = false;
    const std::optional<Error> refused = guarded([&] {
        c.database().setBusyTimeout(busyWhileEmptyingMs);
        Statement done = c.statement("PRAGMA wal_checkpoint(TRUNCATE)");
        busy = done.step() && done.integer(0) != 0;
    });
    c.database().setBusyTimeout(busyMs);
    begin(c, Connection::Mode::Write);
    if (refused)
        return fail(*refused);
    return busy ? fail(ErrorCode::WorkspaceBusy) : Result<void>();
}

void rollBack(Connection &c)
{
    c.takeTouched();
    c.setHead({});
    if (!sqlite3_get_autocommit(c.database().getHandle()))
        (void)guarded([&] { c.execute("ROLLBACK"); });
}

} // namespace vigie::workspace
