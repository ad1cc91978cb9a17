// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/person.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace vigie::workspace {
class Workspace;
struct Places;
} // namespace vigie::workspace

/// Erasing a person (product.md, F22; GDPR, article 17): all that they wrote and all that we wrote to them.
namespace vigie::care {

struct Erased
{
    qint64 mentions = 0; ///< theirs, and our own messages that answered them
    qint64 drafts = 0;   ///< ours to them, with their versions, approvals and outbox messages
};

/// Erases all authors who are that person: their messages with tags, notes, evidence, acts of moderation and
/// earlier texts, cases that are about nobody else and hold nothing of others, what
/// we wrote in answer, and the authors themselves. The activity keeps its rows, which hold ids and digests;
/// nothing of texts, names and salts stays in the file, the search index or the write-ahead log once the
/// future is done (where somebody reads the log meanwhile: after the next opening). What is left are digests
/// (inbox/erased.h), in the workspace and in a file of this computer, so that neither an import nor a
/// restored backup brings them back here. Not found by this: their name in the words of others, and copies
/// made before (backups, reports, exports). Cannot be undone. Needs Act::ManageSettings. NotFound;
/// StateForbids ("state": "on-its-way") while an answer to them is being sent or posted by hand, or it is not
/// known whether it left. An error with the fact "erased" tells of what failed afterwards: the person is
/// erased, and what is left to do is taken up at the next opening; so it is where the workspace closes
/// meanwhile.
QFuture<Result<Erased>> erasePerson(workspace::Workspace &workspace, const team::Actor &actor, qint64 author);

/// Takes deleted words out of the search index and empties the write-ahead log, where an erasure or a
/// deletion (retention.h) left that to be done. For Surroundings::opened. WorkspaceBusy: see emptyLog().
QFuture<Result<void>> clearUp(workspace::Workspace &workspace);

/// When an author was erased, and from which channel.
struct ErasedOnce
{
    qint64 atMs = 0; ///< 0: not known
    Id channel;      ///< null: not known
};
using ErasedAuthors = QHash<QByteArray, ErasedOnce>; ///< by their digests

/// The authors erased on this computer: a line each of digest, time and channel; older Vigies wrote the
/// digest alone. A file that cannot be read gives none.
ErasedAuthors erasedHere(const workspace::Places &places);
/// Within a write: what a copy from before (a restored backup) has of those goes once more. They are known as
/// erased there from now on.
void eraseAgain(Connection &c, const ErasedAuthors &erased);

/// For Surroundings::owed, at every opening, since a backup may be opened as it is, or copied back: erases
/// again what is known here as erased and not there. Those known there alone are known here from now on.
/// Notes on authors that have expired go with them.
std::function<void(Connection &)> owedAtOpening(Connection &c, const workspace::Places &places);

/// The author of that id, or of the mention of that id.
std::optional<qint64> authorWith(Connection &c, const Id &id);

} // namespace vigie::care
