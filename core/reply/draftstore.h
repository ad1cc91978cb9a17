// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply/draft.h"
#include "team/colleague.h"

#include <QList>

namespace vigie::workspace {
class Connection;
}

/// Drafts and versions in the workspace: call these inside Workspace::read() or write(). Deeds, their
/// subject the draft: "draft-made" (mention), "draft-submitted" (version, digest), "draft-discarded",
/// "draft-restored".
namespace vigie::reply {

using workspace::Connection;

/// A new, empty or filled reply to that mention, on its channel; private where the mention is. Needs
/// Act::Draft.
Result<Draft> newReply(Connection &c, const team::Actor &actor, qint64 mention, const QString &text);
/// The draft, with its state as approvals and the outbox make it; nothing when unknown or discarded.
std::optional<Draft> draftWith(Connection &c, const Id &id);
/// Of one mention, newest change first; discarded ones left out.
QList<Draft> draftsOf(Connection &c, qint64 mention);
/// Of one mention, oldest first, discarded ones too.
QList<Draft> allDraftsOf(Connection &c, qint64 mention);
/// Those in State::Submitted, submitted longest ago first.
QList<Draft> submittedDrafts(Connection &c);
int submittedCount(Connection &c);
/// All, oldest first, discarded ones too.
QList<Draft> allDrafts(Connection &c);

/// Rewrites the working copy: no version, no activity row. Anybody who may draft may write on. Refused
/// (StateForbids) while an attempt to deliver it is under way and once it was handed over or sent;
/// TextTooLong over a million UTF-16 units.
Result<void> saveWorkingCopy(Connection &c, const team::Actor &actor, const Id &draft, const QString &text,
                             int cursor);
/// Public or private; changes what an approval is of. Refused as above.
Result<void> setPrivate(Connection &c, const team::Actor &actor, const Id &draft, bool isPrivate);
/// Takes a draft away (undone with `discarded` false). Refused as above. Its message, if one waits, is not
/// shown and cannot leave as long as the draft is discarded.
Result<void> setDiscarded(Connection &c, const team::Actor &actor, const Id &draft, bool discarded);

/// Freezes the working copy as the next version and asks for its approval. TextEmpty, TextTooLong (see
/// length.h). A working copy whose bytes are those of the current version gives that version again while it
/// is submitted or approved. StateForbids where it cannot be written on, and for the very bytes that were
/// refused.
Result<Version> submit(Connection &c, const team::Actor &actor, const Id &draft);
std::optional<Version> versionOf(Connection &c, const Id &draft, int number);
/// All of a draft, oldest first.
QList<Version> versionsOf(Connection &c, const Id &draft);
/// Whether the working copy is still what that version froze: text, visibility, channel.
bool isCurrent(const Draft &draft, const Version &version);

} // namespace vigie::reply
