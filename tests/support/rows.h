// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "workspace/connection.h"

namespace vigie::test {

class Office;

/// A mention as a fixture says it; what is not said does not matter to the test.
struct MentionRow
{
    QString postedAt; ///< ISO 8601
    QString channel = QStringLiteral("Page Facebook");
    QString remoteId = {}; ///< made up when empty
    QString inReplyTo = {};
    bool ours = false;
    inbox::Disposition disposition = inbox::Disposition::New;
    QString authorName = QStringLiteral("Léa Garçon");
    QString authorHandle = QStringLiteral("lea_g");
    QString text = QStringLiteral("Où en est ma commande ?");
    QString service = QStringLiteral("other"); ///< of a channel that is new
    bool isPrivate = false;
    QString url = {};
    QString language = {};
    int rating = 0; ///< 0: none
    QString place = {};
    QString under = {};     ///< title of the post that it is a comment under
    QString expiresAt = {}; ///< ISO 8601: a story's
};

/// Writes the row as it stands, past intake and its rules; its channel and author are made when they are new.
/// Gives its key. Within a write transaction.
qint64 addMention(workspace::Connection &c, const MentionRow &row);
/// The same in a transaction of its own; without a time it is one of 20 November 2026.
qint64 addMention(Office &office, MentionRow row);

/// A reply to that mention that went through the outbox and stands so (a state of cli.md), past all rules;
/// times in ISO 8601, empty for none.
void addOutboxReply(workspace::Connection &c, qint64 mention, const QString &state, const QString &handedAt,
                    const QString &sentAt);

} // namespace vigie::test
