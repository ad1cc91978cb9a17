// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/retention.h"

#include "care/erasingwork.h"
#include "inbox/erased.h"
#include "workspace/activity.h"
#include "workspace/workspace.h"

#include <QDateTime>

namespace vigie::care {

using workspace::Area;
using workspace::Statement;

static constexpr int mentionsInBatch = 1000;

QMap<qint64, int> monthsKept(Connection &c)
{
    Statement rows = c.statement("SELECT id, months_kept FROM channel");
    QMap<qint64, int> months;
    while (rows.step())
        months.insert(rows.integer(0), static_cast<int>(rows.integer(1)));
    return months;
}

Result<void> keepFor(Connection &c, const team::Actor &actor, qint64 channel, int months)
{
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return allowed;
    if (months < 0 || months > mostMonths)
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("months")}});
    Id id;
    {
        Statement row = c.statement("SELECT uid FROM channel WHERE id = ?");
        row.bind(0, channel);
        if (!row.step())
            return fail(ErrorCode::NotFound,
                        {{"what", QStringLiteral("channel")}, {"id", QString::number(channel)}});
        id = row.id(0);
    }
    c.statement("UPDATE channel SET months_kept = ? WHERE id = ?").bind(0, months).bind(1, channel).run();
    workspace::record(
        c, {QStringLiteral("channel-kept-for"), actor.id(), id, {{QStringLiteral("months"), months}}});
    c.touch(Area::Channels);
    return {};
}

/// Before which moment what came in to a channel is due, by its row; only where something may be.
static QMap<qint64, qint64> limitsOf(Connection &c)
{
    Statement oldest = c.statement("SELECT coalesce(min(at), 0) FROM source WHERE kind <> 'sample'");
    oldest.step();
    const qint64 first = oldest.integer(0);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(c.now(), QTimeZone::UTC);
    QMap<qint64, qint64> limits;
    for (const auto &[channel, months] : monthsKept(c).asKeyValueRange()) {
        const qint64 limit = now.addMonths(-months).toMSecsSinceEpoch();
        if (months > 0 && first > 0 && first < limit)
            limits.insert(channel, limit);
    }
    return limits;
}

// 0, 1, 2, 3, 4: what is open or waits for somebody
static constexpr char oldWhere[] =
    " FROM mention m WHERE m.channel = ? AND m.seen_at < ? AND (m.disposition > 4 OR m.traits & 2) "
    "AND EXISTS (SELECT 1 FROM source s WHERE s.id = m.source AND s.kind <> 'sample') "
    "AND NOT EXISTS (SELECT 1 FROM draft d JOIN outbox o ON o.draft = d.id WHERE d.mention = m.key "
    "AND o.state NOT IN ('sent', 'cancelled', 'failed')) "
    "AND NOT EXISTS (SELECT 1 FROM case_mention held JOIN moderation_case k ON k.id = held.moderation_case "
    "WHERE held.mention = m.key AND k.closed_at IS NULL)";
static constexpr char withoutEvidence[] =
    " AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.mention = m.key)";
static constexpr char withEvidence[] = " AND EXISTS (SELECT 1 FROM evidence e WHERE e.mention = m.key)";

/// How many are old on each channel.
static QMap<qint64, qint64> countOld(Connection &c, const std::string &sql)
{
    QMap<qint64, qint64> due;
    for (const auto &[channel, limit] : limitsOf(c).asKeyValueRange()) {
        Statement row = c.statement(sql);
        row.bind(0, channel).bind(1, limit);
        row.step();
        if (row.integer(0) > 0)
            due.insert(channel, row.integer(0));
    }
    return due;
}

QMap<qint64, qint64> dueForDeletion(Connection &c)
{
    static const std::string sql = std::string("SELECT count(*)") + oldWhere + withoutEvidence;
    return countOld(c, sql);
}

QMap<qint64, qint64> frozenByEvidence(Connection &c)
{
    static const std::string sql = std::string("SELECT count(*)") + oldWhere + withEvidence;
    return countOld(c, sql);
}

/// So that an older file that holds them brings nothing new.
static void rememberOutlived(Connection &c, const QList<qint64> &keys)
{
    Statement row = c.statement(
        "SELECT ch.uid, m.remote_id FROM mention m JOIN channel ch ON ch.id = m.channel WHERE m.key = ?");
    Statement outlived = c.statement("INSERT INTO outlived(digest) VALUES(?) ON CONFLICT DO NOTHING");
    for (const qint64 key : keys) {
        row.reset();
        row.bind(0, key).step();
        const QByteArray digest = inbox::messageDigest(row.id(0), row.utf8(1));
        outlived.bindBlob(0, inbox::outlivedDigest(digest)).run();
    }
}

static Result<qint64> deleteBatch(Connection &c, const team::Actor &actor)
{
    static const std::string sql = std::string("SELECT m.key") + oldWhere + withoutEvidence + " LIMIT ?";
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return fail(allowed.error());
    QList<qint64> keys;
    for (const auto &[channel, limit] : limitsOf(c).asKeyValueRange()) {
        Statement rows = c.statement(sql);
        rows.bind(0, channel).bind(1, limit).bind(2, mentionsInBatch - keys.size());
        while (rows.step())
            keys.append(rows.integer(0));
    }
    if (keys.isEmpty()) {
        deleteExpiredNotes(c);
        // The last step: who wrote nothing that is left goes too
        c.execute("DELETE FROM author WHERE NOT EXISTS (SELECT 1 FROM mention m WHERE m.author = author.id) "
                  "AND NOT EXISTS (SELECT 1 FROM author_note n WHERE n.author = author.id)");
        return 0;
    }
    rememberOutlived(c, keys);
    deleteMentions(c, keys);
    oweClearUp(c);
    workspace::record(
        c,
        {QStringLiteral("retention-deleted"), actor.id(), {}, {{QStringLiteral("mentions"), keys.size()}}});
    c.touch(Area::Mentions | Area::Drafts | Area::Outbox);
    return keys.size();
}

static QFuture<Result<qint64>> deleteOn(workspace::Workspace &workspace, const team::Actor &actor,
                                        std::function<void(qint64)> progress,
                                        std::shared_ptr<std::atomic_bool> cancel, qint64 gone)
{
    return workspace.write([actor](Connection &c) { return deleteBatch(c, actor); })
        .then([=, &workspace](const Result<qint64> &deleted) -> QFuture<Result<qint64>> {
            if (!deleted)
                return QtFuture::makeReadyValueFuture(deleted);
            const qint64 sum = gone + *deleted;
            progress(sum);
            if (*deleted == 0) // what cannot be cleared up now is owed still
                return clearUp(workspace).then([sum](const Result<void> &) { return Result<qint64>(sum); });
            if (*cancel) {
                (void)clearUp(workspace);
                return QtFuture::makeReadyValueFuture(Result<qint64>(sum));
            }
            return deleteOn(workspace, actor, progress, cancel, sum);
        })
        .unwrap();
}

QFuture<Result<qint64>> deleteDue(workspace::Workspace &workspace, const team::Actor &actor,
                                  std::function<void(qint64)> progress,
                                  std::shared_ptr<std::atomic_bool> cancel)
{
    return deleteOn(workspace, actor, std::move(progress), std::move(cancel), 0);
}

} // namespace vigie::care
