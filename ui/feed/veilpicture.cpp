// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/veilpicture.h"

#include <QPainter>

namespace vigie::ui {

QPixmap veilOf(const QTextLayout &text, const QSize &size, const QColor &ink)
{
    // Drawn small and grown again, letters run into one another.
    static constexpr double coarseness = 0.25;
    QImage small((QSizeF(size) * coarseness).toSize().expandedTo({1, 1}),
                 QImage::Format_ARGB32_Premultiplied);
    small.fill(Qt::transparent);
    QPainter painter(&small);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(coarseness, coarseness);
    painter.setPen(ink);
    text.draw(&painter, {});
    painter.end();
    return QPixmap::fromImage(small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace vigie::ui
