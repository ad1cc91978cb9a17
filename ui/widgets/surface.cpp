// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/icons.h"

#include <QEvent>
#include <QPainter>

namespace vigie::ui {

Surface::Surface(Token back, QWidget *parent)
    : QFrame(parent)
    , m_back(back)
{
}

void Surface::setBack(Token back)
{
    m_back = back;
    update();
}

void Surface::setLine(std::optional<Token> line)
{
    m_line = line;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(m_back));
    painter.setPen(m_line ? QPen(color(*m_line), 1) : QPen(Qt::NoPen));
    const double inset = m_line ? .5 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::corner,
                            space::corner);
}

Words::Words(TextSize size, Token ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // whatever surface it stands on
    dress();
}

void Words::setInk(Token ink)
{
    m_ink = ink;
    dress();
}

void Words::setStrong(bool strong)
{
    m_strong = strong;
    dress();
}

void Words::dress()
{
    m_dressing = true;
    QFont wanted = ui::font(m_size);
    if (m_strong)
        wanted.setWeight(QFont::DemiBold);
    setFont(wanted);
    QPalette inked;
    inked.setColor(QPalette::WindowText, color(m_ink));
    setPalette(inked);
    m_dressing = false;
}

void Words::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                        event->type() == QEvent::ApplicationFontChange))
        dress();
}

Sign::Sign(QWidget *parent)
    : QLabel(parent)
{
    setFixedSize(space::icon, space::icon);
}

void Sign::set(const QString &iconName, Token ink)
{
    m_icon = iconName;
    m_ink = ink;
    dress();
}

void Sign::dress()
{
    setPixmap(iconPixmap(m_icon, color(m_ink), space::icon, devicePixelRatioF()));
}

void Sign::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (!m_icon.isEmpty() &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange))
        dress();
}

} // namespace vigie::ui
