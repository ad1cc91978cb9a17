// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "inbox/conversation.h"

#include "base/text.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestTag = 60;
static constexpr qsizetype mostTags = 50;
static constexpr qsizetype longestNote = 10'000;

static Result<Id> idAt(Connection &c, qint64 key)
{
    Statement row = c.statement("SELECT salt FROM mention WHERE key = ?");
    row.bind(0, key);
    if (!row.step())
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("mention")}, {"id", QString::number(key)}});
    return mentionId(key, row.integer(0));
}

static Error tooLong(qsizetype length, qsizetype limit)
{
    return makeError(ErrorCode::TextTooLong,
                     {{"length", QString::number(length)}, {"limit", QString::number(limit)}});
}

static Result<QStringList> cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString one = oneLine(tag, longestTag + 1);
        if (const qsizetype length = graphemes(one); length > longestTag)
            return fail(tooLong(length, longestTag));
        const auto same = [&](const QString &known) { return folded(known) == folded(one); };
        if (!one.isEmpty() && std::ranges::none_of(clean, same))
            clean.append(one);
    }
    if (clean.size() > mostTags)
        return fail(ErrorCode::TooLarge, {{"limit", QString::number(mostTags)}});
    return clean;
}

Result<void> setTags(Connection &c, const Actor &actor, qint64 key, const QStringList &tags)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return allowed;
    const Result<Id> id = idAt(c, key);
    if (!id)
        return fail(id.error());
    const Result<QStringList> clean = cleanTags(tags);
    if (!clean)
        return fail(clean.error());
    c.statement("DELETE FROM mention_tag WHERE mention = ?").bind(0, key).run();
    for (const QString &tag : *clean)
        c.statement("INSERT INTO mention_tag(mention, tag) VALUES(?, ?)").bind(0, key).bind(1, tag).run();
    workspace::record(
        c, {QStringLiteral("mention-tagged"), actor.id(), *id, {{QStringLiteral("count"), clean->size()}}});
    c.touch(Area::Mentions);
    return {};
}

Result<void> markRead(Connection &c, const Actor &actor, const QList<qint64> &keys, bool read)
{
    if (auto allowed = actor.require(Act::Read); !allowed)
        return allowed;
    constexpr auto unread = static_cast<qint64>(Trait::Unread);
    qint64 changed = 0;
    for (const qint64 key : keys) {
        c.statement("UPDATE mention SET traits = (traits & ~?1) | ?2 WHERE key = ?3 AND (traits & ?1) <> ?2")
            .bind(0, unread)
            .bind(1, read ? 0 : unread)
            .bind(2, key)
            .run();
        changed += c.changes();
    }
    if (changed > 0)
        c.touch(Area::Mentions);
    return {};
}

Result<Id> addNote(Connection &c, const Actor &actor, qint64 key, const QString &text)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    const Result<Id> id = idAt(c, key);
    if (!id)
        return id;
    const QString clean = safeText(text).trimmed();
    if (clean.isEmpty())
        return fail(ErrorCode::TextEmpty);
    if (const qsizetype length = graphemes(clean); length > longestNote)
        return fail(tooLong(length, longestNote));
    const Id note = c.newId();
    c.statement("INSERT INTO note(id, mention, author, at, text) VALUES(?, ?, ?, ?, ?)")
        .bind(0, note)
        .bind(1, key)
        .bind(2, actor.id())
        .bind(3, c.now())
        .bind(4, clean)
        .run();
    workspace::record(
        c, {QStringLiteral("mention-noted"), actor.id(), *id, {{QStringLiteral("note"), note.toString()}}});
    c.touch(Area::Mentions);
    return note;
}

static constexpr char noteSelect[] =
    "SELECT n.id, n.author, coalesce(c.name, ''), n.at, n.text, n.mention FROM note n "
    "LEFT JOIN colleague c ON c.id = n.author ";

static Note noteIn(const Statement &row)
{
    return {row.id(0), row.id(1), row.text(2), row.integer(3), row.text(4)};
}

QList<Note> notesOf(Connection &c, qint64 key)
{
    static const std::string sql = std::string(noteSelect) + "WHERE n.mention = ? ORDER BY n.at, n.id";
    Statement rows = c.statement(sql);
    rows.bind(0, key);
    QList<Note> notes;
    while (rows.step())
        notes.append(noteIn(rows));
    return notes;
}

void eachNote(Connection &c, const std::function<void(const Note &, qint64)> &take)
{
    static const std::string sql = std::string(noteSelect) + "ORDER BY n.at, n.id";
    Statement rows = c.statement(sql);
    while (rows.step())
        take(noteIn(rows), rows.integer(5));
}

} // namespace vigie::inbox
