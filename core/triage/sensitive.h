// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "team/colleague.h"

namespace vigie::workspace {
class Connection;
}

/// Posts and messages about something before which nobody wants to be glib: a death, an accident, a recall.
/// Under such a post a person looks at the shortest comments and at emoji, too. Call these inside
/// Workspace::read() or write().
namespace vigie::triage {

/// What is marked: a post with all that stands under it, or a message that stands under none.
struct Subject
{
    qint64 thread = 0;  ///< row
    qint64 mention = 0; ///< key, where there is no thread

    bool isPost() const { return thread != 0; }
    friend bool operator==(const Subject &, const Subject &) = default;
};
/// Of a message: the post that it stands under or that it is, else the message itself.
Subject subjectOf(workspace::Connection &c, qint64 key);
bool isSensitive(workspace::Connection &c, const Subject &subject);

/// Needs Act::Moderate. Marks it, or takes the mark away, and judges again what stands there, our own
/// messages left out; what colleagues decided stays. Gives whether anything changed. NotFound. Recorded as
/// "sensitive-marked", "sensitive-unmarked" (thread, where it is a post). `judge` may be empty: then nothing
/// is judged.
Result<bool> markSensitive(workspace::Connection &c, const team::Actor &actor, const Subject &subject,
                           bool sensitive, const inbox::Judge &judge);

} // namespace vigie::triage
