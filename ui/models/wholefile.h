// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

class QIODevice;

namespace vigie::ui {

/// Writes a file that is whole or not there: under a temporary name beside it, synced, then renamed over what
/// stood there. `write` gives false where it could not go on. DiskFull, ReadOnly, InputOutput, each with
/// "path". Any thread.
Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write);
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace vigie::ui
