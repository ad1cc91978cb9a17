// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply/draft.h"
#include "team/colleague.h"

#include <QList>

namespace vigie::workspace {
class Connection;
}

/// Drafts and versions in the workspace: call these inside Workspace::read() or write().
namespace vigie::reply {

using workspace::Connection;

/// A new, empty or filled reply to that mention, on its channel; private where the mention is. Needs
/// Act::Draft.
Result<Draft> newReply(Connection &c, const team::Actor &actor, qint64 mention, const QString &text);
/// The draft, with its state as approvals and the outbox make it; nothing when unknown or discarded.
std::optional<Draft> draftWith(Connection &c, const Id &id);
/// Of one mention, newest change first; discarded ones left out.
QList<Draft> draftsOf(Connection &c, qint64 mention);

/// Rewrites the working copy: no version, no activity row. Anybody who may draft may write on. Refused
/// (StateForbids) once it was handed over or sent.
Result<void> saveWorkingCopy(Connection &c, const team::Actor &actor, const Id &draft, const QString &text,
                             int cursor);
/// Public or private; changes what an approval is of. Refused as above.
Result<void> setPrivate(Connection &c, const team::Actor &actor, const Id &draft, bool isPrivate);
/// Takes a draft away (undone with `discarded` false). Refused once it was handed over or sent.
Result<void> setDiscarded(Connection &c, const team::Actor &actor, const Id &draft, bool discarded);

/// Freezes the working copy as the next version and asks for its approval. TextEmpty, TextTooLong (see
/// length.h). A working copy whose bytes are those of the current version gives that version again.
Result<Version> submit(Connection &c, const team::Actor &actor, const Id &draft);
std::optional<Version> versionOf(Connection &c, const Id &draft, int number);
/// Whether the working copy is still what that version froze: text, visibility, channel.
bool isCurrent(const Draft &draft, const Version &version);

} // namespace vigie::reply
