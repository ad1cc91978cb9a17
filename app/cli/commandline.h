// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"

#include <QStringList>

namespace vigie {
class Clock;
}

/// The command line of cli.md.
namespace vigie::cli {

/// Whether what was typed after the program's name asks for a command rather than the window. Nothing, and a
/// single existing file, open the window. Pure but for looking whether that file exists.
bool isForCommandLine(const QStringList &arguments);

/// Whether that command line draws (a report's PDF), so that a QGuiApplication is needed for it: offscreen
/// will do.
bool drawsPages(const QStringList &arguments);

/// Runs one command with the program's own streams and SIGINT; gives the exit status. Needs a
/// QCoreApplication; blocks. `reach`: where commands that fetch may go.
int run(const QStringList &arguments, const channels::Reach &reach = {});
/// The same, in-process.
int run(const QStringList &arguments, Streams &streams, const Clock &clock);

} // namespace vigie::cli
