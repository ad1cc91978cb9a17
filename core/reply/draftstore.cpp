// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/draftstore.h"

#include "inbox/mentionstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::reply {

using namespace Qt::StringLiterals;
using team::Act;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestText = 1'000'000; // UTF-16 units: beyond it something was pasted by mistake

static const std::string draftSelection =
    "SELECT d.id, d.mention, m.salt, d.channel, h.name, h.service, d.author, a.name, d.writer, d.private, "
    "d.text, d.cursor, d.made_at, d.changed_at, d.version, d.discarded, "
    "v.text = d.text AND v.private = d.private AND v.channel = d.channel AS same, "
    "(SELECT decision FROM approval WHERE draft = d.id AND version = d.version AND voided_at IS NULL "
    " ORDER BY at DESC, id DESC LIMIT 1) AS decision, "
    "(SELECT state FROM outbox WHERE draft = d.id AND version = d.version "
    " ORDER BY state = 'cancelled', id DESC LIMIT 1) AS message "
    "FROM draft d JOIN channel h ON h.id = d.channel LEFT JOIN mention m ON m.key = d.mention "
    "LEFT JOIN version v ON v.draft = d.id AND v.number = d.version LEFT JOIN colleague a ON a.id = "
    "d.author ";

/// What stateOf() calls submitted.
static const std::string submittedOnes =
    "WHERE d.discarded = 0 AND d.version > 0 AND same AND decision IS NULL "
    "AND coalesce(message, '') NOT IN ('sent', 'handed-over', 'cancelled', 'failed') ";

static Draft draftOf(const Statement &row)
{
    const Standing standing{static_cast<int>(row.integer(14)), row.integer(16) != 0, row.text(17),
                            row.text(18)};
    const qint64 mention = row.integer(1);
    return {.id = row.id(0),
            .mention = mention,
            .mentionId = mention == 0 ? Id() : inbox::mentionId(mention, row.integer(2)),
            .channel = row.integer(3),
            .channelName = row.text(4),
            .service = row.text(5),
            .author = row.id(6),
            .authorName = row.text(7),
            .writer = row.id(8),
            .isPrivate = row.integer(9) != 0,
            .text = row.text(10),
            .cursor = static_cast<int>(row.integer(11)),
            .madeAtMs = row.integer(12),
            .changedAtMs = row.integer(13),
            .version = standing.version,
            .state = stateOf(standing),
            .locked = isLocked(standing),
            .discarded = row.integer(15) != 0};
}

static QList<Draft> all(Statement rows)
{
    QList<Draft> drafts;
    while (rows.step())
        drafts.append(draftOf(rows));
    return drafts;
}

static std::optional<Draft> anyDraftWith(Connection &c, const Id &id)
{
    Statement row = c.statement(draftSelection + "WHERE d.id = ?");
    row.bind(0, id);
    return row.step() ? std::optional(draftOf(row)) : std::nullopt;
}

std::optional<Draft> draftWith(Connection &c, const Id &id)
{
    std::optional<Draft> draft = anyDraftWith(c, id);
    return draft && !draft->discarded ? draft : std::nullopt;
}

QList<Draft> draftsOf(Connection &c, qint64 mention)
{
    Statement rows = c.statement(
        draftSelection + "WHERE d.mention = ? AND d.discarded = 0 ORDER BY d.changed_at DESC, d.id DESC");
    rows.bind(0, mention);
    return all(std::move(rows));
}

QList<Draft> allDraftsOf(Connection &c, qint64 mention)
{
    Statement rows = c.statement(draftSelection + "WHERE d.mention = ? ORDER BY d.made_at, d.id");
    rows.bind(0, mention);
    return all(std::move(rows));
}

QList<Draft> submittedDrafts(Connection &c)
{
    return all(c.statement(draftSelection + submittedOnes + "ORDER BY v.at, d.id"));
}

int submittedCount(Connection &c)
{
    Statement count = c.statement("SELECT count(*) FROM (" + draftSelection + submittedOnes + ")");
    count.step();
    return static_cast<int>(count.integer(0));
}

