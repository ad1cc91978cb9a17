// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"

#include "inbox/feedorder.h"
#include "inbox/threadpost.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::inbox {

using workspace::Statement;

// 0, 1, 2: isOpen()
#define VIGIE_OPEN "m.disposition <= 2 AND (m.traits & 2) = 0"
static_assert(static_cast<int>(Disposition::WaitingColleague) == 2 && static_cast<int>(Trait::Ours) == 2);

static constexpr Stretch byUrgency[] = {{Run::Ranked}, {Run::Unranked}, {Run::Others}};
static constexpr Stretch newest[] = {{Run::All, true}};
static constexpr Stretch oldest[] = {{Run::All, false}};

const char *Stretch::where() const
{
    switch (run) {
    case Run::All:
        break;
    case Run::Ranked:
        return " AND " VIGIE_OPEN " AND m.key >= ?";
    case Run::Unranked:
        return " AND " VIGIE_OPEN " AND m.key < ?";
    case Run::Others:
        return " AND NOT (" VIGIE_OPEN ")";
    }
    return "";
}

bool Stretch::mayHold(Disposition disposition, bool withOurs) const
{
    if (run == Run::All)
        return true;
    return run == Run::Others ? withOurs || !isOpen(disposition) : isOpen(disposition);
}

std::span<const Stretch> stretchesOf(Order order)
{
    switch (order) {
    case Order::Newest:
        return newest;
    case Order::Oldest:
        return oldest;
    case Order::Urgency:
        return byUrgency;
    }
    return newest;
}

std::optional<Order> orderNamed(QStringView name)
{
    if (name == QLatin1StringView("newest"))
        return Order::Newest;
    if (name == QLatin1StringView("oldest"))
        return Order::Oldest;
    if (name == QLatin1StringView("urgency"))
        return Order::Urgency;
    return std::nullopt;
}

Ranks::Ranks(const Ranking &ranking)
    : m_atMs(ranking.atMs)
    , m_sinceKey(ranking.sinceKey)
{
    m_scores.reserve(ranking.messages.size());
    for (const Ranked &each : ranking.messages)
        m_scores.insert(each.key, each.score);
}

void Ranks::sort(std::span<qint64> keys) const
{
    std::vector<Ranked> ranked;
    ranked.reserve(keys.size());
    for (const qint64 key : keys)
        ranked.push_back(of(key));
    std::ranges::sort(ranked, isBefore);
    std::ranges::transform(ranked, keys.begin(), &Ranked::key);
}

Ranks ranksFor(Connection &c, const Filter &filter, const Ranker &ranker, qint64 atMs)
{
    return filter.order == Order::Urgency && ranker ? Ranks(ranker(c, atMs)) : Ranks();
}

/// Sorting numbers here costs less than ordering rows there, and lets SQLite read the index as it lies.
static QList<qint64> keysWhere(Connection &c, const Selection &selection, const char *where)
{
    Statement rows = c.statement(std::string("SELECT ") + selection.key() + " FROM " + selection.from(where) +
                                 " WHERE " + selection.where + where);
    selection.bindTo(rows);
    QList<qint64> keys;
    while (rows.step())
        keys.append(rows.integer(0));
    return keys;
}

QList<qint64> orderedKeys(Connection &c, const Filter &filter, const Selection &selection, const Ranks &ranks)
{
    if (filter.order != Order::Urgency) {
        QList<qint64> keys = keysWhere(c, selection, "");
        if (filter.order == Order::Newest)
            std::ranges::sort(keys, std::greater());
        else
            std::ranges::sort(keys);
        return keys;
    }
    QList<qint64> keys = keysWhere(c, selection, " AND " VIGIE_OPEN);
    const auto older =
        std::partition(keys.begin(), keys.end(), [&](qint64 key) { return key >= ranks.sinceKey(); });
    ranks.sort({keys.begin(), older});
    std::sort(older, keys.end(), std::greater());
    QList<qint64> others = keysWhere(c, selection, Stretch{Run::Others}.where());
    std::ranges::sort(others, std::greater());
    return keys + others;
}

Result<QList<qint64>> feedKeys(Connection &c, const Filter &filter, const Ranker &ranker,
                               const QSet<qint64> &keepFolded)
{
    return queryIn(c, filter.query).transform([&](const Query &query) {
        const QList<qint64> keys =
            orderedKeys(c, filter, selectionOf(c, filter, query), ranksFor(c, filter, ranker, c.now()));
        return filter.folded && mayFold(filter) ? foldThreads(c, keys, keepFolded) : keys;
    });
}

QMap<Disposition, qint64> dispositionCounts(Connection &c)
{
    Statement rows =
        c.statement("SELECT disposition, count(*) FROM mention WHERE (traits & ?) = 0 GROUP BY disposition");
    rows.bind(0, static_cast<qint64>(Trait::Ours));
    QMap<Disposition, qint64> counts;
    while (rows.step())
        counts.insert(static_cast<Disposition>(rows.integer(0)), rows.integer(1));
    return counts;
}

} // namespace vigie::inbox
