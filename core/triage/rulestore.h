// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "triage/rule.h"
#include "workspace/activity.h"

namespace vigie::workspace {
class Connection;
}

/// The rules of a workspace: call these inside Workspace::read() or write(). Changing needs
/// Act::ManageSettings and writes an activity row ("rule-kept", "rule-ordered", "rule-enabled",
/// "rule-disabled", "rule-removed", "rule-brought-back").
namespace vigie::triage {

using workspace::Connection;

inline constexpr qsizetype mostRules = 1000;

/// As it stands in the workspace. One that cannot be read, or that assigns to nobody who works here, is off,
/// alone, and says why.
struct KeptRule
{
    Rule rule;
    std::optional<Error> broken;
};

/// In the order in which they are gone through.
QList<KeptRule> rules(Connection &c);
/// Those that are on and whole.
QList<Rule> rulesInForce(Connection &c);
/// Its name, also where it was removed; an empty text where there never was one.
QString ruleName(Connection &c, const Id &id);

/// Adds it as the last (a null id is made), or changes the one of that id. InvalidArgument as checked() says,
/// and for a colleague who does not work here; TooLarge beyond mostRules; NotFound.
Result<Rule> keepRule(Connection &c, const team::Actor &actor, Rule rule);
/// In that order; those not named come after. NotFound.
Result<void> orderRules(Connection &c, const team::Actor &actor, const QList<Id> &ids);
Result<void> enableRule(Connection &c, const team::Actor &actor, const Id &id, bool on);
/// What it did stays, and can still be undone. NotFound.
Result<void> removeRule(Connection &c, const team::Actor &actor, const Id &id);
/// One that was removed, where it stood.
Result<void> bringRuleBack(Connection &c, const team::Actor &actor, const Id &id);

/// For `check`: "rule-broken", with the place of the rule, from 1, and its name.
QList<workspace::Problem> checkRules(Connection &c);

/// One as it is exported: {"id","name","enabled",…} and what ruleAsJson() says.
QJsonObject exportedRule(const Rule &rule);

} // namespace vigie::triage
