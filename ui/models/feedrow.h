// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/threadpost.h"

namespace vigie::ui {

/// A mention with all that its card shows already worked out, so that painting only paints; or what stands
/// under one post: then the mention has a thread's key, the channel, and the time of the open comment that
/// waits longest, `author` says how many there are and `excerpt` under what.
struct FeedRow
{
    inbox::Mention mention; ///< key 0: it is no longer there
    QString author;
    QString handle;                              ///< empty where it says no more than the author
    QString channel;                             ///< one line
    QString excerpt;                             ///< one line that begins near the first hit
    QList<std::pair<qsizetype, qsizetype>> hits; ///< in excerpt: start and length in UTF-16 units
    QString assignee;                            ///< a colleague's name
    QString initials;                            ///< of the assignee
    qint64 open = 0;                             ///< of a thread: comments that still ask for an answer
    QMap<inbox::Gist, qint64> gists;             ///< of a thread: what they are

    bool isThread() const { return inbox::isThread(mention.key); }

    bool isUnread() const { return mention.traits.testFlag(inbox::Trait::Unread); }
    bool isPrivate() const { return mention.traits.testFlag(inbox::Trait::Private); }
};

/// Those of `keys`, in their order, each in its place even where it is gone. Inside Workspace::read().
/// `words` are inbox::Query::words.
QList<FeedRow> feedRows(workspace::Connection &c, const QList<qint64> &keys, const QStringList &words);

} // namespace vigie::ui
