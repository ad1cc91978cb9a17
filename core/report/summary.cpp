// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/page.h"

#include <algorithm>

namespace vigie::report {

/// Below these a percentage, or a time, hangs on one or two messages.
static constexpr qint64 thinMentions = 10;
static constexpr qint64 thinAnswers = 5;

static QString volume(const Numbers &numbers, const Words &words)
{
    // Part of a week against a whole one would only mislead.
    if (numbers.running)
        return words.count("summary.volume", numbers.period.unit, numbers.mentions);
    return words.count("summary.against", numbers.period.unit, numbers.mentions)
        .arg(number(numbers.mentionsBefore, words));
}

static QString answered(const Numbers &numbers, const Words &words)
{
    const QString part = number(numbers.answered, words);
    const QString whole = number(numbers.mentions, words);
    const QString share = percent(numbers.answeredShare(), words);
    if (numbers.running || numbers.mentionsBefore == 0)
        return words.say("summary.answered").arg(part, whole, share);
    return words.say("summary.answered.against", numbers.period.unit)
        .arg(part, whole, share, percent(numbers.answeredShareBefore(), words));
}

static QStringList times(const Numbers &numbers, const Words &words)
{
    if (numbers.answered == 0)
        return {};
    const QString median = duration(numbers.medianAnswerMs, words);
    if (numbers.answered == 1)
        return {words.say("summary.times.single").arg(median)};
    QStringList lines{words.say("summary.times").arg(median, duration(numbers.p90AnswerMs, words))};
    if (numbers.answered < thinAnswers)
        lines.append(words.count("summary.times.thin", numbers.answered));
    return lines;
}

static QStringList open(const Numbers &numbers, const Words &words)
{
    QStringList lines;
    if (numbers.leftOut.isEmpty()) {
        lines.append(words.say("summary.open.none"));
    } else {
        const LeftOut &oldest = numbers.leftOut.first();
        const QDate day = QDateTime::fromMSecsSinceEpoch(oldest.postedAtMs, numbers.period.zone).date();
        lines.append(
            words.count("summary.open", numbers.open).arg(longDate(day, words), oneLine(oldest.channelName)));
    }
    if (numbers.closedWithoutAnswer > 0)
        lines.append(words.count("summary.closed", numbers.closedWithoutAnswer));
    return lines;
}

/// Only where one day stands alone at the top.
static QStringList busiest(const Numbers &numbers, const Words &words)
{
    const auto top = std::ranges::max_element(numbers.byDay);
    if (numbers.mentions < thinMentions || std::ranges::count(numbers.byDay, *top) > 1)
        return {};
    const QDate day = numbers.period.first.addDays(top - numbers.byDay.begin());
    return {words.say("summary.busiest").arg(longDate(day, words), number(*top, words))};
}

/// The channel that is answered clearly less than all together (by 15 points), of those with 5 mentions or
/// more.
static QStringList leastAnswered(const Numbers &numbers, const Words &words)
{
    static constexpr qint64 fewest = 5;
    static constexpr double clearly = 0.15;
    QString least;
    double leastShare = numbers.answeredShare().value_or(0) - clearly;
    for (const auto &[name, mentions] : numbers.byChannel.asKeyValueRange()) {
        const double share = double(numbers.answeredByChannel[name]) / double(mentions);
        if (mentions >= fewest && share <= leastShare && (least.isEmpty() || share < leastShare)) {
            least = name;
            leastShare = share;
        }
    }
    if (least.isEmpty())
        return {};
    return {words.say("summary.channel")
                .arg(oneLine(least), number(numbers.answeredByChannel[least], words),
                     number(numbers.byChannel[least], words))};
}

/// Silence is no calm where nobody looked.
static QStringList notLooked(const Numbers &numbers, const Words &words)
{
    static constexpr qsizetype named = 3;
    if (numbers.notLooked.isEmpty())
        return {};
    QStringList places;
    for (const NotLooked &one : numbers.notLooked.first(std::min(named, numbers.notLooked.size())))
        places.append(oneLine(one.place, 60));
    if (numbers.notLooked.size() > named)
        places.append(u"…"_s);
    return {words.count("summary.not-looked", numbers.notLooked.size()).arg(places.join(u", "_s))};
}

QStringList summary(const Numbers &numbers, const Words &words)
{
    const Period::Unit unit = numbers.period.unit;
    QStringList lines;
    if (numbers.running)
        lines.append(words.say("summary.running", unit));
    if (numbers.mentions == 0)
        return lines << words.say("summary.none", unit) << notLooked(numbers, words);
    lines << volume(numbers, words);
    if (numbers.mentions < thinMentions)
        lines.append(words.count("summary.thin", numbers.mentions));
    lines << answered(numbers, words);
    return lines << times(numbers, words) << open(numbers, words) << busiest(numbers, words)
                 << leastAnswered(numbers, words) << notLooked(numbers, words);
}

QString method(const Numbers &numbers, const Words &words, Naming naming)
{
    const QString counted = words.say("method.text").arg(QString::fromLatin1(numbers.period.zone.id()));
    return naming == Naming::Names ? counted : counted + u' ' + words.say("method.initials");
}

} // namespace vigie::report
