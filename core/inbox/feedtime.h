// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/timereader.h"

namespace vigie::inbox {

/// Reads times as feeds write them: ISO 8601, whole or only a year, a month or an hour of it, with or without
/// its signs; RFC 822 and 2822 with names of zones, years of two digits, names of months in full or in
/// French, without seconds, day or zone; what asctime() writes. Without an offset: in `zone`. A zone with a
/// name that is not known is UTC, as RFC 2822 (4.3) says. For one thread.
class FeedTime
{
public:
    explicit FeedTime(QTimeZone zone)
        : m_times(std::move(zone))
    {
    }
    /// Milliseconds since 1970 UTC, or nothing.
    std::optional<qint64> read(QByteArrayView text);

private:
    TimeReader m_times;
};

} // namespace vigie::inbox
