// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/judging.h"

#include <QFuture>

#include <atomic>

namespace vigie::workspace {
class Workspace;
}

namespace vigie::triage {

/// The counts of cli.md.
struct Retriaged
{
    qint64 read = 0;
    qint64 changed = 0;
    qint64 kept = 0; ///< colleagues decided something of them: that stays, and the rest is found anew
    double seconds = 0;
    bool cancelled = false; ///< what was done before it stays
};

enum class Which { All, Missing }; ///< Missing: those that triage has never seen
struct RetriageProgress
{
    qint64 done = 0;
    qint64 all = 0;
};

/// Runs triage over the workspace's messages, our own left out, a batch at a time: reads and judges beside
/// what others read, and writes what changed, each batch a transaction of its own. What was corrected while
/// it ran stays. `progress` is called on some thread after every batch. Setting `*cancel` ends it within a
/// second. The workspace must outlive the future.
QFuture<Result<Retriaged>> retriage(workspace::Workspace &workspace, Which which, inbox::Judge judge,
                                    std::function<void(const RetriageProgress &)> progress,
                                    std::shared_ptr<std::atomic_bool> cancel);

/// Learns from the workspace's corrections, keeps the model in the workspace, and then in `taught`. Gives how
/// many labels there are. The workspace must outlive the future.
QFuture<Result<qint64>> learn(workspace::Workspace &workspace, std::shared_ptr<const ShippedTriage> triage,
                              std::shared_ptr<Taught> taught);

} // namespace vigie::triage
