// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/rule.h"

#include "base/text.h"
#include "triage/rulefields.h"
#include "triage/rulewords.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr std::pair<Comparison, QLatin1StringView> comparisons[] = {
    {Comparison::Is, "is"_L1},
    {Comparison::IsNot, "is-not"_L1},
    {Comparison::NotBelow, "at-least"_L1},
    {Comparison::NotAbove, "at-most"_L1},
};

static constexpr std::pair<ActionKind, QLatin1StringView> actions[] = {
    {ActionKind::Tag, "tag"_L1},
    {ActionKind::Assign, "assign"_L1},
    {ActionKind::Prioritise, "priority"_L1},
    {ActionKind::WaitForCommunity, "wait-for-community"_L1},
    {ActionKind::ProposeHiding, "propose-hiding"_L1},
};
static_assert(std::size(actions) == actionKinds);

QString comparisonName(Comparison how)
{
    return std::ranges::find(comparisons, how, &std::pair<Comparison, QLatin1StringView>::first)->second;
}

QString actionName(ActionKind kind)
{
    return std::ranges::find(actions, kind, &std::pair<ActionKind, QLatin1StringView>::first)->second;
}

template <typename Code, std::size_t Size>
static std::optional<Code> codeOf(const std::pair<Code, QLatin1StringView> (&names)[Size],
                                  const QString &name)
{
    for (const auto &[code, word] : names) {
        if (name == word)
            return code;
    }
    return std::nullopt;
}

static std::unexpected<Error> wrong(const QString &part, const char *reason)
{
    return fail(ErrorCode::InvalidArgument, {{"argument", part}, {"reason", QLatin1StringView(reason)}});
}

static QString at(const QString &list, qsizetype place)
{
    return u"%1[%2]"_s.arg(list).arg(place);
}

QJsonObject ruleAsJson(const Rule &rule)
{
    QJsonArray conditions, done;
    for (const Condition &condition : rule.conditions)
        conditions.append(QJsonObject{{u"field"_s, QString(rowOf(condition.field).name)},
                                      {u"is"_s, comparisonName(condition.how)},
                                      {u"values"_s, QJsonArray::fromStringList(condition.values)}});
    for (const Action &action : rule.actions) {
        QJsonObject one{{u"do"_s, actionName(action.kind)}};
        if (!action.value.isEmpty())
            one.insert(u"value"_s, action.value);
        done.append(one);
    }
    return {{u"match"_s, rule.match == Match::All ? u"all"_s : u"any"_s},
            {u"conditions"_s, conditions},
            {u"actions"_s, done}};
}

static Result<Condition> conditionFrom(const QJsonValue &json, const QString &part)
{
    const auto field = fieldNamed(json[u"field"].toString());
    if (!field)
        return wrong(part + u".field"_s, "unknown");
    const auto how = codeOf(comparisons, json[u"is"].toString());
    if (!how)
        return wrong(part + u".is"_s, "unknown");
    if (!json[u"values"].isArray())
        return wrong(part + u".values"_s, "missing");
    Condition condition{*field, *how, {}};
    const QJsonArray values = json[u"values"].toArray();
    if (values.size() > mostValues)
        return wrong(part + u".values"_s, "too-many");
    for (const QJsonValue &value : values) {
        if (!value.isString())
            return wrong(at(part + u".values"_s, condition.values.size()), "unreadable");
        condition.values.append(value.toString());
    }
    return condition;
}

Result<Rule> ruleFrom(const QJsonObject &json)
{
    Rule rule;
    const QString match = json[u"match"].toString();
    if (match != "all"_L1 && match != "any"_L1)
        return wrong(u"match"_s, "unknown");
    rule.match = match == "all"_L1 ? Match::All : Match::Any;
    for (const QJsonValue &one : json[u"conditions"].toArray()) {
        if (rule.conditions.size() >= mostConditions)
            return wrong(u"conditions"_s, "too-many");
        auto condition = conditionFrom(one, at(u"conditions"_s, rule.conditions.size()));
        if (!condition)
            return fail(condition.error());
        rule.conditions.append(std::move(*condition));
    }
    for (const QJsonValue &one : json[u"actions"].toArray()) {
        if (rule.actions.size() >= mostActions)
            return wrong(u"actions"_s, "too-many");
        const auto kind = codeOf(actions, one[u"do"].toString());
        if (!kind)
            return wrong(at(u"actions"_s, rule.actions.size()) + u".do"_s, "unknown");
        rule.actions.append({*kind, one[u"value"].toString()});
    }
    rule.name = u"-"_s; // which the JSON does not hold
    if (const auto fits = checked(rule); !fits)
        return fail(fits.error());
    rule.name.clear();
    return rule;
}

