// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictureview.h"

#include "ui/theme.h"

#include <QPainter>

namespace vigie::ui {

static QSize fitting(const QSize &picture, const QSize &room)
{
    if (picture.width() <= room.width() && picture.height() <= room.height())
        return picture;
    return picture.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QRect paintPicture(QPainter &painter, const QRect &place, const QImage &picture)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize own = (QSizeF(picture.size()) / ratio).toSize().expandedTo({1, 1});
    QRect at({}, fitting(own, place.size()));
    at.moveCenter(place.center());
    const QSize pixels = (QSizeF(at.size()) * ratio).toSize();
    painter.drawImage(at, picture.size() == pixels
                              ? picture
                              : picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(color(Token::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at.adjusted(0, 0, -1, -1));
    return at;
}

PictureView::PictureView(const QSize &room, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

void PictureView::setRoom(const QSize &room)
{
    m_room = room;
    updateGeometry();
}

QSize PictureView::sizeHint() const
{
    const QSize own = (QSizeF(m_picture.size()) / devicePixelRatioF()).toSize();
    return m_picture.isNull() ? m_room : fitting(own.expandedTo({1, 1}), m_room);
}

QSize PictureView::minimumSizeHint() const
{
    return sizeHint().boundedTo({48, 36});
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        painter.fillRect(rect(), color(Token::Raised));
    else
        paintPicture(painter, rect(), m_picture);
}

} // namespace vigie::ui
