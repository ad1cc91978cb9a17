// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channels/schedule.h"
#include "team/colleague.h"

#include <QList>

namespace vigie::workspace {
class Connection;
}

/// Live links in the workspace: call these inside Workspace::read() or write().
namespace vigie::channels {

using workspace::Connection;

QList<Link> links(Connection &c);
std::optional<Link> linkOf(Connection &c, qint64 channel);

/// These need Act::ManageSettings.
/// Puts a link to that address on the channel, in place of one that is there; it is fetched at once, and the
/// channel leaves the round while it is. StateForbids ("state": "sample") for a channel of the sample firm,
/// NotFound.
Result<Link> makeLink(Connection &c, const team::Actor &actor, qint64 channel, const QUrl &address,
                      const QString &title);
/// One that was there before, as it was.
Result<void> bringBackLink(Connection &c, const team::Actor &actor, const Link &link);
/// The channel is looked at by hand again; its messages stay. NotFound where it has none.
Result<void> removeLink(Connection &c, const team::Actor &actor, qint64 channel);
/// Paused, it is not fetched by itself; else it is at once.
Result<void> pauseLink(Connection &c, const team::Actor &actor, qint64 channel, bool paused);

/// What one fetch of `address` came to.
struct Outcome
{
    QUrl address; ///< that was asked: nothing is kept where the link leads elsewhere by now
    Came came = Came::New;
    std::optional<Error> error;
    std::optional<QUrl> movedTo; ///< kept after a good fetch only
    QString etag;                ///< of a good fetch
    QString lastModified;
    std::optional<qint64> retryAfterMs;
    qint64 added = 0; ///< messages that were new, committed already
    double chance = 0.5;
};
/// No permission is asked: it is a fact. Gives the link as it stands; nothing where it is another one or
/// gone.
std::optional<Link> keepOutcome(Connection &c, qint64 channel, const Outcome &outcome);

} // namespace vigie::channels
