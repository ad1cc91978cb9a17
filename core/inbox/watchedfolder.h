// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/colleague.h"

#include <QMap>
#include <QSet>

namespace vigie::workspace {
class Connection;
}

/// The folder whose files are taken in by themselves. It is kept in the workspace, so that it is found again
/// after a restart and handed over with the file; but a path means something on one machine only, so each
/// machine has its own there, under a digest of the machine's id. So is what was taken already, by its
/// content.
namespace vigie::inbox {

struct WatchedFolder
{
    QString path; ///< empty: none
    QSet<QByteArray> taken;
};

/// This machine, in a form that says nothing of it.
QString thisMachine();
WatchedFolder watchedFolder(workspace::Connection &c, const QString &machine);
/// An empty path ends it. Needs Act::Import.
Result<void> watchFolder(workspace::Connection &c, const team::Actor &actor, const QString &machine,
                         const QString &path);
/// Remembers the digests of the last 2000 files.
Result<void> rememberTaken(workspace::Connection &c, const QString &machine, const QByteArray &digest);

/// A file as it stood at one moment.
struct FileVersion
{
    QString path;
    qint64 size = 0;
    qint64 changedMs = 0;
    bool operator==(const FileVersion &) const = default;
};

/// The files right in a folder with an ending that Vigie knows; neither links nor hidden ones. Not on the UI
/// thread. FileNotFound where the folder is gone, FileUnreadable, TooLarge.
Result<QList<FileVersion>> versionsIn(const QString &folder);
/// Of the content of a file, 16 bytes. Not on the UI thread. FileUnreadable, FileChanged.
Result<QByteArray> contentDigest(const FileVersion &file);

/// Tells which files are written to their end: those that stood the same for steadyMs. Pure but for what it
/// saw.
class Settling
{
public:
    static constexpr qint64 steadyMs = 2000;
    /// What stands there now; gives each version once, when it has settled.
    QList<FileVersion> look(const QList<FileVersion> &now, qint64 nowMs);
    /// Whether something has not settled yet.
    bool isWaiting() const { return m_waiting; }

private:
    struct Standing
    {
        FileVersion file;
        qint64 sinceMs = 0;
        bool given = false;
    };
    QMap<QString, Standing> m_standing;
    bool m_waiting = false;
};

} // namespace vigie::inbox
