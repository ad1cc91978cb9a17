// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "workspace/area.h"
#include "workspace/keys.h"
#include "workspace/statement.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

namespace SQLite {
class Database;
}

namespace vigie::workspace {

/// One SQLite connection to a workspace, used by one thread at a time. Stores are built over it:
/// functions that take a `Connection &` and are called inside Workspace::read() or Workspace::write().
class Connection
{
public:
    enum class Mode { Read, Write };

    /// Opens an existing file with every guard set: defensive, untrusted schema, foreign keys, WAL and FULL
    /// for the writer. Throws SQLite::Exception.
    Connection(const QString &path, Mode mode, const Clock &clock);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement of this SQL, prepared once and kept; reset and without values when given.
    /// Do not ask for the same SQL again while still stepping through it.
    Statement statement(const char *sql);
    Statement statement(const std::string &sql);
    void execute(const char *sql);
    qint64 changes() const; ///< rows the last statement changed
    qint64 lastRow() const;

    const Clock &clock() const { return m_clock; }
    qint64 now() const { return m_clock.nowMs(); } ///< ms UTC
    Id newId() const { return Id::make(m_clock); }

    /// The key of approvals and activity; null on a read connection and while a workspace is being made.
    const Key &key() const { return m_key; }
    void setKey(const Key &key) { m_key = key; }
    qint64 epoch() const { return m_epoch; }
    void setEpoch(qint64 epoch) { m_epoch = epoch; }

    /// Says what the transaction under way has touched; given to Workspace::changed() after the commit.
    void touch(Areas areas) { m_touched |= areas; }
    Areas takeTouched() { return std::exchange(m_touched, Areas()); }

    /// The activity row last appended by this transaction, for the head file. See activity.h.
    const Head &head() const { return m_head; }
    void setHead(const Head &head) { m_head = head; }

    /// Asked every few milliseconds while SQLite works: true makes the statement throw "interrupted".
    void setInterrupt(std::function<bool()> wanted);
    /// Whether the work under way should stop: for loops between statements.
    bool interrupted() const { return m_interrupt && m_interrupt(); }

    SQLite::Database &database() { return *m_database; } ///< for core/workspace only

private:
    struct Text
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unique_ptr<SQLite::Database> m_database;
    std::unordered_map<std::string, std::unique_ptr<Prepared>, Text, std::equal_to<>> m_statements;
    const Clock &m_clock;
    Key m_key;
    qint64 m_epoch = 0;
    Areas m_touched;
    Head m_head;
    std::function<bool()> m_interrupt;
};

} // namespace vigie::workspace
