// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie::platform {

/// Whether that file descriptor of the program (0, 1, 2) is a terminal.
bool isTerminal(int descriptor);

/// Whether that file descriptor is open.
bool isOpen(int descriptor);

/// Shows `prompt` on standard error and reads one line from the terminal on standard input without echo;
/// nothing at its end. Blocks.
std::optional<QString> readHidden(const QString &prompt);

} // namespace vigie::platform
