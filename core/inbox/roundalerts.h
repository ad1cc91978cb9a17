// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"

#include <QDate>
#include <QMap>
#include <QStringList>

/// What somebody who is not looking at Vigie is told of the round: little, so that it is read.
namespace vigie::inbox {

enum class AlertKind {
    Vanishing,  ///< stories that nobody has seen, and little time left to see them
    NotSeen,    ///< it is due
    LinkSilent, ///< the live link has brought nothing for longer than anybody would have left the place
};

struct RoundAlert
{
    AlertKind kind = AlertKind::NotSeen;
    Stop stop;
};

/// What was said already, by stop; kept on each computer, so that a restart does not say it again.
struct AlertsSaid
{
    QMap<Id, QDate> days;       ///< when something was last said of it, in the zone of the workspace
    QMap<Id, qint64> deadlines; ///< the last that was said to be near, ms UTC
    friend bool operator==(const AlertsSaid &, const AlertsSaid &) = default;
};
/// A line a stop, for a file of settings; lines that are none of these are passed over. Pure.
QStringList linesOf(const AlertsSaid &said);
AlertsSaid alertsSaidOf(const QStringList &lines);

inline constexpr int alertsFromHour = 8; ///< of the workspace's zone: until hours are known to Vigie
inline constexpr int alertsToHour = 20;  ///< from here on nothing is said

/// What is to be said now to that colleague: of places that are theirs or nobody's, between 8:00 and 20:00 in
/// `zone`, at most once a day and place. Stories are said once for each deadline: when it is less than six
/// hours away, or as soon as they are due where all of these would lie in the night; they are "not seen" only
/// when it has passed. A live link is given a quarter of an hour from `watchingSinceMs` (the start, or the
/// computer's waking) to bring something. Deadlines come first, then as in the round. Pure.
QList<RoundAlert> alertsDue(const QList<Stop> &stops, const Id &colleague, qint64 nowMs,
                            qint64 watchingSinceMs, const QTimeZone &zone, const AlertsSaid &said);
/// With these said now, and without what needs no remembering any more. Pure.
AlertsSaid afterSaying(const AlertsSaid &said, const QList<RoundAlert> &alerts, qint64 nowMs,
                       const QTimeZone &zone);

} // namespace vigie::inbox
