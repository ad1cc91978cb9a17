// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace vigie::app {

/// Runs `work()` on a thread of the pool; the answer comes by the future. For what is slow before there is a
/// workspace: opening, making, restoring.
template <typename Work>
auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Answer = std::invoke_result_t<Work>;
    QPromise<Answer> promise;
    promise.start();
    QFuture<Answer> future = promise.future();
    QThreadPool::globalInstance()->start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

} // namespace vigie::app
