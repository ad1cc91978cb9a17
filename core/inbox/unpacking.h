// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <atomic>
#include <memory>

namespace vigie::inbox {

/// CRC-32 of ZIP (ISO 3309), going on from `before`. Pure.
quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

/// What an archive is named in an Error, and whether it may go on.
struct Unpacking
{
    QString path;
    const std::atomic_bool &cancel;

    Error damaged(const char *reason) const;
    Error tooLarge(qint64 limit) const;
    /// The next `size` bytes of a device, whole, in an unnamed temporary file at its beginning, and their
    /// CRC-32. ArchiveDamaged, DiskFull, Cancelled.
    Result<std::unique_ptr<QFile>> copy(QIODevice &from, qint64 size, quint32 *crc = nullptr) const;
};

/// Whether so much came out of so little that it can only be meant to fill a disk. Pure.
bool isBomb(qint64 unpacked, qint64 packed);

} // namespace vigie::inbox
