// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/correction.h"

#include "inbox/mention.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QDateTime>
#include <QJsonObject>

namespace vigie::triage {

using inbox::Decision;
using inbox::Judgement;
using workspace::Area;
using workspace::Connection;
using workspace::Statement;

static constexpr int abuseLine = 50; ///< percent: from there on it is rather abuse than not

Judgement Correction::applied(const Judgement &before) const
{
    Judgement after = before;
    if (isConfirmation()) {
        after.decided |= Decision::Checked;
        return after;
    }
    if (sentiment) {
        after.sentiment = *sentiment;
        after.sentimentPercent = 100;
        after.decided |= Decision::Sentiment;
    }
    if (abuse) {
        after.abuse = *abuse ? inbox::Abuse::Clear : inbox::Abuse::None;
        after.abusePercent = *abuse ? 100 : 0;
        after.decided |= Decision::Abuse;
    }
    if (senses) {
        after.senses = *senses;
        after.decided |= Decision::Senses;
    }
    if (perils) {
        after.perils = *perils;
        after.decided |= Decision::Perils;
    }
    return after;
}

namespace {
struct Found
{
    std::optional<Judgement> judgement;
    Id id;
    bool ours = false;
};
} // namespace

static std::optional<Found> foundAt(Connection &c, qint64 key)
{
    Statement row = c.statement("SELECT salt, traits, verdict FROM mention WHERE key = ?");
    row.bind(0, key);
    if (!row.step())
        return std::nullopt;
    Found found{{},
                inbox::mentionId(key, row.integer(0)),
                inbox::Traits::fromInt(static_cast<int>(row.integer(1))).testFlag(inbox::Trait::Ours)};
    if (!row.isNull(2))
        found.judgement = inbox::judgementFrom(row.integer(2));
    return found;
}

static Error notFound(qint64 key)
{
    return makeError(ErrorCode::NotFound,
                     {{"what", QStringLiteral("mention")}, {"id", QString::number(key)}});
}

static void store(Connection &c, qint64 key, const Judgement &judgement)
{
    c.statement("UPDATE mention SET verdict = ? WHERE key = ?")
        .bind(0, inbox::packed(judgement))
        .bind(1, key)
        .run();
    c.touch(Area::Mentions);
}

static QJsonObject factsOf(const Judgement &before, const Judgement &after)
{
    QJsonObject facts;
    if (before.sentiment != after.sentiment)
        facts.insert(QStringLiteral("sentiment"), inbox::sentimentName(after.sentiment));
    if (before.abuse != after.abuse)
        facts.insert(QStringLiteral("abuse"), inbox::abuseName(after.abuse));
    if (before.senses != after.senses)
        facts.insert(QStringLiteral("kinds"), after.senses.toInt());
    if (before.perils != after.perils)
        facts.insert(QStringLiteral("urgency"), after.perils.toInt());
    return facts;
}

/// The correction itself: what is learned from.
static void remember(Connection &c, const team::Actor &actor, const JudgementChange &change)
{
    c.statement("INSERT INTO correction(mention, said, decided, actor, at) VALUES(?, ?, ?, ?, ?)")
        .bind(0, change.key)
        .bind(1, inbox::packed(change.before))
        .bind(2, inbox::packed(change.after))
        .bind(3, actor.id())
        .bind(4, c.now())
        .run();
}

static void forget(Connection &c, const JudgementChange &change)
{
    c.statement("DELETE FROM correction WHERE id = (SELECT max(id) FROM correction WHERE mention = ? AND "
                "decided = ?)")
        .bind(0, change.key)
        .bind(1, inbox::packed(change.after))
        .run();
}

Result<JudgementChanges> correct(Connection &c, const team::Actor &actor, const QList<qint64> &keys,
                                 const Correction &correction)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    const QString act =
        correction.isConfirmation() ? QStringLiteral("triage-confirmed") : QStringLiteral("triage-corrected");
    JudgementChanges changes;
    for (const qint64 key : keys) {
        const auto found = foundAt(c, key);
        if (!found)
            return fail(notFound(key));
        if (found->ours || !found->judgement)
            continue;
        const JudgementChange change{key, *found->judgement, correction.applied(*found->judgement)};
        if (change.before == change.after)
            continue;
        store(c, key, change.after);
        remember(c, actor, change);
        workspace::record(c, {act, actor.id(), found->id, factsOf(change.before, change.after)});
        changes.append(change);
    }
    return changes;
}

