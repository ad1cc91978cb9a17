// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/erased.h"
#include "inbox/erasedtitle.h"
#include "inbox/intakestore.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using workspace::Statement;

bool IntakeStore::isKnown(const Incoming &row, qint64 channel)
{
    Statement known =
        m_connection->statement("SELECT EXISTS (SELECT 1 FROM mention WHERE channel = ? AND remote_id = ?)");
    known.bind(0, channel).bindUtf8(1, row.remoteId);
    known.step();
    return known.integer(0) != 0;
}

bool IntakeStore::isErased(const QByteArray &digest)
{
    Statement erased = m_connection->statement("SELECT EXISTS (SELECT 1 FROM erased WHERE digest = ?)");
    erased.bindBlob(0, digest).step();
    return erased.integer(0) != 0;
}

bool IntakeStore::hasOutlived(const QByteArray &digest)
{
    Statement gone = m_connection->statement("SELECT EXISTS (SELECT 1 FROM outlived WHERE digest = ?)");
    gone.bindBlob(0, outlivedDigest(digest)).step();
    return gone.integer(0) != 0;
}

bool IntakeStore::isGone(QByteArrayView channel, QByteArrayView remoteId)
{
    if (!m_hasErased && !m_hasOutlived)
        return false;
    const QByteArray digest = messageDigest(channelFor(channel).id, remoteId);
    return isErased(digest) || hasOutlived(digest);
}

bool IntakeStore::wasErased(const Incoming &row, const KnownChannel &channel, bool ours)
{
    const QByteArray digest = messageDigest(channel.id, row.remoteId);
    if (isErased(digest))
        return true;
    if (ours && !row.inReplyTo.isEmpty() && isErased(messageDigest(channel.id, row.inReplyTo))) {
        m_connection->statement("INSERT INTO erased(digest, at) VALUES(?, ?)")
            .bindBlob(0, digest)
            .bind(1, m_nowMs)
            .run(); // so that what we answered to it is known, too
        return true;
    }
    Statement author =
        m_connection->statement("SELECT EXISTS (SELECT 1 FROM erased WHERE digest = ? AND (at > ? OR ?))");
    author.bindBlob(0, authorDigest(channel.id, row.handle()))
        .bind(1, *row.postedAtMs)
        .bind(2, row.isTimeUnknown);
    author.step();
    return author.integer(0) != 0;
}

/// Its title, where that is one of a post that was erased; what it tells of others is kept.
Taken IntakeStore::takeWithoutErased(const Incoming &row, const KnownChannel &channel, bool ours)
{
    const TitlePlace place{channel.row, channel.id, m_nowMs};
    const Above above = inbox::above(*m_connection, place, row.inReplyTo);
    if (wasErased(row, channel, ours)) {
        const bool isPost = !ours && kindOf(row, channel.usualKind) != Kind::Comment;
        if ((isPost || above.erased) &&
            markErased(*m_connection, place, row.remoteId, isPost ? row.parentTitle : QByteArrayView()))
            m_threads.forget();
        return Taken::Refused;
    }
    Incoming untitled = row;
    if (isErasedTitle(*m_connection, place, above, row.parentTitle)) {
        untitled.parentTitle = {};
        if (above.erased && forgetTitle(*m_connection, place, *above.erased, row.parentTitle))
            m_threads.forget();
    }
    const Taken taken = takeKept(untitled, channel, ours);
    if (taken == Taken::Added && above.erased &&
        forgetTitlesUnder(*m_connection, place, *above.erased, row.remoteId))
        m_threads.forget();
    return taken;
}

Taken IntakeStore::meetAgain(const Incoming &row, qint64 channel)
{
    Statement known = m_connection->statement(
        "SELECT m.key, m.text, coalesce(a.name || ' ' || a.handle, '') FROM mention m "
        "LEFT JOIN author a ON a.id = m.author WHERE m.channel = ? AND m.remote_id = ?");
    known.bind(0, channel).bindUtf8(1, row.remoteId);
    known.step();
    const qint64 key = known.integer(0);
    const QByteArray text = known.utf8(1);
    if (text == row.text)
        return Taken::Duplicate;
    const QByteArray author = known.utf8(2);
    known.reset();
    // A file from before an edit brings nothing new either.
    Statement before = m_connection->statement("SELECT coalesce(max(until) + 1, 0), "
                                               "coalesce(sum(text = ?1), 0) FROM mention_before "
                                               "WHERE mention = ?2");
    before.bindUtf8(0, row.text).bind(1, key);
    before.step();
    if (before.integer(1) > 0)
        return Taken::Duplicate;
    const qint64 until = std::max(m_nowMs, before.integer(0));
    before.reset();
    m_connection->statement("INSERT INTO mention_before(mention, until, text) VALUES(?, ?, ?)")
        .bind(0, key)
        .bind(1, until)
        .bindUtf8(2, text)
        .run();
    static_assert(verdict::decidedAt == 24); // what a person decided stays
    m_connection
        ->statement("UPDATE mention SET text = ?, rating = coalesce(?, rating), "
                    "verdict = CASE WHEN verdict >> 24 & 31 THEN verdict ELSE ? END WHERE key = ?")
        .bindUtf8(0, row.text)
        .bindOrNull(1, row.rating ? std::optional<qint64>(*row.rating) : std::nullopt)
        .bindOrNull(2, row.verdict)
        .bind(3, key)
        .run();
    m_connection->statement("INSERT OR REPLACE INTO mention_words(rowid, words) VALUES(?, ?)")
        .bind(0, key)
        .bindUtf8(1, row.text.toByteArray() + '\n' + author)
        .run();
    return Taken::Updated;
}

} // namespace vigie::inbox
