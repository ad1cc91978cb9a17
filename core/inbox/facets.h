// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/feed.h"

#include <QList>
#include <QMap>
#include <QString>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// A value of a mention's field, and how many have it.
struct Facet
{
    QString value;
    qint64 count = 0;
};

/// What the feed can be narrowed by, our own messages left out. Most frequent first, at most fifty each.
struct Facets
{
    QList<Facet> languages; ///< "" for those whose language is not known
    QList<Facet>
        found; ///< of foundNames(), in their order, of open messages alone; without those that nothing is
    QList<Facet> places;
    QList<Facet> tags;
    QMap<int, qint64> ratings; ///< stars → mentions
};

/// Inside Workspace::read(). Looks through an index of all mentions: 0.1 s at a million.
Facets facets(workspace::Connection &c);

/// How many messages a filter leaves, ours left out unless it has them. FormatInvalid where its query is
/// wrong. Inside Workspace::read(); a word costs some milliseconds at a million.
Result<qint64> countOf(workspace::Connection &c, const Filter &filter);

/// Of the author of that row: the name, else the handle; empty where there is none. Inside Workspace::read().
QString authorName(workspace::Connection &c, qint64 author);

} // namespace vigie::inbox
