// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/unassigned.h"

#include "inbox/mention.h"
#include "team/colleaguestore.h"
#include "triage/silence.h"
#include "workspace/activity.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

namespace vigie::triage {

using workspace::Connection;
using workspace::Statement;

static constexpr char limitName[] = "unassigned-limit";
static constexpr int mostLooked = 20'000;

int workingDayMinutes(const team::Hours &hours)
{
    int minutes = 0;
    int days = 0;
    for (const QList<team::Shift> &shifts : hours.week) {
        days += shifts.isEmpty() ? 0 : 1;
        for (const team::Shift &shift : shifts)
            minutes += shift.to - shift.from;
    }
    return days == 0 ? 0 : minutes / days;
}

std::optional<int> unassignedLimitSet(Connection &c)
{
    bool isNumber = false;
    const int minutes = workspace::settingText(c, limitName).toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= longestDeadline ? std::optional(minutes) : std::nullopt;
}

int unassignedLimit(Connection &c)
{
    const std::optional<int> set = unassignedLimitSet(c);
    return set ? *set : workingDayMinutes(timetable(c).usual.hours);
}

Result<std::optional<int>> setUnassignedLimit(Connection &c, const team::Actor &actor,
                                              std::optional<int> minutes)
{
    if (auto allowed = actor.require(team::Act::ManageSettings); !allowed)
        return fail(allowed.error());
    if (minutes && (*minutes < 0 || *minutes > longestDeadline))
        return fail(ErrorCode::InvalidArgument, {{"argument", QStringLiteral("unassigned")}});
    const std::optional<int> before = unassignedLimitSet(c);
    workspace::setSetting(c, limitName, minutes ? QString::number(*minutes) : QString());
    workspace::record(c, {QStringLiteral("unassigned-limit-set"),
                          actor.id(),
                          {},
                          {{QStringLiteral("minutes"), minutes ? *minutes : -1}}});
    return before;
}

Unassigned unassigned(Connection &c)
{
    Unassigned found;
    if (team::isAlone(c))
        return found;
    found.limitMinutes = unassignedLimit(c);
    const qint64 now = c.now();
    const Timetable times = timetable(c);
    QHash<qint64, team::OpenTime> open;
    static_assert(int(inbox::Disposition::New) == 0 && int(inbox::Trait::Ours) == 2);
    Statement rows =
        c.statement("SELECT key, channel, max(seen_at, coalesce(changed_at, 0)) FROM mention "
                    "WHERE disposition = 0 AND key >= ? AND (traits & 2) = 0 ORDER BY key LIMIT ?");
    rows.bind(0, inbox::firstKeyOfSecond(now - goneAfterMs)).bind(1, mostLooked);
    while (rows.step()) {
        const qint64 channel = times.own.contains(rows.integer(1)) ? rows.integer(1) : 0;
        auto known = open.find(channel);
        if (known == open.end())
            known = open.insert(channel,
                                team::OpenTime(times.of(channel).hours, times.zone, now - goneAfterMs, now));
        const qint64 nobodysMs = known->between(std::max(rows.integer(2), now - goneAfterMs), now);
        ++found.count;
        if (found.limitMinutes > 0 && nobodysMs >= found.limitMinutes * 60'000LL)
            ++found.late;
        if (found.oldest == 0 || nobodysMs > found.longestMs) {
            found.oldest = rows.integer(0);
            found.longestMs = nobodysMs;
        }
    }
    return found;
}

} // namespace vigie::triage
