// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "team/hours.h"

/// By when a message is to be answered. Pure.
namespace vigie::triage {

/// How much an unanswered message can do.
enum class Severity {
    Light,    ///< praise, a remark: nobody waits
    Ordinary, ///< a question
    Serious,  ///< a complaint, two stars or fewer
    Urgent,   ///< safety, health, law, press, data, a life: urgencies of triage
};

/// Of what triage found, where it has looked, and of the stars.
Severity severityOf(const std::optional<inbox::Judgement> &judgement, std::optional<int> rating);

/// Minutes of open time until the first answer; 0: none is due.
struct Deadlines
{
    int urgent = 30;
    int serious = 120;
    int ordinary = 480;
    int light = 960;

    int of(Severity severity) const;
    friend bool operator==(const Deadlines &, const Deadlines &) = default;
};

inline constexpr int longestDeadline = 60 * 24 * 60; ///< minutes

/// When somebody answers there, and how soon.
struct AnswerTimes
{
    team::Hours hours = team::officeHours();
    Deadlines deadlines;
    friend bool operator==(const AnswerTimes &, const AnswerTimes &) = default;
};

/// The moment by which a message of that time is to be answered, ms UTC; nothing where none is due.
std::optional<qint64> dueMs(const AnswerTimes &times, const QTimeZone &zone, qint64 postedAtMs,
                            Severity severity);

/// {"hours":…,"deadlines":{"urgent":30,…}}. InvalidArgument ("argument": "hours" or "deadlines", "reason").
QJsonObject answerTimesAsJson(const AnswerTimes &times);
Result<AnswerTimes> answerTimesFrom(const QJsonObject &json);

} // namespace vigie::triage
