// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/link.h"

/// When a link is fetched next. Pure.
namespace vigie::channels {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 usualMs = 30 * minuteMs;     ///< between two good fetches
inline constexpr qint64 firstRetryMs = 5 * minuteMs; ///< doubled with every failure
inline constexpr qint64 longestBackOffMs = 24 * 60 * minuteMs;
inline constexpr qint64 refusedRetryMs = 6 * 60 * minuteMs;
inline constexpr double jitter = 0.1; ///< so that a thousand Vigies do not ask at the same second

/// What came of a fetch.
enum class Came {
    New,       ///< 200: a feed, with or without anything new in it
    Unchanged, ///< 304
    Offline,
    Failed,  ///< it may pass: no answer, 429, 5xx, not a feed
    Refused, ///< somebody has to change something: 401, 403, a certificate, an address
    Gone,    ///< 410
};
/// By the error that the fetch ended with.
Came cameOf(const Error &error);

struct Planned
{
    LinkState state = LinkState::Waiting;
    std::optional<qint64> nextMs;
    std::optional<qint64> notBeforeMs;
    int failures = 0;
};

/// `failures`: in a row before this. `retryAfterMs`: what the site asked for, from now. `chance`: 0 to 1.
/// A good fetch: usualMs later, a tenth more or less. A failure: firstRetryMs, then twice as long each time,
/// up to longestBackOffMs, a tenth more or less; never before the site allows. Offline: firstRetryMs later,
/// and it counts as nothing.
Planned planned(Came came, int failures, std::optional<qint64> retryAfterMs, qint64 nowMs, double chance);

} // namespace vigie::channels
