// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <mutex>

namespace vigie::test {

/// While it lives, every SQLite file of this process goes through it: it fails when told to, and remembers
/// what was written but not yet synced, so that a test can have the file as a power cut would leave it. One
/// at a time; make it before the first connection and drop it after the last.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;

    enum class Call { Write, Sync, Open, Any };

    /// The nth such call from now on (1 is the next) answers `sqliteCode`; so does every later one when
    /// `forEver`.
    void failAt(Call call, int nth, int sqliteCode, bool forEver);
    void heal();
    bool failed() const { return m_failed; }
    int calls() const { return m_calls; } ///< writes and syncs so far

    /// Called before each write reaches the file, with the number of the call.
    void beforeWrite(std::function<void(int)> look) { m_beforeWrite = std::move(look); }

    /// Writes the database `from` and its log to `to` as a power cut now would leave them: all that was
    /// synced, and of what was not an arbitrary part, in an arbitrary order, chosen by `seed`.
    void powerCut(const QString &from, const QString &to, quint32 seed);

private:
    friend struct FaultyFile;
    struct Change
    {
        qint64 offset;
        QByteArray bytes; ///< null: truncated at offset
    };
    struct Image
    {
        QByteArray synced;
        QList<Change> pending;
    };
    int ask(Call call); ///< SQLITE_OK, or what to fail with
    void opened(const QString &path);
    void wrote(const QString &path, qint64 offset, const QByteArray &bytes);
    void synced(const QString &path);
    void removed(const QString &path);

    std::recursive_mutex m_mutex;
    QHash<QString, Image> m_images;
    std::function<void(int)> m_beforeWrite;
    Call m_failing = Call::Any;
    int m_failIn = 0;
    int m_code = 0;
    bool m_forEver = false;
    bool m_failed = false;
    int m_calls = 0;
};

} // namespace vigie::test
