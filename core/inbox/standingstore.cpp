// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"

#include "base/text.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

namespace vigie::inbox {

using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr qsizetype longestReason = 500;

namespace {
/// A mention's standing, and what acts on it must know besides.
struct Found
{
    Standing standing;
    Id id;
    bool ours = false;
};
} // namespace

static std::optional<Found> standingAt(Connection &c, qint64 key)
{
    Statement row =
        c.statement("SELECT salt, traits, disposition, reason, assignee FROM mention WHERE key = ?");
    row.bind(0, key);
    if (!row.step())
        return std::nullopt;
    return Found{{key, static_cast<Disposition>(row.integer(2)), row.text(3), row.id(4)},
                 mentionId(key, row.integer(0)),
                 Traits::fromInt(static_cast<int>(row.integer(1))).testFlag(Trait::Ours)};
}

static void store(Connection &c, const Standing &standing)
{
    c.statement("UPDATE mention SET disposition = ?, reason = ?, assignee = ?, changed_at = ? WHERE key = ?")
        .bind(0, static_cast<qint64>(standing.disposition))
        .bindOrNull(1, standing.reason)
        .bind(2, standing.assignee)
        .bind(3, c.now())
        .bind(4, standing.key)
        .run();
    c.touch(Area::Mentions);
}

static void recordChange(Connection &c, const QString &act, const Id &actor, const Id &mention,
                         const StandingChange &change)
{
    QJsonObject facts{{QStringLiteral("from"), dispositionName(change.before.disposition)},
                      {QStringLiteral("to"), dispositionName(change.after.disposition)}};
    if (change.after.assignee != change.before.assignee && !change.after.assignee.isNull())
        facts.insert(QStringLiteral("colleague"), change.after.assignee.toString());
    workspace::record(c, {act, actor, mention, facts});
}

static Error notFound(qint64 key)
{
    return makeError(ErrorCode::NotFound,
                     {{"what", QStringLiteral("mention")}, {"id", QString::number(key)}});
}

template <typename Change>
static Result<StandingChanges> changeAll(Connection &c, const Actor &actor, const QList<qint64> &keys,
                                         const Change &change)
{
    StandingChanges changes;
    qsizetype hidden = 0;
    for (const qint64 key : keys) {
        const std::optional<Found> found = standingAt(c, key);
        if (!found)
            return fail(notFound(key));
        if (found->standing.disposition == Disposition::Hidden) {
            ++hidden;
            continue;
        }
        const Standing after = change(found->standing);
        if (found->ours || after == found->standing)
            continue;
        changes.append({found->standing, after});
        store(c, after);
        recordChange(c, QStringLiteral("mention-") + dispositionName(after.disposition), actor.id(),
                     found->id, changes.last());
    }
    if (hidden > 0 && hidden == keys.size())
        return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("hidden")}});
    return changes;
}

Result<StandingChanges> setDisposition(Connection &c, const Actor &actor, const QList<qint64> &keys,
                                       Disposition disposition, const QString &reason)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    if (disposition == Disposition::Replied || disposition == Disposition::Assigned ||
        disposition == Disposition::Hidden)
        return fail(ErrorCode::InvalidArgument,
                    {{"argument", QStringLiteral("disposition")}, {"reason", dispositionName(disposition)}});
    const QString why = safeText(reason).trimmed();
    if (disposition == Disposition::Closed && why.isEmpty())
        return fail(ErrorCode::ReasonMissing);
    if (const qsizetype length = graphemes(why); length > longestReason)
        return fail(ErrorCode::TextTooLong,
                    {{"length", QString::number(length)}, {"limit", QString::number(longestReason)}});
    return changeAll(c, actor, keys, [&](Standing standing) {
        standing.disposition = disposition;
        standing.reason = why;
        if (disposition == Disposition::New)
            standing.assignee = {};
        return standing;
    });
}

Result<StandingChanges> assign(Connection &c, const Actor &actor, const QList<qint64> &keys,
                               const Id &colleague)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    if (!colleague.isNull()) {
        const QList<team::Colleague> all = team::colleagues(c);
        if (std::ranges::find(all, colleague, &team::Colleague::id) == all.end())
            return fail(ErrorCode::ColleagueUnknown, {{"name", colleague.toString()}});
    }
    return changeAll(c, actor, keys, [&](Standing standing) {
        standing.disposition = colleague.isNull() ? Disposition::New : Disposition::Assigned;
        standing.reason.clear();
        standing.assignee = colleague;
        return standing;
    });
}

Result<void> putBack(Connection &c, const Actor &actor, const StandingChanges &changes, bool again)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return allowed;
    for (const auto &[before, after] : changes) {
        const std::optional<Found> found = standingAt(c, before.key);
        if (!found || found->standing != (again ? before : after))
            return fail(ErrorCode::ChangedMeanwhile);
        const StandingChange change{found->standing, again ? after : before};
        store(c, change.after);
        recordChange(c, again ? QStringLiteral("mention-redone") : QStringLiteral("mention-undone"),
                     actor.id(), found->id, change);
    }
    return {};
}

Result<std::optional<Standing>> hide(Connection &c, qint64 key, const QString &reason)
{
    const std::optional<Found> found = standingAt(c, key);
    if (!found)
        return fail(notFound(key));
    if (found->standing.disposition == Disposition::Hidden)
        return std::nullopt;
    Standing after = found->standing;
    after.disposition = Disposition::Hidden;
    after.reason = reason;
    store(c, after);
    return found->standing;
}

void unhide(Connection &c, const Standing &before)
{
    const std::optional<Found> found = standingAt(c, before.key);
    if (found && found->standing.disposition == Disposition::Hidden)
        store(c, before);
}

void setReplied(Connection &c, const Id &actor, qint64 key)
{
    const std::optional<Found> found = standingAt(c, key);
    if (!found || found->ours)
        return;
    Standing after = found->standing;
    if (after.disposition == Disposition::Closed || after.disposition == Disposition::Hidden ||
        after.disposition == Disposition::Replied)
        return;
    after.disposition = Disposition::Replied;
    after.reason.clear();
    store(c, after);
    recordChange(c, QStringLiteral("mention-replied"), actor, found->id, {found->standing, after});
}

} // namespace vigie::inbox
