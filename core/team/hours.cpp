// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/hours.h"

#include <QDateTime>

#include <algorithm>

namespace vigie::team {

/// Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8).
static QDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QList<QDate> holidaysIn(int year, Holidays which)
{
    if (which == Holidays::None)
        return {};
    const QDate sunday = easter(year);
    QList<QDate> days{{year, 1, 1},       sunday.addDays(1),  {year, 5, 1},  {year, 5, 8},
                      sunday.addDays(39), sunday.addDays(50), {year, 7, 14}, {year, 8, 15},
                      {year, 11, 1},      {year, 11, 11},     {year, 12, 25}};
    std::ranges::sort(days);
    return days;
}

bool Hours::isClosed(QDate day) const
{
    return closed.contains(day) || holidaysIn(day.year(), holidays).contains(day);
}

bool Hours::isNever() const
{
    return std::ranges::all_of(week, &QList<Shift>::isEmpty);
}

Hours officeHours()
{
    Hours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{9 * 60, 17 * 60}};
    return hours;
}

static qint64 momentOf(QDate day, int minute, const QTimeZone &zone)
{
    return QDateTime(day.addDays(minute / dayMinutes), QTime(0, 0).addSecs(minute % dayMinutes * 60), zone)
        .toMSecsSinceEpoch();
}

/// In order and merged, of the shifts that touch the stretch, cut to it.
static QList<Span> spansOf(const Hours &hours, const QTimeZone &zone, qint64 fromMs, qint64 toMs)
{
    QList<Span> spans;
    const auto dayAt = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    const QDate last = dayAt(toMs);
    for (QDate day = dayAt(fromMs).addDays(-1); day <= last; day = day.addDays(1)) {
        const QList<Shift> &shifts = hours.week[static_cast<std::size_t>(day.dayOfWeek() - 1)];
        if (shifts.isEmpty() || hours.isClosed(day))
            continue;
        for (const Shift &shift : shifts) {
            const Span span{std::max(momentOf(day, shift.from, zone), fromMs),
                            std::min(momentOf(day, shift.to, zone), toMs)};
            if (span.from < span.to)
                spans.append(span);
        }
    }
    std::ranges::sort(spans, {}, &Span::from);
    QList<Span> merged;
    for (const Span &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.from <= merged.last().to)
            merged.last().to = std::max(merged.last().to, span.to);
        else
            merged.append(span);
    }
    return merged;
}

OpenTime::OpenTime(const Hours &hours, const QTimeZone &zone, qint64 fromMs, qint64 toMs)
    : m_spans(spansOf(hours, zone, fromMs, toMs))
{
    qint64 before = 0;
    for (const Span &span : std::as_const(m_spans)) {
        m_before.append(before);
        before += span.to - span.from;
    }
}

qint64 OpenTime::until(qint64 atMs) const
{
    const auto next = std::ranges::upper_bound(m_spans, atMs, {}, &Span::from);
    if (next == m_spans.cbegin())
        return 0;
    const qsizetype at = next - m_spans.cbegin() - 1;
    return m_before.at(at) + std::min(atMs, m_spans.at(at).to) - m_spans.at(at).from;
}

bool OpenTime::isOpen(qint64 atMs) const
{
    const auto next = std::ranges::upper_bound(m_spans, atMs, {}, &Span::from);
    return next != m_spans.cbegin() && atMs < std::prev(next)->to;
}

qint64 OpenTime::between(qint64 fromMs, qint64 toMs) const
{
    return fromMs < toMs ? until(toMs) - until(fromMs) : 0;
}

std::optional<qint64> OpenTime::after(qint64 fromMs, qint64 openMs) const
{
    const qint64 wanted = until(fromMs) + openMs;
    // The last whose time before is below what is wanted holds the moment, its end included: 17:00 is that of
    // a day that ends then, not the next morning's beginning.
    const auto next = std::ranges::lower_bound(m_before, wanted);
    if (next == m_before.cbegin())
        return std::nullopt;
    const qsizetype at = next - m_before.cbegin() - 1;
    const qint64 moment = m_spans.at(at).from + wanted - m_before.at(at);
    return moment <= m_spans.at(at).to ? std::optional(moment) : std::nullopt;
}

std::optional<qint64> openAfter(const Hours &hours, const QTimeZone &zone, qint64 fromMs, qint64 openMs)
{
    if (hours.isNever())
        return std::nullopt;
    constexpr qint64 dayMs = 24 * 3'600'000LL;
    for (const int days : {8, 60, 3660}) {
        if (const auto moment = OpenTime(hours, zone, fromMs, fromMs + days * dayMs).after(fromMs, openMs))
            return moment;
    }
    return std::nullopt;
}

} // namespace vigie::team
