// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>
#include <vector>

namespace vigie::inbox {

/// A look at part of an open file, a few hundred kilobytes at a time, wherever wanted. Not mapped: a file
/// that is cut while it is read gives an Error, not a signal. For one thread.
class FileWindow
{
public:
    /// Bytes after each view that may be read, whatever they hold (simdjson asks for them).
    static constexpr qsizetype padding = 64;

    explicit FileWindow(std::unique_ptr<QFile> file, QString path);
    qint64 size() const { return m_size; } ///< when it was opened
    const QString &path() const { return m_path; }

    /// The bytes from `offset` on: `wanted` at least, fewer only where the file ends. Good until the next
    /// call. FileChanged, InputOutput.
    Result<QByteArrayView> at(qint64 offset, qint64 wanted);

    /// The offset after the next line feed from `offset` on, or the size where there is none.
    Result<qint64> afterLine(qint64 offset);

private:
    Result<void> fill(qint64 offset, qint64 wanted);

    std::unique_ptr<QFile> m_file;
    QString m_path;
    qint64 m_size;
    std::vector<char> m_bytes;
    qint64 m_start = 0; ///< of m_bytes, in the file
    qint64 m_held = 0;
};

} // namespace vigie::inbox
