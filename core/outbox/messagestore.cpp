// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mention.h"
#include "outbox/outboxstore.h"
#include "workspace/connection.h"

namespace vigie::outbox {

using workspace::Statement;

static const std::string selection =
    "SELECT o.id, o.draft, o.version, d.mention, m.salt, v.channel, h.name, h.service, h.url, h.sample, "
    "v.private, v.text, m.url, coalesce(nullif(a.name, ''), a.handle), o.state, o.idempotency, o.attempts, "
    "o.not_before, o.next_attempt, o.made_at, o.handed_at, o.sent_at, o.remote_id, o.url, o.error, o.place "
    "FROM outbox o JOIN version v ON v.draft = o.draft AND v.number = o.version JOIN draft d ON d.id = "
    "o.draft "
    "JOIN channel h ON h.id = v.channel LEFT JOIN mention m ON m.key = d.mention "
    "LEFT JOIN author a ON a.id = m.author ";

static Message messageOf(const Statement &row)
{
    const qint64 mention = row.integer(3);
    const QString page = row.text(12);
    return {.id = row.id(0),
            .draft = row.id(1),
            .version = static_cast<int>(row.integer(2)),
            .mention = mention,
            .mentionId = mention == 0 ? Id() : inbox::mentionId(mention, row.integer(4)),
            .channel = row.integer(5),
            .channelName = row.text(6),
            .service = row.text(7),
            .channelUrl = row.text(8),
            .sample = row.integer(9) != 0,
            .isPrivate = row.integer(10) != 0,
            .text = row.text(11),
            .targetUrl = page.isEmpty() ? row.text(8) : page,
            .authorName = row.text(13),
            .state = stateNamed(row.text(14)).value_or(State::Unknown),
            .idempotency = row.blob(15),
            .attempts = static_cast<int>(row.integer(16)),
            .notBeforeMs = row.optionalInteger(17),
            .nextAttemptMs = row.optionalInteger(18),
            .madeAtMs = row.integer(19),
            .handedAtMs = row.optionalInteger(20),
            .sentAtMs = row.optionalInteger(21),
            .remoteId = row.text(22),
            .url = row.text(23),
            .error = row.text(24),
            .place = row.text(25)};
}

static QList<Message> all(Statement rows)
{
    QList<Message> found;
    while (rows.step())
        found.append(messageOf(rows));
    return found;
}

std::optional<Message> messageWith(Connection &c, const Id &id)
{
    Statement row = c.statement(selection + "WHERE o.id = ?");
    row.bind(0, id);
    return row.step() ? std::optional(messageOf(row)) : std::nullopt;
}

QList<Message> messages(Connection &c, bool every)
{
    if (every)
        return all(c.statement(selection + "ORDER BY o.made_at DESC, o.id DESC"));
    return all(c.statement(selection +
                           "WHERE o.state IN ('sending', 'unknown', 'handed-over') OR "
                           "(o.state IN ('waiting', 'countdown', 'paused') AND d.discarded = 0 AND "
                           "d.version = o.version) ORDER BY o.made_at, o.id"));
}

QList<Message> messagesFor(Connection &c, qint64 mention)
{
    Statement rows = c.statement(selection + "WHERE d.mention = ? AND o.state <> 'cancelled' "
                                             "ORDER BY o.made_at, o.id");
    rows.bind(0, mention);
    return all(std::move(rows));
}

QList<Message> sentSince(Connection &c, qint64 sinceMs)
{
    Statement rows = c.statement(selection + "WHERE o.sent_at >= ? ORDER BY o.sent_at DESC, o.id DESC");
    rows.bind(0, sinceMs);
    return all(std::move(rows));
}

QList<Message> messagesOf(Connection &c, const Id &draft)
{
    Statement rows = c.statement(selection + "WHERE o.draft = ? ORDER BY o.made_at, o.id");
    rows.bind(0, draft);
    return all(std::move(rows));
}

} // namespace vigie::outbox
