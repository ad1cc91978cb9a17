// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <array>

class QJsonObject;

/// When somebody answers, and how much of that time passes between two moments. Pure; any thread.
namespace vigie::team {

inline constexpr int dayMinutes = 24 * 60;
inline constexpr qsizetype mostShifts = 12; ///< a day
inline constexpr qsizetype mostClosed = 2000;

/// Minutes of the day on which it begins: 9:00 to 17:00 is {540, 1020}; past midnight `to` is above
/// dayMinutes.
struct Shift
{
    int from = 0; ///< 0 to dayMinutes - 1
    int to = 0;   ///< above `from`, by a day at most
    friend bool operator==(const Shift &, const Shift &) = default;
};

/// Days on which nobody works besides those that are named.
enum class Holidays {
    None,
    France, ///< the eleven of the Code du travail, L3133-1: holidaysIn()
};

/// The hours of a week in the workspace's zone. A shift belongs to the day on which it begins; shifts may
/// touch or lie over one another. No shift begins on a closed day.
struct Hours
{
    std::array<QList<Shift>, 7> week; ///< Monday first
    QList<QDate> closed;
    Holidays holidays = Holidays::None;

    bool isClosed(QDate day) const;
    bool isNever() const; ///< there is no shift at all
    friend bool operator==(const Hours &, const Hours &) = default;
};

/// Monday to Friday, 9:00 to 17:00.
Hours officeHours();
/// The public holidays of a year, in order.
QList<QDate> holidaysIn(int year, Holidays which);

/// From one moment to another, both ms since 1970 UTC; `to` is not in it.
struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// The open time of a stretch of days, worked out once and asked often (each answer a binary search). Where
/// clocks change within a shift, what passes is counted: a night of 22:00 to 6:00 has seven hours or nine.
class OpenTime
{
public:
    /// Knows what lies between the two moments, and nothing beyond.
    OpenTime(const Hours &hours, const QTimeZone &zone, qint64 fromMs, qint64 toMs);

    bool isOpen(qint64 atMs) const;
    /// Open ms between the two; 0 where `to` is not after `from`.
    qint64 between(qint64 fromMs, qint64 toMs) const;
    /// The moment by which so much open time (at least 1 ms) has passed; nothing where it lies beyond.
    std::optional<qint64> after(qint64 fromMs, qint64 openMs) const;

private:
    qint64 until(qint64 atMs) const;

    QList<Span> m_spans;    ///< in order, apart from one another
    QList<qint64> m_before; ///< open ms before each
};

/// The same without bounds: nothing where the hours never bring so much within ten years.
/// "First reply within 30 minutes, Mon–Fri 9:00–17:00, in at Friday 16:45" is Monday 9:15.
std::optional<qint64> openAfter(const Hours &hours, const QTimeZone &zone, qint64 fromMs, qint64 openMs);

/// As it is kept and exchanged: {"week":[[["09:00","17:00"]],…],"closed":["2026-12-24"],"holidays":"fr"}; an
/// end at or before its beginning is the next day's. InvalidArgument ("argument": "hours", "reason": what
/// could not be read).
QJsonObject hoursAsJson(const Hours &hours);
Result<Hours> hoursFrom(const QJsonObject &json);

} // namespace vigie::team
