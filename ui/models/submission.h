// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "inbox/channel.h"
#include "ui/models/conversation.h"

namespace vigie::ui {

/// All that one should see before deciding on a text, or before posting it.
struct Submission
{
    reply::Draft draft;
    reply::Version version;
    std::optional<reply::Version> before; ///< the version before this one
    std::optional<inbox::Channel> channel;
    QList<inbox::Mention> conversation;  ///< up to the mention answered, which is the last; empty for a post
    QList<approval::Approval> decisions; ///< newest first
    QList<Happened> history;             ///< newest first, at most 50
    QString versionAuthor;
    QStringList approvers; ///< who may decide on this version
    QString owner;         ///< of the workspace
    bool alone = false;
};

/// Version `number` of that draft (0: the current one) with all that belongs to it; the history with that of
/// its outbox message, if there is one. NotFound. Inside Workspace::read().
Result<Submission> readSubmission(workspace::Connection &c, const Id &draft, int number,
                                  const Id &message = {});

} // namespace vigie::ui
