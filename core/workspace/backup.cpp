// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backup.h"

#include "workspace/migrations.h"
#include "workspace/oldercopy.h"
#include "workspace/transaction.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace vigie::workspace {

static Result<BackupMade> describe(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::FileUnreadable, {{"path", path}});
    return BackupMade{QFileInfo(path).absoluteFilePath(), file.size(),
                      QString::fromLatin1(hash.result().toHex())};
}

/// VACUUM INTO writes another file, which query_only does not tell from this one.
static Result<void> copyInto(Connection &c, const QString &path)
{
    c.execute("PRAGMA query_only = OFF");
    const std::optional<Error> refused = guarded([&] { c.statement("VACUUM INTO ?").bind(0, path).run(); });
    c.execute("PRAGMA query_only = ON");
    return refused ? fail(*refused) : Result<void>();
}

Result<BackupMade> backUp(Connection &c, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return fail(ErrorCode::FileExists, {{"path", absolute}});
    if (!QFileInfo(QFileInfo(absolute).absolutePath()).isWritable())
        return fail(ErrorCode::ReadOnly, {{"path", absolute}});
    const QString unfinished = absolute + QStringLiteral(".new");
    QFile::remove(unfinished);
    // VACUUM INTO copies what one transaction sees (https://www.sqlite.org/lang_vacuum.html); it wants none
    // around it.
    rollBack(c);
    if (auto copied = copyInto(c, unfinished); !copied) {
        QFile::remove(unfinished);
        return fail(copied.error());
    }
    QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
    Result<BackupMade> made = describe(unfinished);
    if (made && !QFile::rename(unfinished, absolute))
        made = fail(ErrorCode::FileExists, {{"path", absolute}});
    if (!made)
        QFile::remove(unfinished);
    else
        made->path = absolute;
    begin(c, Connection::Mode::Read);
    return made;
}

Result<BackupMade> restore(const QString &backup, const QString &path, const Clock &clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return fail(ErrorCode::WorkspaceExists, {{"path", absolute}});
    if (auto fine = readable(backup); !fine)
        return fail(fine.error());
    const QString unfinished = absolute + QStringLiteral(".new");
    const auto clear = [&] {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(unfinished + QLatin1StringView(ending));
    };
    clear();
    Result<void> restored;
    const std::optional<Error> refused = guarded([&] {
        {
            // Through SQLite, so that a workspace (with its write-ahead log) can be restored from as well.
            Connection c(backup, Connection::Mode::Read, clock);
            restored = copyInto(c, unfinished);
        }
        if (!restored)
            return;
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        Connection c(unfinished, Connection::Mode::Write, clock);
        Statement pages = c.statement("PRAGMA integrity_check(1)");
        if (pages.step() && pages.text(0) != QStringLiteral("ok"))
            restored = fail(ErrorCode::WorkspaceDamaged, {{"path", backup}, {"reason", pages.text(0)}});
        if (restored)
            restored = migrate(c).transform([](int) {});
        if (restored)
            restored = inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<void> {
                markRestored(c);
                return {};
            });
    });
    if (refused)
        restored = fail(*refused);
    if (restored && !QFile::rename(unfinished, absolute))
        restored = fail(ErrorCode::WorkspaceExists, {{"path", absolute}});
    if (!restored) {
        clear();
        return fail(restored.error());
    }
    return describe(absolute);
}

} // namespace vigie::workspace