/// Null where the value is one that the field can have; else why not.
static const char *whyNot(const FieldRow &row, const QString &value)
{
    if (value.size() > longestValue)
        return "too-long";
    if (value.contains(QChar::Null))
        return "unreadable";
    switch (row.kind) {
    case FieldKind::Choice:
        return row.names().contains(value) ? nullptr : "unknown";
    case FieldKind::Flag:
        return value == "true"_L1 || value == "false"_L1 ? nullptr : "unreadable";
    case FieldKind::Channel:
        return Id::parse(value) ? nullptr : "unreadable";
    case FieldKind::Number: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return !isNumber ? "unreadable" : number < 0 || number > row.most ? "out-of-range" : nullptr;
    }
    case FieldKind::Words:
        return RuleWords::canFind(value) ? nullptr : "missing";
    case FieldKind::Labels:
        return folded(value).isEmpty() ? "missing" : nullptr;
    case FieldKind::Code:
        return nullptr; // empty: not known
    }
    return nullptr;
}

static Result<void> checked(const Condition &condition, const QString &part)
{
    const FieldRow &row = rowOf(condition.field);
    if (!comparisonsOf(row).contains(condition.how))
        return wrong(part + u".is"_s, "unknown");
    if (condition.values.isEmpty())
        return wrong(part + u".values"_s, "missing");
    const bool isSingle = row.kind == FieldKind::Number || row.kind == FieldKind::Flag;
    if (condition.values.size() > (isSingle ? 1 : mostValues))
        return wrong(part + u".values"_s, "too-many");
    for (qsizetype i = 0; i < condition.values.size(); ++i) {
        if (const char *reason = whyNot(row, condition.values[i]))
            return wrong(at(part + u".values"_s, i), reason);
    }
    return {};
}

static const char *whyNot(const Action &action)
{
    switch (action.kind) {
    case ActionKind::Tag:
        return oneLine(action.value, 61).isEmpty() ? "missing"
               : graphemes(action.value) > 60      ? "too-long"
                                                   : nullptr;
    case ActionKind::Assign:
        return action.value.isEmpty() ? "missing" : Id::parse(action.value) ? nullptr : "unreadable";
    case ActionKind::Prioritise:
        return action.value == "high"_L1 || action.value == "low"_L1 ? nullptr : "unknown";
    case ActionKind::WaitForCommunity: {
        bool isNumber = false;
        const int hours = action.value.toInt(&isNumber);
        return !isNumber ? "unreadable" : hours < 1 || hours > longestWaitHours ? "out-of-range" : nullptr;
    }
    case ActionKind::ProposeHiding:
        return action.value.isEmpty() ? nullptr : "unknown";
    }
    return nullptr;
}

Result<void> checked(const Rule &rule)
{
    if (oneLine(rule.name, longestRuleName).isEmpty())
        return wrong(u"name"_s, "missing");
    if (graphemes(rule.name) > longestRuleName)
        return wrong(u"name"_s, "too-long");
    if (rule.conditions.isEmpty())
        return wrong(u"conditions"_s, "missing");
    if (rule.conditions.size() > mostConditions)
        return wrong(u"conditions"_s, "too-many");
    if (rule.actions.isEmpty())
        return wrong(u"actions"_s, "missing");
    if (rule.actions.size() > mostActions)
        return wrong(u"actions"_s, "too-many");
    for (qsizetype i = 0; i < rule.conditions.size(); ++i) {
        if (auto fits = checked(rule.conditions[i], at(u"conditions"_s, i)); !fits)
            return fits;
    }
    for (qsizetype i = 0; i < rule.actions.size(); ++i) {
        if (const char *reason = whyNot(rule.actions[i]))
            return wrong(at(u"actions"_s, i) + u".value"_s, reason);
    }
    return {};
}

} // namespace vigie::triage
