// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>
#include <limits>

namespace vigie::workspace {
class Connection;
}

/// Which messages are met first in the feed by urgency. What makes one urgent is for triage to say
/// (triage/bysilence.h); the feed is handed it as a function.
namespace vigie::inbox {

struct Ranked
{
    double score = 0;
    qint64 key = 0;
};

/// The higher score first; of equals the one that waits longer. Pure.
constexpr bool isBefore(const Ranked &one, const Ranked &other)
{
    return one.score != other.score ? one.score > other.score : one.key < other.key;
}

struct Ranking
{
    qint64 atMs = 0; ///< the moment it holds for
    /// The messages from this key on that still ask for an answer, ours left out, are all in it.
    qint64 sinceKey = std::numeric_limits<qint64>::max();
    QList<Ranked> messages; ///< in no order
};

/// Works one out for a moment, inside Workspace::read(). Asked only where the order is by urgency.
using Ranker = std::function<Ranking(workspace::Connection &c, qint64 atMs)>;

} // namespace vigie::inbox
