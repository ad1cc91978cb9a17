// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rulestore.h"

#include "base/text.h"
#include "team/colleaguestore.h"
#include "workspace/connection.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace vigie::triage {

using namespace Qt::StringLiterals;
using team::Act;
using team::Actor;
using workspace::Area;
using workspace::Statement;

static QSet<QString> colleagueIds(Connection &c)
{
    QSet<QString> ids;
    for (const team::Colleague &colleague : team::colleagues(c))
        ids.insert(colleague.id.toString());
    return ids;
}

/// That those it assigns to work here.
static Result<void> checkColleagues(const Rule &rule, const QSet<QString> &colleagues)
{
    for (qsizetype i = 0; i < rule.actions.size(); ++i) {
        const Action &action = rule.actions[i];
        if (action.kind == ActionKind::Assign && !colleagues.contains(action.value))
            return fail(ErrorCode::InvalidArgument,
                        {{"argument", u"actions[%1].value"_s.arg(i)}, {"reason", u"unknown"_s}});
    }
    return {};
}

static KeptRule kept(const Statement &row, const QSet<QString> &colleagues)
{
    KeptRule kept;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(row.utf8(3), &error);
    Result<Rule> read =
        error.error == QJsonParseError::NoError
            ? ruleFrom(json.object())
            : fail(ErrorCode::InvalidArgument, {{"argument", u"json"_s}, {"reason", u"unreadable"_s}});
    if (read) {
        kept.rule = std::move(*read);
        if (auto known = checkColleagues(kept.rule, colleagues); !known)
            kept.broken = known.error();
    } else {
        kept.broken = read.error();
    }
    kept.rule.id = row.id(0);
    kept.rule.name = row.text(1);
    kept.rule.enabled = row.integer(2) != 0;
    return kept;
}

QList<KeptRule> rules(Connection &c)
{
    Statement rows =
        c.statement("SELECT id, name, enabled, rule FROM rule WHERE removed_at IS NULL ORDER BY place, id");
    QList<KeptRule> all;
    std::optional<QSet<QString>> colleagues;
    while (rows.step()) {
        if (!colleagues)
            colleagues = colleagueIds(c);
        all.append(kept(rows, *colleagues));
    }
    return all;
}

QList<Rule> rulesInForce(Connection &c)
{
    QList<Rule> inForce;
    for (KeptRule &each : rules(c)) {
        if (each.rule.enabled && !each.broken)
            inForce.append(std::move(each.rule));
    }
    return inForce;
}

QString ruleName(Connection &c, const Id &id)
{
    Statement row = c.statement("SELECT name FROM rule WHERE id = ?");
    row.bind(0, id);
    return row.step() ? row.text(0) : QString();
}

static void recordRule(Connection &c, const QString &act, const Actor &actor, const Id &id)
{
    workspace::record(c, {act, actor.id(), id});
    c.touch(Area::Settings);
}

static std::unexpected<Error> notFound(const Id &id)
{
    return fail(ErrorCode::NotFound, {{"what", u"rule"_s}, {"id", id.toString()}});
}

/// One number of the table.
static qint64 counted(Connection &c, const char *sql)
{
    Statement row = c.statement(sql);
    row.step();
    return row.integer(0);
}

