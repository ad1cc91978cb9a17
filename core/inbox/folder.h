// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <atomic>

namespace vigie::inbox {

/// What a folder holds to be taken in, by name: files with an ending that Vigie knows, and folders that are
/// unpacked archives (then this one, if it is itself one). Those below count too; hidden ones and links do
/// not. Reads the folder: not on the UI thread. FileNotFound, FileUnreadable, FormatUnknown where there is
/// nothing to take in, TooLarge, Cancelled.
Result<QStringList> filesOfFolder(const QString &folder, const std::atomic_bool &cancel);

/// Whether a file's name ends as those do that filesOfFolder() gives. Pure.
bool hasKnownEnding(const QString &name);

} // namespace vigie::inbox
