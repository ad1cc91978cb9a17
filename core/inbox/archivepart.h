// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vigie::inbox {

/// What a file in an archive holds, in the order in which they are read: first what tells about the account.
enum class ArchivePart {
    MastodonActor,  ///< actor.json
    XAccount,       ///< data/account.js
    GoogleLocation, ///< location-…/data.json
    MastodonOutbox, ///< outbox.json, ActivityStreams
    XNotes,         ///< data/note-tweet.js: long posts in full
    XTweets,        ///< data/tweets.js, tweet.js, tweets-part1.js…
    XMessages,      ///< data/direct-messages.js, and of groups
    GoogleReviews,  ///< reviews.json, reviews-….json of Google Business Profile
};

/// By its path in the archive, its folders divided by /; nothing: Vigie does not read it. Pure.
std::optional<ArchivePart> archivePartNamed(const QString &path);
/// By the beginning of a file that stands alone. Pure.
std::optional<ArchivePart> archivePartIn(QByteArrayView head);
/// Whether it holds messages, not only what is told about an account.
bool hasMessages(ArchivePart part);

} // namespace vigie::inbox
