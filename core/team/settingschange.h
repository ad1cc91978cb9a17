// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "workspace/settings.h"

namespace vigie::team {

/// Writes the workspace's settings (never its id). Needs Act::ManageSettings; InvalidArgument for a firm's
/// name over 80 characters, an unknown language or zone. Gives what stood there before, to put it back.
/// Inside Workspace::write().
Result<workspace::Settings> changeSettings(workspace::Connection &c, const Actor &actor,
                                           const workspace::Settings &settings);

} // namespace vigie::team
