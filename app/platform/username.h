// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::platform {

/// The full name of the operating system's user, else the login, else an empty text.
QString userName();

} // namespace vigie::platform
