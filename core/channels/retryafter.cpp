// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/retryafter.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace vigie::channels {

using namespace Qt::StringLiterals;

static int monthOf(const QString &name)
{
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return static_cast<int>(months.indexOf(name)) + 1;
}

/// Two digits of a year mean one of the last fifty, or of the next.
static int wholeYear(const QString &written, int thisYear)
{
    const int year = written.toInt();
    if (written.size() > 2)
        return year;
    const int here = thisYear / 100 * 100 + year;
    return here > thisYear + 50 ? here - 100 : here;
}

std::optional<qint64> httpDateMs(QByteArrayView header, qint64 nowMs)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"
    static const QRegularExpression usual(
        u"^\\w{3,9}, (\\d\\d)[ -](\\w{3})[ -](\\d{4}|\\d\\d) (\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    static const QRegularExpression ofC(
        u"^\\w{3} (\\w{3}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d) (\\d{4})$"_s);
    if (header.size() > 60)
        return std::nullopt;
    const QString text = QString::fromLatin1(header.trimmed());
    const int thisYear = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::UTC).date().year();
    QDate day;
    QTime time;
    if (const auto match = usual.match(text); match.hasMatch()) {
        day = QDate(wholeYear(match.captured(3), thisYear), monthOf(match.captured(2)),
                    match.captured(1).toInt());
        time = QTime::fromString(match.captured(4), u"HH:mm:ss"_s);
    } else if (const auto old = ofC.match(text); old.hasMatch()) {
        day = QDate(old.captured(4).toInt(), monthOf(old.captured(1)), old.captured(2).toInt());
        time = QTime::fromString(old.captured(3), u"HH:mm:ss"_s);
    }
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, QTimeZone::UTC).toMSecsSinceEpoch();
}

std::optional<qint64> retryAfterMs(QByteArrayView header, qint64 nowMs)
{
    header = header.trimmed();
    if (header.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(header, [](char c) { return c >= '0' && c <= '9'; })) {
        const qint64 seconds = header.size() > 9 ? longestRetryMs : header.toLongLong();
        return std::min(seconds * 1000, longestRetryMs);
    }
    const auto at = httpDateMs(header, nowMs);
    return at ? std::optional(std::clamp<qint64>(*at - nowMs, 0, longestRetryMs)) : std::nullopt;
}

} // namespace vigie::channels
