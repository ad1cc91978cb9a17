// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page.h"

#include "base/text.h"

#include <algorithm>

namespace vigie::report {

using namespace Qt::StringLiterals;

QList<Figure> figures(const Numbers &numbers, const Words &words)
{
    const auto num = [&](qint64 n) { return number(n, words); };
    const auto timed = [&](const char *code, const char *label, const char *note, std::optional<qint64> ms) {
        return Figure{QLatin1StringView(code), duration(ms, words), words.say(label),
                      ms ? words.say(note) : words.say("figure.time.none")};
    };
    return {
        {u"mentions"_s, num(numbers.mentions), words.say("figure.mentions"),
         words.say("figure.mentions.note", numbers.period.unit).arg(num(numbers.mentionsBefore))},
        {u"answered"_s, percent(numbers.answeredShare(), words), words.say("figure.answered"),
         words.say("figure.answered.note").arg(num(numbers.answered), num(numbers.mentions))},
        timed("median", "figure.median", "figure.median.note", numbers.medianAnswerMs),
        timed("p90", "figure.p90", "figure.p90.note", numbers.p90AnswerMs),
        {u"open"_s, num(numbers.open), words.say("figure.open"),
         numbers.closedWithoutAnswer > 0 ? words.say("figure.open.note").arg(num(numbers.closedWithoutAnswer))
                                         : QString()},
    };
}

static std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

/// Name, mentions, answered, share.
static QStringList countRow(const QString &name, qint64 mentions, qint64 answered, const Words &words)
{
    return {name, number(mentions, words), number(answered, words),
            percent(share(answered, mentions), words)};
}

static Table countTable(const char *code, const char *title, const char *column, const Words &words)
{
    return {QLatin1StringView(code),
            words.say(title),
            {},
            {{words.say(column)},
             {words.say("column.mentions"), true},
             {words.say("column.answered"), true},
             {words.say("column.share"), true}},
            {},
            true};
}

Table daysTable(const Numbers &numbers, const Words &words)
{
    Table table = countTable("days", "tables.days", "column.day", words);
    for (qsizetype day = 0; day < numbers.byDay.size(); ++day)
        table.rows.append(countRow(longDate(numbers.period.first.addDays(day), words), numbers.byDay[day],
                                   numbers.answeredByDay[day], words));
    table.rows.append(countRow(words.say("row.total"), numbers.mentions, numbers.answered, words));
    return table;
}

QStringList channelsBySize(const Numbers &numbers)
{
    QStringList names = numbers.byChannel.keys();
    std::ranges::stable_sort(names, std::greater(),
                             [&](const QString &name) { return numbers.byChannel[name]; });
    return names;
}

Table channelsTable(const Numbers &numbers, const Words &words)
{
    Table table = countTable("channels", "tables.channels", "column.channel", words);
    for (const QString &name : channelsBySize(numbers))
        table.rows.append(
            countRow(oneLine(name), numbers.byChannel[name], numbers.answeredByChannel[name], words));
    table.rows.append(countRow(words.say("row.total"), numbers.mentions, numbers.answered, words));
    return table;
}

static QString dispositionWord(inbox::Disposition disposition, const Words &words)
{
    return words.say(("disposition." + inbox::dispositionName(disposition).toLatin1()).constData());
}

Table dispositionsTable(const Numbers &numbers, const Words &words)
{
    Table table{u"dispositions"_s,
                words.say("tables.dispositions"),
                {},
                {{words.say("column.disposition")},
                 {words.say("column.mentions"), true},
                 {words.say("column.share"), true}},
                {},
                true};
    for (const auto &[disposition, count] : numbers.byDisposition.asKeyValueRange())
        table.rows.append({dispositionWord(disposition, words), number(count, words),
                           percent(share(count, numbers.mentions), words)});
    table.rows.append({words.say("row.total"), number(numbers.mentions, words),
                       percent(share(numbers.mentions, numbers.mentions), words)});
    return table;
}

Table leftTable(const Numbers &numbers, const Words &words, Naming naming)
{
    Table table{u"left"_s,
                words.say("tables.left"),
                {},
                {{words.say("column.posted")},
                 {words.say("column.channel")},
                 {words.say("column.author")},
                 {words.say("column.disposition")},
                 {words.say("column.excerpt")}},
                {}};
    if (numbers.open == 0)
        table.note = words.say("tables.left.none");
    else if (numbers.open > numbers.leftOut.size())
        table.note = words.say("tables.left.first")
                         .arg(number(numbers.leftOut.size(), words), number(numbers.open, words));
    for (const LeftOut &left : numbers.leftOut) {
        const QString name = left.authorName.isEmpty() ? left.authorHandle : left.authorName;
        table.rows.append(
            {moment(left.postedAtMs, numbers.period.zone, words), oneLine(left.channelName),
             naming == Naming::Names ? oneLine(name) : initialsOf(left.authorName, left.authorHandle),
             dispositionWord(left.disposition, words), oneLine(left.excerpt)});
    }
    return table;
}

Table notLookedTable(const Numbers &numbers, const Words &words)
{
    Table table{
        u"not-looked"_s,
        words.say("tables.not-looked"),
        words.say(numbers.notLooked.isEmpty() ? "tables.not-looked.none" : "tables.not-looked.note"),
        {{words.say("column.place")}, {words.say("column.last-look")}, {words.say("column.days"), true}},
        {}};
    for (const NotLooked &one : numbers.notLooked)
        table.rows.append(
            {oneLine(one.place),
             one.lastLookMs ? moment(*one.lastLookMs, numbers.period.zone, words) : words.say("row.never"),
             number(one.days, words)});
    return table;
}

} // namespace vigie::report
