// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/desk.h"

namespace vigie::ui {
class Preferences;
}

namespace vigie::app {

/// The places of the window, in the order of the rail.
ui::Desk::Offers panes(ui::Preferences &preferences);

} // namespace vigie::app
