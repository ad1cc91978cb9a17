// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/submission.h"

#include "inbox/channelstore.h"
#include "inbox/conversation.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "ui/models/acttext.h"
#include "workspace/activity.h"

namespace vigie::ui {

using workspace::Connection;

static constexpr int longestHistory = 50;

static QList<inbox::Mention> upTo(QList<inbox::Mention> conversation, qint64 mention)
{
    while (!conversation.isEmpty() && conversation.last().key != mention)
        conversation.removeLast();
    return conversation;
}

Result<Submission> readSubmission(Connection &c, const Id &id, int number, const Id &message)
{
    const std::optional<reply::Draft> draft = reply::draftWith(c, id);
    if (!draft)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("draft")}, {"id", id.toString()}});
    const std::optional<reply::Version> version =
        reply::versionOf(c, id, number > 0 ? number : draft->version);
    if (!version)
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("version")}, {"id", id.toString()}});

    Submission found{.draft = *draft, .version = *version};
    if (version->number > 1)
        found.before = reply::versionOf(c, id, version->number - 1);
    found.channel = inbox::channelAt(c, version->channel);
    if (draft->mention != 0)
        found.conversation = upTo(inbox::conversationOf(c, draft->mention), draft->mention);
    found.decisions = approval::approvalsOf(c, id);
    std::ranges::stable_sort(found.decisions, std::ranges::greater(), &approval::Approval::atMs);
    QList<workspace::ActivityRow> deeds = workspace::activityOf(c, id, longestHistory);
    if (!message.isNull())
        deeds.append(workspace::activityOf(c, message, longestHistory));
    std::ranges::sort(deeds, std::ranges::greater(), &workspace::ActivityRow::row);
    for (const workspace::ActivityRow &row : deeds)
        found.history.append(
            {row.atMs, actText(row.deed.act, row.deed.facts, team::nameOf(c, row.deed.actor))});
    found.versionAuthor = team::nameOf(c, version->author);

    found.alone = team::isAlone(c);
    for (const team::Colleague &colleague : team::colleagues(c)) {
        if (colleague.owner)
            found.owner = colleague.name;
        if (approval::mayApprove(colleague, version->author, found.alone))
            found.approvers.append(colleague.name);
    }
    return found;
}

} // namespace vigie::ui
