// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <memory>

namespace vigie::platform {

/// An answer of the X server, which is the caller's to free.
template <typename Answer>
using FromX = std::unique_ptr<Answer, decltype([](Answer *answer) { std::free(answer); })>;

} // namespace vigie::platform
