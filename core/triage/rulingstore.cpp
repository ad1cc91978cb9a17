// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ruling.h"

#include "triage/ruleacts.h"
#include "triage/ruleset.h"
#include "triage/rulestore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QSet>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using inbox::Disposition;
using inbox::Mention;
using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static constexpr qint64 hourMs = 3'600'000;
static constexpr qint64 mostShown = 500;

static std::optional<qint64> untilOf(const Action &action, qint64 nowMs)
{
    return action.kind == ActionKind::WaitForCommunity ? std::optional(nowMs + action.value.toInt() * hourMs)
                                                       : std::nullopt;
}

static QJsonObject factsOf(const Id &rule, const Action &action)
{
    QJsonObject facts{{u"rule"_s, rule.toString()}};
    if (action.kind == ActionKind::Assign)
        facts.insert(u"colleague"_s, action.value);
    else if (action.kind == ActionKind::Prioritise)
        facts.insert(u"priority"_s, action.value);
    else if (action.kind == ActionKind::WaitForCommunity)
        facts.insert(u"hours"_s, action.value.toInt());
    return facts;
}

namespace {
class RulesAtIntake final : public inbox::Reception
{
public:
    RulesAtIntake(Connection &c, RuleSet rules)
        : m_connection(c)
        , m_rules(std::move(rules))
    {
    }

    void tookIn(const Mention &mention) override
    {
        const std::vector<qsizetype> matching = m_rules.matching(mention);
        if (matching.empty())
            return;
        RuledMessage now{mention.id, mention.disposition, {}, mention.priority};
        for (const qsizetype place : matching) {
            const Rule &rule = m_rules.rules()[place];
            for (const Action &action : rule.actions)
                act(mention, rule, action, now);
        }
    }

private:
    void act(const Mention &mention, const Rule &rule, const Action &action, RuledMessage &now)
    {
        // Proposed once, by the first.
        if (action.kind == ActionKind::ProposeHiding && std::exchange(m_proposed, mention.key) == mention.key)
            return;
        if (!doTo(m_connection, mention.key, action, now))
            return;
        m_connection
            .statement("INSERT INTO ruled(rule, mention, action, value, at, until) VALUES(?, ?, ?, ?, ?, ?)")
            .bind(0, rule.id)
            .bind(1, mention.key)
            .bind(2, qint64(action.kind))
            .bind(3, action.value)
            .bind(4, m_connection.now())
            .bindOrNull(5, untilOf(action, m_connection.now()))
            .run();
        workspace::record(m_connection, {actOf(action.kind), {}, mention.id, factsOf(rule.id, action)});
    }

    Connection &m_connection;
    const RuleSet m_rules;
    qint64 m_proposed = 0;
};
} // namespace

std::unique_ptr<inbox::Reception> rulesAtIntake(Connection &c)
{
    RuleSet rules(rulesInForce(c));
    return rules.isEmpty() ? nullptr : std::make_unique<RulesAtIntake>(c, std::move(rules));
}

static constexpr char ruledColumns[] =
    "SELECT r.id, r.rule, rule.name, r.mention, r.action, r.value, r.at, r.until, "
    "r.outcome FROM ruled r JOIN rule ON rule.id = r.rule ";

static Ruled ruledIn(const Statement &row)
{
    return {row.integer(0),
            row.id(1),
            row.text(2),
            row.integer(3),
            {static_cast<ActionKind>(row.integer(4)), row.text(5)},
            row.integer(6),
            row.optionalInteger(7),
            static_cast<Outcome>(row.integer(8))};
}

QList<Ruled> ruledOn(Connection &c, qint64 key)
{
    static const std::string sql = std::string(ruledColumns) + "WHERE r.mention = ? ORDER BY r.id";
    Statement rows = c.statement(sql);
    rows.bind(0, key);
    QList<Ruled> all;
    while (rows.step())
        all.append(ruledIn(rows));
    return all;
}

QMap<Id, qint64> standingByRule(Connection &c)
{
    Statement rows = c.statement("SELECT rule, count(*) FROM ruled WHERE outcome = 0 GROUP BY rule");
    QMap<Id, qint64> standing;
    while (rows.step())
        standing.insert(rows.id(0), rows.integer(1));
    return standing;
}

static void setOutcome(Connection &c, qint64 row, Outcome outcome)
{
    c.statement("UPDATE ruled SET outcome = ?, over_at = ? WHERE id = ?")
        .bind(0, qint64(outcome))
        .bindOrNull(1, outcome == Outcome::Stands ? std::nullopt : std::optional(c.now()))
        .bind(2, row)
        .run();
}

/// Newest first: what was done last is taken back first.
static QList<Ruled> standingOf(Connection &c, const Id &rule, qint64 key)
{
    static const std::string ofRule =
        std::string(ruledColumns) + "WHERE r.rule = ? AND r.outcome = 0 ORDER BY r.id DESC";
    static const std::string ofMention =
        std::string(ruledColumns) +
        "WHERE r.mention = ? AND r.outcome = 0 AND (r.rule = ? OR ?) ORDER BY r.id DESC";
    Statement rows = c.statement(key == 0 ? ofRule : ofMention);
    if (key == 0)
        rows.bind(0, rule);
    else
        rows.bind(0, key).bind(1, rule).bind(2, rule.isNull());
    QList<Ruled> all;
    while (rows.step())
        all.append(ruledIn(rows));
    return all;
}

