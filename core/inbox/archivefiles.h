// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "inbox/archivepart.h"

#include <QFile>
#include <QList>

#include <atomic>
#include <memory>

namespace vigie::inbox {

/// A file of an archive that Vigie reads. Its name only says where it stood: no file is ever made by it.
struct ArchiveEntry
{
    QString name; ///< divided by /
    ArchivePart part;
    qint64 size = 0; ///< unpacked
};

/// The files of an archive that Vigie reads, by their part, then by name; all others are passed over unread.
/// For one thread.
class ArchiveFiles
{
public:
    virtual ~ArchiveFiles() = default;
    const QList<ArchiveEntry> &entries() const { return m_entries; }
    /// Its bytes: the file itself where the archive is an unpacked one, else an unnamed temporary file.
    /// ArchiveDamaged ("reason"), ArchiveEncrypted, TooLarge, DiskFull, FileChanged, InputOutput, Cancelled.
    virtual Result<std::unique_ptr<QFile>> open(qsizetype entry) = 0;

protected:
    QList<ArchiveEntry> m_entries;
};

/// Whether a file begins as a ZIP archive, a tar or something compressed by gzip does. Pure.
bool isPacked(QByteArrayView head);

/// Whether a folder is itself an unpacked archive, not a folder that holds one.
bool isUnpackedArchive(const QString &folder);

/// A ZIP archive (stored or deflated, also in the form for large ones), a tar, a tar compressed by gzip, or a
/// folder that is an unpacked archive: hidden files are left out, links not followed. Bounded whatever the
/// archive says of itself: see intakelimits.h. A tar is read here to its end, as it has no list of its own;
/// KArchive's KTar would first unpack all of it, KZip keep a record of every entry, so only the
/// decompression is KArchive's. FormatUnknown where nothing in it is known, and what open() says. `cancel`
/// must outlive it.
Result<std::unique_ptr<ArchiveFiles>> openArchiveFiles(const QString &path, const std::atomic_bool &cancel);

/// One file alone, of that part.
std::unique_ptr<ArchiveFiles> singleArchiveFile(const QString &path, ArchivePart part, qint64 size);

// Of these kinds; the file is at its beginning.
Result<std::unique_ptr<ArchiveFiles>> openZip(std::unique_ptr<QFile> file, const QString &path,
                                              const std::atomic_bool &cancel);
Result<std::unique_ptr<ArchiveFiles>> openTar(std::unique_ptr<QFile> file, const QString &path,
                                              bool compressed, const std::atomic_bool &cancel);

} // namespace vigie::inbox
