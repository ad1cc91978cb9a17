// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/message.h"
#include "team/colleague.h"
#include "workspace/check.h"

#include <QList>

namespace vigie::workspace {
class Connection;
}

/// The outbox in the workspace: call these inside Workspace::read() or write().
namespace vigie::outbox {

using workspace::Connection;

/// Approves and enqueues in one: what window and command line call. See approval::approve() and enqueue().
Result<Message> approveAndEnqueue(Connection &c, const team::Actor &actor, const Id &draft, int version,
                                  const QString &note);
/// Puts the version that was just approved in the outbox (once: the message that is there is given again) and
/// cancels messages of earlier versions that wait. NotApproved and the others of approval::approvedContent().
Result<Message> enqueue(Connection &c, const team::Actor &actor, const Id &draft, int version);

std::optional<Message> messageWith(Connection &c, const Id &id);
/// Those not final, oldest first; with `all`, every one, newest first. Left out unless `all`: what waits of a
/// discarded draft, or of a version that is no longer the draft's newest.
QList<Message> messages(Connection &c, bool all);
/// Those confirmed as posted at `sinceMs` or later, newest first.
QList<Message> sentSince(Connection &c, qint64 sinceMs);
/// Of one mention, oldest first, cancelled ones left out: they stand in the conversation.
QList<Message> messagesFor(Connection &c, qint64 mention);
/// Of one draft, oldest first.
QList<Message> messagesOf(Connection &c, const Id &draft);

/// The following record one deed a step, its subject the message (message.h, actName()), and believe a
/// message's row only where it stands as its proven deeds have led it: one that was made or changed by hand
/// is StateForbids with "reason" "outbox-changed", and sends nothing. NotFound, NotPermitted.

/// Begins an attempt: verifies the approval (approval::approvedContent), stores the state Sending and `place`
/// before anything leaves. StateForbids, NotApproved, ChangedMeanwhile. Needs Act::Send.
Result<Message> beginAttempt(Connection &c, const team::Actor &actor, const Id &message,
                             const QString &place);
/// After an attempt: the text lies in a file or on the clipboard, for a person to post. The draft is handed
/// over.
Result<Message> handOver(Connection &c, const team::Actor &actor, const Id &message);
/// The answer is lost (Vigie or the folder was gone in between): nobody knows, a person decides. The service
/// or the folder said no, for now: it waits again. `error` is a code in kebab case.
Result<Message> lost(Connection &c, const team::Actor &actor, const Id &message, const QString &error);
Result<Message> putOff(Connection &c, const team::Actor &actor, const Id &message, const QString &error);
/// Whether the folder of the attempt under way is the one that the attempt began with.
bool placeIsProven(Connection &c, const Message &message);
/// It was posted, at `url` if that is known (http or https, at most 2048 characters, else InvalidArgument):
/// the draft is sent, its mention replied. Also what a person says of an unknown one. Needs Act::Send.
Result<Message> confirm(Connection &c, const team::Actor &actor, const Id &message, const QString &url);
/// It was handed over, or nobody knows, and it was not posted: back to waiting.
Result<Message> notPosted(Connection &c, const team::Actor &actor, const Id &message);
/// Before it left; handed-over ones too (it was not posted and will not be). Its approval is voided and the
/// draft is working again.
Result<Message> cancel(Connection &c, const team::Actor &actor, const Id &message);

/// Messages that stand elsewhere than their deeds have led them, or have none: "outbox-changed" (the
/// message's id). On a read connection. approval::check() names what left unapproved.
QList<workspace::Problem> check(Connection &c);

} // namespace vigie::outbox
