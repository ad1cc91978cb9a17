// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/colleague.h"

#include <optional>

namespace vigie::approval {

/// "approved", "re-read", "rejected", "sent-back" in the store.
enum class Decision { Approved, ReRead, Rejected, SentBack };
QString decisionName(Decision decision);
std::optional<Decision> decisionNamed(QStringView name);
/// Approved or re-read: what lets a version leave.
bool isGoAhead(Decision decision);

/// Who may approve a version, from facts alone. Never its author, except in a workspace of one, where it is
/// recorded as re-read. OwnTextNeedsAnother, NotPermitted. Pure.
Result<Decision> mayApprove(const team::Colleague &approver, const Id &author, bool alone);

} // namespace vigie::approval
