// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace vigie::ui {

/// What a fresh list of keys means for the one that is shown, whose order must not move under the cursor:
/// what this window did itself (`own`) shows at once, the rest waits until it is asked for.
struct FeedMerge
{
    QList<qint64> fresh;                        ///< as the list would be now
    QList<qsizetype> remove;                    ///< rows that go at once, last first
    QList<std::pair<qsizetype, qint64>> insert; ///< row and key, to be done in this order after removing
    qsizetype added = 0;                        ///< keys that wait to be shown
    qsizetype gone = 0;                         ///< shown ones that no longer belong here
    qsizetype risen = 0; ///< shown ones that would now be among the first `topRows`, and are not

    static constexpr qsizetype topRows = 10;
    bool waits() const { return added > 0 || gone > 0 || risen > 0; }
};

/// How many of the first rows of `fresh` are shown, but further down; those aside that this window touched,
/// and not because what stood above them has gone (`gone`, sorted). Time moves an order by urgency every
/// minute: what matters is who comes to its top. Pure.
qsizetype risenIn(const QList<qint64> &shown, const QList<qint64> &fresh, const QSet<qint64> &own,
                  const QList<qint64> &gone = {});

/// Takes the time of sorting both lists: call it off the UI thread. Pure.
FeedMerge mergeFeed(const QList<qint64> &shown, const QList<qint64> &fresh, const QSet<qint64> &own);

} // namespace vigie::ui
