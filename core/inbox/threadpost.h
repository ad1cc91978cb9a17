// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"
#include "inbox/piles.h"

#include <QMap>
#include <QSet>

/// What stands under one post (threading.h says how it is found): call these inside Workspace::read() or
/// write().
namespace vigie::inbox {

/// Comments under a post fold into one row of the feed from so many open ones on.
inline constexpr qint64 foldedFrom = 5;
/// As many comments of a thread are looked at, the newest.
inline constexpr int mostComments = 5000;

/// In a list of the feed's keys a folded thread is the negative of its row; no key of a mention is negative.
inline bool isThread(qint64 key)
{
    return key < 0;
}

/// An answer of ours that readers should find first: a mention of our own, or the draft that it was.
struct Pinned
{
    qint64 mention = 0;
    Id draft;

    bool isNone() const { return mention == 0 && draft.isNull(); }
    friend bool operator==(const Pinned &, const Pinned &) = default;
};

struct ThreadPost
{
    qint64 row = 0; ///< 0: it is not there
    qint64 channel = 0;
    QString channelName;
    QString service;
    std::optional<Mention> post; ///< where it is in
    QString title;               ///< of the post, as its comments give it; empty where they do not
    Pinned pinned;
    bool sensitive = false; ///< marked so: triage/sensitive.h
    qint64 all = 0;         ///< comments, and our answers
    qint64 open = 0;        ///< comments that still ask for an answer
    qint64 newestKey = 0;   ///< of the open ones; where none is, of all
    qint64 oldestKey = 0;   ///< of the open ones; where none is, the newest of all
};
ThreadPost threadAt(Connection &c, qint64 row);
/// 0: it stands under no post.
qint64 threadOf(Connection &c, qint64 key);

/// Everything under the post, oldest first: comments and our own answers, without the post itself.
QList<Mention> underPost(Connection &c, qint64 row);
/// Those that were taken out of their pile.
QSet<qint64> apartIn(Connection &c, qint64 row);

/// The open comments of one thread told in short, for its row in the feed.
struct ThreadDigest
{
    QMap<Gist, qint64> gists;
    QString asked; ///< what is asked most, as somebody wrote it; empty where nothing is asked twice
    qint64 askedBy = 0;
};
ThreadDigest digestOf(Connection &c, qint64 row);

/// The keys of a feed, in their order, with all that stands in a thread with foldedFrom open comments, or in
/// one of `keep`, given by its thread, once, where the first of it stood.
QList<qint64> foldThreads(Connection &c, const QList<qint64> &keys, const QSet<qint64> &keep = {});
/// Whether a feed of that filter folds: what is looked for by words or author is wanted one by one.
bool mayFold(const Filter &filter);

/// Needs Act::Moderate. Gives what was pinned before. NotFound; InvalidArgument where that mention is not
/// ours or stands elsewhere. Recorded as "thread-pinned", "thread-unpinned" (thread).
Result<Pinned> pin(Connection &c, const team::Actor &actor, qint64 row, const Pinned &pinned);
/// Needs Act::Moderate: takes comments out of their piles, or lets them be put together again. Gives those
/// that it changed.
Result<QList<qint64>> setApart(Connection &c, const team::Actor &actor, const QList<qint64> &keys,
                               bool apart);

} // namespace vigie::inbox
