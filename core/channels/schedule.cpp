// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/schedule.h"

#include <algorithm>

namespace vigie::channels {

Came cameOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Offline:
        return Came::Offline;
    case ErrorCode::FeedGone:
        return Came::Gone;
    case ErrorCode::AddressRefused:
    case ErrorCode::CertificateRefused:
        return Came::Refused;
    case ErrorCode::AnswerRefused: {
        const QString status = error.fact("status");
        const bool closed = status == QLatin1StringView("401") || status == QLatin1StringView("403") ||
                            status == QLatin1StringView("451");
        return closed ? Came::Refused : Came::Failed;
    }
    default:
        return Came::Failed;
    }
}

static qint64 about(qint64 ms, double chance)
{
    return static_cast<qint64>(static_cast<double>(ms) * (1 - jitter + 2 * jitter * chance));
}

static qint64 doubled(qint64 first, int times)
{
    return std::min(longestBackOffMs, first << std::min(times, 20));
}

Planned planned(Came came, int failures, std::optional<qint64> retryAfterMs, qint64 nowMs, double chance)
{
    Planned plan;
    qint64 wait = usualMs;
    switch (came) {
    case Came::New:
    case Came::Unchanged:
        break;
    case Came::Offline:
        plan.state = LinkState::Offline;
        plan.failures = failures;
        wait = firstRetryMs;
        break;
    case Came::Failed:
        plan.state = LinkState::Failing;
        plan.failures = failures + 1;
        wait = doubled(firstRetryMs, failures);
        break;
    case Came::Refused:
        plan.state = LinkState::Refused;
        plan.failures = failures + 1;
        wait = doubled(refusedRetryMs, failures);
        break;
    case Came::Gone:
        plan.state = LinkState::Gone;
        plan.failures = failures + 1;
        return plan;
    }
    plan.nextMs = nowMs + about(wait, chance);
    if (retryAfterMs && *retryAfterMs > 0) {
        plan.notBeforeMs = nowMs + *retryAfterMs;
        // Later rather than sooner, and not all of those that were sent away in the same second again.
        const auto later = static_cast<qint64>(static_cast<double>(*retryAfterMs) * jitter * chance);
        plan.nextMs = std::max(*plan.nextMs, *plan.notBeforeMs + later);
    }
    return plan;
}

} // namespace vigie::channels
