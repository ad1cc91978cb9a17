// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/act.h"
#include "workspace/statement.h"

#include <string>

/// For the stores of acts.
namespace vigie::moderation {

/// All of an act, `a`, with its mention, `m`; to be followed by WHERE.
extern const char actSelect[];
ModerationAct actIn(const workspace::Statement &row);
QList<ModerationAct> actsIn(workspace::Statement rows);

} // namespace vigie::moderation
