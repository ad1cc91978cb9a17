// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QUrl>

#include <optional>

namespace vigie::channels {

enum class LinkState {
    Waiting, ///< the last fetch was good, or is yet to come
    Offline, ///< there was no network: no fault of anybody's
    Failing, ///< it is tried again by itself, less and less often
    Gone,    ///< the site said that the feed will not come back: not tried any more
    Refused, ///< the site, its certificate or its address: tried again by itself, rarely
    Paused,  ///< by a colleague
};
QString linkStateName(LinkState state); ///< "waiting", "offline", "failing", "gone", "refused", "paused"
std::optional<LinkState> linkStateNamed(QStringView name);

/// What fetches by itself what people say on a channel: its feed. A channel has one or none. Times in ms UTC.
struct Link
{
    qint64 channel = 0; ///< its row
    QUrl address;       ///< may be a secret (Google Alerts): never in activity, errors or logs
    QString title;      ///< what the page called the feed; not safe
    QString etag;
    QString lastModified;
    LinkState state = LinkState::Waiting;
    qint64 madeAtMs = 0;
    std::optional<qint64> lastTriedMs;
    std::optional<qint64> lastOkMs;
    std::optional<qint64> nextMs;      ///< nothing: not by itself
    std::optional<qint64> notBeforeMs; ///< the site asked not to be asked before
    int failures = 0;                  ///< in a row
    std::optional<Error> error;        ///< of the last fetch

    bool isFetchedByItself() const { return state != LinkState::Gone && state != LinkState::Paused; }
    friend bool operator==(const Link &a, const Link &b);
};

} // namespace vigie::channels
