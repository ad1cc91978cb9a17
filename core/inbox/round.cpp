// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/round.h"

#include "inbox/channel.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace vigie::inbox {

static constexpr qint64 hourMs = 3'600'000;
static constexpr qint64 storyLasts = 24 * hourMs;
static constexpr qint64 lateForOthers = 24 * hourMs;
static constexpr qint64 deadlineIsNear = 6 * hourMs;

static constexpr std::array kindNames{"channel", "ads", "stories", "page-one", "other"};
static constexpr std::array outcomeNames{"nothing-new", "captured", "imported", "skipped"};

template <typename Code, size_t n>
static std::optional<Code> codeNamed(const std::array<const char *, n> &names, QStringView name)
{
    const auto found =
        std::ranges::find_if(names, [name](const char *one) { return name == QLatin1StringView(one); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Code>(found - names.begin()));
}

QString stopKindName(StopKind kind)
{
    return QLatin1StringView(kindNames[static_cast<size_t>(kind)]);
}

std::optional<StopKind> stopKindNamed(QStringView name)
{
    return codeNamed<StopKind>(kindNames, name);
}

QString outcomeName(Outcome outcome)
{
    return QLatin1StringView(outcomeNames[static_cast<size_t>(outcome)]);
}

std::optional<Outcome> outcomeNamed(QStringView name)
{
    return codeNamed<Outcome>(outcomeNames, name);
}

bool isPossible(const Interval &every, StopKind kind)
{
    const bool hours = every.unit == Interval::Unit::Hours;
    const int most = kind == StopKind::Stories ? (hours ? 24 : 1) : hours ? mostHours : mostDays;
    return every.count >= 1 && every.count <= most;
}

Interval usualInterval(StopKind kind, const QString &service)
{
    switch (kind) {
    case StopKind::Stories:
        return {12, Interval::Unit::Hours};
    case StopKind::PageOne:
        return {30, Interval::Unit::Days};
    case StopKind::Channel:
    case StopKind::Ads:
    case StopKind::Other:
        break;
    }
    return {isReviewSite(service) ? 2 : 1, Interval::Unit::Days};
}

bool isUsuallyVisited(const QString &service)
{
    return service != QLatin1StringView("phone") && service != QLatin1StringView("counter");
}

qint64 notSeenSinceMs(const Stop &stop)
{
    return stop.lastLook ? stop.lastLook->atMs : stop.madeAtMs;
}

qint64 dueMs(const Stop &stop, const QTimeZone &zone)
{
    const qint64 since = notSeenSinceMs(stop);
    if (stop.every.unit == Interval::Unit::Hours)
        return since + stop.every.count * hourMs;
    const QDate day = QDateTime::fromMSecsSinceEpoch(since, zone).date();
    return day.addDays(stop.every.count).startOfDay(zone).toMSecsSinceEpoch();
}

std::optional<qint64> deadlineMs(const Stop &stop)
{
    return stop.kind == StopKind::Stories ? std::optional(notSeenSinceMs(stop) + storyLasts) : std::nullopt;
}

bool isDue(const Stop &stop, qint64 nowMs, const QTimeZone &zone)
{
    return stop.active && dueMs(stop, zone) <= nowMs;
}

bool concerns(const Stop &stop, const Id &colleague, qint64 nowMs, const QTimeZone &zone)
{
    if (stop.owner.isNull() || stop.owner == colleague)
        return true;
    const std::optional<qint64> deadline = deadlineMs(stop);
    return nowMs - dueMs(stop, zone) >= lateForOthers || (deadline && *deadline - nowMs < deadlineIsNear);
}

QList<Stop> dueStops(const QList<Stop> &stops, qint64 nowMs, const QTimeZone &zone)
{
    QList<Stop> due;
    for (const Stop &stop : stops) {
        if (isDue(stop, nowMs, zone))
            due.append(stop);
    }
    const auto order = [&zone](const Stop &stop) {
        const std::optional<qint64> deadline = deadlineMs(stop);
        return std::tuple(!deadline, deadline.value_or(dueMs(stop, zone)), notSeenSinceMs(stop), stop.row);
    };
    std::ranges::sort(due, {}, order);
    return due;
}

QList<Stop> roundFor(const QList<Stop> &stops, const Id &colleague, qint64 nowMs, const QTimeZone &zone)
{
    QList<Stop> round = dueStops(stops, nowMs, zone);
    round.removeIf([&](const Stop &stop) { return !concerns(stop, colleague, nowMs, zone); });
    return round;
}

std::optional<Stop> nextStop(const QList<Stop> &stops, qint64 nowMs, const QTimeZone &zone)
{
    std::optional<Stop> next;
    for (const Stop &stop : stops) {
        const bool waits = stop.active && !stop.linked && !isDue(stop, nowMs, zone);
        if (waits && (!next || dueMs(stop, zone) < dueMs(*next, zone)))
            next = stop;
    }
    return next;
}

} // namespace vigie::inbox
