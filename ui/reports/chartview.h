// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QWidget>

namespace vigie::ui {

/// A chart as wide as there is room, in the colours of the window. What it shows is said in its accessible
/// description.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    /// Draws the chart anew for a width, in the chart's own units.
    using Drawing = std::function<report::Chart(double width)>;

    explicit ChartView(QWidget *parent = nullptr);

    void setDrawing(const Drawing &drawing);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double scale() const;

    Drawing m_drawing;
};

} // namespace vigie::ui
