// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/timetable.h"

/// Messages that are nobody's: seed 000, "nobody's task unless somebody's". New, so assigned to nobody, and
/// not older than what the feed counts as urgent (silence.h): imported history alerts nobody.
namespace vigie::triage {

/// What is nobody's, by open time since it came in or was given back.
struct Unassigned
{
    qint64 count = 0;
    qint64 late = 0;      ///< of them: for longer than the limit
    qint64 oldest = 0;    ///< the key of the one that is nobody's longest; 0 for none
    qint64 longestMs = 0; ///< for how much open time
    int limitMinutes = 0; ///< of open time; 0: nobody is alerted
};

/// A working day of those hours: the open minutes of a week by the days on which anybody works; 0 where
/// nobody ever does. Pure.
int workingDayMinutes(const team::Hours &hours);

/// Nothing in a workspace of one, where everything is one's own. Looks at the oldest 20,000. Inside
/// Workspace::read().
Unassigned unassigned(workspace::Connection &c);

/// After how many minutes of open time a message that is nobody's is told of: a working day of the
/// workspace's hours until it is set. 0: never.
int unassignedLimit(workspace::Connection &c);
std::optional<int> unassignedLimitSet(workspace::Connection &c); ///< nothing: the working day
/// Needs Act::ManageSettings; nothing gives back the working day. InvalidArgument ("argument": "unassigned")
/// below 0 or beyond longestDeadline. Gives what was set before. Inside write().
Result<std::optional<int>> setUnassignedLimit(workspace::Connection &c, const team::Actor &actor,
                                              std::optional<int> minutes);

} // namespace vigie::triage
