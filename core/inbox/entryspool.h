// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/incoming.h"

#include <QTemporaryFile>

#include <memory>

namespace vigie::inbox {

/// Keeps rows to be given again: the first few megabytes in memory, then all in an unnamed temporary file.
/// Of a row, what feeds and archives say: no channel, no followers, no end. For one thread.
class EntrySpool
{
public:
    /// Keeps the row under a place of its own (its offset is here, its line as it was), which the row then
    /// has. DiskFull.
    Result<void> add(Incoming &row);
    /// The row of that place, until the next call; nothing where there is none.
    std::optional<Incoming> at(const Place &place);

private:
    Result<void> moveOut();
    QByteArrayView bytesAt(qint64 offset, qint64 length);

    QByteArray m_last; ///< rows, from m_lastStart on
    qint64 m_lastStart = 0;
    std::unique_ptr<QTemporaryFile> m_file; ///< rows before m_lastStart
    QByteArray m_fetched;                   ///< a part of them
    qint64 m_fetchedStart = 0;
    qint64 m_asked = 0; ///< last
    bool m_backwards = false;
};

} // namespace vigie::inbox
