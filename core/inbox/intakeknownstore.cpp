// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/erased.h"
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

bool IntakeStore::wasErased(const Incoming &row, const KnownChannel &channel)
{
    if (!m_hasErased)
        return false;
    Statement erased = m_connection->statement(
        "SELECT EXISTS (SELECT 1 FROM erased WHERE digest = ?1 OR (digest = ?2 AND at > ?3))");
    erased.bindBlob(0, messageDigest(channel.id, row.remoteId))
        .bindBlob(1, authorDigest(channel.id, row.handle()))
        .bind(2, *row.postedAtMs);
    erased.step();
    return erased.integer(0) != 0;
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
    m_connection->statement("UPDATE mention SET text = ?, rating = coalesce(?, rating) WHERE key = ?")
        .bindUtf8(0, row.text)
        .bindOrNull(1, row.rating ? std::optional<qint64>(*row.rating) : std::nullopt)
        .bind(2, key)
        .run();
    m_connection->statement("INSERT OR REPLACE INTO mention_words(rowid, text, author) VALUES(?, ?, ?)")
        .bind(0, key)
        .bindUtf8(1, row.text)
        .bindUtf8(2, author)
        .run();
    return Taken::Updated;
}

} // namespace vigie::inbox
