// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/erasing.h"

/// The steps of erasing and of handing out, for core/care alone: each within one write or read.
namespace vigie::care {

/// What an author wrote, and our own messages that answered it: keys.
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
    QSet<QByteArray> authors; ///< digests
};

Result<Erasure> erase(Connection &c, const team::Actor &actor, qint64 author);
/// Deletes those messages with all that hangs on them, their words in the index too. Gives how many drafts
/// went with them.
qint64 deleteMentions(Connection &c, const QList<qint64> &keys);
/// One step of taking deleted words out of the search index; false when nothing is left to do.
bool mergeWords(Connection &c);

} // namespace vigie::care
