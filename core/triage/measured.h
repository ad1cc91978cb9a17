// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/band.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QTimeZone>

#include <array>

namespace vigie::workspace {
class Connection;
}

/// How often triage was right of what colleagues looked at in this workspace. That is not how often it is
/// right of all: what it is unsure of is looked at most.
namespace vigie::triage {

/// Of messages that somebody decided or found right. Finding right counts as right.
struct Measured
{
    int looked = 0;
    int right = 0;

    /// Fewer say too little for a share of a hundred to be told.
    static constexpr int fewest = 10;
    bool isFew() const { return looked < fewest; }
    Interval interval() const { return wilson(right, looked); }
    Measured &operator+=(const Measured &other);
};

enum class Question : quint8 { Sentiment, Abuse, Kind, Urgency };
inline constexpr std::size_t questionCount = 4;

struct MeasuredMonth
{
    QDate month;                                   ///< its first day
    Measured messages;                             ///< right: in all that was decided of it
    std::array<Measured, questionCount> questions; ///< a message counts once in each that was decided
};

/// By what it said: "negative", "neutral", "positive"; "abuse", "perhaps-abuse", "probably-none", "no-abuse";
/// "complaint", "constructive", "question", "praise", "helper", "spam"; "urgent", "not-urgent".
struct MeasuredVerdict
{
    Question question;
    QLatin1StringView said;
    Measured counts;
};

struct MeasuredError
{
    Measured messages;               ///< right: in all that was decided of it
    QList<MeasuredMonth> months;     ///< the newest first, those in which somebody looked
    QList<MeasuredVerdict> verdicts; ///< in the order above, those that were looked at
    Band band;                       ///< as it stands now
};

/// Of the last two years, months being those of the zone. By the verdict as it was when a colleague first
/// looked, and by what was decided last. Inside Workspace::read().
MeasuredError measuredError(workspace::Connection &c, const QTimeZone &zone);

/// What was decided of abuse, the oldest first, for bandOf(). Inside Workspace::read().
std::vector<Decided> abuseDecisions(workspace::Connection &c);

} // namespace vigie::triage
