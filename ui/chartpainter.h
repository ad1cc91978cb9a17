// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <QColor>

#include <functional>

class QPainter;
class QRectF;

namespace vigie::ui {

/// Draws a chart as large as `within` allows, its words as text in the painter's font family.
void paintChart(QPainter &painter, const report::Chart &chart, const QRectF &within,
                const std::function<QColor(report::Ink)> &color);

} // namespace vigie::ui
