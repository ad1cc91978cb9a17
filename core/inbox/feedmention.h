// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

#include <QHash>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// What a row of the feed shows of a mention, and no more: a page of them is waited for.
struct FeedMention
{
    qint64 key = 0;
    qint64 channel = 0; ///< row
    QString authorHandle;
    QString authorName;
    qint64 postedAtMs = 0;
    Kind kind = Kind::Post;
    Traits traits;
    Disposition disposition = Disposition::New;
    std::optional<int> rating;       ///< 1 to 5
    std::optional<qint64> followers; ///< of its author
    Priority priority = Priority::Usual;
    std::optional<qint64> expiresAtMs; ///< when a story vanishes
    std::optional<qint64> verdict;     ///< of triage, packed: judgement.h
    Id assignee;
    QString text; ///< as it came, but no longer than asked for
};

struct FeedMentions
{
    struct Channel
    {
        QString name;
        QString service;
    };

    QList<FeedMention> mentions;     ///< in the order of the keys; keys without a row are left out
    QHash<qint64, Channel> channels; ///< of these mentions, by row
};
/// Inside Workspace::read() or write(). A text of more than `mostBytes` (UTF-8) is cut between characters.
/// Keys in their order or the other way round are found fastest.
FeedMentions feedMentions(workspace::Connection &c, const QList<qint64> &keys, qsizetype mostBytes);

} // namespace vigie::inbox
