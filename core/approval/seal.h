// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"

namespace vigie::approval {

/// What binds a decision to a version: HMAC-SHA-256 under the workspace's key of this machine over the
/// approval's id, draft, version number, decision, approver and time, and the digest of the version's
/// content, each with its length. Pure.
QByteArray sealOf(const workspace::Key &key, const Approval &approval, const QByteArray &digest);

} // namespace vigie::approval
