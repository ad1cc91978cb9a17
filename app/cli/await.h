// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace vigie::cli {

/// Blocks until `future` has its answer: the one place that may, for the command line has no window to keep
/// alive. `every` is called about ten times a second meanwhile. A read may be interrupted: with `stop`, the
/// work is cancelled once that is set and the answer is Cancelled.
template <typename T>
Result<T> await(QFuture<Result<T>> future, const std::atomic_bool *stop = nullptr,
                const std::function<void()> &every = {})
{
    struct Bell
    {
        std::mutex mutex;
        std::condition_variable rang;
        std::optional<Result<T>> answer;
    };
    // Shared with the continuation, which may run on the thread that finishes the work.
    const auto bell = std::make_shared<Bell>();
    future.then(QtFuture::Launch::Sync, [bell](QFuture<Result<T>> done) {
        Result<T> answer = done.isCanceled() || done.resultCount() == 0
                               ? Result<T>(fail(ErrorCode::Cancelled))
                               : done.takeResult();
        const std::scoped_lock lock(bell->mutex);
        bell->answer = std::move(answer);
        bell->rang.notify_one();
    });
    std::unique_lock lock(bell->mutex);
    while (!bell->rang.wait_for(lock, std::chrono::milliseconds(100),
                                [&] { return bell->answer.has_value(); })) {
        lock.unlock();
        if (stop && *stop)
            future.cancel();
        if (every)
            every();
        lock.lock();
    }
    return std::move(*bell->answer);
}

} // namespace vigie::cli
