// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace vigie::workspace {

/// What a change touched: stores name it as they write, Workspace::changed() tells the panes.
enum class Area {
    Mentions = 0x01,
    Drafts = 0x02,
    Outbox = 0x04,
    Team = 0x08,
    Channels = 0x10,
    Settings = 0x20,
    Activity = 0x40,
    Round = 0x80,
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

inline constexpr Areas everything = Areas::fromInt(0xff);

} // namespace vigie::workspace
