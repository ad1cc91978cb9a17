// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/railbutton.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace vigie::ui {

RailButton::RailButton(const QString &iconName, const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_keys(keys)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void RailButton::setCount(int count)
{
    m_count = count;
    tell();
    update();
}

void RailButton::setFolded(bool folded)
{
    m_folded = folded;
    tell();
    updateGeometry();
    update();
}

void RailButton::tell()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    setToolTip(m_folded ? QStringLiteral("%1 (%2)").arg(text(), m_keys) : m_keys);
}

QSize RailButton::sizeHint() const
{
    ensurePolished();
    return {m_folded ? 40 : space::railWidth - 2 * space::control,
            std::max(fontMetrics().height(), space::icon) + 16};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(focus ? QPen(color(Token::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()                ? color(Token::AccentBack)
                     : underMouse() || isDown() ? color(Token::Raised)
                                                : QColor(Qt::transparent));
    painter.drawRoundedRect(body, space::corner, space::corner);

    const QColor ink = color(isChecked() ? Token::Accent : Token::Muted);
    const int left = m_folded ? (width() - space::icon) / 2 : 10;
    const QRect iconAt = mirrored({left, (height() - space::icon) / 2, space::icon, space::icon});
    painter.drawPixmap(iconAt.topLeft(), iconPixmap(m_icon, ink, space::icon, devicePixelRatioF()));

    const QString number = m_count > 999 ? QStringLiteral("999+") : QLocale().toString(m_count);
    if (m_folded) {
        if (m_count > 0) {
            painter.setPen(QPen(color(Token::Window), 2));
            painter.setBrush(color(Token::Accent));
            painter.drawEllipse(mirrored({iconAt.right() - 4, iconAt.top() - 4, 11, 11}));
        }
        return;
    }
    int right = width() - 10;
    if (m_count > 0) {
        painter.setFont(ui::font(TextSize::Meta));
        const int wide = std::max(painter.fontMetrics().horizontalAdvance(number) + 12, 22);
        const QRect pill = mirrored({right - wide, (height() - 20) / 2, wide, 20});
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isChecked() ? Token::Base : Token::Raised));
        painter.drawRoundedRect(pill, 10, 10);
        painter.setPen(color(isChecked() ? Token::Accent : Token::Text));
        painter.drawText(pill, Qt::AlignCenter, number);
        right -= wide + 4;
    }
    QFont words = ui::font(TextSize::Text);
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(color(Token::Text));
    const int start = left + space::icon + 10;
    painter.drawText(mirrored({start, 0, right - start, height()}), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, right - start));
}

} // namespace vigie::ui
