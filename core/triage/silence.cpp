// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/silence.h"

#include <algorithm>
#include <cmath>

namespace vigie::triage {

static constexpr double mostDeadlines = 3;
static constexpr double fromTheStart = 0.5;
static constexpr double dayMs = 24.0 * 3'600'000;
/// Where no answer is due, a day of office hours is taken for the deadline.
static constexpr int withoutDeadline = 480;

static double weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Light:
        return 0.5;
    case Severity::Ordinary:
        return 1;
    case Severity::Serious:
        return 2;
    case Severity::Urgent:
        break;
    }
    return 8;
}

static double eyesOf(const Unanswered &message)
{
    if (message.isPrivate)
        return 1;
    const double followers = static_cast<double>(std::max<qint64>(message.followers.value_or(0), 0));
    return std::max(1.5 + 0.5 * std::log10(1 + followers), message.isReview ? 2.5 : 0.0);
}

static double priorityOf(inbox::Priority priority)
{
    return priority == inbox::Priority::High ? 3 : priority == inbox::Priority::Low ? 1 / 3.0 : 1;
}

static double fadeOf(qint64 ageMs)
{
    if (ageMs >= goneAfterMs)
        return 0;
    const double past = static_cast<double>(ageMs - fadesAfterMs) / dayMs;
    return past > 0 ? std::exp2(-past) : 1;
}

Silence silenceOf(const Unanswered &message, const Deadlines &deadlines, const team::OpenTime &open,
                  qint64 nowMs)
{
    const int minutes = deadlines.of(message.severity);
    Silence silence;
    silence.openMs = open.between(message.postedAtMs, nowMs);
    const double inDeadlines =
        static_cast<double>(silence.openMs) / ((minutes > 0 ? minutes : withoutDeadline) * 60'000.0);
    silence.wait = fromTheStart + std::min(inDeadlines, mostDeadlines);
    silence.fade = fadeOf(nowMs - message.postedAtMs);
    silence.eyes = eyesOf(message);
    silence.weight = weightOf(message.severity);
    silence.priority = priorityOf(message.priority);
    silence.score = silence.wait * silence.fade * silence.eyes * silence.weight * silence.priority;
    return silence;
}

} // namespace vigie::triage
