// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/reach.h"

#include <QIODevice>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace vigie::cli {

/// What a command line is joined to: the program's own streams, or a test's. All open for the run.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool terminal = false; ///< `err` is read by a person as it comes: progress is shown
    /// Asks for a line without echo; empty where nobody can be asked.
    std::function<std::optional<QString>(const QString &prompt)> askHidden = {};
    /// Called when long work begins: from then on SIGINT sets `stop`; before, it ends the program.
    std::function<void()> catchInterrupt = {};
    /// Where commands that fetch may go; a test's has a site of its own.
    channels::Reach reach = {};
    /// Set (by SIGINT) to stop within a second, whole batches kept.
    std::shared_ptr<std::atomic_bool> stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace vigie::cli
