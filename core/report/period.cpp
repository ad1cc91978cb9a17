// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period.h"

#include <QRegularExpression>

namespace vigie::report {

using namespace Qt::StringLiterals;

QDate Period::last() const
{
    return unit == Unit::Week ? first.addDays(6) : first.addMonths(1).addDays(-1);
}

qint64 Period::startMs() const
{
    return first.startOfDay(zone).toMSecsSinceEpoch();
}

qint64 Period::endMs() const
{
    return last().addDays(1).startOfDay(zone).toMSecsSinceEpoch();
}

QList<qint64> Period::dayStartsMs() const
{
    QList<qint64> starts;
    for (QDate day = first; day <= last(); day = day.addDays(1))
        starts.append(day.startOfDay(zone).toMSecsSinceEpoch());
    return starts;
}

QString Period::name() const
{
    if (unit == Unit::Month)
        return first.toString(u"yyyy-MM");
    int year = 0;
    const int week = first.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

Period Period::before() const
{
    return {unit, unit == Unit::Week ? first.addDays(-7) : first.addMonths(-1), zone};
}

Period Period::next() const
{
    return {unit, unit == Unit::Week ? first.addDays(7) : first.addMonths(1), zone};
}

std::optional<Period> periodNamed(const QString &name, const QTimeZone &zone)
{
    static const QRegularExpression pattern(u"\\A([0-9]{4})-(W?)([0-9]{2})\\z"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int number = match.capturedView(3).toInt();
    if (match.capturedView(2).isEmpty()) {
        const QDate first(year, number, 1);
        return first.isValid() && year > 0 ? std::optional(Period{Period::Unit::Month, first, zone})
                                           : std::nullopt;
    }
    if (year == 0 || number == 0)
        return std::nullopt;
    // 4 January lies in week 1 of every year (ISO 8601, 5.2.3).
    const QDate fourth(year, 1, 4);
    const Period week{Period::Unit::Week, fourth.addDays(1 - fourth.dayOfWeek() + 7 * (number - 1)), zone};
    return week.name() == name ? std::optional(week) : std::nullopt;
}

static QDate dayOf(qint64 atMs, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(atMs, zone).date();
}

Period weekOf(qint64 atMs, const QTimeZone &zone)
{
    const QDate day = dayOf(atMs, zone);
    return {Period::Unit::Week, day.addDays(1 - day.dayOfWeek()), zone};
}

Period monthOf(qint64 atMs, const QTimeZone &zone)
{
    const QDate day = dayOf(atMs, zone);
    return {Period::Unit::Month, QDate(day.year(), day.month(), 1), zone};
}

Period lastFullWeek(qint64 nowMs, const QTimeZone &zone)
{
    return weekOf(nowMs, zone).before();
}

} // namespace vigie::report
