// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vigie::ui {

/// Vigie's icon for the tray, on a ground of its own, so that it is seen on light and dark panels; with a
/// mark, when something waits, that has a place and a shape and not only a colour.
QIcon trayIcon(bool waits);

} // namespace vigie::ui
