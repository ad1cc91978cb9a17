// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// When what somebody is typing is saved.
namespace vigie::ui {

/// From the first unsaved key. A promise gives a second until it is on the disk.
inline constexpr std::chrono::milliseconds saveAfter{500};
/// After a save that was refused.
inline constexpr std::chrono::seconds retryAfter{5};

} // namespace vigie::ui
