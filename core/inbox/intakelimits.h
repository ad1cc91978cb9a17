// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// What a file may ask of Vigie: with these, memory stays below 100 MB whatever the file.
namespace vigie::inbox::limits {

inline constexpr qint64 rowBytes = 2 * 1024 * 1024; ///< of a CSV record or a line of JSON
inline constexpr qint64 textBytes = 1024 * 1024;    ///< of a message
inline constexpr qint64 fieldBytes = 16 * 1024;     ///< of every other field
inline constexpr qint64 columns = 1000;
inline constexpr int jsonDepth = 64;
inline constexpr int xmlDepth = 256;
inline constexpr qint64 xmlTokenBytes = 8 * 1024 * 1024;   ///< of a tag or a text without tags
inline constexpr qint64 entryTextBytes = 4 * 1024 * 1024;  ///< of a feed's entry with its markup; cut beyond
inline constexpr qint64 entries = 1'000'000;               ///< of one feed
inline constexpr qint64 entriesInMemory = 8 * 1024 * 1024; ///< bytes of a feed's rows, before they go to disk
inline constexpr qint64 archiveEntries = 500'000;          ///< files in an archive, most of them pictures
inline constexpr qint64 archiveListBytes = 256 * 1024 * 1024;        ///< of a ZIP archive's list of them
inline constexpr qint64 archiveFiles = 5000;                         ///< that Vigie reads, of one archive
inline constexpr qint64 archiveFileBytes = 2LL * 1024 * 1024 * 1024; ///< unpacked, of one of these
inline constexpr qint64 archiveBytes = 8LL * 1024 * 1024 * 1024;     ///< unpacked, of these together
inline constexpr qint64 archiveBombBytes = 64 * 1024 * 1024; ///< unpacked, beyond which the ratio counts
inline constexpr qint64 archiveRatio = 200;                  ///< unpacked to packed: JSON has 30 at most
inline constexpr qint64 aboutBytes = 4 * 1024 * 1024;        ///< of a file that tells about an account
inline constexpr qint64 folderFiles = 10'000;                ///< to take in, of one folder
inline constexpr int folderDepth = 16;
inline constexpr qint64 channels = 500;          ///< different names in one import
inline constexpr qint64 unclosedQuotes = 20;     ///< in one file: it is no CSV after that
inline constexpr qint64 rejectsKept = 1000;      ///< listed; all are counted
inline constexpr qint64 rowsPlanned = 2'000'000; ///< sorted by time at once, 16 bytes each
inline constexpr qint64 rowsInBatch = 50'000;    ///< one transaction
inline constexpr qint64 chunkBytes = 1024 * 1024;
inline constexpr qint64 rowsInChunk = 2000;
inline constexpr qint64 chunksAhead = 4; ///< parsed and not yet written

} // namespace vigie::inbox::limits
