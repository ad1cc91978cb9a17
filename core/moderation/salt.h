// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::moderation {

/// 16 random bytes: what makes a digest say nothing to who does not have it. Any thread.
QByteArray newSalt();

} // namespace vigie::moderation
