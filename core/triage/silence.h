// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "triage/answertimes.h"

/// The public silence clock: in which order unanswered messages are to be met. Pure.
///
/// Seed 001: weeks of silence under public questions, which everyone sees. So what counts is how long nobody
/// has answered, before whose eyes, and how bad it is; the three are multiplied:
/// - wait: open time since it was written, in deadlines of its channel and severity, at most three, and a
/// half
///   from the start, so that what is urgent stands high at once. After seven days it fades by half every day,
///   and is nothing after fourteen: imported history never stands on top.
/// - eyes: 1 in private; in public 1.5, and a half more for each tenfold of followers; on a rating site at
/// least
///   2.5, for there it is read for years.
/// - weight: of the severity: 0.5, 1, 2, 8.
/// What a rule or a colleague gave a high priority counts three times as much, a low one a third.
namespace vigie::triage {

struct Unanswered
{
    qint64 postedAtMs = 0;
    Severity severity = Severity::Ordinary;
    bool isPrivate = false;
    bool isReview = false;
    inbox::Priority priority = inbox::Priority::Usual;
    std::optional<qint64> followers; ///< who can see it: of its author, or the reach its service gave

    friend bool operator==(const Unanswered &, const Unanswered &) = default;
};

struct Silence
{
    double score = 0;
    qint64 openMs = 0; ///< unanswered, of the channel's hours
    double wait = 0;   ///< the first factor, before it fades
    double fade = 1;
    double eyes = 1;
    double weight = 1;
    double priority = 1;
};

inline constexpr qint64 fadesAfterMs = 7LL * 24 * 3'600'000;
inline constexpr qint64 goneAfterMs = 14LL * 24 * 3'600'000;

/// `open` is of the channel's hours and reaches from goneAfterMs before now to now.
Silence silenceOf(const Unanswered &message, const Deadlines &deadlines, const team::OpenTime &open,
                  qint64 nowMs);

} // namespace vigie::triage
