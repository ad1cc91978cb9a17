// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mentionstore.h"

namespace vigie::ui {

/// A mention with all that its card shows already worked out, so that painting only paints.
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

    bool isUnread() const { return mention.traits.testFlag(inbox::Trait::Unread); }
    bool isPrivate() const { return mention.traits.testFlag(inbox::Trait::Private); }
};

/// Those of `keys`, in their order, each in its place even where it is gone. Inside Workspace::read().
/// `words` are inbox::Query::words.
QList<FeedRow> feedRows(workspace::Connection &c, const QList<qint64> &keys, const QStringList &words);

} // namespace vigie::ui
