// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/erasing.h"

/// The steps of erasing and of handing out, for core/care alone: each within one write or read.
namespace vigie::care {

/// What an author wrote, and our own messages that answered it or one another under it: keys.
QList<qint64> heldOf(Connection &c, qint64 author);

struct Earlier
{
    qint64 untilMs = 0;
    QString text;
};
/// What a message said before its author changed it, oldest first.
QList<Earlier> earlierTexts(Connection &c, qint64 key);

struct Erasure
{
    Erased counts;
    ErasedAuthors authors;
};

Result<Erasure> erase(Connection &c, const team::Actor &actor, qint64 author);
/// The authors that the workspace knows as erased.
ErasedAuthors erasedIn(Connection &c);
/// Those of `erased` that it does not know, or as erased before, on channels that it has.
ErasedAuthors unknownOf(Connection &c, const ErasedAuthors &erased);
/// Deletes those messages with all that hangs on them, their words in the index too. Gives how many drafts
/// went with them.
qint64 deleteMentions(Connection &c, const QList<qint64> &keys);

/// Notes on authors whose time is over: nobody is shown them, and they go at the next opening.
bool hasExpiredNotes(Connection &c);
void deleteExpiredNotes(Connection &c);
/// Of all those authors, newest first, expired or not.
QList<FaceNote> notesHeldOf(Connection &c, const QList<Face> &faces);

/// Within the write that deletes: clearUp() has something to do from now on, until it has done it.
void oweClearUp(Connection &c);
bool owesClearUp(Connection &c);
/// One step of clearUp(), so that others may write between them; false when nothing is left to do.
Result<bool> clearUpMore(Connection &c);

} // namespace vigie::care
