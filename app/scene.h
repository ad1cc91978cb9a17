// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage.h"
#include "workspace/workspace.h"

namespace vigie::app {

/// Kerlo on a Monday morning, for the screenshots: Anne and Claire, the sample, and work in progress.
namespace scene {

inline constexpr QLatin1StringView lastSeen("2026-11-20T18:10:00+01:00"); ///< Anne left on Friday
inline constexpr QLatin1StringView begins("2026-11-23T07:50:00+01:00");
inline constexpr QLatin1StringView now("2026-11-23T08:40:00+01:00");

struct Made
{
    qint64 insult = 0; ///< key of a message that Claire found to be one
    qint64 open = 0;   ///< key of the message whose conversation is shown, with a reply half written
    Id anne;
    Id waiting; ///< draft by Claire that waits for Anne
    Id toPost;  ///< message in the outbox
};

Result<std::unique_ptr<workspace::Workspace>> make(const QString &path, const Clock &clock);
/// Once the sample is in. Moves the clock.
Result<Made> work(workspace::Connection &c, StandingClock &clock);

} // namespace scene
} // namespace vigie::app
