// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace vigie::channels {

inline constexpr qint64 longestRetryMs = 7 * 24 * 3'600'000LL;

/// What Retry-After asks for (RFC 9110, 10.2.3), in ms from now: seconds, or a date in any of the three forms
/// of HTTP (5.6.7). At least 0, at most longestRetryMs; nothing where it is neither. Pure.
std::optional<qint64> retryAfterMs(QByteArrayView header, qint64 nowMs);

/// A date of HTTP, in ms since 1970 UTC; a year of two digits is one near now. Pure.
std::optional<qint64> httpDateMs(QByteArrayView text, qint64 nowMs);

} // namespace vigie::channels
