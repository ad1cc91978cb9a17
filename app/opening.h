// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

/// What every way into a workspace (window, command line) opens it with.
namespace vigie::app {

/// Keys under the user's data folder, heads beside the settings.
workspace::Places places();

/// `clock` outlives the workspace. A new epoch voids the approvals that wait; what was
/// erased on this computer is erased again where it came back.
workspace::Surroundings surroundings(const Clock &clock);

} // namespace vigie::app