QList<Draft> allDrafts(Connection &c)
{
    return all(c.statement(draftSelection + "ORDER BY d.made_at, d.id"));
}

Result<Draft> newReply(Connection &c, const team::Actor &actor, qint64 mention, const QString &text)
{
    if (auto allowed = actor.require(Act::Draft); !allowed)
        return fail(allowed.error());
    const std::optional<inbox::Mention> answered = inbox::mentionAt(c, mention);
    if (!answered)
        return fail(ErrorCode::NotFound, {{"what", u"mention"_s}, {"id", QString::number(mention)}});
    if (text.size() > longestText)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(text.size())}, {"limit", QString::number(longestText)}});
    const Id id = c.newId();
    c.statement("INSERT INTO draft(id, mention, channel, author, writer, private, text, made_at, changed_at, "
                "cursor) VALUES(?1, ?2, ?3, ?4, ?4, ?5, ?6, ?7, ?7, ?8)")
        .bind(0, id)
        .bind(1, mention)
        .bind(2, answered->channel)
        .bind(3, actor.id())
        .bind(4, answered->traits.testFlag(inbox::Trait::Private))
        .bind(5, text)
        .bind(6, c.now())
        .bind(7, static_cast<qint64>(text.size()))
        .run();
    workspace::record(c, {u"draft-made"_s, actor.id(), id, {{u"mention"_s, answered->id.toString()}}});
    c.touch(Area::Drafts);
    return *anyDraftWith(c, id);
}

/// The draft, if that colleague may write on it now.
static Result<Draft> writable(Connection &c, const team::Actor &actor, const Id &id)
{
    if (auto allowed = actor.require(Act::Draft); !allowed)
        return fail(allowed.error());
    const std::optional<Draft> draft = anyDraftWith(c, id);
    if (!draft)
        return fail(ErrorCode::NotFound, {{"what", u"draft"_s}, {"id", id.toString()}});
    if (draft->locked)
        return fail(ErrorCode::StateForbids,
                    {{"state", draft->state == State::HandedOver || draft->state == State::Sent
                                   ? stateName(draft->state)
                                   : u"sending"_s}});
    return *draft;
}

Result<void> saveWorkingCopy(Connection &c, const team::Actor &actor, const Id &id, const QString &text,
                             int cursor)
{
    const Result<Draft> draft = writable(c, actor, id);
    if (!draft)
        return fail(draft.error());
    if (text.size() > longestText)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(text.size())}, {"limit", QString::number(longestText)}});
    if (text == draft->text) {
        c.statement("UPDATE draft SET cursor = ? WHERE id = ?").bind(0, cursor).bind(1, id).run();
        return {};
    }
    c.statement("UPDATE draft SET text = ?, cursor = ?, changed_at = ?, writer = ? WHERE id = ?")
        .bind(0, text)
        .bind(1, cursor)
        .bind(2, c.now())
        .bind(3, actor.id())
        .bind(4, id)
        .run();
    c.touch(Area::Drafts);
    return {};
}

Result<void> setPrivate(Connection &c, const team::Actor &actor, const Id &id, bool isPrivate)
{
    const Result<Draft> draft = writable(c, actor, id);
    if (!draft)
        return fail(draft.error());
    if (draft->isPrivate == isPrivate)
        return {};
    c.statement("UPDATE draft SET private = ?, changed_at = ?, writer = ? WHERE id = ?")
        .bind(0, isPrivate)
        .bind(1, c.now())
        .bind(2, actor.id())
        .bind(3, id)
        .run();
    c.touch(Area::Drafts);
    return {};
}

Result<void> setDiscarded(Connection &c, const team::Actor &actor, const Id &id, bool discarded)
{
    const Result<Draft> draft = writable(c, actor, id);
    if (!draft)
        return fail(draft.error());
    if (draft->discarded == discarded)
        return {};
    c.statement("UPDATE draft SET discarded = ? WHERE id = ?").bind(0, discarded).bind(1, id).run();
    workspace::record(c, {discarded ? u"draft-discarded"_s : u"draft-restored"_s, actor.id(), id});
    c.touch(Area::Drafts | Area::Outbox);
    return {};
}

} // namespace vigie::reply
