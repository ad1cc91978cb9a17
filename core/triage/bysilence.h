// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/ranking.h"

namespace vigie::triage {

/// An inbox::Ranker: the order in which the public silence clock (silence.h) wants messages to be met, over
/// those that still ask for an answer and came in the last goneAfterMs. Older ones would score nothing. Reads
/// the feed's index and the authors: some 1 µs a message and a half. Inside Workspace::read().
inbox::Ranking bySilence(workspace::Connection &c, qint64 atMs);

/// How it stands with the answers of these.
struct Unkept
{
    qint64 late = 0;   ///< past their deadline
    qint64 first = 0;  ///< key of the one among the late ones that stands highest; 0 for none
    qint64 oldest = 0; ///< key of the one that waits longest, late or not; 0 for none
};
Unkept unkept(workspace::Connection &c, qint64 atMs);

} // namespace vigie::triage
