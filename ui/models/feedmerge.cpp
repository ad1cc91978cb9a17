// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedmerge.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace vigie::ui {

using Keys = QList<qint64>;

static Keys sorted(Keys keys)
{
    if (std::ranges::is_sorted(keys, std::greater()))
        std::ranges::reverse(keys);
    else
        std::ranges::sort(keys);
    return keys;
}

static bool contains(const Keys &sortedKeys, qint64 key)
{
    return std::ranges::binary_search(sortedKeys, key);
}

/// By time the place is known of every key, also among rows that are in no feed any more.
static std::optional<qsizetype> placeByTime(const Keys &now, const Keys &fresh, qint64 key)
{
    const auto newestFirst = [](const Keys &keys) { return std::ranges::is_sorted(keys, std::greater()); };
    const auto oldestFirst = [](const Keys &keys) { return std::ranges::is_sorted(keys); };
    if (newestFirst(now) && newestFirst(fresh))
        return std::ranges::lower_bound(now, key, std::greater()) - now.begin();
    if (oldestFirst(now) && oldestFirst(fresh))
        return std::ranges::lower_bound(now, key) - now.begin();
    return std::nullopt;
}

static void insertOwn(FeedMerge &merge, const Keys &shown, const Keys &added, const QSet<qint64> &own)
{
    Keys now = shown;
    for (const qsizetype row : std::as_const(merge.remove))
        now.removeAt(row);
    for (const qint64 key : own) {
        if (!contains(added, key))
            continue;
        // It stands behind the nearest one before it that is shown.
        auto before = std::ranges::find(merge.fresh, key);
        qsizetype row = 0;
        while (before != merge.fresh.begin()) {
            const qsizetype found = now.indexOf(*--before);
            if (found >= 0) {
                row = found + 1;
                break;
            }
        }
        row = placeByTime(now, merge.fresh, key).value_or(row);
        now.insert(row, key);
        merge.insert.append({row, key});
        --merge.added;
    }
}

qsizetype risenIn(const Keys &shown, const Keys &fresh, const QSet<qint64> &own, const Keys &gone)
{
    Keys top;
    for (const qint64 key : shown) {
        if (top.size() == FeedMerge::topRows)
            break;
        if (!contains(gone, key))
            top.append(key);
    }
    return std::ranges::count_if(fresh | std::views::take(FeedMerge::topRows), [&](qint64 key) {
        return !own.contains(key) && !top.contains(key) && shown.contains(key);
    });
}

FeedMerge mergeFeed(const Keys &shown, const Keys &fresh, const QSet<qint64> &own)
{
    FeedMerge merge{.fresh = fresh};
    if (shown == fresh)
        return merge;
    const Keys sortedShown = sorted(shown);
    const Keys sortedFresh = sorted(fresh);
    Keys gone;
    Keys added;
    std::ranges::set_difference(sortedShown, sortedFresh, std::back_inserter(gone));
    std::ranges::set_difference(sortedFresh, sortedShown, std::back_inserter(added));
    merge.gone = gone.size();
    merge.added = added.size();
    merge.risen = risenIn(shown, fresh, own, gone);
    for (const qint64 key : own) {
        if (contains(gone, key))
            merge.remove.append(shown.indexOf(key));
    }
    std::ranges::sort(merge.remove, std::greater());
    merge.gone -= merge.remove.size();
    insertOwn(merge, shown, added, own);
    return merge;
}

} // namespace vigie::ui
