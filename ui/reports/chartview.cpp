// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chartview.h"

#include "ui/chartpainter.h"
#include "ui/theme.h"

#include <QPainter>

namespace vigie::ui {

using report::Ink;

static constexpr double textOfCharts = 13; ///< the size that most words of a chart have in its own units

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setDrawing(const Drawing &drawing)
{
    m_drawing = drawing;
    const report::Chart chart = drawing(report::chartWidth);
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.inWords);
    updateGeometry();
    update();
}

/// So that words in the chart are as large as words beside it.
double ChartView::scale() const
{
    return QFontInfo(font()).pixelSize() / textOfCharts;
}

int ChartView::heightForWidth(int width) const
{
    if (!m_drawing)
        return 0;
    const report::Chart chart = m_drawing(width / scale());
    return qCeil(chart.height * std::min(scale(), width / chart.width));
}

QSize ChartView::sizeHint() const
{
    const int width = qCeil(report::chartWidth * scale());
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    return {200, 0};
}

static QColor inkInUse(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return color(Token::Text);
    case Ink::Muted:
        return color(Token::Muted);
    case Ink::All:
        return color(Token::AccentBack);
    case Ink::AllEdge:
    case Ink::Part:
        return color(Token::Accent);
    case Ink::OnPart:
        return onAccent();
    }
    return {};
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, m_drawing(width() / scale()), rect(), inkInUse);
}

} // namespace vigie::ui