Result<void> putBack(Connection &c, const team::Actor &actor, const JudgementChanges &changes, bool again)
{
    if (auto allowed = actor.require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    for (const JudgementChange &change : changes) {
        const auto found = foundAt(c, change.key);
        if (!found)
            return fail(notFound(change.key));
        const Judgement &from = again ? change.before : change.after;
        const Judgement &to = again ? change.after : change.before;
        if (found->judgement != from)
            return fail(ErrorCode::ChangedMeanwhile);
        store(c, change.key, to);
        if (again)
            remember(c, actor, change);
        else
            forget(c, change);
        workspace::record(c, {QStringLiteral("triage-put-back"), actor.id(), found->id, factsOf(from, to)});
    }
    return {};
}

std::vector<Label> labels(Connection &c)
{
    Statement rows =
        c.statement("SELECT m.text, x.decided FROM correction x JOIN mention m ON m.key = x.mention "
                    "ORDER BY x.id");
    std::vector<Label> all;
    while (rows.step()) {
        const Judgement decided = inbox::judgementFrom(rows.integer(1));
        const bool right = decided.decided.testFlag(Decision::Checked);
        Label label{rows.text(0), {}, {}};
        if (right || decided.decided.testFlag(Decision::Sentiment))
            label.sentiment = decided.sentiment;
        if (right || decided.decided.testFlag(Decision::Abuse))
            label.abuse = decided.abusePercent >= abuseLine;
        if (label.sentiment || label.abuse)
            all.push_back(std::move(label));
    }
    return all;
}

Model learnedModel(Connection &c)
{
    Statement row = c.statement("SELECT model FROM learned");
    if (!row.step())
        return {};
    return Model::fromBytes(row.blob(0)).value_or(Model{});
}

void keepModel(Connection &c, const Model &model)
{
    c.statement("INSERT INTO learned(id, model, labels, at) VALUES(1, ?1, ?2, ?3) "
                "ON CONFLICT(id) DO UPDATE SET model = ?1, labels = ?2, at = ?3")
        .bindBlob(0, model.toBytes())
        .bind(1, static_cast<qint64>(model.sentimentLabels) + model.abuseLabels)
        .bind(2, c.now())
        .run();
}

QList<MeasuredMonth> measuredError(Connection &c, const QTimeZone &zone)
{
    // The first look at each message tells of triage; a second changes a colleague's mind.
    Statement rows =
        c.statement("SELECT x.at, x.said, (SELECT decided FROM correction y WHERE y.mention = x.mention "
                    "ORDER BY y.id DESC LIMIT 1) FROM correction x "
                    "WHERE x.id = (SELECT min(id) FROM correction z WHERE z.mention = x.mention) "
                    "AND x.at >= ? ORDER BY x.at DESC");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(c.now(), zone);
    rows.bind(0, now.addYears(-2).toMSecsSinceEpoch());
    QList<MeasuredMonth> months;
    while (rows.step()) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(rows.integer(0), zone).date();
        const QDate month(day.year(), day.month(), 1);
        if (months.isEmpty() || months.last().month != month)
            months.append({month, {}, {}, {}});
        MeasuredMonth &into = months.last();
        const Judgement said = inbox::judgementFrom(rows.integer(1));
        const Judgement now = inbox::judgementFrom(rows.integer(2));
        const auto count = [&](MeasuredMonth::Count &part, Decision which, bool wrong) {
            if (!now.decided.testAnyFlags(inbox::Decisions(which) | Decision::Checked))
                return;
            ++part.looked;
            part.wrong += wrong ? 1 : 0;
        };
        count(into.sentiment, Decision::Sentiment, said.sentiment != now.sentiment);
        count(into.abuse, Decision::Abuse,
              (said.abusePercent >= abuseLine) != (now.abusePercent >= abuseLine));
        count(into.senses, Decision::Senses, said.senses != now.senses);
    }
    return months;
}

/// The worst first: a life or the law, then abuse by its score, then what is unsure.
static int riskOf(const Judgement &judgement)
{
    int risk = judgement.abusePercent;
    if (judgement.perils)
        risk += 1000;
    if (judgement.asked == inbox::WhyAsked::Abuse)
        risk += 300;
    if (judgement.sentiment == inbox::Sentiment::Negative)
        risk += 100;
    return risk + 100 - judgement.sentimentPercent;
}

ToCheck toCheck(Connection &c, int most)
{
    static_assert(inbox::verdict::perilsAt == 11 && inbox::verdict::askedAt == 17 &&
                  inbox::verdict::decidedAt == 24);
    Statement rows =
        c.statement("SELECT key, verdict FROM mention WHERE disposition <= 2 AND (traits & 2) = 0 "
                    "AND (verdict >> 11 & 63 OR (verdict >> 17 & 15 AND NOT verdict >> 24 & 31))");
    ToCheck all;
    std::vector<std::pair<int, qint64>> found;
    while (rows.step()) {
        const Judgement judgement = inbox::judgementFrom(rows.integer(1));
        ++(judgement.perils ? all.urgent : all.unsure);
        found.emplace_back(-riskOf(judgement), -rows.integer(0));
    }
    const auto end = found.begin() + std::min(std::ssize(found), static_cast<std::ptrdiff_t>(most));
    std::ranges::partial_sort(found, end); // of the same risk, the newest first
    for (auto each = found.begin(); each != end; ++each)
        all.keys.append(-each->second);
    return all;
}

} // namespace vigie::triage
