// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "team/colleague.h"

namespace vigie::workspace {
class Connection;
}

/// Mentions in the workspace: call these inside Workspace::read() or write().
namespace vigie::inbox {

using workspace::Connection;

std::optional<Mention> mentionAt(Connection &c, qint64 key);
std::optional<Mention> mentionWith(Connection &c, const Id &id);
/// In the order of `keys`; keys without a row are left out.
QList<Mention> mentionsAt(Connection &c, const QList<qint64> &keys);

/// The next `most` in the order of time after that key, ours among them: to walk through all.
QList<Mention> mentionsAfter(Connection &c, qint64 key, int most);

/// What was said of a mention before, so that an act can be undone and done again.
struct Standing
{
    qint64 key = 0;
    Disposition disposition = Disposition::New;
    QString reason;
    Id assignee;

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What an act did to each mention: its inverse puts `before` back where it still stands as `after`.
struct StandingChange
{
    Standing before;
    Standing after;
};
using StandingChanges = QList<StandingChange>;

/// These need Act::Moderate, write one activity row a mention ("mention-" and the disposition's name), and
/// leave out mentions that already stand so, and our own messages: these are closed and stay so. NotFound,
/// and nothing done, where one of them is not there. Closing needs a reason (ReasonMissing); at most 500
/// characters. `Replied` is set by the outbox and intake alone, `Assigned` by assign(), `Hidden` by
/// moderation alone: InvalidArgument. A hidden message stays so until the act that hid it is taken back
/// (core/moderation/act.h): it is left out, and StateForbids ("state": "hidden") where there is no other.
Result<StandingChanges> setDisposition(Connection &c, const team::Actor &actor, const QList<qint64> &keys,
                                       Disposition disposition, const QString &reason);
/// Assigns to that colleague; the null Id takes it back to new.
Result<StandingChanges> assign(Connection &c, const team::Actor &actor, const QList<qint64> &keys,
                               const Id &colleague);
/// Puts `before` back (undo), or `after` with `again` (redo). ChangedMeanwhile, and nothing done, where one
/// of them no longer stands as it was left.
Result<void> putBack(Connection &c, const team::Actor &actor, const StandingChanges &changes, bool again);

/// For core/moderation alone, which asks who may, and records it: hides that mention, for that reason, and
/// gives what it was before; nothing where it is hidden already. NotFound.
Result<std::optional<Standing>> hide(Connection &c, qint64 key, const QString &reason);
/// Puts back what it was before; one that is not hidden stays as it is.
void unhide(Connection &c, const Standing &before);

/// Vigie's own: a reply left for this mention or was found; a mention that was closed since stays closed.
void setReplied(Connection &c, const Id &actor, qint64 key);

Result<void> setTags(Connection &c, const team::Actor &actor, qint64 key, const QStringList &tags);
Result<void> markRead(Connection &c, const team::Actor &actor, const QList<qint64> &keys, bool read);
/// A note is for colleagues only.
Result<Id> addNote(Connection &c, const team::Actor &actor, qint64 key, const QString &text);

/// Takes the sample away: its channels and all that hangs on them, and its stops of the round. Needs
/// Act::ManageSettings.
Result<void> removeSample(Connection &c, const team::Actor &actor);
bool hasSample(Connection &c);

} // namespace vigie::inbox
