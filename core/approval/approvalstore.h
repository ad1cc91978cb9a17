// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/policy.h"
#include "reply/draft.h"
#include "workspace/check.h"

namespace vigie::workspace {
class Connection;
}

/// Approvals in the workspace: call these inside Workspace::read() or write(). Deeds, their subject the
/// draft: "draft-approved", "draft-re-read", "draft-rejected", "draft-sent-back" (version, approval),
/// "approval-voided" (version, approval, reason: "cancelled", "taken-back" or "epoch").
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
    std::optional<qint64> voidedAtMs; ///< its message was cancelled, or an epoch started: it counts no more
    QByteArray mac;                   ///< see seal.h
    bool voided() const { return voidedAtMs.has_value(); }
};

/// Approves that version, which must be the current one, submitted, and the working copy still equal to it
/// (VersionNotCurrent, ChangedMeanwhile, StateForbids). Never its author's (OwnTextNeedsAnother) unless
/// alone. A version that was changed by hand is ChangedMeanwhile. Call outbox::approveAndEnqueue() instead:
/// it puts the version in the outbox in the same transaction.
Result<Approval> approve(Connection &c, const team::Actor &actor, const Id &draft, int version,
                         const QString &note);
/// Needs Act::Approve and a note of 1 to 2000 characters (ReasonMissing). Rejected: not like this; sent back:
/// its author is asked to write on. The same bytes cannot be submitted again after either; written on, the
/// draft is working again.
Result<Approval> refuse(Connection &c, const team::Actor &actor, const Id &draft, int version,
                        Decision decision, const QString &note);

/// The one who decided takes it back (undo): the version waits for a decision again, and a message of it for
/// a new approval. Only one's own decision that counts, on the newest version, as long as nothing was written
/// since and nothing left: NotFound, StateForbids.
Result<void> takeBack(Connection &c, const team::Actor &actor, const Id &draft, int version);

/// All decisions on its versions, oldest first.
QList<Approval> approvalsOf(Connection &c, const Id &draft);

/// What may leave: the text and the target as the approved version froze them. On a write connection, whose
/// key it needs. NotApproved, with "reason", unless there is an approval of exactly that version that is not
/// voided, by another than its author unless re-read, whose mac verifies over the digest computed from the
/// version as it stands ("approval-missing", "approval-forged", "version-changed", "rejected"), and the
/// proven activity tells of that version and that approval. ChangedMeanwhile where the working copy, the
/// channel or the message answered is another since. NotFound for a discarded draft.
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

/// Voids the approvals of that version: its message was cancelled.
void voidApprovals(Connection &c, const Id &actor, const Id &draft, int version, const QString &reason);
/// Voids every approval whose message was not confirmed as sent: a new epoch starts, whose key cannot vouch
/// for them. Those drafts are submitted again and their messages wait for a new approval. For
/// Surroundings::epochStarts.
void voidWaiting(Connection &c);

/// Approvals and versions that were made or changed by hand, by comparing them with the activity and, where
/// they are of this key's epoch, their macs: "approval-forged" (fact: the draft's id), "version-changed"
/// (draft/number), "sent-unapproved" (the message's id). On a read connection; without `key` macs are not
/// looked at. outbox::check() adds what the outbox knows.
QList<workspace::Problem> check(Connection &c, const workspace::Key &key);

} // namespace vigie::approval
