// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/rule.h"

namespace vigie::workspace {
class Connection;
}

/// What one action does to one message. For the stores of rules, within a write; they record it.
namespace vigie::triage {

using workspace::Connection;

/// A message as it stands, in what rules touch.
struct RuledMessage
{
    Id id;
    inbox::Disposition disposition = inbox::Disposition::New;
    Id assignee;
    inbox::Priority priority = inbox::Priority::Usual;
};
/// Nothing where it is not there.
std::optional<RuledMessage> ruledMessage(Connection &c, qint64 key);

/// "rule-tagged"…: the activity's.
QString actOf(ActionKind kind);
/// Does it; whether that changed anything. `now` is the message as it stands, and then as it was left.
bool doTo(Connection &c, qint64 key, const Action &action, RuledMessage &now);
/// Takes it back; whether it could be: nobody has changed it since.
bool takeBackFrom(Connection &c, qint64 key, const Action &action, RuledMessage &now);
/// Sets disposition and assignee as they are now, without a reason.
void leaveAs(Connection &c, qint64 key, inbox::Disposition disposition, const Id &assignee);

} // namespace vigie::triage
