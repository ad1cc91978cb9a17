// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reply/draft.h"

namespace vigie::workspace {
class Connection;
}

namespace vigie::approval {

/// Whether the version is what was submitted: its digest is that of its content and the one that the proven
/// activity names, its channel and the message it answers are the draft's. NotApproved with "reason"
/// "version-changed", or ChangedMeanwhile. On a write connection.
Result<void> unchanged(workspace::Connection &c, const reply::Draft &draft, const reply::Version &version);

} // namespace vigie::approval
