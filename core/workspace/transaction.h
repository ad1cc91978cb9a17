// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connection.h"

#include <functional>
#include <optional>
#include <type_traits>

namespace vigie::workspace {

/// Calls `body`; what SQLite throws comes back as an Error. Nothing else is caught.
std::optional<Error> guarded(const std::function<void()> &body);

/// BEGIN (IMMEDIATE to write), COMMIT, ROLLBACK; rolling back never fails and forgets what was touched.
void begin(Connection &c, Connection::Mode mode);
void commit(Connection &c);
void rollBack(Connection &c);

/// Within a write, which it ends and begins anew: moves the write-ahead log into the file and empties it, so
/// that what was deleted lies in neither. WorkspaceBusy where somebody reads on for a second; what was
/// written before is committed then, too.
Result<void> emptyLog(Connection &c);

/// Runs `work(connection)` in one transaction: committed when it gives a value, rolled back when it gives an
/// Error or SQLite refuses. `work` returns a Result.
template <typename Work>
auto inTransaction(Connection &c, Connection::Mode mode, Work &&work)
    -> std::invoke_result_t<Work, Connection &>
{
    using Answer = std::invoke_result_t<Work, Connection &>;
    std::optional<Answer> answer;
    const std::optional<Error> error = guarded([&] {
        begin(c, mode);
        answer.emplace(work(c));
        if (*answer)
            commit(c);
    });
    if (!error && *answer)
        return std::move(*answer);
    rollBack(c);
    return error ? Answer(std::unexpected(*error)) : std::move(*answer);
}

} // namespace vigie::workspace
