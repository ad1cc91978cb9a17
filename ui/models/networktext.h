// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace vigie::ui {

/// The words for what fetching can meet, as errorText() gives them: from ErrorCode::Offline to NoFeed. Of an
/// address only the host is said.
QString networkErrorText(const Error &error);

} // namespace vigie::ui
