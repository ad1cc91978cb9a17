// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "inbox/intake.h"
#include "workspace/workspace.h"

namespace vigie::bench {

/// The generated file of that size in options.folder; written at the first call.
QString csvPath(const Options &options, bool shuffled);
workspace::Surroundings surroundings(const Options &options);
/// A workspace with the shuffled file taken in, and the floor's database with the ordered one; made at the
/// first call.
std::unique_ptr<workspace::Workspace> filledWorkspace(const Options &options);
QString filledFloor(const Options &options);
/// An empty workspace over whatever lay at that name.
std::unique_ptr<workspace::Workspace> freshWorkspace(const Options &options, const QString &name);
/// Takes a file in and stops where not all of it came in new.
void takeIn(workspace::Workspace &workspace, const QString &path, inbox::Format format, qint64 expected,
            const inbox::Judge &judge = {});
void removeDatabase(const QString &path);
/// The most that a running process had resident so far.
double residentMegabytes(qint64 process);
/// Where there is no display, the windows that are started are drawn in memory.
void showOffscreen();

} // namespace vigie::bench
