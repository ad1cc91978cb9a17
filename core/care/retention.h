// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/colleague.h"

#include <QFuture>
#include <QMap>

#include <atomic>
#include <functional>
#include <memory>

namespace vigie::workspace {
class Connection;
class Workspace;
} // namespace vigie::workspace

/// How long messages are kept (product.md, F22; GDPR, article 5, 1 e): so many months after one came in, a
/// channel at a time. Nothing goes by itself: Vigie says what is due, a colleague deletes it.
namespace vigie::care {

using workspace::Connection;

inline constexpr int usualMonths = 24;
inline constexpr int mostMonths = 120;

/// By the channel's row; 0: without end.
QMap<qint64, int> monthsKept(Connection &c);
/// Needs Act::ManageSettings; 0 to mostMonths (InvalidArgument), NotFound.
Result<void> keepFor(Connection &c, const team::Actor &actor, qint64 channel, int months);

/// How many messages came in longer ago than their channel keeps them, by the channel's row. The sample's,
/// those that still ask for an answer, those to which one is being sent, those of an open case
/// (moderation/case.h) and those with evidence are left out. Looks at the rows only where something came in
/// that long ago.
QMap<qint64, qint64> dueForDeletion(Connection &c);
/// How many are kept for their evidence alone, by the channel's row.
QMap<qint64, qint64> frozenByEvidence(Connection &c);

/// Deletes what is due, in whole batches of a thousand, with what hangs on it: tags, notes, drafts. What is
/// left is the beginning of a digest of each, by which intake knows them (inbox/erased.h). Gives how
/// many, once the words of the deleted are out of the search index and the write-ahead log too: see
/// clearUp(). Setting `*cancel` stops after the batch, and clears up without being waited for; `progress` is
/// called on the writer's thread with how many are gone. Needs Act::ManageSettings. The workspace must
/// outlive the future.
QFuture<Result<qint64>> deleteDue(workspace::Workspace &workspace, const team::Actor &actor,
                                  std::function<void(qint64)> progress,
                                  std::shared_ptr<std::atomic_bool> cancel);

} // namespace vigie::care
