// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpainter.h"

#include <QPainter>

namespace vigie::ui {

using report::Anchor;

static void paintText(QPainter &painter, const report::ChartText &text, double scale, const QColor &color)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(text.size * scale)));
    font.setWeight(text.bold ? QFont::DemiBold : QFont::Normal);
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text.words);
    double x = text.x * scale;
    if (text.anchor != Anchor::Start)
        x -= text.anchor == Anchor::Middle ? width / 2 : width;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, text.baseline * scale), text.words);
}

void paintChart(QPainter &painter, const report::Chart &chart, const QRectF &within,
                const std::function<QColor(report::Ink)> &color)
{
    const double scale = std::min(within.width() / chart.width, within.height() / chart.height);
    painter.save();
    painter.translate(within.topLeft());
    for (const report::ChartBar &bar : chart.bars) {
        painter.setPen(QPen(color(bar.edge), scale));
        painter.setBrush(color(bar.fill));
        painter.drawRect(QRectF(bar.x * scale, bar.y * scale, bar.width * scale, bar.height * scale));
    }
    painter.setPen(QPen(color(report::Ink::Muted), scale));
    for (const report::ChartLine &line : chart.lines)
        painter.drawLine(QPointF(line.x1, line.y1) * scale, QPointF(line.x2, line.y2) * scale);
    for (const report::ChartText &text : chart.texts)
        paintText(painter, text, scale, color(text.ink));
    painter.restore();
}

} // namespace vigie::ui
