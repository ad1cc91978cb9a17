// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "workspace/connection.h"
#include "workspace/statement.h"

namespace vigie::inbox {

using workspace::Statement;

static constexpr QChar tagSeparator(0x1f);

/// To be followed by a WHERE over `m` (mention).
static constexpr char mentionSelect[] =
    "SELECT m.key, m.salt, m.remote_id, m.channel, ch.name, ch.service, ch.sample, m.author, a.handle, "
    "a.name, coalesce(m.followers, a.followers), m.posted_at, m.seen_at, m.language, m.kind, m.traits, "
    "m.text, m.url, m.in_reply_to, m.parent_title, m.rating, m.place, m.expires_at, m.disposition, "
    "m.reason, m.assignee, "
    "(SELECT group_concat(t.tag, char(31)) FROM mention_tag t WHERE t.mention = m.key), s.name, s.kind = "
    "'capture' "
    "FROM mention m JOIN channel ch ON ch.id = m.channel LEFT JOIN author a ON a.id = m.author "
    "JOIN source s ON s.id = m.source";

static Mention mentionOf(const Statement &row)
{
    Mention m;
    m.key = row.integer(0);
    m.id = mentionId(m.key, row.integer(1));
    m.remoteId = row.text(2);
    m.channel = row.integer(3);
    m.channelName = row.text(4);
    m.service = row.text(5);
    m.sample = row.integer(6) != 0;
    if (!row.isNull(7)) {
        m.author = row.integer(7);
        m.authorHandle = row.text(8);
        m.authorName = row.text(9);
    }
    m.authorFollowers = row.optionalInteger(10);
    m.postedAtMs = row.integer(11);
    m.seenAtMs = row.integer(12);
    m.language = row.text(13);
    m.kind = static_cast<Kind>(row.integer(14));
    m.traits = Traits::fromInt(static_cast<int>(row.integer(15)));
    m.text = row.text(16);
    m.url = row.text(17);
    m.inReplyTo = row.text(18);
    m.parentTitle = row.text(19);
    if (const auto rating = row.optionalInteger(20))
        m.rating = static_cast<int>(*rating);
    m.place = row.text(21);
    m.expiresAtMs = row.optionalInteger(22);
    m.disposition = static_cast<Disposition>(row.integer(23));
    m.reason = row.text(24);
    m.assignee = row.id(25);
    if (!row.isNull(26)) {
        m.tags = row.text(26).split(tagSeparator);
        m.tags.sort();
    }
    m.sourceName = row.text(27);
    m.captured = row.integer(28) != 0;
    return m;
}

std::optional<Mention> mentionAt(Connection &c, qint64 key)
{
    static const std::string sql = std::string(mentionSelect) + " WHERE m.key = ?";
    Statement row = c.statement(sql);
    row.bind(0, key);
    return row.step() ? std::optional(mentionOf(row)) : std::nullopt;
}

std::optional<Mention> mentionWith(Connection &c, const Id &id)
{
    std::optional<Mention> found = mentionAt(c, keyOf(id));
    return found && found->id == id ? found : std::nullopt;
}

QList<Mention> mentionsAt(Connection &c, const QList<qint64> &keys)
{
    QList<Mention> found;
    found.reserve(keys.size());
    for (const qint64 key : keys) {
        if (auto mention = mentionAt(c, key))
            found.append(std::move(*mention));
    }
    return found;
}

QList<Mention> mentionsAfter(Connection &c, qint64 key, int most)
{
    static const std::string sql = std::string(mentionSelect) + " WHERE m.key > ? ORDER BY m.key LIMIT ?";
    Statement rows = c.statement(sql);
    rows.bind(0, key).bind(1, most);
    QList<Mention> found;
    while (rows.step())
        found.append(mentionOf(rows));
    return found;
}

} // namespace vigie::inbox
