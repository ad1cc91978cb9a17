// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/roundalerts.h"

#include <QDateTime>

#include <algorithm>

namespace vigie::inbox {

static constexpr qint64 littleTimeLeft = 6 * 3'600'000LL;
static constexpr qint64 linkMayTake = 15 * 60'000LL;

/// Whether the little time that is left then lies all in the night that comes, when nothing is said.
static bool passesInTheNight(qint64 deadline, qint64 nowMs, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const QDateTime evening(today, QTime(alertsToHour, 0), zone);
    const QDateTime morning(today.addDays(1), QTime(alertsFromHour, 0), zone);
    return deadline - littleTimeLeft >= evening.toMSecsSinceEpoch() &&
           deadline <= morning.toMSecsSinceEpoch();
}

static std::optional<AlertKind> alertOf(const Stop &stop, qint64 nowMs, qint64 watchingSinceMs,
                                        const QTimeZone &zone)
{
    const bool due = isDue(stop, nowMs, zone);
    if (stop.linked)
        return due && nowMs - watchingSinceMs >= linkMayTake ? std::optional(AlertKind::LinkSilent)
                                                             : std::nullopt;
    const std::optional<qint64> deadline = deadlineMs(stop);
    if (!deadline || *deadline <= nowMs)
        return due ? std::optional(AlertKind::NotSeen) : std::nullopt;
    const bool near = *deadline - nowMs < littleTimeLeft || (due && passesInTheNight(*deadline, nowMs, zone));
    return stop.active && near ? std::optional(AlertKind::Vanishing) : std::nullopt;
}

QList<RoundAlert> alertsDue(const QList<Stop> &stops, const Id &colleague, qint64 nowMs,
                            qint64 watchingSinceMs, const QTimeZone &zone, const AlertsSaid &said)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    if (now.time().hour() < alertsFromHour || now.time().hour() >= alertsToHour)
        return {};
    QList<RoundAlert> alerts;
    for (const Stop &stop : stops) {
        if (!stop.owner.isNull() && stop.owner != colleague)
            continue;
        const std::optional<AlertKind> kind = alertOf(stop, nowMs, watchingSinceMs, zone);
        if (!kind)
            continue;
        const bool wasSaid = *kind == AlertKind::Vanishing
                                 ? said.deadlines.value(stop.id, 0) == *deadlineMs(stop)
                                 : said.days.value(stop.id) == now.date();
        if (!wasSaid)
            alerts.append({*kind, stop});
    }
    std::ranges::sort(alerts, {}, [&zone](const RoundAlert &alert) {
        const bool vanishes = alert.kind == AlertKind::Vanishing;
        return std::tuple(!vanishes, vanishes ? *deadlineMs(alert.stop) : dueMs(alert.stop, zone),
                          notSeenSinceMs(alert.stop), alert.stop.row);
    });
    return alerts;
}

AlertsSaid afterSaying(const AlertsSaid &said, const QList<RoundAlert> &alerts, qint64 nowMs,
                       const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    AlertsSaid now = said;
    now.days.removeIf([today](QMap<Id, QDate>::iterator day) { return day.value() != today; });
    now.deadlines.removeIf(
        [nowMs](QMap<Id, qint64>::iterator deadline) { return deadline.value() <= nowMs; });
    for (const RoundAlert &alert : alerts) {
        now.days[alert.stop.id] = today;
        if (alert.kind == AlertKind::Vanishing)
            now.deadlines[alert.stop.id] = *deadlineMs(alert.stop);
    }
    return now;
}

QStringList linesOf(const AlertsSaid &said)
{
    QStringList lines;
    for (auto day = said.days.cbegin(); day != said.days.cend(); ++day)
        lines.append(
            QStringLiteral("day %1 %2").arg(day.key().toString(), day.value().toString(Qt::ISODate)));
    for (auto deadline = said.deadlines.cbegin(); deadline != said.deadlines.cend(); ++deadline)
        lines.append(QStringLiteral("deadline %1 %2").arg(deadline.key().toString()).arg(deadline.value()));
    return lines;
}

AlertsSaid alertsSaidOf(const QStringList &lines)
{
    AlertsSaid said;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        const std::optional<Id> id = Id::parse(parts.value(1));
        if (!id || parts.size() != 3)
            continue;
        const QDate day = QDate::fromString(parts[2], Qt::ISODate);
        bool isNumber = false;
        const qint64 deadline = parts[2].toLongLong(&isNumber);
        if (parts[0] == QLatin1StringView("day") && day.isValid())
            said.days[*id] = day;
        else if (parts[0] == QLatin1StringView("deadline") && isNumber)
            said.deadlines[*id] = deadline;
    }
    return said;
}

} // namespace vigie::inbox
