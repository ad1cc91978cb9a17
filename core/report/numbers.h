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
    QString author; ///< initials outside the program: initialsOf()
    qint64 postedAtMs = 0;
    QString excerpt; ///< one line of 120 characters
    inbox::Disposition disposition = inbox::Disposition::New;
};

/// What the report counts. A mention belongs to the period it was posted in; ours are not counted as
/// mentions. It is answered when one of ours on the same channel answers it, imported or confirmed as posted
/// here (handed-over ones do not count), at whatever later time; its first-answer time is from posted to the
/// first such answer.
struct Numbers
{
    Period period;
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
    qint64 mentionsBefore = 0;                      ///< of the period before
    std::optional<double> answeredShare() const;    ///< 0 to 1; nothing without mentions
    double answeredShareBefore = -1;                ///< −1 without mentions then
};

Numbers numbersOf(Connection &c, const Period &period);

/// "Léa Garçon" → "L. G."; "@lea_g" → "l…"; for what leaves the program. Pure.
QString initialsOf(const QString &name, const QString &handle);

} // namespace vigie::report
