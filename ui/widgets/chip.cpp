// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>

namespace vigie::ui {

static constexpr int sides = 8;
static constexpr int mark = 14;

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    updateGeometry();
    update();
}

QString Chip::label() const
{
    return m_count <= 0 ? text() : text() + u' ' + QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    ensurePolished();
    const QString shown = QString(label()).remove(u'&');
    return {fontMetrics().horizontalAdvance(shown) + 2 * sides + (isChecked() ? mark + space::step : 0),
            fontMetrics().height() + 14};
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? color(Token::AccentBack)
                                 : color(underMouse() || isDown() ? Token::Raised : Token::Base));
    painter.setPen(QPen(color(isChecked() || focus ? Token::Accent : Token::Border), focus ? 2 : 1));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRect inside = rect().adjusted(sides, 0, -sides, 0);
    const QColor ink = !isEnabled() ? color(Token::Muted) : color(Token::Text);
    if (isChecked()) { // never by colour alone
        const QRect at = QStyle::visualRect(layoutDirection(), rect(),
                                            QRect(inside.left(), (height() - mark) / 2, mark, mark));
        painter.drawPixmap(at.topLeft(), iconPixmap(QStringLiteral("check"), color(Token::Accent), mark,
                                                    devicePixelRatioF()));
        inside.setLeft(inside.left() + mark + space::step);
    }
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inside),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, label());
}

} // namespace vigie::ui
