// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace vigie::cli {

/// The options that stand before any command.
QList<Option> globalOptions();

QString help();                          ///< of the program: every command
QString helpFor(const Command &command); ///< with its options
QString usageOf(const Command &command); ///< one line, ended
QString shortUsage();                    ///< one line, ended
QString noSuchCommand(const QString &typed);
QByteArray usageErrorJson(const QString &what);

} // namespace vigie::cli
