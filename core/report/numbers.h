// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"
#include "report/period.h"

#include <QMap>

namespace vigie::workspace {
class Connection;
}

namespace vigie::report {

using workspace::Connection;

/// One mention that nobody answered in the period, for "who was left without an answer".
struct LeftOut
{
    qint64 mention = 0; ///< key
    Id id;
    QString channelName;
    QString authorName; ///< inside the program only: what leaves it says initialsOf()
    QString authorHandle;
    qint64 postedAtMs = 0;
    QString excerpt; ///< one line of 120 characters
    inbox::Disposition disposition = inbox::Disposition::New;
};

/// A place of the round (inbox/round.h) where nobody looked in the period, although it was due.
struct NotLooked
{
    QString place;
    std::optional<qint64> lastLookMs; ///< before the period; nothing: never
    qint64 days = 0; ///< from its last look, or from when it was made, to the period's last day, or today
};

/// What the report counts. A mention belongs to the period it was posted in; ours are not counted as
/// mentions. It is answered when one of ours on the same channel answers it, imported or confirmed as posted
/// here (handed-over ones do not count), at whatever later time; its first-answer time is from posted to the
/// first such answer.
struct Numbers
{
    Period period;
    bool running = false; ///< counted before the period was over: "so far"
    qint64 mentions = 0;
    qint64 answered = 0;
    qint64 closedWithoutAnswer = 0; ///< closed, hidden or liked, and not answered
    qint64 open = 0;                ///< the rest: mentions = answered + closedWithoutAnswer + open
    std::optional<qint64>
        medianAnswerMs; ///< of the answered; nearest-rank (ISO 3534-1 quantile by order statistic)
    std::optional<qint64> p90AnswerMs;
    QMap<QString, qint64> byChannel; ///< name → mentions
    QMap<QString, qint64> answeredByChannel;
    QList<qint64> byDay;                            ///< one a day of the period
    QList<qint64> answeredByDay;                    ///< of those posted that day
    QMap<inbox::Disposition, qint64> byDisposition; ///< as they stand now
    QList<LeftOut> leftOut;                         ///< open ones, oldest first, the first 200
    QList<NotLooked> notLooked;                     ///< the longest first
    qint64 mentionsBefore = 0;                      ///< of the period before
    std::optional<double> answeredShare() const;    ///< 0 to 1; nothing without mentions
    qint64 answeredBefore = 0;                      ///< of those
    std::optional<double> answeredShareBefore() const;
};

/// Reads the period's rows once, in key order, and the period before as two counts.
Numbers numbersOf(Connection &c, const Period &period);

/// Whether there is any mention to report, ours left out.
bool anyMentions(Connection &c);

/// The weeks and months that hold mentions, and those of now, newest first; each month stands before its
/// weeks (a week belongs to the month of its Thursday, as ISO weeks belong to the year of theirs).
QList<Period> periodsWithMentions(Connection &c, const QTimeZone &zone);

/// The value at rank ⌈n · percent / 100⌉ of the sorted values (1 ≤ percent ≤ 100); nothing without values.
/// Pure.
std::optional<qint64> nearestRank(QList<qint64> values, int percent);

/// "Léa Garçon" → "L. G."; without a name, "@lea_g" → "l…"; without either "?". For what leaves the program.
/// Pure.
QString initialsOf(const QString &name, const QString &handle);

} // namespace vigie::report
