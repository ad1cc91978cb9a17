// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"

#include <functional>

namespace vigie::inbox {

struct Note
{
    Id id;
    Id author; ///< colleague
    QString authorName;
    qint64 atMs = 0;
    QString text;
};

/// Mentions that answer one another on one channel, oldest first: the chain up from the mention of that key,
/// and all that answers any of them, at most 500; our imported replies among them. Of what stands under a
/// post of ours only the part that the mention belongs to. Private ones only with private ones.
QList<Mention> conversationOf(Connection &c, qint64 key);
QList<Note> notesOf(Connection &c, qint64 key);
/// All there are, with the key of the mention each is on, oldest first.
void eachNote(Connection &c, const std::function<void(const Note &, qint64 mention)> &take);

} // namespace vigie::inbox
