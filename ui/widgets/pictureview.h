// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QPainter;

namespace vigie::ui {

/// A picture, as large as its place allows and no larger than it is, with a line around it.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    /// `room`: what it asks for at most.
    PictureView(const QSize &room, QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< null: the place stays empty
    void setRoom(const QSize &room);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QSize m_room;
};

/// Paints it into that place, in the middle, its shape kept; gives where.
QRect paintPicture(QPainter &painter, const QRect &place, const QImage &picture);

} // namespace vigie::ui
