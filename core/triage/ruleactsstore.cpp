// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/ruleacts.h"

#include "base/text.h"
#include "workspace/connection.h"

namespace vigie::triage {

using namespace Qt::StringLiterals;
using inbox::Disposition;
using workspace::Statement;

std::optional<RuledMessage> ruledMessage(Connection &c, qint64 key)
{
    Statement row = c.statement("SELECT salt, disposition, assignee, priority FROM mention WHERE key = ?");
    row.bind(0, key);
    if (!row.step())
        return std::nullopt;
    return RuledMessage{inbox::mentionId(key, row.integer(0)), static_cast<Disposition>(row.integer(1)),
                        row.id(2), static_cast<inbox::Priority>(row.integer(3))};
}

QString actOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Tag:
        return u"rule-tagged"_s;
    case ActionKind::Assign:
        return u"rule-assigned"_s;
    case ActionKind::Prioritise:
        return u"rule-priority"_s;
    case ActionKind::WaitForCommunity:
        return u"rule-waiting"_s;
    case ActionKind::ProposeHiding:
        return u"rule-proposed-hiding"_s;
    }
    return {};
}

static inbox::Priority priorityOf(const Action &action)
{
    return action.value == "high"_L1 ? inbox::Priority::High : inbox::Priority::Low;
}

void leaveAs(Connection &c, qint64 key, Disposition disposition, const Id &assignee)
{
    c.statement(
         "UPDATE mention SET disposition = ?, reason = NULL, assignee = ?, changed_at = ? WHERE key = ?")
        .bind(0, qint64(disposition))
        .bind(1, assignee)
        .bind(2, c.now())
        .bind(3, key)
        .run();
}

static void setPriority(Connection &c, qint64 key, inbox::Priority priority)
{
    c.statement("UPDATE mention SET priority = ? WHERE key = ?").bind(0, qint64(priority)).bind(1, key).run();
}

/// Of a tag that differs from it by case or accents alone, too.
static bool hasTag(Connection &c, qint64 key, const QString &tag)
{
    Statement tags = c.statement("SELECT tag FROM mention_tag WHERE mention = ?");
    tags.bind(0, key);
    const QString wanted = folded(tag);
    while (tags.step()) {
        if (folded(tags.text(0)) == wanted)
            return true;
    }
    return false;
}

bool doTo(Connection &c, qint64 key, const Action &action, RuledMessage &now)
{
    switch (action.kind) {
    case ActionKind::Tag:
        if (hasTag(c, key, action.value))
            return false;
        c.statement("INSERT INTO mention_tag(mention, tag) VALUES(?, ?)")
            .bind(0, key)
            .bind(1, action.value)
            .run();
        return true;
    case ActionKind::Assign:
        if (now.disposition != Disposition::New)
            return false;
        now.disposition = Disposition::Assigned;
        now.assignee = Id::parse(action.value).value_or(Id());
        leaveAs(c, key, now.disposition, now.assignee);
        return true;
    case ActionKind::Prioritise:
        if (now.priority != inbox::Priority::Usual)
            return false;
        now.priority = priorityOf(action);
        setPriority(c, key, now.priority);
        return true;
    case ActionKind::WaitForCommunity:
        if (now.disposition != Disposition::New)
            return false;
        now.disposition = Disposition::WaitingCommunity;
        leaveAs(c, key, now.disposition, now.assignee);
        return true;
    case ActionKind::ProposeHiding:
        return inbox::isOpen(now.disposition) || now.disposition == Disposition::WaitingCommunity;
    }
    return false;
}

bool takeBackFrom(Connection &c, qint64 key, const Action &action, RuledMessage &now)
{
    switch (action.kind) {
    case ActionKind::Tag:
        c.statement("DELETE FROM mention_tag WHERE mention = ? AND tag = ?")
            .bind(0, key)
            .bind(1, action.value)
            .run();
        return c.changes() > 0;
    case ActionKind::Assign:
        if (now.disposition != Disposition::Assigned || now.assignee.toString() != action.value)
            return false;
        now.disposition = Disposition::New;
        now.assignee = {};
        leaveAs(c, key, now.disposition, now.assignee);
        return true;
    case ActionKind::Prioritise:
        if (now.priority != priorityOf(action))
            return false;
        now.priority = inbox::Priority::Usual;
        setPriority(c, key, now.priority);
        return true;
    case ActionKind::WaitForCommunity:
        if (now.disposition != Disposition::WaitingCommunity)
            return false;
        now.disposition = Disposition::New;
        leaveAs(c, key, now.disposition, now.assignee);
        return true;
    case ActionKind::ProposeHiding:
        return true;
    }
    return false;
}

} // namespace vigie::triage
