// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/message.h"
#include "team/colleague.h"

#include <QList>

namespace vigie::workspace {
class Connection;
}

/// The outbox in the workspace: call these inside Workspace::read() or write().
namespace vigie::outbox {

using workspace::Connection;

/// Puts the version that was just approved in the outbox (once: the message that is there is given again).
Result<Message> enqueue(Connection &c, const team::Actor &actor, const Id &draft, int version);

std::optional<Message> messageWith(Connection &c, const Id &id);
/// Those not final, oldest first; with `all`, every one, newest first.
QList<Message> messages(Connection &c, bool all);
/// Those confirmed as posted at `sinceMs` or later, newest first.
QList<Message> sentSince(Connection &c, qint64 sinceMs);
/// Of one mention, oldest first, cancelled ones left out: they stand in the conversation.
QList<Message> messagesFor(Connection &c, qint64 mention);

/// Begins an attempt: verifies the approval (approval::approvedContent), stores the state Sending and `place`
/// before anything leaves. StateForbids, NotApproved, ChangedMeanwhile. Needs Act::Send.
Result<Message> beginAttempt(Connection &c, const team::Actor &actor, const Id &message,
                             const QString &place);
/// After an attempt: the text lies in a file or on the clipboard, for a person to post. The draft is handed
/// over.
Result<Message> handOver(Connection &c, const team::Actor &actor, const Id &message);
/// It was posted, at `url` if that is known: the draft is sent, its mention replied. Needs Act::Send.
Result<Message> confirm(Connection &c, const team::Actor &actor, const Id &message, const QString &url);
/// It was handed over and not posted: back to waiting.
Result<Message> notPosted(Connection &c, const team::Actor &actor, const Id &message);
/// Before it left; handed-over ones too (it was not posted and will not be). The draft is working again.
Result<Message> cancel(Connection &c, const team::Actor &actor, const Id &message);

} // namespace vigie::outbox
