// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylepaint.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace vigie::ui::paint {

void box(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &line, qreal width,
         qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor mix(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - part) + b.redF() * part),
                            static_cast<float>(a.greenF() * (1 - part) + b.greenF() * part),
                            static_cast<float>(a.blueF() * (1 - part) + b.blueF() * part));
}

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const QColor accent = palette.color(QPalette::Accent);
    const QColor text = palette.color(QPalette::ButtonText);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        box(painter, option->rect,
            down      ? mix(accent, text, 0.2)
            : hovered ? mix(accent, text, 0.1)
                      : accent,
            {});
        if (showsFocus(option))
            box(painter, option->rect.adjusted(2, 2, -2, -2), Qt::NoBrush,
                palette.color(QPalette::HighlightedText), 1.5, space::corner - 2);
        return;
    }
    const QColor surface = palette.color(QPalette::Button);
    const QColor raised = palette.color(QPalette::Midlight);
    const QColor line = mix(palette.color(QPalette::Mid), text, 0.12);
    box(painter, option->rect,
        down                  ? mix(raised, text, 0.06)
        : hovered || !enabled ? raised
                              : surface,
        showsFocus(option) ? accent : line, showsFocus(option) ? 2 : 1);
}

bool isTextField(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

void field(const QStyleOption *option, QPainter *painter)
{
    const bool focus = has(option, QStyle::State_HasFocus);
    const QPalette &palette = option->palette;
    box(painter, option->rect,
        has(option, QStyle::State_Enabled) ? palette.color(QPalette::Base)
                                           : palette.color(QPalette::Midlight),
        focus ? palette.color(QPalette::Accent)
              : mix(palette.color(QPalette::Mid), palette.color(QPalette::Text), 0.12),
        focus ? 2 : 1);
}

void arrow(const QRect &rect, bool up, const QStyleOption *option, QPainter *painter)
{
    static constexpr int side = 12;
    const QColor ink = option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::ButtonText
                                                                                : QPalette::PlaceholderText);
    const QPixmap drawn = iconPixmap(up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), ink,
                                     side, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, drawn);
}

void branch(const QStyleOption *option, QPainter *painter)
{
    if (!has(option, QStyle::State_Children))
        return;
    static constexpr int side = 14;
    const QString name = has(option, QStyle::State_Open)        ? QStringLiteral("chevron-down")
                         : option->direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                : QStringLiteral("chevron-right");
    const QRect at = QStyle::alignedRect(option->direction, Qt::AlignCenter, {side, side}, option->rect);
    painter->drawPixmap(at.topLeft(), iconPixmap(name, option->palette.color(QPalette::Text), side,
                                                 painter->device()->devicePixelRatio()));
}

void indicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const QPalette &palette = option->palette;
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor accent = enabled ? palette.color(QPalette::Accent) : palette.color(QPalette::Dark);
    const QColor line =
        has(option, QStyle::State_HasFocus) || on || partly ? accent : palette.color(QPalette::Dark);
    const qreal radius = round ? option->rect.width() / 2.0 : 4;
    box(painter, option->rect, on || partly ? accent : palette.color(QPalette::Base), line, 1.5, radius);
    const QColor mark = palette.color(QPalette::Active, QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r(option->rect);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(r.center(), r.width() / 5, r.width() / 5);
    } else if (on || partly) {
        QPen pen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(pen);
        const auto at = [&](qreal x, qreal y) {
            return QPointF(r.x() + x * r.width(), r.y() + y * r.height());
        };
        if (partly)
            painter->drawLine(at(.28, .5), at(.72, .5));
        else
            painter->drawPolyline(QList<QPointF>{at(.25, .52), at(.43, .70), at(.76, .32)});
    }
    painter->restore();
}

void chevron(const QStyleOption *option, QPainter *painter)
{
    const QRect &whole = option->rect;
    const QRect at = QStyle::visualRect(option->direction, whole,
                                        QRect(whole.right() - 24, whole.center().y() - 7, 16, 16));
    const QColor ink =
        option->palette.color(has(option, QStyle::State_Enabled) ? QPalette::ButtonText : QPalette::Dark);
    painter->drawPixmap(at.topLeft(), iconPixmap(QStringLiteral("chevron-down"), ink, 16,
                                                 painter->device()->devicePixelRatioF()));
}

} // namespace vigie::ui::paint
