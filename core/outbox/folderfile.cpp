// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/folderfile.h"

#include <QDir>
#include <QFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vigie::outbox {

using namespace Qt::StringLiterals;

static bool syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// So that the name is there after a power cut too. Some file systems cannot: then the name is as safe as
/// they make it.
static void syncFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    if (const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
        descriptor >= 0) {
        fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

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

    QFile unfinished(QDir(folder).filePath(u'.' + name + u".part"_s));
    unfinished.remove(); // of an attempt that was interrupted
    if (!unfinished.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::ReadOnly, {{"path", folder}});
    const bool whole =
        unfinished.write(content) == content.size() && unfinished.flush() && syncFile(unfinished);
    unfinished.close();
    const bool placed = whole && place(unfinished.fileName(), path);
    if (!placed)
        unfinished.remove();
    if (!whole)
        return fail(ErrorCode::DiskFull, {{"path", folder}});
    if (!placed)
        return fail(QFile::exists(path) ? ErrorCode::FileExists : ErrorCode::ReadOnly, {{"path", path}});
    syncFolder(folder);
    return {};
}

} // namespace vigie::outbox
