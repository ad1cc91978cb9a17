// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <expected>

namespace vigie {

/// What may fail for a reason outside the program returns this; asserts are for our own mistakes.
template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

inline std::unexpected<Error> fail(ErrorCode code,
                                   std::initializer_list<std::pair<const char *, QString>> facts = {})
{
    return std::unexpected(makeError(code, facts));
}

} // namespace vigie
