// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

/// A rule: what is done with a message that comes in, and with which. Rules never answer, hide or close.
namespace vigie::triage {

/// What of a message a condition asks for: rulefields.h says what each is, and by which word it is written.
enum class Field {
    Words,
    Author,
    Post,
    Channel,
    Service,
    Kind,
    Followers,
    Rating,
    Age,
    Language,
    Private,
    Sponsored,
    Place,
    Tag,
    CameBy,
    Sentiment,
    Abuse,
    Sense,
    Urgency,
    Cause,
    Asked,
};

enum class Comparison { Is, IsNot, NotBelow, NotAbove };

/// Holds where the message has one of the values (Is) or none (IsNot), or a number that is as great or as
/// small. What the message does not have (no stars, not looked at by triage) never holds.
struct Condition
{
    Field field = Field::Words;
    Comparison how = Comparison::Is;
    QStringList values; ///< as they are written in JSON; numbers as digits, flags as "true" and "false"

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Stored as their numbers: append, never reorder.
enum class ActionKind { Tag, Assign, Prioritise, WaitForCommunity, ProposeHiding };
inline constexpr int actionKinds = 5;

struct Action
{
    ActionKind kind = ActionKind::Tag;
    QString value; ///< the tag; a colleague's id; "high" or "low"; hours to wait; empty

    friend bool operator==(const Action &, const Action &) = default;
};

enum class Match { All, Any };

struct Rule
{
    Id id;
    QString name;
    bool enabled = true;
    Match match = Match::All; ///< of its conditions; there is at least one
    QList<Condition> conditions;
    QList<Action> actions;

    friend bool operator==(const Rule &, const Rule &) = default;
};

inline constexpr qsizetype longestRuleName = 80; ///< graphemes
inline constexpr qsizetype mostConditions = 50;
inline constexpr qsizetype mostValues = 500; ///< of a condition
inline constexpr qsizetype longestValue = 200;
inline constexpr qsizetype mostActions = 20;
inline constexpr int longestWaitHours = 24 * 30;

/// The words of the JSON: "is", "at-least"; "tag", "wait-for-community".
QString comparisonName(Comparison how);
QString actionName(ActionKind kind);

/// {"match":"all","conditions":[{"field":"words","is":"is","values":["feu","\"prend feu\"","brûl*"]}],
///  "actions":[{"do":"tag","value":"sécurité"}]}: all but id, name and enabled.
QJsonObject ruleAsJson(const Rule &rule);
/// InvalidArgument with "argument", the part that is wrong ("conditions[1].values[0]"), and "reason":
/// "missing", "unknown", "unreadable", "too-long", "too-many", "out-of-range".
Result<Rule> ruleFrom(const QJsonObject &json);
/// The same of a rule that was put together otherwise, its name too ("name"). Pure.
Result<void> checked(const Rule &rule);

} // namespace vigie::triage
