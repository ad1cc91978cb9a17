// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/measured.h"

#include <algorithm>

namespace vigie::report {

using namespace Qt::StringLiterals;
using triage::Measured;
using triage::MeasuredError;
using triage::MeasuredMonth;
using triage::Question;

static constexpr qsizetype mostMonths = 12;

QStringList measuredSummary(const MeasuredError &error, const Words &words)
{
    QStringList sentences;
    if (error.messages.looked == 0)
        sentences.append(words.say("measured.none"));
    else
        sentences = {
            words.count("measured.looked", error.messages.looked).arg(number(error.messages.right, words)),
            words.say("measured.honest")};
    static constexpr triage::Band widest;
    sentences.append(error.band == widest
                         ? words.say("measured.band.widest").arg(widest.from).arg(widest.to)
                         : words.say("measured.band.narrower")
                               .arg(QString::number(error.band.from), QString::number(error.band.to),
                                    QString::number(widest.from), QString::number(widest.to)));
    return sentences;
}

QString measuredMethod(const Words &words)
{
    return words.say("measured.method").arg(number(Measured::fewest, words));
}

static QString shareOf(const Measured &measured, const Words &words)
{
    return percent(double(measured.right) / std::max(1, measured.looked), words);
}

Table measuredVerdictsTable(const MeasuredError &error, const Words &words)
{
    Table table{.code = u"measured-verdicts"_s,
                .title = words.say("measured.verdicts"),
                .columns = {{words.say("measured.column.said")},
                            {words.say("measured.column.looked"), true},
                            {words.say("measured.column.right"), true},
                            {words.say("measured.column.share"), true},
                            {words.say("measured.column.between"), true}}};
    for (const triage::MeasuredVerdict &verdict : error.verdicts) {
        const Measured &counts = verdict.counts;
        const triage::Interval between = counts.interval();
        table.rows.append({words.say(("measured.said." + QByteArray(verdict.said)).constData()),
                           number(counts.looked, words), number(counts.right, words),
                           counts.isFew() ? words.say("measured.few") : shareOf(counts, words),
                           counts.isFew()
                               ? words.say("none")
                               : words.say("measured.between")
                                     .arg(percent(between.low, words), percent(between.high, words))});
    }
    return table;
}

static QString monthName(QDate month, const Words &words)
{
    return words.locale().toString(month, u"MMMM yyyy"_s);
}

Table measuredMonthsTable(const MeasuredError &error, const Words &words)
{
    Table table{.code = u"measured-months"_s,
                .title = words.say("measured.months"),
                .columns = {{words.say("measured.column.month")},
                            {words.say("measured.column.looked"), true},
                            {words.say("measured.column.sentiment"), true},
                            {words.say("measured.column.abuse"), true},
                            {words.say("measured.column.kind"), true},
                            {words.say("measured.column.urgency"), true}}};
    for (const MeasuredMonth &month : error.months) {
        QStringList row{monthName(month.month, words), number(month.messages.looked, words)};
        for (const Measured &of : month.questions)
            row.append(of.looked == 0 ? words.say("none")
                       : of.isFew()
                           ? words.say("measured.of").arg(number(of.right, words), number(of.looked, words))
                           : shareOf(of, words));
        table.rows.append(row);
    }
    return table;
}

/// The last months without a gap, the oldest first.
static QList<MeasuredMonth> lastMonths(const MeasuredError &error)
{
    QList<MeasuredMonth> months;
    if (error.months.isEmpty())
        return months;
    const QDate newest = error.months.first().month, oldest = error.months.last().month;
    for (QDate month = newest; month >= oldest && months.size() < mostMonths; month = month.addMonths(-1)) {
        const auto known = std::ranges::find(error.months, month, &MeasuredMonth::month);
        months.prepend(known == error.months.end() ? MeasuredMonth{.month = month} : *known);
    }
    return months;
}

Chart measuredChart(const MeasuredError &error, const Words &words, double asked)
{
    static constexpr double keyHeight = 34, plotTop = keyHeight + 22, plotHeight = 120,
                            base = plotTop + plotHeight, size = 13, widestBar = 56;
    const QList<MeasuredMonth> months = lastMonths(error);
    Chart chart{.code = u"measured"_s,
                .title = words.say("measured.chart"),
                .width = std::max(360.0, asked),
                .height = base + 28};
    addKey(chart, words.say("measured.chart.looked"), words.say("measured.chart.right"));
    int most = 1;
    for (const MeasuredMonth &month : months)
        most = std::max(most, month.messages.looked);
    const double slot = chart.width / double(std::max<qsizetype>(months.size(), 1));
    const double width = std::min(widestBar, slot * 0.68);
    QStringList inWords;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const Measured &counts = months[i].messages;
        const double middle = slot * (double(i) + 0.5);
        const double all = plotHeight * counts.looked / most, right = plotHeight * counts.right / most;
        if (counts.looked > 0)
            chart.bars.append({middle - width / 2, base - all, width, all});
        if (counts.right > 0)
            chart.bars.append({middle - width / 2, base - right, width, right, Ink::Part, Ink::Part});
        chart.texts.append({middle, base - all - 7, number(counts.looked, words), size,
                            counts.looked > 0 ? Ink::Text : Ink::Muted, true, Anchor::Middle});
        chart.texts.append({middle, base + 20,
                            fitted(words.locale().toString(months[i].month, u"MMM yy"_s), 11, slot), 11,
                            Ink::Muted, false, Anchor::Middle});
        inWords.append(words.count("measured.chart.month", counts.looked)
                           .arg(monthName(months[i].month, words), number(counts.right, words)));
    }
    chart.inWords = inWords.join("; "_L1);
    chart.lines.append({0, base + 0.5, chart.width, base + 0.5});
    return chart;
}

} // namespace vigie::report