Result<Rule> keepRule(Connection &c, const Actor &actor, Rule rule)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return fail(allowed.error());
    rule.name = oneLine(rule.name, longestRuleName + 1).trimmed();
    for (Action &action : rule.actions) {
        if (action.kind == ActionKind::Tag)
            action.value = oneLine(action.value, longestValue).trimmed();
    }
    if (auto fits = checked(rule); !fits)
        return fail(fits.error());
    if (auto known = checkColleagues(rule, colleagueIds(c)); !known)
        return fail(known.error());
    const QByteArray json = QJsonDocument(ruleAsJson(rule)).toJson(QJsonDocument::Compact);
    if (rule.id.isNull()) {
        if (counted(c, "SELECT count(*) FROM rule WHERE removed_at IS NULL") >= mostRules)
            return fail(ErrorCode::TooLarge, {{"limit", QString::number(mostRules)}});
        rule.id = c.newId();
        c.statement("INSERT INTO rule(id, place, name, enabled, rule) "
                    "VALUES(?, (SELECT coalesce(max(place), 0) + 1 FROM rule), ?, ?, ?)")
            .bind(0, rule.id)
            .bind(1, rule.name)
            .bind(2, rule.enabled)
            .bindUtf8(3, json)
            .run();
    } else {
        c.statement("UPDATE rule SET name = ?, enabled = ?, rule = ? WHERE id = ? AND removed_at IS NULL")
            .bind(0, rule.name)
            .bind(1, rule.enabled)
            .bindUtf8(2, json)
            .bind(3, rule.id)
            .run();
        if (c.changes() == 0)
            return notFound(rule.id);
    }
    recordRule(c, u"rule-kept"_s, actor, rule.id);
    return rule;
}

Result<void> orderRules(Connection &c, const Actor &actor, const QList<Id> &ids)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return allowed;
    QList<Id> all;
    for (const KeptRule &each : rules(c))
        all.append(each.rule.id);
    for (const Id &id : ids) {
        if (!all.contains(id))
            return notFound(id);
    }
    QList<Id> wanted = ids;
    for (const Id &id : std::as_const(all)) {
        if (!wanted.contains(id))
            wanted.append(id);
    }
    for (qsizetype place = 0; place < wanted.size(); ++place)
        c.statement("UPDATE rule SET place = ? WHERE id = ?")
            .bind(0, qint64(place + 1))
            .bind(1, wanted[place])
            .run();
    recordRule(c, u"rule-ordered"_s, actor, ids.isEmpty() ? Id() : ids.first());
    return {};
}

Result<void> enableRule(Connection &c, const Actor &actor, const Id &id, bool on)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return allowed;
    c.statement("UPDATE rule SET enabled = ? WHERE id = ? AND removed_at IS NULL")
        .bind(0, on)
        .bind(1, id)
        .run();
    if (c.changes() == 0)
        return notFound(id);
    recordRule(c, on ? u"rule-enabled"_s : u"rule-disabled"_s, actor, id);
    return {};
}

static Result<void> setRemoved(Connection &c, const Actor &actor, const Id &id, bool removed)
{
    if (auto allowed = actor.require(Act::ManageSettings); !allowed)
        return allowed;
    c.statement("UPDATE rule SET removed_at = ? WHERE id = ? AND (removed_at IS NULL) = ?")
        .bindOrNull(0, removed ? std::optional(c.now()) : std::nullopt)
        .bind(1, id)
        .bind(2, removed)
        .run();
    if (c.changes() == 0)
        return notFound(id);
    recordRule(c, removed ? u"rule-removed"_s : u"rule-brought-back"_s, actor, id);
    return {};
}

Result<void> removeRule(Connection &c, const Actor &actor, const Id &id)
{
    return setRemoved(c, actor, id, true);
}

Result<void> bringRuleBack(Connection &c, const Actor &actor, const Id &id)
{
    return setRemoved(c, actor, id, false);
}

QList<workspace::Problem> checkRules(Connection &c)
{
    QList<workspace::Problem> problems;
    qint64 place = 0;
    for (const KeptRule &each : rules(c)) {
        ++place;
        if (each.broken)
            problems.append({u"rule-broken"_s, place, each.rule.name});
    }
    return problems;
}

QJsonObject exportedRule(const Rule &rule)
{
    QJsonObject json = ruleAsJson(rule);
    json.insert(u"id"_s, rule.id.toString());
    json.insert(u"name"_s, rule.name);
    json.insert(u"enabled"_s, rule.enabled);
    return json;
}

} // namespace vigie::triage
