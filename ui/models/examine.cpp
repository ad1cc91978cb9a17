// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/examine.h"

#include "approval/approvalstore.h"
#include "moderation/act.h"
#include "moderation/evidence.h"
#include "outbox/outboxstore.h"
#include "triage/rulestore.h"

namespace vigie::ui {

using workspace::CheckReport;
using workspace::Connection;

Result<CheckReport> examine(Connection &c, const workspace::Places &places, const QString &id, bool readData)
{
    const Result<std::optional<workspace::Key>> found = workspace::readKey(places, id);
    if (!found)
        return fail(found.error());
    const workspace::Key key = found->value_or(workspace::Key());
    CheckReport report = workspace::check(c, key, workspace::readHead(places, id), readData);
    report.problems += approval::check(c, key);
    report.problems += outbox::check(c);
    report.problems += moderation::check(c);
    report.problems += triage::checkRules(c);
    report.problems += moderation::checkActs(c);
    return report;
}

} // namespace vigie::ui
