// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace vigie::inbox {

/// How a file writes days that do not begin with the year.
enum class DateOrder { DayFirst, MonthFirst };

/// The order of such days ("21/11/2026", "11-21-2026"), told by those that can only be read one way; where
/// none can, that of the zone's country (https://cldr.unicode.org, month first in the United States alone).
/// Nothing where there is no such day, or where they contradict one another. A dot ("21.11.2026") is day
/// first.
std::optional<DateOrder> dateOrderOf(const QList<QByteArray> &values, const QTimeZone &zone);

/// Reads times as files write them: ISO 8601 with an offset or Z, without one (then in `zone`), with T or a
/// space, with or without seconds and fractions; a date alone (its first moment in `zone`); seconds or
/// milliseconds since 1970 as a number. A wall time that a clock change skips is moved on by the hour it
/// skips; one that comes twice is the first. Years 1900 to 2199. Once the order is known, also
/// days before their year, with one or two digits, and hours with AM or PM. Keeps the offsets it has looked
/// up: for one thread.
class TimeReader
{
public:
    explicit TimeReader(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }
    void setDateOrder(std::optional<DateOrder> order) { m_order = order; }
    /// Milliseconds since 1970 UTC, or nothing.
    std::optional<qint64> read(QByteArrayView text);

private:
    std::optional<qint64> utcOf(qint64 wallMs);

    QTimeZone m_zone;
    std::optional<DateOrder> m_order;
    QHash<qint64, qint64> m_offsets; ///< quarter of an hour of the wall clock → ms to take away
};

/// Seconds or milliseconds since 1970, told apart by size; nothing where neither is a year it may be. Pure.
std::optional<qint64> timeFromNumber(qint64 number);

} // namespace vigie::inbox
