// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/view.h"
#include "workspace/settings.h"

#include <QVariantMap>

/// Watches: views of the feed that are counted by day. The brand, the sector and the rivals are always there.
namespace vigie::ui {

/// How many messages were posted, and how many in the time before, as long.
struct WatchCount
{
    qint64 now = 0;
    qint64 before = 0;
    friend bool operator==(const WatchCount &, const WatchCount &) = default;
};

struct Watch
{
    inbox::View view; ///< its id is null where nothing is kept for it yet
    WatchCount today; ///< against yesterday
    WatchCount week;  ///< 7 days, today among them
    WatchCount month; ///< 28 days
    bool isEmpty() const { return view.filter.isEmpty(); } ///< it has still to be told what it looks for
    friend bool operator==(const Watch &, const Watch &) = default;
};

/// The three that stand, then those of one's own by name. The brand's looks for the firm's name until it is
/// told otherwise. `me`: whose "mine" is meant. Inside Workspace::read(): it counts six times a watch.
QList<Watch> watchesIn(workspace::Connection &c, const workspace::Settings &settings, const Id &me);

/// "What is said of us", "Our sector", "Our rivals"; its own name for others.
QString watchName(const inbox::View &view);
/// "12 today (5 yesterday) · 80 in 7 days (56 before) · 240 in 28 days (230 before)".
QString watchCounts(const Watch &watch);
/// By which a standing one is kept: no name that a person gives.
QString standingViewName(inbox::Watched watched);

} // namespace vigie::ui
