// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/draftstore.h"
#include "reply/length.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace vigie::reply {

using namespace Qt::StringLiterals;
using team::Act;
using workspace::Area;
using workspace::Statement;

static const std::string versionSelection =
    "SELECT v.draft, v.number, v.channel, h.uid, v.target, v.private, v.text, v.author, v.at, v.salt, "
    "v.digest FROM version v LEFT JOIN channel h ON h.id = v.channel ";

static Version versionAt(const Statement &row)
{
    return {.draft = row.id(0),
            .number = static_cast<int>(row.integer(1)),
            .channel = row.integer(2),
            .channelId = row.id(3),
            .target = row.text(4),
            .isPrivate = row.integer(5) != 0,
            .text = row.text(6),
            .author = row.id(7),
            .atMs = row.integer(8),
            .salt = row.blob(9),
            .digest = row.blob(10)};
}

std::optional<Version> versionOf(Connection &c, const Id &draft, int number)
{
    Statement row = c.statement(versionSelection + "WHERE v.draft = ? AND v.number = ?");
    row.bind(0, draft).bind(1, number);
    return row.step() ? std::optional(versionAt(row)) : std::nullopt;
}

QList<Version> versionsOf(Connection &c, const Id &draft)
{
    Statement rows = c.statement(versionSelection + "WHERE v.draft = ? ORDER BY v.number");
    rows.bind(0, draft);
    QList<Version> found;
    while (rows.step())
        found.append(versionAt(rows));
    return found;
}

bool isCurrent(const Draft &draft, const Version &version)
{
    return draft.id == version.draft && draft.version == version.number &&
           draft.isPrivate == version.isPrivate && draft.channel == version.channel &&
           draft.text == version.text;
}

static bool showsNothing(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

static QByteArray newSalt()
{
    std::array<quint32, 4> salt;
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    return QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
}

/// The next version of the draft, as it would be frozen now.
static Version frozen(Connection &c, const Draft &draft)
{
    Statement place = c.statement("SELECT h.uid, m.remote_id FROM draft d JOIN channel h ON h.id = d.channel "
                                  "LEFT JOIN mention m ON m.key = d.mention WHERE d.id = ?");
    place.bind(0, draft.id);
    place.step();
    Version next{.draft = draft.id,
                 .number = draft.version + 1,
                 .channel = draft.channel,
                 .channelId = place.id(0),
                 .target = place.text(1),
                 .isPrivate = draft.isPrivate,
                 .text = draft.text,
                 .author = draft.writer,
                 .atMs = c.now(),
                 .salt = newSalt()};
    next.digest = digestOf(next);
    return next;
}

Result<Version> submit(Connection &c, const team::Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(Act::Draft); !allowed)
        return fail(allowed.error());
    const std::optional<Draft> draft = draftWith(c, id);
    if (!draft)
        return fail(ErrorCode::NotFound, {{"what", u"draft"_s}, {"id", id.toString()}});
    if (draft->locked || draft->state == State::Rejected)
        return fail(ErrorCode::StateForbids, {{"state", stateName(draft->state)}});
    if (draft->state == State::Submitted || draft->state == State::Approved)
        return *versionOf(c, id, draft->version);
    if (showsNothing(draft->text))
        return fail(ErrorCode::TextEmpty);
    if (const Length length = lengthOn(draft->service, draft->text, draft->isPrivate); !length.fits())
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length.used)}, {"limit", QString::number(*length.limit)}});
    const Version next = frozen(c, *draft);
    c.statement(
         "INSERT INTO version(draft, number, channel, target, private, text, author, at, salt, digest) "
         "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, next.draft)
        .bind(1, next.number)
        .bind(2, next.channel)
        .bind(3, next.target)
        .bind(4, next.isPrivate)
        .bind(5, next.text)
        .bind(6, next.author)
        .bind(7, next.atMs)
        .bindBlob(8, next.salt)
        .bindBlob(9, next.digest)
        .run();
    c.statement("UPDATE draft SET version = ? WHERE id = ?").bind(0, next.number).bind(1, id).run();
    workspace::record(
        c, {u"draft-submitted"_s,
            actor.id(),
            id,
            {{u"version"_s, next.number}, {u"digest"_s, QString::fromLatin1(next.digest.toHex())}}});
    c.touch(Area::Drafts);
    return next;
}

} // namespace vigie::reply
