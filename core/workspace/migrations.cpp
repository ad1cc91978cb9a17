// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/migrations.h"

#include "workspace/transaction.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

static void initMigrations()
{
    Q_INIT_RESOURCE(vigie_migrations);
}

namespace vigie::workspace {

static QStringList migrationFiles()
{
    initMigrations();
    return QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int newestSchema()
{
    static const int newest = static_cast<int>(migrationFiles().size());
    return newest;
}

/// The statement ends here: open, it would keep what it reads from being changed.
static int schemaOf(Connection &c)
{
    Statement version = c.statement("PRAGMA user_version");
    version.step();
    return static_cast<int>(version.integer(0));
}

Result<int> migrate(Connection &c)
{
    const int found = schemaOf(c);
    if (found > newestSchema())
        return fail(ErrorCode::WorkspaceNewer,
                    {{"found", QString::number(found)}, {"known", QString::number(newestSchema())}});
    if (found == newestSchema())
        return found;
    // A table that others refer to is made anew under its name: SQLite's own way to change a CHECK asks for
    // this (lang_altertable.html, 7), and it cannot be said within a transaction.
    c.execute("PRAGMA foreign_keys = OFF");
    Result<int> done = inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<int> {
        const QStringList files = migrationFiles();
        // Anew: another program may have been first.
        for (int i = schemaOf(c); i < newestSchema(); ++i) {
            QFile file(QStringLiteral(":/migrations/") + files[i]);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::Unexpected, {{"reason", file.fileName()}});
            c.execute(file.readAll().constData());
        }
        if (Statement broken = c.statement("PRAGMA foreign_key_check"); broken.step())
            return fail(ErrorCode::Unexpected,
                        {{"reason", QStringLiteral("references of ") + broken.text(0)}});
        c.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        c.execute(("PRAGMA user_version = " + std::to_string(newestSchema())).c_str());
        return found;
    });
    c.execute("PRAGMA foreign_keys = ON");
    if (!done && done.error().code == ErrorCode::Unexpected)
        return fail(ErrorCode::MigrationFailed, {{"reason", done.error().fact("reason")}});
    return done;
}

Result<void> readable(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::WorkspaceMissing, {{"path", path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", path}});
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return fail(ErrorCode::NotAWorkspace, {{"path", path}, {"reason", QStringLiteral("empty")}});
    if (header.size() < 100 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotAWorkspace, {{"path", path}});
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (number(68) != applicationId)
        return fail(ErrorCode::NotAWorkspace, {{"path", path}});
    if (number(60) > newestSchema())
        return fail(ErrorCode::WorkspaceNewer, {{"path", path},
                                                {"found", QString::number(number(60))},
                                                {"known", QString::number(newestSchema())}});
    // A file cut short has fewer pages than its header says (offset 28, valid while the change counters
    // agree).
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = number(28);
    if (number(24) == number(92) && file.size() < pages * (pageSize == 1 ? 65536 : pageSize))
        return fail(ErrorCode::WorkspaceDamaged, {{"path", path}, {"reason", QStringLiteral("cut")}});
    return {};
}

} // namespace vigie::workspace
