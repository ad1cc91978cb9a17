// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/activity.h"

namespace vigie::ui {

/// What `check` found, in one sentence of plain text.
QString problemText(const workspace::Problem &problem);

} // namespace vigie::ui
