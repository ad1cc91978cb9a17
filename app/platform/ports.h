// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/outside.h"

namespace vigie::platform {

/// What this system offers beside windows. Asks nothing of the desktop until it is used.
ui::Outside::Ports ports();

} // namespace vigie::platform
