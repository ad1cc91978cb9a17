// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "triage/answertimes.h"

#include <QHash>

namespace vigie::workspace {
class Connection;
}

namespace vigie::triage {

/// The answer times of a workspace, and of those channels that have their own.
struct Timetable
{
    AnswerTimes usual;
    QHash<qint64, AnswerTimes> own; ///< by the row of the channel
    QTimeZone zone = QTimeZone(QTimeZone::UTC);

    const AnswerTimes &of(qint64 channel) const;
};

/// Inside Workspace::read() or write(). What cannot be read (a row changed by hand) is as if it were not set.
Timetable timetable(workspace::Connection &c);

/// Sets the times of a channel (its row), or with 0 the workspace's; nothing gives the channel back the
/// workspace's, and the workspace those it came with. Needs Act::ManageSettings; NotFound; InvalidArgument
/// ("argument": "hours" or "deadlines"). Gives what was set before, to put it back. Inside write().
Result<std::optional<AnswerTimes>> setAnswerTimes(workspace::Connection &c, const team::Actor &actor,
                                                  qint64 channel, const std::optional<AnswerTimes> &times);

} // namespace vigie::triage
