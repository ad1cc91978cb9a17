// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/approvalstore.h"

#include "approval/content.h"
#include "approval/seal.h"
#include "base/text.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::approval {

using namespace Qt::StringLiterals;
using reply::Draft;
using reply::Version;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestNote = 2000;

QList<Approval> approvalsOf(Connection &c, const Id &draft)
{
    Statement rows =
        c.statement("SELECT a.id, a.version, a.decision, a.actor, w.name, a.at, a.note, a.voided_at, "
                    "a.mac FROM approval a LEFT JOIN colleague w ON w.id = a.actor "
                    "WHERE a.draft = ? ORDER BY a.version, a.at, a.id");
    rows.bind(0, draft);
    QList<Approval> found;
    while (rows.step())
        found.append({.id = rows.id(0),
                      .draft = draft,
                      .version = static_cast<int>(rows.integer(1)),
                      .decision = decisionNamed(rows.text(2)).value_or(Decision::Rejected),
                      .actor = rows.id(3),
                      .actorName = rows.text(4),
                      .atMs = rows.integer(5),
                      .note = rows.text(6),
                      .voidedAtMs = rows.optionalInteger(7),
                      .mac = rows.blob(8)});
    return found;
}

namespace {

struct Asked
{
    Draft draft;
    Version version;
};

} // namespace

/// The version that someone wants to decide on, which must be the newest.
static Result<Asked> asked(Connection &c, const Id &id, int number)
{
    const std::optional<Draft> draft = reply::draftWith(c, id);
    if (!draft)
        return fail(ErrorCode::NotFound, {{"what", u"draft"_s}, {"id", id.toString()}});
    const std::optional<Version> version = reply::versionOf(c, id, number);
    if (!version || number != draft->version)
        return fail(ErrorCode::VersionNotCurrent,
                    {{"version", QString::number(number)}, {"current", QString::number(draft->version)}});
    return Asked{*draft, *version};
}

/// Whether it still waits for a decision, as it was submitted.
static Result<void> waits(Connection &c, const Asked &asked)
{
    const reply::State state = asked.draft.state;
    if (!asked.draft.locked && !reply::isCurrent(asked.draft, asked.version))
        return fail(ErrorCode::ChangedMeanwhile);
    if (state != reply::State::Submitted || asked.draft.locked)
        return fail(ErrorCode::StateForbids, {{"state", stateName(state)}});
    if (auto same = unchanged(c, asked.draft, asked.version); !same)
        return fail(ErrorCode::ChangedMeanwhile, {{"reason", same.error().fact("reason")}});
    return {};
}

