// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace vigie::inbox {

/// Reads times as files write them: ISO 8601 with an offset or Z, without one (then in `zone`), with T or a
/// space, with or without seconds and fractions; a date alone (its first moment in `zone`); seconds or
/// milliseconds since 1970 as a number. A wall time that a clock change skips is moved on by the hour it
/// skips; one that comes twice is the first. Years 1900 to 2199. Keeps the offsets it has looked up: for one
/// thread.
class TimeReader
{
public:
    explicit TimeReader(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }
    /// Milliseconds since 1970 UTC, or nothing.
    std::optional<qint64> read(QByteArrayView text);

private:
    std::optional<qint64> utcOf(qint64 wallMs);

    QTimeZone m_zone;
    QHash<qint64, qint64> m_offsets; ///< quarter of an hour of the wall clock → ms to take away
};

/// Seconds or milliseconds since 1970, told apart by size; nothing where neither is a year it may be. Pure.
std::optional<qint64> timeFromNumber(qint64 number);

} // namespace vigie::inbox
