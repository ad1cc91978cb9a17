// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QSaveFile>

namespace vigie {

/// A JSON Lines file that exists only when it is whole: written under a temporary name, renamed by finish().
/// Any thread, one at a time.
class LineFile
{
public:
    explicit LineFile(const QString &path);
    /// ReadOnly where it cannot be made.
    Result<void> open();
    void add(const QJsonObject &line);
    qint64 lines() const { return m_lines; }
    /// Durable and renamed, over an older one; gives lines(). DiskFull.
    Result<qint64> finish();

private:
    QSaveFile m_file;
    qint64 m_lines = 0;
};

} // namespace vigie
