// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "triage/rulefields.h"
#include "triage/rulestore.h"

#include "inbox/channel.h"
#include "team/colleague.h"

/// The words of the window for rules. Pure but for the language; UI thread.
namespace vigie::ui {

/// Of whom and what rules can speak in this workspace.
struct RuleWorld
{
    QList<team::Colleague> colleagues;
    QList<inbox::Channel> channels;
};

/// A value that a condition or an action can have, and its word.
struct RuleChoice
{
    QString value;
    QString text;
};

QString fieldText(triage::Field field);
/// "is", "is not", "at least": as it stands between that field and its values.
QString comparisonText(triage::Field field, triage::Comparison how);
/// What can be chosen; empty where it is typed.
QList<RuleChoice> choicesOf(triage::Field field, const RuleWorld &world);
/// What is to be typed, for the empty field: "words, separated by commas".
QString valueHint(triage::Field field);

QString actionText(triage::ActionKind kind); ///< "add the tag"
QList<RuleChoice> choicesOf(triage::ActionKind kind, const RuleWorld &world);
QString valueHint(triage::ActionKind kind);

/// "If all of these hold: …; then …", on one line.
QString ruleSentence(const triage::Rule &rule, const RuleWorld &world);
/// "the words are one of feu, brûl*".
QString conditionSentence(const triage::Condition &condition, const RuleWorld &world);
/// "assign to Claire".
QString actionSentence(const triage::Action &action, const RuleWorld &world);
/// What is wrong with a rule, in a sentence that says which line of the form it is; empty for other errors.
QString ruleErrorText(const Error &error);

} // namespace vigie::ui
