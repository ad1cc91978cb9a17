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

/// Reads the whole file: false where it is UTF-8, or is but for damaged places; true where its bytes beyond
/// ASCII are mostly no UTF-8.
Result<bool> isWindows1252(QFile &file, const QString &path, const std::atomic_bool &cancel);

/// The same text in an unnamed temporary file, without a byte order mark. What cannot be converted becomes
/// U+FFFD.
Result<std::unique_ptr<QFile>> inUtf8(std::unique_ptr<QFile> file, const QString &path, Charset charset,
                                      const std::atomic_bool &cancel);

} // namespace vigie::inbox