Result<Undone> undoRuled(Connection &c, const Actor &actor, const Id &rule, qint64 key)
{
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    Undone undone;
    QSet<qint64> messages;
    for (const Ruled &each : standingOf(c, rule, key)) {
        if (c.interrupted())
            return fail(ErrorCode::Cancelled);
        std::optional<RuledMessage> now = ruledMessage(c, each.key);
        if (!now || !takeBackFrom(c, each.key, each.action, *now)) {
            ++undone.kept;
            continue;
        }
        setOutcome(c, each.row, Outcome::Undone);
        QJsonObject facts = factsOf(each.rule, each.action);
        facts.insert(u"did"_s, actOf(each.action.kind));
        workspace::record(c, {u"rule-undone"_s, actor.id(), now->id, facts});
        undone.rows.append(each.row);
        messages.insert(each.key);
    }
    undone.messages = messages.size();
    if (!undone.rows.isEmpty())
        c.touch(Area::Mentions);
    return undone;
}

Result<qint64> doItAgain(Connection &c, const Actor &actor, const QList<qint64> &rows)
{
    static const std::string sql = std::string(ruledColumns) + "WHERE r.id = ? AND r.outcome = 1";
    if (auto allowed = actor.require(Act::Moderate); !allowed)
        return fail(allowed.error());
    qint64 again = 0;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        std::optional<Ruled> each;
        {
            Statement found = c.statement(sql);
            found.bind(0, *row);
            if (found.step())
                each = ruledIn(found);
        }
        std::optional<RuledMessage> now = each ? ruledMessage(c, each->key) : std::nullopt;
        if (!now || !doTo(c, each->key, each->action, *now))
            continue;
        setOutcome(c, each->row, Outcome::Stands);
        QJsonObject facts = factsOf(each->rule, each->action);
        facts.insert(u"did"_s, actOf(each->action.kind));
        workspace::record(c, {u"rule-redone"_s, actor.id(), now->id, facts});
        ++again;
    }
    if (again > 0)
        c.touch(Area::Mentions);
    return again;
}

std::optional<qint64> nextReturn(Connection &c)
{
    Statement row =
        c.statement("SELECT min(until), max(at) FROM ruled WHERE until IS NOT NULL AND outcome = 0");
    row.step();
    if (row.isNull(0))
        return std::nullopt;
    return row.integer(1) > c.now() ? c.now() : row.integer(0);
}

QList<qint64> returnFromCommunity(Connection &c)
{
    static const std::string sql =
        std::string(ruledColumns) +
        "WHERE r.until IS NOT NULL AND r.outcome = 0 AND (r.until <= ?1 OR r.at > ?1) ORDER BY r.id";
    QList<Ruled> due;
    {
        Statement rows = c.statement(sql);
        rows.bind(0, c.now());
        while (rows.step())
            due.append(ruledIn(rows));
    }
    QList<qint64> returned;
    for (const Ruled &each : std::as_const(due)) {
        const std::optional<RuledMessage> now = ruledMessage(c, each.key);
        if (!now || now->disposition != Disposition::WaitingCommunity) {
            setOutcome(c, each.row, Outcome::Settled);
            continue;
        }
        setOutcome(c, each.row, Outcome::Returned);
        leaveAs(c, each.key, Disposition::New, {});
        workspace::record(c, {u"mention-returned"_s, {}, now->id, factsOf(each.rule, each.action)});
        returned.append(each.key);
    }
    if (!returned.isEmpty())
        c.touch(Area::Mentions);
    return returned;
}

static QList<qint64> keysOf(Statement rows)
{
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

LeftByRules leftByRules(Connection &c)
{
    static_assert(int(Outcome::Returned) == 2 && int(ActionKind::ProposeHiding) == 4 &&
                  int(Disposition::WaitingColleague) == 2 && int(Disposition::WaitingCommunity) == 4);
    Statement returned = c.statement("SELECT DISTINCT m.key FROM ruled r JOIN mention m ON m.key = r.mention "
                                     "WHERE r.outcome = 2 AND m.disposition = 0 AND m.changed_at <= "
                                     "r.over_at ORDER BY r.over_at DESC, m.key DESC LIMIT ?");
    returned.bind(0, mostShown);
    Statement toHide = c.statement("SELECT DISTINCT m.key FROM ruled r JOIN mention m ON m.key = r.mention "
                                   "WHERE r.action = 4 AND r.outcome = 0 AND (m.disposition <= 2 OR "
                                   "m.disposition = 4) ORDER BY m.key DESC LIMIT ?");
    toHide.bind(0, mostShown);
    return {keysOf(std::move(returned)), keysOf(std::move(toHide))};
}

} // namespace vigie::triage
