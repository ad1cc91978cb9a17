// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/content.h"

#include "approval/approvalstore.h"
#include "approval/seal.h"
#include "reply/draftstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::approval {

using namespace Qt::StringLiterals;
using reply::Version;
using workspace::ActivityRow;
using workspace::Statement;

static std::unexpected<Error> notApproved(const QString &reason)
{
    return fail(ErrorCode::NotApproved, {{"reason", reason}});
}

static bool tellsOf(const ActivityRow &row, QStringView act, const Version &version)
{
    return row.deed.act == act && row.deed.facts.value(u"version"_s).toInt() == version.number;
}

static bool wasSubmitted(const QList<ActivityRow> &history, const Version &version)
{
    const QString digest = QString::fromLatin1(version.digest.toHex());
    return std::ranges::any_of(history, [&](const ActivityRow &row) {
        return tellsOf(row, u"draft-submitted", version) &&
               row.deed.facts.value(u"digest"_s).toString() == digest;
    });
}

Result<void> unchanged(Connection &c, const reply::Draft &draft, const Version &version)
{
    const auto history = workspace::provenActivityOf(c, version.draft);
    if (!history || !workspace::sameBytes(version.digest, digestOf(version)) ||
        !wasSubmitted(*history, version))
        return notApproved(u"version-changed"_s);
    Statement answered = c.statement("SELECT remote_id FROM mention WHERE key = ?");
    answered.bind(0, draft.mention);
    const QString target = answered.step() ? answered.text(0) : QString();
    if (!reply::isCurrent(draft, version) || target != version.target)
        return fail(ErrorCode::ChangedMeanwhile);
    return {};
}

/// Made here by record(), in this epoch, and not taken back since.
static bool isProven(Connection &c, const QList<ActivityRow> &history, const Approval &approval,
                     const Version &version)
{
    bool proven = false;
    for (const ActivityRow &row : history) {
        if (row.deed.facts.value(u"approval"_s).toString() != approval.id.toString())
            continue;
        proven = row.epoch == c.epoch() && row.deed.actor == approval.actor &&
                 tellsOf(row, u"draft-"_s + decisionName(approval.decision), version);
    }
    return proven;
}

static bool isValid(Connection &c, const QList<ActivityRow> &history, const Approval &approval,
                    const Version &version)
{
    const bool own = approval.actor == version.author;
    return own == (approval.decision == Decision::ReRead) &&
           workspace::sameBytes(approval.mac, sealOf(c.key(), approval, digestOf(version))) &&
           isProven(c, history, approval, version);
}

Result<Version> approvedContent(Connection &c, const Id &id, int number)
{
    const std::optional<reply::Draft> draft = reply::draftWith(c, id);
    if (!draft)
        return fail(ErrorCode::NotFound, {{"what", u"draft"_s}, {"id", id.toString()}});
    const std::optional<Version> version = reply::versionOf(c, id, number);
    if (!version || c.key().isNull())
        return notApproved(u"approval-missing"_s);
    if (auto same = unchanged(c, *draft, *version); !same)
        return fail(same.error());

    QString reason = u"approval-missing"_s;
    bool valid = false;
    const auto history = workspace::provenActivityOf(c, id);
    for (const Approval &approval : approvalsOf(c, id)) {
        if (approval.version != number || approval.voided())
            continue;
        if (!isGoAhead(approval.decision))
            return notApproved(u"rejected"_s);
        if (isValid(c, *history, approval, *version))
            valid = true;
        else
            reason = u"approval-forged"_s;
    }
    if (!valid)
        return notApproved(reason);
    return *version;
}

} // namespace vigie::approval
