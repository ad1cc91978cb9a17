// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/rule.h"

#include <QFuture>
#include <QMap>

#include <atomic>
#include <functional>
#include <memory>

namespace vigie::workspace {
class Workspace;
}

namespace vigie::triage {

/// What a rule would have met in the past. Nothing is done to any message.
struct DryRun
{
    qint64 looked = 0;  ///< messages of those days, our own left out
    qint64 matched = 0; ///< of them
    /// Of those that match, how many each action would have changed, as they came: by the place of the
    /// action.
    QList<qint64> changed;
    QList<qint64> keys;     ///< the newest of those that match
    bool cancelled = false; ///< what was counted before it stays: the oldest days
};
struct DryRunProgress
{
    qint64 looked = 0;
    qint64 matched = 0;
};
inline constexpr int mostShownOfDryRun = 200;

/// Looks at what was posted in the last `days` days, before now and today, a batch at a time, beside what
/// others read. The rule need not be kept. InvalidArgument as checked() says. `progress` is called on some
/// thread after every batch; setting `*cancel` ends it within a second. The workspace must outlive the
/// future.
QFuture<Result<DryRun>> dryRun(workspace::Workspace &workspace, const Rule &rule, int days,
                               std::function<void(const DryRunProgress &)> progress,
                               std::shared_ptr<std::atomic_bool> cancel);

} // namespace vigie::triage
