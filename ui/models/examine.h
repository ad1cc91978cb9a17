// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/check.h"

namespace vigie::ui {

/// All that Vigie can check, with the key and the head of this machine: the file, its references, the
/// activity, approvals, the outbox, evidence, acts of moderation. Reads files; on a read connection whose
/// transaction has not read yet, so that the head is never newer than the table.
Result<workspace::CheckReport> examine(workspace::Connection &c, const workspace::Places &places,
                                       const QString &workspaceId, bool readData);

} // namespace vigie::ui
