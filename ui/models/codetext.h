// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/policy.h"
#include "outbox/message.h"
#include "team/colleague.h"

#include <QString>

namespace vigie::ui {

/// The words of product.md for the codes of core, in the language in use. Pure otherwise.
QString roleText(team::Role role);
QString allowsText(team::Act act); ///< what it lets one do: "Write drafts"
/// "Facebook", "Google reviews", "another place": what a channel's service is called.
QString serviceText(const QString &service);
QString decisionText(approval::Decision decision); ///< "approved", "sent back"
QString stateText(outbox::State state);

} // namespace vigie::ui
