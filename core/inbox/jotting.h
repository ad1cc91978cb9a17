// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "team/colleague.h"

#include <QList>
#include <QString>

#include <functional>

namespace vigie::workspace {
class Connection;
}

/// What somebody is typing about a message and has not added yet, so that it outlives the program. It is that
/// colleague's alone and no deed: nothing of it is in the activity. It goes with its message. Call these
/// inside Workspace::read() or write().
namespace vigie::inbox {

using workspace::Connection;

enum class JottingKind {
    Note,     ///< for colleagues
    Question, ///< to a colleague inside
    Answer,   ///< that one gave
};
QString jottingKindName(JottingKind kind); ///< "note", "question", "answer"

struct Jotting
{
    JottingKind kind = JottingKind::Note;
    qint64 mention = 0; ///< key
    Id about;           ///< the question that is answered; null else
    QString text;
    QString whom;    ///< of a question
    QString contact; ///< of a question
    qint64 changedAtMs = 0;

    bool isEmpty() const { return text.isEmpty() && whom.isEmpty() && contact.isEmpty(); }
};

/// Keeps it instead of what that colleague had typed there; an empty one is forgotten. Needs Act::Read.
/// NotFound where the message is gone; TextTooLong over a million UTF-16 units in all.
Result<void> keepJotting(Connection &c, const team::Actor &actor, const Jotting &jotting);
/// That colleague's about a message; anybody's where `colleague` is null, oldest first.
QList<Jotting> jottingsOf(Connection &c, qint64 mention, const Id &colleague = {});
/// All there are, with whose they are, in the order of their messages.
void eachJotting(Connection &c, const std::function<void(const Jotting &, const Id &colleague)> &take);

} // namespace vigie::inbox
