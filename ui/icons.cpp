// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIcons()
{
    Q_INIT_RESOURCE(vigie_icons);
}

namespace vigie::ui {

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("vigie-icon/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    initIcons();
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

/// Paints in the colour that the palette has at that moment, so that icons follow light and dark.
class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString name)
        : m_name(std::move(name))
    {
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks for device pixels and says how many go to one of ours.
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, ink(mode), side, scale);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint at = rect.center() - QPoint(side / 2, side / 2) + QPoint(1 - side % 2, 1 - side % 2);
        painter->drawPixmap(at, iconPixmap(m_name, ink(mode), side, painter->device()->devicePixelRatioF()));
    }
    QString key() const override { return QStringLiteral("vigie"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TintedIcon(m_name); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(20, 20)}; }

private:
    static QColor ink(QIcon::Mode mode)
    {
        switch (mode) {
        case QIcon::Disabled:
            return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected: // in item views and menus, whose selection is the accent's background
            return QApplication::palette("QAbstractItemView").color(QPalette::HighlightedText);
        default:
            return QApplication::palette().color(QPalette::Text);
        }
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name));
}

} // namespace vigie::ui