static Approval decided(Connection &c, const team::Actor &actor, const Version &version, Decision decision,
                        const QString &note)
{
    Approval made{.id = c.newId(),
                  .draft = version.draft,
                  .version = version.number,
                  .decision = decision,
                  .actor = actor.id(),
                  .actorName = actor.colleague().name,
                  .atMs = c.now(),
                  .note = note};
    made.mac = sealOf(c.key(), made, digestOf(version));
    c.statement("INSERT INTO approval(id, draft, version, decision, actor, at, note, mac) "
                "VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, made.id)
        .bind(1, made.draft)
        .bind(2, made.version)
        .bind(3, decisionName(decision))
        .bind(4, made.actor)
        .bind(5, made.atMs)
        .bind(6, note)
        .bindBlob(7, made.mac)
        .run();
    workspace::record(c, {u"draft-"_s + decisionName(decision),
                          actor.id(),
                          version.draft,
                          {{u"version"_s, version.number}, {u"approval"_s, made.id.toString()}}});
    c.touch(Area::Drafts);
    return made;
}

/// As they stand now: an Actor may be older than a change of role.
static Result<team::Colleague> present(Connection &c, const team::Actor &actor)
{
    for (const team::Colleague &colleague : team::colleagues(c)) {
        if (colleague.id == actor.id())
            return colleague;
    }
    return fail(ErrorCode::ColleagueUnknown, {{"name", actor.colleague().name}});
}

static Result<QString> noteOf(const QString &given)
{
    const QString note = given.trimmed();
    if (graphemes(note) > longestNote)
        return fail(ErrorCode::InvalidArgument, {{"argument", u"note"_s}});
    return note;
}

Result<Approval> approve(Connection &c, const team::Actor &actor, const Id &draft, int number,
                         const QString &given)
{
    const Result<team::Colleague> approver = present(c, actor);
    if (!approver)
        return fail(approver.error());
    const Result<Asked> found = asked(c, draft, number);
    if (!found)
        return fail(found.error());
    const Result<Decision> decision = mayApprove(*approver, found->version.author, team::isAlone(c));
    if (!decision)
        return fail(decision.error());
    if (auto waiting = waits(c, *found); !waiting)
        return fail(waiting.error());
    return noteOf(given).transform(
        [&](const QString &note) { return decided(c, actor, found->version, *decision, note); });
}

Result<Approval> refuse(Connection &c, const team::Actor &actor, const Id &draft, int number,
                        Decision decision, const QString &given)
{
    if (isGoAhead(decision))
        return fail(ErrorCode::InvalidArgument, {{"argument", u"decision"_s}});
    if (auto allowed = actor.require(team::Act::Approve); !allowed)
        return fail(allowed.error());
    const Result<QString> note = noteOf(given);
    if (!note)
        return fail(note.error());
    if (note->isEmpty())
        return fail(ErrorCode::ReasonMissing);
    const Result<Asked> found = asked(c, draft, number);
    if (!found)
        return fail(found.error());
    if (auto waiting = waits(c, *found); !waiting)
        return fail(waiting.error());
    return decided(c, actor, found->version, decision, *note);
}

QList<Waiting> queue(Connection &c, const Id &asker)
{
    QList<Waiting> waiting;
    for (const Draft &draft : reply::submittedDrafts(c)) {
        if (const auto version = reply::versionOf(c, draft.id, draft.version))
            waiting.append({draft, *version, version->author == asker});
    }
    return waiting;
}

int queueLength(Connection &c)
{
    return reply::submittedCount(c);
}

static void voidOne(Connection &c, const Id &actor, const Id &draft, int version, const Id &approval,
                    const QString &reason)
{
    c.statement("UPDATE approval SET voided_at = ? WHERE id = ?").bind(0, c.now()).bind(1, approval).run();
    workspace::record(
        c, {u"approval-voided"_s,
            actor,
            draft,
            {{u"version"_s, version}, {u"approval"_s, approval.toString()}, {u"reason"_s, reason}}});
    c.touch(Area::Drafts | Area::Outbox);
}

void voidApprovals(Connection &c, const Id &actor, const Id &draft, int version, const QString &reason)
{
    for (const Approval &approval : approvalsOf(c, draft)) {
        if (approval.version == version && isGoAhead(approval.decision) && !approval.voided())
            voidOne(c, actor, draft, version, approval.id, reason);
    }
}

Result<void> takeBack(Connection &c, const team::Actor &actor, const Id &draft, int version)
{
    const std::optional<Draft> held = reply::draftWith(c, draft);
    const QList<Approval> decisions = approvalsOf(c, draft);
    const auto mine = std::ranges::find_if(decisions, [&](const Approval &approval) {
        return approval.version == version && approval.actor == actor.id() && !approval.voided();
    });
    if (!held || mine == decisions.end())
        return fail(ErrorCode::NotFound, {{"what", u"approval"_s}, {"id", draft.toString()}});
    const bool stands = held->state == reply::State::Approved || held->state == reply::State::Rejected;
    if (held->version != version || held->locked || !stands)
        return fail(ErrorCode::StateForbids, {{"state", reply::stateName(held->state)}});
    voidOne(c, actor.id(), draft, version, mine->id, u"taken-back"_s);
    return {};
}

void voidWaiting(Connection &c)
{
    struct Found
    {
        Id id, draft;
        int version;
    };
    QList<Found> found;
    {
        Statement rows = c.statement(
            "SELECT a.id, a.draft, a.version FROM approval a WHERE a.voided_at IS NULL "
            "AND a.decision IN ('approved', 're-read') AND NOT EXISTS (SELECT 1 FROM outbox o "
            "WHERE o.draft = a.draft AND o.version = a.version AND o.state = 'sent') ORDER BY a.id");
        while (rows.step())
            found.append({rows.id(0), rows.id(1), static_cast<int>(rows.integer(2))});
    }
    for (const Found &approval : found)
        voidOne(c, {}, approval.draft, approval.version, approval.id, u"epoch"_s);
}

} // namespace vigie::approval
