// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

namespace vigie::report {

using namespace Qt::StringLiterals;

const char *inkColor(Ink ink, bool dark)
{
    static constexpr const char *colors[][2] = {
        {"#1B2027", "#E7EAEE"}, {"#56606C", "#A3ADB8"}, {"#DDEFF6", "#153442"},
        {"#5E9DB5", "#3F7F98"}, {"#0B6386", "#6AC6EA"}, {"#FFFFFF", "#15181C"},
    };
    return colors[static_cast<int>(ink)][dark ? 1 : 0];
}

QString xml(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0xfffe)
            kept += c;
    }
    return kept.toHtmlEscaped();
}

static QString num(double value)
{
    return QString::number(qRound(value * 10) / 10.0);
}

QByteArray toSvg(const Chart &chart, bool dark)
{
    const auto color = [&](Ink ink) { return QLatin1StringView(inkColor(ink, dark)); };
    QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" "
        "role=\"img\" aria-labelledby=\"%3-title %3-desc\" font-family=\"sans-serif\">\n"
        "<title id=\"%3-title\">%4</title>\n<desc id=\"%3-desc\">%5</desc>\n"_s.arg(
            num(chart.width), num(chart.height), chart.code, xml(chart.title), xml(chart.inWords));
    for (const ChartBar &bar : chart.bars)
        svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\" stroke=\"%6\"/>\n"_s.arg(
            num(bar.x), num(bar.y), num(bar.width), num(bar.height), color(bar.fill), color(bar.edge));
    for (const ChartLine &line : chart.lines)
        svg += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\"/>\n"_s.arg(
            num(line.x1), num(line.y1), num(line.x2), num(line.y2), color(Ink::Muted));
    static constexpr const char *anchors[] = {"start", "middle", "end"};
    for (const ChartText &text : chart.texts)
        svg += u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" text-anchor=\"%5\"%6>%7</text>\n"_s.arg(
            num(text.x), num(text.baseline), num(text.size), color(text.ink),
            QLatin1StringView(anchors[static_cast<int>(text.anchor)]),
            text.bold ? u" font-weight=\"600\""_s : QString(), xml(text.words));
    return (svg + "</svg>\n"_L1).toUtf8();
}

} // namespace vigie::report
