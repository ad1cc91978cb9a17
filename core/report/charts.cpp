// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include "base/text.h"

#include <algorithm>

namespace vigie::report {

using namespace Qt::StringLiterals;

static constexpr double leastWidth = 360;
static constexpr double keyHeight = 34;
static constexpr double size = 13;

static Chart beginning(const QString &code, const QString &title, double width, double height)
{
    Chart chart;
    chart.code = code;
    chart.title = title;
    chart.width = width;
    chart.height = height;
    return chart;
}

void addKey(Chart &chart, const QString &all, const QString &part)
{
    chart.bars.append({0.5, 5.5, 12, 12, Ink::All, Ink::AllEdge});
    chart.texts.append({19, 16, all, size, Ink::Muted});
    const double next = 19 + chartTextWidth(all, size) + 20;
    chart.bars.append({next + 0.5, 5.5, 12, 12, Ink::Part, Ink::Part});
    chart.texts.append({next + 19, 16, part, size, Ink::Muted});
}

/// "Monday 16 November: 12 messages, 9 answered; …"
static QString daysInWords(const Numbers &numbers, const Words &words)
{
    QStringList days;
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i)
        days.append(words.count("charts.day", numbers.byDay[i])
                        .arg(longDate(numbers.period.first.addDays(i), words),
                             number(numbers.answeredByDay[i], words)));
    return days.join("; "_L1);
}

Chart daysChart(const Numbers &numbers, const Words &words, double asked)
{
    static constexpr double plotTop = keyHeight + 22;
    static constexpr double plotHeight = 150;
    static constexpr double base = plotTop + plotHeight;
    const bool week = numbers.period.unit == Period::Unit::Week;
    const qint64 most = std::max<qint64>(1, std::ranges::max(numbers.byDay));
    const double whole = std::max(leastWidth, asked);
    const double slot = whole / double(numbers.byDay.size());
    const double width = week ? std::min(56.0, slot * 0.68) : slot * 0.68;
    const double figureSize = week ? 14 : 11;
    const double scale = plotHeight / double(most);
    // Months of many messages: numbers that would run into one another are left to the table.
    const bool allFit = chartTextWidth(number(most, words), figureSize) < slot;
    const bool everyDay = week || chartTextWidth(u"30", figureSize) + 2 < slot;

    Chart chart = beginning(u"days"_s, words.say("charts.days"), whole, base + 28);
    chart.inWords = daysInWords(numbers, words);
    addKey(chart, words.say("charts.messages"), words.say("charts.answered"));
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i) {
        const qint64 all = numbers.byDay[i];
        const qint64 part = numbers.answeredByDay[i];
        const double middle = slot * (double(i) + 0.5);
        const double allHeight = double(all) * scale;
        const double partHeight = double(part) * scale;
        if (all > 0)
            chart.bars.append({middle - width / 2, base - allHeight, width, allHeight});
        if (part > 0)
            chart.bars.append(
                {middle - width / 2, base - partHeight, width, partHeight, Ink::Part, Ink::Part});
        if (allFit || all == most)
            chart.texts.append({middle, base - allHeight - 7, number(all, words), figureSize,
                                all > 0 ? Ink::Text : Ink::Muted, true, Anchor::Middle});
        if (week && part > 0 && part < all && partHeight >= 15)
            chart.texts.append({middle, base - partHeight + std::min(16.0, partHeight / 2 + 4.5),
                                number(part, words), 12, Ink::OnPart, false, Anchor::Middle});
        const QDate day = numbers.period.first.addDays(i);
        if (everyDay || i % 2 == 0)
            chart.texts.append({middle, base + 20,
                                week ? words.locale().toString(day, u"ddd d"_s) : QString::number(day.day()),
                                week ? size : 11.0, Ink::Muted, false, Anchor::Middle});
    }
    chart.lines.append({0, base + 0.5, whole, base + 0.5});
    return chart;
}

struct ChannelCounts
{
    QString name;
    qint64 all = 0;
    qint64 part = 0;
};

/// The largest ones, and the rest as one.
static QList<ChannelCounts> largestChannels(const Numbers &numbers, const Words &words)
{
    static constexpr qsizetype mostRows = 10;
    const QStringList names = channelsBySize(numbers);
    const qsizetype own = names.size() <= mostRows ? names.size() : mostRows - 1;
    QList<ChannelCounts> rows;
    for (const QString &name : names.first(own))
        rows.append({oneLine(name), numbers.byChannel[name], numbers.answeredByChannel[name]});
    if (own < names.size()) {
        ChannelCounts rest{words.count("charts.others", names.size() - own)};
        for (const QString &name : names.sliced(own)) {
            rest.all += numbers.byChannel[name];
            rest.part += numbers.answeredByChannel[name];
        }
        rows.append(rest);
    }
    return rows;
}

Chart channelsChart(const Numbers &numbers, const Words &words, double asked)
{
    static constexpr double rowHeight = 30;
    static constexpr double barHeight = 18;
    const double whole = std::max(leastWidth, asked);
    const double nameWidth = std::min(176.0, whole * 0.27);
    const QList<ChannelCounts> rows = largestChannels(numbers, words);
    const auto inFigures = [&](const ChannelCounts &row) {
        return words.say("charts.bar").arg(number(row.all, words), number(row.part, words));
    };
    qint64 most = 1;
    double wordsWidth = 0;
    for (const ChannelCounts &row : rows) {
        most = std::max(most, row.all);
        wordsWidth = std::max(wordsWidth, chartTextWidth(inFigures(row), size));
    }
    const double scale = (whole - nameWidth - wordsWidth - 12) / double(most);

    Chart chart = beginning(u"channels"_s, words.say("charts.channels"), whole,
                            keyHeight + rowHeight * double(rows.size()) + 4);
    addKey(chart, words.say("charts.messages"), words.say("charts.answered"));
    QStringList inWords;
    double top = keyHeight;
    for (const ChannelCounts &row : rows) {
        const double baseline = top + rowHeight / 2 + 4.5;
        const double barTop = top + (rowHeight - barHeight) / 2;
        const double allWidth = double(row.all) * scale;
        chart.texts.append({0, baseline, fitted(row.name, size, nameWidth - 12), size});
        chart.bars.append({nameWidth, barTop, allWidth, barHeight});
        if (row.part > 0)
            chart.bars.append({nameWidth, barTop, double(row.part) * scale, barHeight, Ink::Part, Ink::Part});
        chart.texts.append({nameWidth + allWidth + 9, baseline, inFigures(row), size});
        inWords.append(words.count("charts.day", row.all).arg(row.name, number(row.part, words)));
        top += rowHeight;
    }
    chart.inWords = inWords.join("; "_L1);
    chart.lines.append({nameWidth - 0.5, keyHeight, nameWidth - 0.5, top});
    return chart;
}

} // namespace vigie::report
