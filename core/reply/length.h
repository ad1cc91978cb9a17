// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie::reply {

/// How much a service lets one write, counted as it counts.
struct Length
{
    qsizetype used = 0;
    std::optional<qsizetype> limit; ///< nothing where the service sets none that is known
    qsizetype left() const { return limit ? *limit - used : 0; }
    bool fits() const { return !limit || used <= *limit; }
};

/// X: weighted length of twitter-text 3 (links 23, most Latin 1, others 2), 280. Mastodon: graphemes, links
/// 23, of @user@domain only @user, 500. Bluesky: graphemes, 300. Google reviews: bytes of UTF-8, 4096.
/// Others: graphemes against the length the vendor states (the table stands in length.cpp, each with its
/// source). Private messages have limits of their own on some services. Pure.
Length lengthOn(const QString &service, QStringView text, bool isPrivate = false);

} // namespace vigie::reply
