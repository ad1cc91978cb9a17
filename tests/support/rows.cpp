// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rows.h"

#include "support/office.h"

#include <QDateTime>

namespace vigie::test {

using workspace::Connection;
using workspace::Statement;

static qint64 msOf(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        qFatal("%s is no time", qPrintable(iso));
    return time.toMSecsSinceEpoch();
}

static qint64 onlyInteger(Statement &&row)
{
    return row.step() ? row.integer(0) : 0;
}

static qint64 channelRow(Connection &c, const QString &name, const QString &service)
{
    Statement insert = c.statement("INSERT OR IGNORE INTO channel (uid, name, service, made_at) "
                                   "VALUES (?1, ?2, ?3, 0)");
    insert.bind(0, c.newId()).bind(1, name).bind(2, service).run();
    return onlyInteger(std::move(c.statement("SELECT id FROM channel WHERE name = ?1").bind(0, name)));
}

static qint64 authorRow(Connection &c, qint64 channel, const MentionRow &row)
{
    Statement insert = c.statement("INSERT OR IGNORE INTO author (uid, channel, handle, name) "
                                   "VALUES (?1, ?2, ?3, ?4)");
    insert.bind(0, c.newId()).bind(1, channel).bind(2, row.authorHandle).bind(3, row.authorName).run();
    return onlyInteger(std::move(c.statement("SELECT id FROM author WHERE channel = ?1 AND handle = ?2")
                                     .bind(0, channel)
                                     .bind(1, row.authorHandle)));
}

static qint64 sourceRow(Connection &c)
{
    const qint64 known = onlyInteger(c.statement("SELECT min(id) FROM source"));
    if (known > 0)
        return known;
    c.statement("INSERT INTO source (uid, kind, name, at) VALUES (?1, 'file', 'rows', 0)")
        .bind(0, c.newId())
        .run();
    return c.lastRow();
}

static qint64 threadRow(Connection &c, qint64 channel, const QString &title)
{
    c.statement("INSERT OR IGNORE INTO thread (channel, ident) VALUES (?1, 't:' || ?2)")
        .bind(0, channel)
        .bind(1, title)
        .run();
    return onlyInteger(
        std::move(c.statement("SELECT id FROM thread WHERE channel = ?1 AND ident = 't:' || ?2")
                      .bind(0, channel)
                      .bind(1, title)));
}

qint64 addMention(Connection &c, const MentionRow &row)
{
    const qint64 postedAt = msOf(row.postedAt);
    const qint64 channel = channelRow(c, row.channel, row.service);
    const qint64 author = authorRow(c, channel, row);
    const qint64 source = sourceRow(c);
    qint64 key = inbox::firstKeyOfSecond(postedAt);
    for (Statement taken =
             std::move(c.statement("SELECT key FROM mention WHERE key >= ?1 ORDER BY key").bind(0, key));
         taken.step() && taken.integer(0) == key;)
        ++key;
    inbox::Traits traits;
    traits.setFlag(inbox::Trait::Ours, row.ours).setFlag(inbox::Trait::Private, row.isPrivate);
    Statement insert = c.statement(
        "INSERT INTO mention (key, salt, channel, remote_id, author, posted_at, seen_at, kind, traits, "
        "text, in_reply_to, disposition, source, url, language, rating, place, parent_title, thread, "
        "expires_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?16 IS NOT NULL, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, "
        "?17, ?18)");
    insert.bind(0, key)
        .bind(1, inbox::newSalt())
        .bind(2, channel)
        .bind(3, row.remoteId.isEmpty() ? QStringLiteral("r-%1").arg(key) : row.remoteId)
        .bind(4, author)
        .bind(5, postedAt)
        .bind(6, traits.toInt())
        .bind(7, row.text)
        .bindOrNull(8, row.inReplyTo)
        .bind(9, static_cast<int>(row.disposition))
        .bind(10, source)
        .bindOrNull(11, row.url)
        .bind(12, row.language)
        .bindOrNull(13, row.rating > 0 ? std::optional<qint64>(row.rating) : std::nullopt)
        .bindOrNull(14, row.place)
        .bindOrNull(15, row.under)
        .bindOrNull(16, row.under.isEmpty() ? std::nullopt : std::optional(threadRow(c, channel, row.under)))
        .bindOrNull(17, row.expiresAt.isEmpty() ? std::nullopt : std::optional(msOf(row.expiresAt)))
        .run();
    c.statement("INSERT INTO mention_words (rowid, words) VALUES (?1, ?2)")
        .bind(0, key)
        .bind(1, QString(row.text + u'\n' + row.authorName + u' ' + row.authorHandle))
        .run();
    c.touch(workspace::Area::Mentions);
    return key;
}

void addOutboxReply(Connection &c, qint64 mention, const QString &state, const QString &handedAt,
                    const QString &sentAt)
{
    const Id draft = c.newId();
    const qint64 channel =
        onlyInteger(std::move(c.statement("SELECT channel FROM mention WHERE key = ?1").bind(0, mention)));
    const auto time = [](const QString &iso) {
        return iso.isEmpty() ? std::nullopt : std::optional(msOf(iso));
    };
    c.statement(
         "INSERT INTO draft (id, mention, channel, author, writer, text, made_at, changed_at, version) "
         "VALUES (?1, ?2, ?3, ?4, ?4, 'Bonjour', 0, 0, 1)")
        .bind(0, draft)
        .bind(1, mention)
        .bind(2, channel)
        .bind(3, draft)
        .run();
    c.statement("INSERT INTO version (draft, number, channel, private, text, author, at, salt, digest) "
                "VALUES (?1, 1, ?2, 0, 'Bonjour', ?1, 0, x'', x'')")
        .bind(0, draft)
        .bind(1, channel)
        .run();
    c.statement("INSERT INTO outbox (id, draft, version, state, idempotency, made_at, handed_at, sent_at) "
                "VALUES (?1, ?2, 1, ?3, ?4, 0, ?5, ?6)")
        .bind(0, c.newId())
        .bind(1, draft)
        .bind(2, state)
        .bindBlob(3, c.newId().bytes())
        .bindOrNull(4, time(handedAt))
        .bindOrNull(5, time(sentAt))
        .run();
    c.touch(workspace::Area::Outbox);
}

qint64 addMention(Office &office, MentionRow row)
{
    if (row.postedAt.isEmpty())
        row.postedAt = QStringLiteral("2026-11-20T10:00:00Z");
    return *office.write([&](Connection &c) -> Result<qint64> { return addMention(c, row); });
}

} // namespace vigie::test
