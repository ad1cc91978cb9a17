// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/desk.h"

namespace vigie::ui {
class Outside;
class Preferences;
} // namespace vigie::ui

namespace vigie::app {

/// The places of the window, in the order of the rail.
ui::Desk::Offers panes(ui::Preferences &preferences, ui::Outside &outside);

} // namespace vigie::app
