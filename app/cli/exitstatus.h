// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace vigie::cli {

/// The exit statuses of cli.md.
enum Exit : int {
    Done = 0,
    Failed = 1,        ///< nothing, or only whole batches, done
    Usage = 2,         ///< wrong usage
    InputRefused = 3,  ///< done, but some input was refused
    Refused = 4,       ///< by permission or policy
    WorkspaceUnfit = 5 ///< damaged, or from a newer Vigie
};

/// What a command that failed so exits with. Pure.
Exit exitStatus(ErrorCode code);

} // namespace vigie::cli
