// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/folderfile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <filesystem>

namespace vigie::outbox {

using namespace Qt::StringLiterals;

/// Gives `from` the name `to` as well, or instead; never over another file.
static bool place(const QString &from, const QString &to)
{
    std::error_code refused;
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String(), refused);
    if (!refused) {
        QFile::remove(from);
        return true;
    }
    // Some file systems know no links; there, renaming refuses an existing file.
    return !QFile::exists(to) && QFile::rename(from, to);
}

Result<Found> lookFor(const QString &folder, const QString &name, const QByteArray &content)
{
    if (!QDir(folder).exists())
        return fail(ErrorCode::FileNotFound, {{"path", folder}});
    QFile file(QDir(folder).filePath(name));
    if (!file.exists())
        return Found::Absent;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", file.fileName()}});
    return file.read(content.size() + 1) == content ? Found::Same : Found::Other;
}

Result<void> writeOnce(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = QDir(folder).filePath(name);
    const Result<Found> found = lookFor(folder, name, content);
    if (!found)
        return fail(found.error());
    if (*found == Found::Other)
        return fail(ErrorCode::FileExists, {{"path", path}});
    if (*found == Found::Same)
        return {};

    // QSaveFile syncs what it writes; its own rename goes to the unfinished name, over that of an attempt
    // that was interrupted.
    QSaveFile unfinished(QDir(folder).filePath(u'.' + name + u".part"_s));
    if (!unfinished.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", folder}});
    unfinished.write(content);
    if (!unfinished.commit()) // which fails where the write did
        return fail(ErrorCode::DiskFull, {{"path", folder}});
    if (!place(unfinished.fileName(), path)) {
        QFile::remove(unfinished.fileName());
        return fail(QFile::exists(path) ? ErrorCode::FileExists : ErrorCode::ReadOnly, {{"path", path}});
    }
    return {};
}

} // namespace vigie::outbox
