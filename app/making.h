// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/startplan.h"
#include "workspace/workspace.h"

namespace vigie::app {

/// A file of that name in the user's data folder that is not there yet: "Kerlo" gives kerlo.vigie, then
/// kerlo-2.vigie.
QString freePlaceFor(const QString &name);

/// Makes the workspace of the first start at `path`, in the language and zone of this computer: the owner,
/// and the colleague who reads before it leaves. Slow: off the UI thread.
Result<std::unique_ptr<workspace::Workspace>> make(const QString &path, const ui::StartPlan &plan,
                                                   const workspace::Surroundings &surroundings);

} // namespace vigie::app
