// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

#include <future>
#include <memory>

namespace vigie::inbox {

/// Its answer; Cancelled where there will be none. Blocks: for threads that may wait.
template <typename T>
Result<T> awaited(QFuture<Result<T>> future)
{
    const auto answer = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> waiting = answer->get_future();
    future.then([answer](const Result<T> &result) { answer->set_value(result); }).onCanceled([answer] {
        answer->set_value(fail(ErrorCode::Cancelled));
    });
    return waiting.get();
}

} // namespace vigie::inbox
