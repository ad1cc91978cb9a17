// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/keys.h"

#include <QJsonObject>
#include <QList>

namespace vigie::workspace {

class Connection;

/// A copy from before that was put in the workspace's place by hand: the activity that this computer had seen
/// last is not in it. It is opened as restore() would have made it: with an id and a key of its own, so that
/// the file that it was copied from stays as it is, and an epoch whose first row tells of it.
struct OlderCopy
{
    qint64 row = 0;     ///< of the activity: the first that is missing
    qint64 missing = 0; ///< how many of its rows had been seen
    qint64 atMs = 0;    ///< when Vigie opened it
};

/// Whether the activity has that row, as it was seen. Read the head first: the table is never older.
bool holds(Connection &c, const Head &seen);

/// Within a write: gives the file an id of its own; the next opening starts an epoch ("restored"), which
/// voids approvals that wait. `seen`: what this computer knew, where the file was copied by hand.
void markRestored(Connection &c, const std::optional<Head> &seen = {});
/// Within the write that starts the epoch: what its first row must tell of markRestored(); nothing is left of
/// the mark. Nothing where there was none.
std::optional<QJsonObject> takeRestored(Connection &c);

/// All that the activity tells of, oldest first.
QList<OlderCopy> olderCopies(Connection &c);
/// The last one, until somebody was told of it in the window.
std::optional<OlderCopy> untoldOlderCopy(Connection &c);
void toldOlderCopy(Connection &c);

} // namespace vigie::workspace
