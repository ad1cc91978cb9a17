// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <atomic>
#include <memory>

namespace vigie::inbox {

enum class Charset { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// By the beginning of a file: a byte order mark, or the zero bytes that Latin letters have in UTF-16.
/// Utf8 stands for every set of single bytes too; nothing where it is no text at all. Pure.
std::optional<Charset> charsetOf(QByteArrayView head);

/// How much of a file speaks for UTF-8, and how much against; both are 0 where it is ASCII. Where nothing is
/// wrong, `sequences` is only more than 0 or not.
struct Utf8Evidence
{
    qint64 sequences = 0; ///< of several bytes, well formed
    qint64 wrong = 0;     ///< bytes that begin none
};

/// Reads the whole file.
Result<Utf8Evidence> utf8Evidence(QFile &file, const QString &path, const std::atomic_bool &cancel);

/// Reads the whole file: false where it is UTF-8, or is but for damaged places; true where its bytes beyond
/// ASCII are mostly no UTF-8.
Result<bool> isWindows1252(QFile &file, const QString &path, const std::atomic_bool &cancel);

/// The same text in an unnamed temporary file, without a byte order mark. What cannot be converted becomes
/// U+FFFD.
Result<std::unique_ptr<QFile>> inUtf8(std::unique_ptr<QFile> file, const QString &path, Charset charset,
                                      const std::atomic_bool &cancel);

/// The same from a character set by ICU's name of it; a byte order mark stays, as U+FEFF.
Result<std::unique_ptr<QFile>> inUtf8(std::unique_ptr<QFile> file, const QString &path,
                                      const QByteArray &charset, const std::atomic_bool &cancel);

} // namespace vigie::inbox
