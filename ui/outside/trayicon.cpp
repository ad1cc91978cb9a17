// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/trayicon.h"

#include <QPainter>
#include <QSvgRenderer>

static void initDrawings()
{
    Q_INIT_RESOURCE(vigie_tray);
}

namespace vigie::ui {

QIcon trayIcon(bool waits)
{
    initDrawings();
    QSvgRenderer drawing(waits ? QStringLiteral(":/tray/waiting.svg") : QStringLiteral(":/tray/vigie.svg"));
    QIcon icon;
    for (const int side : {16, 20, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace vigie::ui
