// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/threadpost.h"
#include "ui/models/owed.h"

namespace vigie::ui {

/// A mention with all that its card shows already worked out, so that painting only paints; or what stands
/// under one post: then `key` is a thread's, `author` says how many comments there are, `excerpt` under what,
/// and the time is that of the open comment that waits longest.
struct FeedRow
{
    qint64 key = 0; ///< 0: it is no longer there
    qint64 postedAtMs = 0;
    inbox::Kind kind = inbox::Kind::Post;
    inbox::Traits traits;
    inbox::Disposition disposition = inbox::Disposition::New;
    std::optional<int> rating;                 ///< 1 to 5
    std::optional<qint64> expiresAtMs;         ///< when a story vanishes
    std::optional<inbox::Judgement> judgement; ///< of triage; nothing where it has not seen it
    std::optional<Owed> owed;                  ///< where a message still asks for an answer
    QString author;
    QString handle;  ///< empty where it says no more than the author
    QString channel; ///< one line
    QString service;
    QString excerpt;                             ///< one line that begins near the first hit
    QList<std::pair<qsizetype, qsizetype>> hits; ///< in excerpt: start and length in UTF-16 units
    QString assignee;                            ///< a colleague's name
    QString initials;                            ///< of the assignee
    qint64 open = 0;                             ///< of a thread: comments that still ask for an answer
    QMap<inbox::Gist, qint64> gists;             ///< of a thread: what they are

    bool isThread() const { return inbox::isThread(key); }

    bool isUnread() const { return traits.testFlag(inbox::Trait::Unread); }
    bool isPrivate() const { return traits.testFlag(inbox::Trait::Private); }
    bool isOurs() const { return traits.testFlag(inbox::Trait::Ours); }

    friend bool operator==(const FeedRow &, const FeedRow &) = default;
};

/// Those of `keys`, in their order, each in its place even where it is gone. Inside Workspace::read().
/// `words` are inbox::Query::words.
QList<FeedRow> feedRows(workspace::Connection &c, const QList<qint64> &keys, const QStringList &words);

} // namespace vigie::ui
