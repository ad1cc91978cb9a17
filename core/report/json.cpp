// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/isotime.h"
#include "base/text.h"
#include "report/documents.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigie::report {

using namespace Qt::StringLiterals;

static QJsonValue fourDecimals(std::optional<double> share)
{
    return share ? QJsonValue(roundedShare(*share)) : QJsonValue();
}

static QJsonValue secondsJson(std::optional<qint64> ms)
{
    return ms ? QJsonValue(*ms / 1000) : QJsonValue();
}

static QJsonObject periodJson(const Numbers &numbers)
{
    const Period &period = numbers.period;
    return {{u"name"_s, period.name()},
            {u"unit"_s, period.unit == Period::Unit::Week ? u"week"_s : u"month"_s},
            {u"first_day"_s, period.first.toString(Qt::ISODate)},
            {u"last_day"_s, period.last().toString(Qt::ISODate)},
            {u"zone"_s, QString::fromLatin1(period.zone.id())},
            {u"complete"_s, !numbers.running}};
}

static QJsonArray daysJson(const Numbers &numbers)
{
    QJsonArray days;
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i)
        days.append(QJsonObject{{u"day"_s, numbers.period.first.addDays(i).toString(Qt::ISODate)},
                                {u"messages"_s, numbers.byDay[i]},
                                {u"answered"_s, numbers.answeredByDay[i]}});
    return days;
}

static QJsonArray channelsJson(const Numbers &numbers)
{
    QJsonArray channels;
    for (const QString &name : channelsBySize(numbers))
        channels.append(QJsonObject{{u"channel"_s, name},
                                    {u"messages"_s, numbers.byChannel[name]},
                                    {u"answered"_s, numbers.answeredByChannel[name]}});
    return channels;
}

static QJsonArray notLookedJson(const Numbers &numbers)
{
    QJsonArray places;
    for (const NotLooked &one : numbers.notLooked)
        places.append(QJsonObject{{u"place"_s, one.place},
                                  {u"last_look"_s, isoTime(one.lastLookMs, numbers.period.zone)},
                                  {u"days"_s, one.days}});
    return places;
}

static QJsonArray leftJson(const Numbers &numbers)
{
    QJsonArray left;
    for (const LeftOut &one : numbers.leftOut) {
        const QDateTime posted = QDateTime::fromMSecsSinceEpoch(one.postedAtMs, numbers.period.zone);
        left.append(QJsonObject{
            {u"id"_s, one.id.toString()},
            {u"channel"_s, one.channelName},
            {u"author"_s, initialsOf(one.authorName, one.authorHandle)},
            {u"posted_at"_s, posted.toOffsetFromUtc(posted.offsetFromUtc()).toString(Qt::ISODate)},
            {u"disposition"_s, inbox::dispositionName(one.disposition)},
            {u"excerpt"_s, one.excerpt}});
    }
    return left;
}

QJsonObject jsonOf(const Numbers &numbers)
{
    QJsonObject dispositions;
    for (const auto &[disposition, count] : numbers.byDisposition.asKeyValueRange())
        dispositions.insert(inbox::dispositionName(disposition), count);
    return {{u"period"_s, periodJson(numbers)},
            {u"messages"_s, numbers.mentions},
            {u"answered"_s, numbers.answered},
            {u"answered_share"_s, fourDecimals(numbers.answeredShare())},
            {u"closed_without_answer"_s, numbers.closedWithoutAnswer},
            {u"open"_s, numbers.open},
            {u"first_answer_seconds"_s, QJsonObject{{u"median"_s, secondsJson(numbers.medianAnswerMs)},
                                                    {u"p90"_s, secondsJson(numbers.p90AnswerMs)}}},
            {u"before"_s, QJsonObject{{u"name"_s, numbers.period.before().name()},
                                      {u"messages"_s, numbers.mentionsBefore},
                                      {u"answered"_s, numbers.answeredBefore},
                                      {u"answered_share"_s, fourDecimals(numbers.answeredShareBefore())}}},
            {u"by_day"_s, daysJson(numbers)},
            {u"by_channel"_s, channelsJson(numbers)},
            {u"by_disposition"_s, dispositions},
            {u"left_without_answer"_s, leftJson(numbers)},
            {u"not_looked_at"_s, notLookedJson(numbers)}};
}

QByteArray toJson(const Numbers &numbers)
{
    return QJsonDocument(jsonOf(numbers)).toJson(QJsonDocument::Indented);
}

} // namespace vigie::report
