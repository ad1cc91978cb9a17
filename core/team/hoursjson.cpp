// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/hours.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

namespace vigie::team {

using namespace Qt::StringLiterals;

static QString clockOf(int minute)
{
    return QTime(0, 0).addSecs(minute % dayMinutes * 60).toString(u"HH:mm"_s);
}

QJsonObject hoursAsJson(const Hours &hours)
{
    QJsonArray week;
    for (const QList<Shift> &shifts : hours.week) {
        QJsonArray day;
        for (const Shift &shift : shifts)
            day.append(QJsonArray{clockOf(shift.from), clockOf(shift.to)});
        week.append(day);
    }
    QJsonArray closed;
    for (const QDate &day : hours.closed)
        closed.append(day.toString(Qt::ISODate));
    return {{u"week"_s, week},
            {u"closed"_s, closed},
            {u"holidays"_s, hours.holidays == Holidays::France ? u"fr"_s : u"none"_s}};
}

static std::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, {{"argument", u"hours"_s}, {"reason", what}});
}

static std::optional<Shift> shiftFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2)
        return std::nullopt;
    const QTime from = QTime::fromString(pair.at(0).toString(), u"HH:mm"_s);
    const QTime to = QTime::fromString(pair.at(1).toString(), u"HH:mm"_s);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    const int start = from.msecsSinceStartOfDay() / 60'000, end = to.msecsSinceStartOfDay() / 60'000;
    return Shift{start, end > start ? end : end + dayMinutes};
}

Result<Hours> hoursFrom(const QJsonObject &json)
{
    Hours hours;
    const QJsonArray week = json.value("week"_L1).toArray();
    if (week.size() != 7)
        return refused(u"week"_s);
    for (qsizetype i = 0; i < 7; ++i) {
        const QJsonArray day = week.at(i).toArray();
        if (day.size() > mostShifts)
            return refused(u"week"_s);
        for (const QJsonValue &value : day) {
            const auto shift = shiftFrom(value);
            if (!shift)
                return refused(u"week"_s);
            hours.week[static_cast<std::size_t>(i)].append(*shift);
        }
    }
    const QJsonArray closed = json.value("closed"_L1).toArray();
    if (closed.size() > mostClosed)
        return refused(u"closed"_s);
    for (const QJsonValue &value : closed) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            return refused(u"closed"_s);
        hours.closed.append(day);
    }
    const QString holidays = json.value("holidays"_L1).toString(u"none"_s);
    if (holidays != "none"_L1 && holidays != "fr"_L1)
        return refused(u"holidays"_s);
    hours.holidays = holidays == "fr"_L1 ? Holidays::France : Holidays::None;
    return hours;
}

} // namespace vigie::team
