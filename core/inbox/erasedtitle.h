// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>

#include <optional>

namespace vigie::workspace {
class Connection;
}

/// The titles of posts whose author was erased: what others write under a post bears its title, and comes in
/// before and after the erasure, in any order. Known are digests (erased.h) of those posts, of what is not
/// here and stood under them, and of the titles that were found. Each within a write.
namespace vigie::inbox {

using workspace::Connection;

/// Where titles are compared: a channel, by its row and its id.
struct TitlePlace
{
    qint64 channel = 0;
    Id channelId;
    qint64 nowMs = 0; ///< when what is found is remembered
};

/// What stands above a message, as far as it can be known here.
struct Above
{
    std::optional<QByteArray> erased; ///< remote id of the nearest that bears, or bore, an erased title
    bool isKept = false;              ///< the post is here: the title is its own
};
Above above(Connection &c, const TitlePlace &place, QByteArrayView inReplyTo);

/// Whether the title that a message brings is one of an erased post: what it answers says so; where that
/// tells nothing, the title alone does.
bool isErasedTitle(Connection &c, const TitlePlace &place, const Above &above, QByteArrayView title);

/// What stands under the message of that remote id bears an erased title from now on, but for `ownTitle`,
/// under which the message stands itself (empty: none). What is here loses such titles, and with it all that
/// is in a thread called by one; the thread is called after the message. Gives whether anything changed.
bool markErased(Connection &c, const TitlePlace &place, QByteArrayView remoteId, QByteArrayView ownTitle);
/// The title is one of an erased post, as is seen of a message that brings it: as above.
bool forgetTitle(Connection &c, const TitlePlace &place, QByteArrayView post, QByteArrayView title);
/// A message has come that stands under `post`: what came before and answers it loses its titles.
bool forgetTitlesUnder(Connection &c, const TitlePlace &place, QByteArrayView post, QByteArrayView remoteId);

} // namespace vigie::inbox
