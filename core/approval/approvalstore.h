// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/policy.h"
#include "reply/draft.h"
#include "workspace/check.h"

namespace vigie::workspace {
class Connection;
}

/// Approvals in the workspace: call these inside Workspace::read() or write().
namespace vigie::approval {

using workspace::Connection;

struct Approval
{
    Id id;
    Id draft;
    int version = 0;
    Decision decision = Decision::Approved;
    Id actor;
    QString actorName;
    qint64 atMs = 0;
    QString note;
    bool voided = false;
};

/// Approves that version, which must be the current one and the working copy still equal to it
/// (VersionNotCurrent, ChangedMeanwhile). Binds to the version's digest: mac = HMAC(key of this machine,
/// digest, approver, time, decision). Gives the approval; outbox::enqueue() puts the version in the outbox in
/// the same transaction.
Result<Approval> approve(Connection &c, const team::Actor &actor, const Id &draft, int version,
                         const QString &note);
/// Needs a note (ReasonMissing). Rejected ends the draft's road; sent back asks its author to write on.
Result<Approval> refuse(Connection &c, const team::Actor &actor, const Id &draft, int version,
                        Decision decision, const QString &note);

QList<Approval> approvalsOf(Connection &c, const Id &draft);

/// What may leave: the text and the target as the approved version froze them. NotApproved unless there is an
/// approval of exactly that version that is not voided, whose mac verifies under the connection's key and
/// whose digest is that of the version's content; ChangedMeanwhile where the working copy differs since.
Result<reply::Version> approvedContent(Connection &c, const Id &draft, int version);

/// One line of the queue.
struct Waiting
{
    reply::Draft draft;
    reply::Version version;
    bool mine = false; ///< written by the one who asks: another must approve it (unless alone)
};
/// Submitted versions that wait for a decision, oldest first.
QList<Waiting> queue(Connection &c, const Id &asker);
int queueLength(Connection &c);

/// Voids what waits in the queue and the outbox: a new epoch starts, its key cannot vouch for them.
void voidWaiting(Connection &c);

/// Approvals and versions that were made or changed by hand: "approval-forged", "version-changed",
/// "sent-unapproved".
QList<workspace::Problem> check(Connection &c, const workspace::Key &key);

} // namespace vigie::approval
