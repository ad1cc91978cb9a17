// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/evidencecard.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/pictureview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vigie::ui {

static constexpr int gap = 4;

EvidenceCard::EvidenceCard(const QStringList &lines, QWidget *parent)
    : QAbstractButton(parent)
    , m_lines(lines)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceCard::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void EvidenceCard::sayUnreadable()
{
    m_unreadable = true;
    update();
}

QSize EvidenceCard::sizeHint() const
{
    const int text = QFontMetrics(ui::font(TextSize::Meta)).lineSpacing() * static_cast<int>(m_lines.size());
    return {pictureRoom.width() + 120, std::max(pictureRoom.height(), text) + 2 * gap};
}

QSize EvidenceCard::minimumSizeHint() const
{
    return {pictureRoom.width() + 60, sizeHint().height()};
}

void EvidenceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void EvidenceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Raised));
        painter.drawRoundedRect(rect(), space::corner, space::corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
    }
    const QRect inner = rect().adjusted(gap, gap, -gap, -gap);
    const QRect place = QStyle::visualRect(layoutDirection(), inner, QRect(inner.topLeft(), pictureRoom));
    if (!m_picture.isNull()) {
        paintPicture(painter, place, m_picture);
    } else {
        painter.fillRect(place, color(Token::Raised));
        const QPixmap sign =
            iconPixmap(m_unreadable ? QStringLiteral("warning") : QStringLiteral("image"),
                       color(m_unreadable ? Token::Warning : Token::Muted), space::icon, devicePixelRatioF());
        QRect at({}, QSize(space::icon, space::icon));
        at.moveCenter(place.center());
        painter.drawPixmap(at, sign);
    }
    const QRect words = QStyle::visualRect(layoutDirection(), inner,
                                           inner.adjusted(pictureRoom.width() + space::control, 0, 0, 0));
    painter.setFont(ui::font(TextSize::Meta));
    const QFontMetrics metrics(painter.font());
    int top = words.top() + (words.height() - metrics.lineSpacing() * static_cast<int>(m_lines.size())) / 2;
    for (const QString &line : m_lines) {
        painter.setPen(color(&line == &m_lines.first() ? Token::Text : Token::Muted));
        painter.drawText(QRect(words.left(), top, words.width(), metrics.lineSpacing()),
                         static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                         metrics.elidedText(line, Qt::ElideMiddle, words.width()));
        top += metrics.lineSpacing();
    }
}

} // namespace vigie::ui
