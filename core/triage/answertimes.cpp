// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/answertimes.h"

#include <QJsonObject>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr std::pair<QLatin1StringView, int Deadlines::*> deadlineNames[] = {
    {"urgent"_L1, &Deadlines::urgent},
    {"serious"_L1, &Deadlines::serious},
    {"ordinary"_L1, &Deadlines::ordinary},
    {"light"_L1, &Deadlines::light},
};

Severity severityOf(const std::optional<inbox::Judgement> &judgement, std::optional<int> rating)
{
    using inbox::Sense;
    if (judgement && judgement->perils)
        return Severity::Urgent;
    if ((rating && *rating <= 2) || (judgement && judgement->senses.testFlag(Sense::Complaint)))
        return Severity::Serious;
    if (!judgement || judgement->senses.testFlag(Sense::Question))
        return Severity::Ordinary;
    return judgement->sentiment == inbox::Sentiment::Negative ? Severity::Ordinary : Severity::Light;
}

int Deadlines::of(Severity severity) const
{
    switch (severity) {
    case Severity::Light:
        return light;
    case Severity::Ordinary:
        return ordinary;
    case Severity::Serious:
        return serious;
    case Severity::Urgent:
        break;
    }
    return urgent;
}

std::optional<qint64> dueMs(const AnswerTimes &times, const QTimeZone &zone, qint64 postedAtMs,
                            Severity severity)
{
    const int minutes = times.deadlines.of(severity);
    return minutes > 0 ? team::openAfter(times.hours, zone, postedAtMs, minutes * 60'000LL) : std::nullopt;
}

QJsonObject answerTimesAsJson(const AnswerTimes &times)
{
    QJsonObject deadlines;
    for (const auto &[name, member] : deadlineNames)
        deadlines.insert(name, times.deadlines.*member);
    return {{u"hours"_s, team::hoursAsJson(times.hours)}, {u"deadlines"_s, deadlines}};
}

Result<AnswerTimes> answerTimesFrom(const QJsonObject &json)
{
    const auto hours = team::hoursFrom(json.value("hours"_L1).toObject());
    if (!hours)
        return fail(hours.error());
    AnswerTimes times{*hours, {}};
    const QJsonObject deadlines = json.value("deadlines"_L1).toObject();
    for (const auto &[name, member] : deadlineNames) {
        const QJsonValue value = deadlines.value(name);
        const int minutes = value.isUndefined() ? times.deadlines.*member : value.toInt(-1);
        if (minutes < 0 || minutes > longestDeadline)
            return fail(ErrorCode::InvalidArgument, {{"argument", u"deadlines"_s}, {"reason", name}});
        times.deadlines.*member = minutes;
    }
    return times;
}

} // namespace vigie::triage
