// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/badge.h"

#include "ui/theme.h"

#include <QPainter>

namespace vigie::ui {

QColor workspaceColor(const Id &workspace)
{
    static constexpr QRgb colors[] = {0xff0B6386, 0xff7A3E9D, 0xff1B663A, 0xff9A3412,
                                      0xff374B8C, 0xff8A1C5B, 0xff5B5B18, 0xff334155};
    return QColor::fromRgb(colors[workspace.randomB() % std::size(colors)]);
}

QPixmap badge(const QString &letters, const QColor &back, const QColor &ink, int size, bool round,
              qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(back);
    const qreal radius = round ? size / 2.0 : space::corner;
    painter.drawRoundedRect(QRectF(0, 0, size, size), radius, radius);
    QFont letter = ui::font(TextSize::Text);
    letter.setPixelSize(letters.size() > 1 ? size * 40 / 100 : size / 2);
    letter.setWeight(QFont::DemiBold);
    painter.setFont(letter);
    painter.setPen(ink);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, letters);
    return pixmap;
}

} // namespace vigie::ui
