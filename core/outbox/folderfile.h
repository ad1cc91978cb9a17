// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

/// Files that are whole or absent and never written over another. Any thread; may wait for a disk.
namespace vigie::outbox {

enum class Found { Absent, Same, Other };

/// Whether `folder`/`name` holds exactly that content. FileNotFound where the folder cannot be reached,
/// FileUnreadable.
Result<Found> lookFor(const QString &folder, const QString &name, const QByteArray &content);

/// Writes it under another name, syncs it, and links it to `folder`/`name`: nothing happens where that exists
/// with the same content, FileExists where it holds another. ReadOnly, DiskFull; nothing is left of a failed
/// one.
Result<void> writeOnce(const QString &folder, const QString &name, const QByteArray &content);

} // namespace vigie::outbox
