// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/round.h"
#include "team/colleague.h"

#include <QMap>

namespace vigie::workspace {
class Connection;
}

/// The round in the workspace: call these inside Workspace::read() or write().
namespace vigie::inbox {

using workspace::Connection;
struct Channel;

/// All, active or not, by name.
QList<Stop> stops(Connection &c);
/// The same as they stood before that moment: those that were made by then, with what was their last look.
QList<Stop> stopsAsOf(Connection &c, qint64 beforeMs);
std::optional<Stop> stopAt(Connection &c, qint64 row);
std::optional<Stop> stopOfChannel(Connection &c, qint64 channel);

/// These need Act::ManageSettings. A stop of its own has a name of 1 to 80 characters, unlike any other
/// stop's as folded() compares them, and an http(s) address or none; an owner works here (ColleagueUnknown);
/// an interval that isPossible(). InvalidArgument with "argument" otherwise.
/// Adds one of its own: of any kind but Channel.
Result<Stop> addStop(Connection &c, const team::Actor &actor, const Stop &stop);
/// Interval, owner and whether it is active; of one of its own name, kind and address too. A stop of the
/// sample firm with another name or address is no longer the sample's.
Result<Stop> changeStop(Connection &c, const team::Actor &actor, const Stop &stop);
/// One of its own; its visits are kept. StateForbids for a channel's: that goes with its channel.
Result<void> removeStop(Connection &c, const team::Actor &actor, qint64 row);
/// One that was removed, as it was then. NotFound where it was not.
Result<Stop> bringBackStop(Connection &c, const team::Actor &actor, qint64 row);

/// Needs Act::Import: that colleague was there now, and found NothingNew or Skipped it; the other outcomes
/// come of filing (InvalidArgument here).
Result<Visit> recordVisit(Connection &c, const team::Actor &actor, qint64 stop, Outcome outcome);
/// Takes a visit of one's own back, or (`again`) does it again; it stays in the table, marked. Another's is
/// NotFound, ChangedMeanwhile where it stands so already.
Result<void> takeVisitBack(Connection &c, const team::Actor &actor, qint64 visit, bool again = false);
/// Those after that row, taken back ones left out, oldest first.
QList<Visit> visitsAfter(Connection &c, qint64 row);
/// The newest visit's row, taken back or not; 0 where there is none.
qint64 newestVisit(Connection &c);

/// For what makes and fills channels; no permission of their own is asked.
/// A channel was made: its stop, with the usual interval.
void makeStopOf(Connection &c, const Channel &channel);
/// Messages were filed into these channels (by row, with how many were new), from the stop in row `from`
/// where that is not 0: all of them were looked at now. The filing is what the activity records.
void recordLooks(Connection &c, const Id &actor, const QMap<qint64, qint64> &channels, Outcome outcome,
                 qint64 from = 0);
/// A live link looked at that channel now, and `added` messages were new. Nobody's visit; looks that found
/// nothing are kept as one row every six hours, or a year of them would be twenty thousand.
void recordLiveLook(Connection &c, qint64 channel, qint64 added);
/// A stop of the sample firm, made when it says, with its looks, which nobody here did: by row, id and actor
/// of none. Left out where a stop of that name is there. Nothing of it is recorded.
void putSampleStop(Connection &c, const Stop &stop, const QList<Visit> &looks);
/// A live link looks at that channel from now on, or no longer does.
void setLinked(Connection &c, qint64 channel, bool linked);

} // namespace vigie::inbox
