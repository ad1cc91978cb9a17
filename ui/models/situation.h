// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "outbox/message.h"

namespace vigie::ui {

/// What a composer must know beside the text: how the reply to a mention stands.
struct Situation
{
    std::optional<reply::Draft> draft;      ///< the one that is written on
    QList<reply::Draft> others;             ///< of the same mention, not sent
    QList<approval::Approval> approvals;    ///< of the draft, as the store gives them
    std::optional<outbox::Message> message; ///< the draft's, where it is in the outbox
    QStringList approvers;                  ///< who else may approve
    bool alone = true;
};

/// Inside Workspace::read(). `wanted` names the draft, its null Id a new one; nothing, or a draft that is
/// gone: the actor's own that is not sent, else a colleague's, the newest first.
Situation situationOf(workspace::Connection &c, const Id &actor, qint64 mention,
                      const std::optional<Id> &wanted);

} // namespace vigie::ui
