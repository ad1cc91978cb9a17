// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace vigie::inbox {

/// What an element of a feed says, in any of the formats.
enum class FeedTag {
    Other,
    Inside, ///< holds more of the same: channel, items, media:group
    Entry,
    Id,
    Title,
    Link,
    Content,
    Summary,
    Description, ///< of a medium: where there is nothing else
    Author,
    Name,
    Mail,
    Uri,
    Creator,
    Language,
    Published,
    Date, ///< as Published, where there is none
    Updated,
    ReplyTo,
};

/// Of an element by its namespace and its local name. `own` is the namespace of the root: feeds are written
/// in many that mean the same. Letters in either case. Pure.
FeedTag feedTag(QStringView space, QStringView name, QStringView own);

/// Whether that is the root of a feed: rss, feed, RDF, Channel. Pure.
bool isFeedRoot(QStringView name);

} // namespace vigie::inbox
