// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvsource.h"
#include "inbox/intake.h"

namespace vigie::inbox {

struct Opened
{
    std::unique_ptr<FileWindow> window; ///< in UTF-8; null for a feed or an archive
    Format format = Format::Auto;       ///< what it is
};
/// Opens a file to take in: looks what it is and in which character set, and gives it in UTF-8.
/// UTF-16 (with or without a byte order mark) and Windows-1252 are first copied into an unnamed temporary
/// file in UTF-8. A file that is UTF-8 but for a few rows stays so, and those rows are refused. Feeds see to
/// their character set themselves: see openFeed(). Archives, packed or as a folder, and what stands in one:
/// see openArchive(). `cancel` must outlive what is opened. FileNotFound,
/// FileUnreadable ("reason": "folder" or "no-file"), FileEmpty, FileBinary, FormatUnknown, DiskFull,
/// Cancelled, and what openCsv(), openFeed() and openArchiveFiles() say. Facts: "path".
Result<Opened> openWindow(const QString &path, Format format, const std::atomic_bool &cancel);
/// The same, and its rows.
Result<std::unique_ptr<IncomingSource>> openIncoming(const QString &path, Format format,
                                                     const RowTerms &terms, const std::atomic_bool &cancel);

} // namespace vigie::inbox
