// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "inbox/mention.h"
#include "team/colleague.h"
#include "triage/rule.h"

#include <QMap>

#include <array>

/// What rules do to messages, and how that is taken back. Call these inside Workspace::read() or write().
namespace vigie::triage {

using workspace::Connection;

/// Stored as their numbers: append, never reorder.
enum class Outcome {
    Stands,
    Undone,   ///< by a colleague
    Returned, ///< from the community, its time being over
    Settled,  ///< the community's time is over, and somebody had done something else with it before
};

/// One thing that a rule did to a message.
struct Ruled
{
    qint64 row = 0;
    Id rule;
    QString ruleName;
    qint64 key = 0; ///< of the message
    Action action;
    qint64 atMs = 0;
    std::optional<qint64> untilMs; ///< for how long it waits for the community
    Outcome outcome = Outcome::Stands;
};

/// For intake (inbox::Judge): goes through the rules in their order with each message that is new. What one
/// has set, a later one leaves: who has it, its priority, for what it waits. Only a message that asks for
/// something, as it is new, is assigned or set to wait. One activity row an action, of Vigie itself, naming
/// the rule: "rule-tagged", "rule-assigned", "rule-priority", "rule-waiting", "rule-proposed-hiding". Null
/// where no rule is in force.
std::unique_ptr<inbox::Reception> rulesAtIntake(Connection &c);

/// What rules did to that message, the oldest first.
QList<Ruled> ruledOn(Connection &c, qint64 key);
/// How much of what each rule did stands, by its id.
QMap<Id, qint64> standingByRule(Connection &c);

/// What was taken back.
struct Undone
{
    QList<qint64> rows; ///< of what was done: for doItAgain()
    qint64 messages = 0;
    qint64 kept = 0; ///< things left as they are, since somebody has changed them
};
/// Takes back what that rule did to all messages (the null id: any rule), or to one message of that key.
/// What a person has changed since stays: another assignee, another tag taken away. Needs Act::Moderate;
/// "rule-undone" for each.
Result<Undone> undoRuled(Connection &c, const team::Actor &actor, const Id &rule, qint64 key = 0);
/// Does again what undoRuled() took back, where nobody has done something else; gives how many.
Result<qint64> doItAgain(Connection &c, const team::Actor &actor, const QList<qint64> &rows);

/// When the next message comes back from the community; nothing where none waits by a rule.
std::optional<qint64> nextReturn(Connection &c);
/// Those whose time is over are new again ("mention-returned", of Vigie itself), unless somebody did
/// something else with them; gives their keys. One whose waiting began in the future, since a clock was wrong
/// then, comes back at once: it may come back too soon, never too late. In a write.
QList<qint64> returnFromCommunity(Connection &c);

/// Of open messages: what rules leave for a colleague to see.
struct LeftByRules
{
    QList<qint64> returned; ///< keys of those that came back and are still new; the latest first
    QList<qint64> toHide;   ///< a rule proposes to hide them
};
LeftByRules leftByRules(Connection &c);

} // namespace vigie::triage
