// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace vigie::report {

/// A week (ISO 8601: Monday to Sunday) or a month in the workspace's zone.
struct Period
{
    enum class Unit { Week, Month };
    Unit unit = Unit::Week;
    QDate first; ///< its first day
    QTimeZone zone;

    QDate last() const;                ///< its last day
    qint64 startMs() const;            ///< UTC, inclusive; right across daylight-saving changes
    qint64 endMs() const;              ///< UTC, exclusive
    QList<qint64> dayStartsMs() const; ///< UTC, one a day
    QString name() const;              ///< "2026-W47", "2026-11"
    Period before() const;
    Period next() const;
    friend bool operator==(const Period &, const Period &) = default;
};

/// Nothing unless `name` is "2026-W47" or "2026-11" and exists.
std::optional<Period> periodNamed(const QString &name, const QTimeZone &zone);
Period weekOf(qint64 atMs, const QTimeZone &zone);
Period monthOf(qint64 atMs, const QTimeZone &zone);
/// The last whole week before that moment: what a report is of when nothing is said.
Period lastFullWeek(qint64 nowMs, const QTimeZone &zone);

} // namespace vigie::report
