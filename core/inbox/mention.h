// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "inbox/judgement.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace vigie::inbox {

/// Stored as their numbers: append, never reorder.
enum class Kind { Post, Comment, Review, Message, Story, Mail, Article, Call, Visit };
enum class Disposition {
    New,
    Assigned,
    WaitingColleague,
    WaitingCustomer,
    WaitingCommunity,
    Replied,
    Liked,
    Hidden,
    Closed,
};
/// Of a source: from a file, by hand, with the sample, through a live link.
enum class CameBy { File, Capture, Sample, Live };
/// As it is kept. Set by rules, and by colleagues who know better.
enum class Priority { Low = -1, Usual = 0, High = 1 };
/// Sensitive: a colleague marked it so, and it stands under no post (else the post is marked).
enum class Trait { Private = 0x1, Ours = 0x2, Sponsored = 0x4, Unread = 0x8, Sensitive = 0x10 };
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

/// The words of cli.md: "post"…, "waiting-colleague"….
QString kindName(Kind kind);
std::optional<Kind> kindNamed(QStringView name);
QString cameByName(CameBy cameBy); ///< "file", "capture", "sample", "live"
std::optional<CameBy> cameByNamed(QStringView name);
QString dispositionName(Disposition disposition);
std::optional<Disposition> dispositionNamed(QStringView name);
QList<Disposition> allDispositions();
/// Still asks for something from us: new, assigned, waiting for a colleague.
bool isOpen(Disposition disposition);

/// One message that concerns us, with what its channel and author add to show it.
struct Mention
{
    qint64 key = 0; ///< the row: time order, see keyFor()
    Id id;
    QString remoteId;
    qint64 channel = 0; ///< row
    Id channelId;
    QString channelName;
    QString service;
    bool sample = false;
    qint64 author = 0; ///< row, 0 for nobody
    QString authorHandle;
    QString authorName;
    std::optional<qint64> authorFollowers;
    qint64 postedAtMs = 0;
    qint64 seenAtMs = 0;
    QString language; ///< "fr", "en"… or empty
    Kind kind = Kind::Post;
    Traits traits;
    QString text; ///< as it came: show it through safeText() or oneLine()
    QString url;
    QString inReplyTo; ///< a remote id of the same channel
    QString parentTitle;
    std::optional<int> rating; ///< 1 to 5
    QString place;
    std::optional<qint64> expiresAtMs;
    Disposition disposition = Disposition::New;
    QString reason; ///< why it was closed or hidden, or for what it waits
    Id assignee;
    QStringList tags;             ///< sorted
    QString sourceName;           ///< the file or sample it came by
    CameBy cameBy = CameBy::File; ///< where it is Capture, sourceName is empty
    Priority priority = Priority::Usual;
    std::optional<Judgement> judgement; ///< of triage; nothing where it has not seen it
};

/// The key of a mention: its posted second shifted left by 4, plus a sequence among those of that second; the
/// 17th of a second has the next key that is free. Few bits keep keys near each other, and the search index
/// small: it holds the difference to the key before with every word. Times before 1970 count as 1970.
qint64 firstKeyOfSecond(qint64 postedAtMs);
/// The second that a key stands in, in milliseconds: when it was posted, or a little after in a crowd.
qint64 msOfKey(qint64 key);

/// A mention's UUIDv7 is made of its key and 54 random bits (the salt): time field = the key's second, the
/// top 20 bits of the second random part = its sequence. So an id finds its row without an index.
Id mentionId(qint64 key, qint64 salt);
qint64 newSalt();
/// The row and the salt that the mention of that id must have.
qint64 keyOf(const Id &id);
qint64 saltOf(const Id &id);

} // namespace vigie::inbox
