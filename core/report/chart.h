// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

/// Charts as values: drawn once, then shown the same as SVG (here) and by a painter (ui/chartpainter.h).
namespace vigie::report {

/// What a colour is for.
enum class Ink {
    Text,
    Muted,
    All,     ///< bar of all messages
    AllEdge, ///< its outline, which a light colour needs on paper
    Part,    ///< the answered part of it
    OnPart,  ///< text on that
};
const char *inkColor(Ink ink, bool dark); ///< "#RRGGBB"

/// Lengths are CSS pixels from the top left.
struct ChartBar
{
    double x = 0, y = 0, width = 0, height = 0;
    Ink fill = Ink::All;
    Ink edge = Ink::AllEdge;
};
struct ChartLine
{
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};
enum class Anchor { Start, Middle, End };
struct ChartText
{
    double x = 0, baseline = 0;
    QString words;
    double size = 13;
    Ink ink = Ink::Text;
    bool bold = false;
    Anchor anchor = Anchor::Start;
};

struct Chart
{
    QString code; ///< "days", "channels"
    QString title;
    QString inWords; ///< all its numbers, for those who do not see it
    double width = 0, height = 0;
    QList<ChartBar> bars;
    QList<ChartLine> lines;
    QList<ChartText> texts;
};

/// Bars of mentions and of answered by day, and by channel; direct labels, zero-based; 360 wide at least.
inline constexpr double chartWidth = 720;
Chart daysChart(const Numbers &numbers, const Words &words, double width = chartWidth);
Chart channelsChart(const Numbers &numbers, const Words &words, double width = chartWidth);

/// Two words and their swatches, along the top: all that two series need.
void addKey(Chart &chart, const QString &all, const QString &part);

/// An <svg> element with <title> and <desc>, without anything remote.
QByteArray toSvg(const Chart &chart, bool dark = false);

/// Text as XML content: escaped, without what XML 1.0 refuses. What strangers wrote goes through oneLine()
/// first, which our own words cannot: it takes their unbreakable spaces. Pure.
QString xml(const QString &text);

/// About how wide that text is drawn, with no font at hand; generous. Pure.
double chartTextWidth(QStringView words, double size);
/// `words`, elided in the middle to about that width. Pure.
QString fitted(const QString &words, double size, double width);

} // namespace vigie::report
