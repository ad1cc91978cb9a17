// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigie::platform {

/// From here on a crash leaves no image of the memory behind: it would hold what customers wrote, and tokens.
void forbidCoreDumps();

} // namespace vigie::platform
