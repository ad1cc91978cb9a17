// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"
#include "inbox/selection.h"

#include <QHash>

#include <span>

/// For the stores of inbox: the runs of rows that make a feed.
namespace vigie::inbox {

/// What a run of rows holds. By urgency a feed is three of them, else one.
enum class Run {
    All,
    Ranked,   ///< still ask for an answer, and stand in the ranking
    Unranked, ///< still ask for an answer, and are older than that
    Others,   ///< ask for nothing any more; ours
};

struct Stretch
{
    Run run = Run::All;
    bool newestFirst = true; ///< Ranked: by rank

    /// Besides the selection, as SQL over `m`; asks for one more value where asksSince().
    const char *where() const;
    bool asksSince() const { return run == Run::Ranked || run == Run::Unranked; }
    bool mayHold(Disposition disposition, bool withOurs) const;
};

std::span<const Stretch> stretchesOf(Order order);

/// A ranking, to be asked.
class Ranks
{
public:
    Ranks() = default;
    explicit Ranks(const Ranking &ranking);

    qint64 atMs() const { return m_atMs; }
    qint64 sinceKey() const { return m_sinceKey; }
    Ranked of(qint64 key) const { return {m_scores.value(key), key}; }
    void sort(std::span<qint64> keys) const;

private:
    qint64 m_atMs = 0;
    qint64 m_sinceKey = Ranking().sinceKey;
    QHash<qint64, double> m_scores;
};

/// Of that moment, where the order asks for it.
Ranks ranksFor(Connection &c, const Filter &filter, const Ranker &ranker, qint64 atMs);

/// All keys of the selection, in the order of the filter.
QList<qint64> orderedKeys(Connection &c, const Filter &filter, const Selection &selection,
                          const Ranks &ranks);

} // namespace vigie::inbox
