// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/conversation.h"

#include "workspace/connection.h"

#include <QSet>

namespace vigie::inbox {

using workspace::Statement;

static constexpr qsizetype longestConversation = 500;

namespace {
/// Collects keys, each once, up to the bound.
struct Gathering
{
    QList<qint64> keys;
    QSet<qint64> known;

    bool full() const { return keys.size() >= longestConversation; }
    bool add(qint64 key)
    {
        if (full() || known.contains(key))
            return false;
        known.insert(key);
        keys.append(key);
        return true;
    }
};
} // namespace

static std::optional<qint64> answeredBy(Connection &c, qint64 key)
{
    Statement row = c.statement(
        "SELECT up.key FROM mention m JOIN mention up ON up.channel = m.channel AND up.remote_id = "
        "m.in_reply_to WHERE m.key = ?1 AND (up.traits & ?2) = (m.traits & ?2)");
    row.bind(0, key).bind(1, static_cast<qint64>(Trait::Private));
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

static QList<qint64> answersTo(Connection &c, qint64 key, qsizetype most)
{
    Statement rows = c.statement(
        "SELECT down.key FROM mention m JOIN mention down ON down.channel = m.channel AND "
        "down.in_reply_to = m.remote_id WHERE m.key = ?1 AND (down.traits & ?2) = (m.traits & ?2) "
        "ORDER BY down.key LIMIT ?3");
    rows.bind(0, key).bind(1, static_cast<qint64>(Trait::Private)).bind(2, static_cast<qint64>(most));
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

static bool isOurPost(Connection &c, qint64 key)
{
    Statement row =
        c.statement("SELECT EXISTS (SELECT 1 FROM mention WHERE key = ?1 AND in_reply_to IS NULL AND "
                    "(traits & ?2) <> 0 AND kind IN (?3, ?4))");
    row.bind(0, key)
        .bind(1, static_cast<qint64>(Trait::Ours))
        .bind(2, static_cast<int>(Kind::Post))
        .bind(3, static_cast<int>(Kind::Story));
    row.step();
    return row.integer(0) != 0;
}

QList<Mention> conversationOf(Connection &c, qint64 key)
{
    Gathering gathered;
    // A circle of answers ends where a key comes for the second time.
    for (std::optional<qint64> up = key; up && gathered.add(*up);)
        up = answeredBy(c, *up);
    // The others under our post talk of other things, and there may be hundreds.
    const std::optional<qint64> post = gathered.keys.last() != key && isOurPost(c, gathered.keys.last())
                                           ? std::optional(gathered.keys.last())
                                           : std::nullopt;
    for (qsizetype i = 0; i < gathered.keys.size() && !gathered.full(); ++i) {
        if (gathered.keys.at(i) == post)
            continue;
        for (const qint64 down : answersTo(c, gathered.keys.at(i), longestConversation))
            gathered.add(down);
    }
    std::ranges::sort(gathered.keys);
    return mentionsAt(c, gathered.keys);
}

} // namespace vigie::inbox
