// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace vigie::ui {

using paint::box;
using paint::has;
using paint::isTextField;
using paint::mix;
using paint::showsFocus;

static constexpr char primaryProperty[] = "primary";
static constexpr char tagProperty[] = "tag";

static constexpr int labelMargin = 6; ///< left of the icon of a button without a frame

void makeTag(QToolButton *button)
{
    button->setProperty(tagProperty, true);
}

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isTextField(widget)) { // while it was made nobody could tell what it is
        auto *frame = static_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        widget->installEventFilter(this);
    }
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // for what scrolls around it
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return std::min(QProxyStyle::styleHint(hint, option, widget, data), 120);
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paint::button(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const QPalette &palette = option->palette;
        const bool on = has(option, State_On);
        const bool over = has(option, State_MouseOver) && has(option, State_Enabled);
        const bool tag = widget && widget->property(tagProperty).toBool();
        if (on || over || tag || has(option, State_Sunken) || showsFocus(option))
            box(painter, option->rect,
                on ? color(Token::AccentBack)
                : has(option, State_Sunken)
                    ? mix(palette.color(QPalette::Midlight), palette.color(QPalette::Text), 0.08)
                : over || tag ? palette.color(QPalette::Midlight)
                              : QColor(Qt::transparent),
                showsFocus(option) ? palette.color(QPalette::Accent) : QColor(), 2);
        return;
    }
    case PE_PanelLineEdit:
        if (auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::field(option, painter);
        else
            painter->fillRect(
                option->rect,
                option->palette.brush(has(option, State_Enabled) ? QPalette::Base : QPalette::Midlight));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            paint::field(option, painter);
            return;
        }
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr && widget &&
            widget->inherits("QAbstractScrollArea")) {
            QStyleOption field(*option);
            const bool focus = has(option, State_HasFocus);
            box(painter, field.rect, Qt::NoBrush,
                focus ? option->palette.color(QPalette::Accent) : option->palette.color(QPalette::Mid),
                focus ? 2 : 1);
            return;
        }
        box(painter, option->rect, Qt::NoBrush, option->palette.color(QPalette::Mid));
        return;
    case PE_FrameMenu:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QToolButton *>(widget) && // its panel shows it
            has(option, State_KeyboardFocusChange))
            box(painter, option->rect, Qt::NoBrush, option->palette.color(QPalette::Accent), 2,
                space::corner - 2);
        return;
    case PE_IndicatorCheckBox:
        paint::indicator(option, painter, false);
        return;
    case PE_IndicatorBranch:
        paint::branch(option, painter);
        return;
    case PE_IndicatorRadioButton:
        paint::indicator(option, painter, true);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(widget) && has(option, State_Enabled)) {
            QStyleOptionButton own = *button;
            const QColor ink = own.palette.color(QPalette::HighlightedText);
            own.palette.setColor(QPalette::ButtonText, ink);
            if (!own.icon.isNull() && !own.icon.name().isEmpty())
                own.icon = QIcon(
                    iconPixmap(own.icon.name(), ink, own.iconSize.width(), widget->devicePixelRatioF()));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel) {
        if (auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton own = *button; // else the icon stands on the edge
            own.rect = visualRect(own.direction, own.rect, own.rect.adjusted(labelMargin, 0, 0, 0));
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        QRect groove = option->rect;
        groove.setTop(groove.center().y() - 2);
        groove.setHeight(4);
        if (element == CE_ProgressBarContents && bar) {
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            if (range > 0)
                groove.setWidth(
                    static_cast<int>((qint64(bar->progress) - bar->minimum) * groove.width() / range));
            groove = visualRect(option->direction, option->rect, groove);
        }
        box(painter, groove,
            option->palette.color(element == CE_ProgressBarGroove ? QPalette::Mid : QPalette::Accent), {}, 1,
            2);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->editable)
            paint::field(option, painter);
        else
            paint::button(option, painter, nullptr);
        paint::chevron(option, painter);
        return;
    }
    if (control == CC_SpinBox) {
        paint::field(option, painter);
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
            paint::arrow(subControlRect(CC_SpinBox, option, part, widget), part == SC_SpinBoxUp, option,
                         painter);
        return;
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
            !button->features.testFlag(QStyleOptionToolButton::PopupDelay)) {
            QStyleOptionToolButton own = *button;
            own.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
            QProxyStyle::drawComplexControl(control, &own, painter, widget);
            if (own.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
                paint::chevron(option, painter);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        QRect slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
        const bool busy = has(option, State_MouseOver) || has(option, State_Sunken);
        slider =
            bar->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
        box(painter, slider,
            mix(option->palette.color(QPalette::Mid), option->palette.color(QPalette::Dark),
                busy ? 0.9 : 0.35),
            {}, 1, 3);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace vigie::ui
