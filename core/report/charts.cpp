// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report/documents.h"
#include "report/svg.h"

#include <algorithm>

namespace vigie::report {

using namespace Qt::StringLiterals;
using Anchor = Svg::Anchor;

static constexpr double chartWidth = 720;
static constexpr double keyHeight = 34;

/// Two words and their swatches: all that two series need.
static void drawKey(Svg &svg, const Words &words, const ChartColors &colors)
{
    static constexpr double size = 13;
    const QString all = words.say("charts.messages");
    svg.rect(0.5, 5.5, 12, 12, colors.all, colors.allEdge);
    svg.text(19, 16, all, {size, colors.muted});
    const double next = 19 + Svg::widthOf(all, size) + 20;
    svg.rect(next + 0.5, 5.5, 12, 12, colors.part, colors.part);
    svg.text(next + 19, 16, words.say("charts.answered"), {size, colors.muted});
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

QByteArray daysChart(const Numbers &numbers, const Words &words, bool dark)
{
    static constexpr double plotTop = keyHeight + 22;
    static constexpr double plotHeight = 150;
    static constexpr double base = plotTop + plotHeight;
    const ChartColors &colors = chartColors(dark);
    const bool week = numbers.period.unit == Period::Unit::Week;
    const qint64 most = std::max<qint64>(1, std::ranges::max(numbers.byDay));
    const double slot = chartWidth / double(numbers.byDay.size());
    const double bar = week ? 56 : slot * 0.68;
    const double size = week ? 14 : 11;
    const double scale = plotHeight / double(most);
    // Months of many messages: numbers that would run into one another are left to the table.
    const bool allFit = Svg::widthOf(number(most, words), size) < slot;

    Svg svg(u"days"_s, chartWidth, base + 28, words.say("charts.days"), daysInWords(numbers, words));
    drawKey(svg, words, colors);
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i) {
        const qint64 all = numbers.byDay[i];
        const qint64 part = numbers.answeredByDay[i];
        const double middle = slot * (double(i) + 0.5);
        const double allHeight = double(all) * scale;
        const double partHeight = double(part) * scale;
        if (all > 0)
            svg.rect(middle - bar / 2, base - allHeight, bar, allHeight, colors.all, colors.allEdge);
        if (part > 0)
            svg.rect(middle - bar / 2, base - partHeight, bar, partHeight, colors.part, colors.part);
        if (allFit || all == most)
            svg.text(middle, base - allHeight - 7, number(all, words),
                     {size, all > 0 ? colors.text : colors.muted, true, Anchor::Middle});
        if (week && part > 0 && part < all && partHeight >= 20)
            svg.text(middle, base - partHeight + 15, number(part, words),
                     {12, colors.onPart, false, Anchor::Middle});
        const QDate day = numbers.period.first.addDays(i);
        svg.text(middle, base + 20,
                 week ? words.locale().toString(day, u"ddd d"_s) : QString::number(day.day()),
                 {week ? 13.0 : 11.0, colors.muted, false, Anchor::Middle});
    }
    svg.line(0, base + 0.5, chartWidth, base + 0.5, colors.muted);
    return svg.finish();
}

struct ChannelBar
{
    QString name;
    qint64 all = 0;
    qint64 part = 0;
};

/// The largest ones, and the rest as one.
static QList<ChannelBar> channelBars(const Numbers &numbers, const Words &words)
{
    static constexpr qsizetype mostBars = 10;
    const QStringList names = channelsBySize(numbers);
    const qsizetype own = names.size() <= mostBars ? names.size() : mostBars - 1;
    QList<ChannelBar> bars;
    for (const QString &name : names.first(own))
        bars.append({oneLine(name), numbers.byChannel[name], numbers.answeredByChannel[name]});
    if (own < names.size()) {
        ChannelBar rest{words.count("charts.others", names.size() - own)};
        for (const QString &name : names.sliced(own)) {
            rest.all += numbers.byChannel[name];
            rest.part += numbers.answeredByChannel[name];
        }
        bars.append(rest);
    }
    return bars;
}

QByteArray channelsChart(const Numbers &numbers, const Words &words, bool dark)
{
    static constexpr double rowHeight = 30;
    static constexpr double barHeight = 18;
    static constexpr double nameWidth = 176;
    static constexpr double wordsWidth = 190;
    static constexpr double size = 13;
    const ChartColors &colors = chartColors(dark);
    const QList<ChannelBar> bars = channelBars(numbers, words);
    QStringList inWords;
    qint64 most = 1;
    for (const ChannelBar &bar : bars) {
        most = std::max(most, bar.all);
        inWords.append(words.count("charts.day", bar.all).arg(bar.name, number(bar.part, words)));
    }
    const double scale = (chartWidth - nameWidth - wordsWidth) / double(most);

    Svg svg(u"channels"_s, chartWidth, keyHeight + rowHeight * double(bars.size()) + 4,
            words.say("charts.channels"), inWords.join("; "_L1));
    drawKey(svg, words, colors);
    double top = keyHeight;
    for (const ChannelBar &bar : bars) {
        const double baseline = top + rowHeight / 2 + 4.5;
        const double barTop = top + (rowHeight - barHeight) / 2;
        svg.text(0, baseline, Svg::fitted(bar.name, size, nameWidth - 12), {size, colors.text});
        svg.rect(nameWidth, barTop, double(bar.all) * scale, barHeight, colors.all, colors.allEdge);
        if (bar.part > 0)
            svg.rect(nameWidth, barTop, double(bar.part) * scale, barHeight, colors.part, colors.part);
        svg.text(nameWidth + double(bar.all) * scale + 9, baseline,
                 words.say("charts.bar").arg(number(bar.all, words), number(bar.part, words)),
                 {size, colors.text});
        top += rowHeight;
    }
    svg.line(nameWidth - 0.5, keyHeight, nameWidth - 0.5, top, colors.muted);
    return svg.finish();
}

} // namespace vigie::report
