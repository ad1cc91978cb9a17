// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/intake.h"

namespace vigie::app {

/// Takes the sample firm in (resources/sample): its channels, then its messages, moved by whole weeks so that
/// the last of them is less than a week old. inbox::removeSample() takes it away. Needs Act::ManageSettings
/// and Act::Import. `progress` and `cancel` as in inbox::importFiles().
QFuture<Result<inbox::ImportReport>>
addSample(workspace::Workspace &workspace, const team::Actor &actor,
          std::function<void(const inbox::ImportProgress &)> progress = {},
          std::shared_ptr<std::atomic_bool> cancel = std::make_shared<std::atomic_bool>(false));

} // namespace vigie::app
