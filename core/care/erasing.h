// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/person.h"

#include <QFuture>
#include <QSet>

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

/// Erases all authors who are that person: their messages with tags, notes, evidence and earlier texts, what
/// we wrote in answer, and the authors themselves. The activity keeps its rows, which hold ids and digests;
/// nothing of texts, names and salts stays in the file, the search index or the write-ahead log once the
/// future is done. What is left are digests (inbox/erased.h), in the workspace and in a file of this
/// computer, so that neither an import nor a restored backup brings them back here. Not found by this: their
/// name in the words of others, and copies made before (backups, reports, exports). Cannot be undone. Needs
/// Act::ManageSettings. NotFound; StateForbids ("state": "on-its-way") while an answer to them is being sent
/// or it is not known whether it left. The workspace must outlive the future.
QFuture<Result<Erased>> erasePerson(workspace::Workspace &workspace, const team::Actor &actor, qint64 author);

/// Within a write: what a restored copy has of those erased on this computer goes once more.
void eraseAgain(Connection &c, const QSet<QByteArray> &digests);
/// The digests of authors erased on this computer. A file that cannot be read gives none.
QSet<QByteArray> erasedHere(const workspace::Places &places);

/// The author of that id, or of the mention of that id.
std::optional<qint64> authorWith(Connection &c, const Id &id);

} // namespace vigie::care
