// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/stylepaint.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace vigie::ui {

using paint::box;
using paint::has;
using paint::mix;
using paint::showsFocus;

static constexpr char primaryProperty[] = "primary";
static constexpr char tagProperty[] = "tag";

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

static constexpr int fieldMargin = 6; ///< between the edge of a field and its text

static constexpr int chevronRoom = 16;

/// All controls of a line stand level.
static int controlHeight(int textHeight)
{
    return std::max(textHeight, space::icon) + 12;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
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

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::control;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::pane;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return space::icon;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return space::step;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int row = option ? option->fontMetrics.height() : 0;
    QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(given.width(), size.width() + 24), controlHeight(row)};
    case CT_ToolButton:
        if (auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
            button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return size + QSize(12 + chevronRoom, std::max(8, controlHeight(row) - size.height()));
        return size + QSize(12, std::max(8, controlHeight(row) - size.height()));
    case CT_LineEdit:
        return {given.width() + 2 * fieldMargin, controlHeight(row)};
    case CT_ComboBox:
        return {size.width() + 44, controlHeight(row)};
    case CT_SpinBox:
        return {given.width() + fieldMargin, controlHeight(row)};
    case CT_MenuItem:
        if (auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {given.width(), 9};
        return {given.width() + 16, std::max(given.height(), row + 12)};
    case CT_ItemViewItem:
        return {given.width(), std::max(given.height(), row + 12)};
    case CT_HeaderSection:
        return {given.width() + 8, row + 14};
    case CT_TabBarTab:
        return {given.width() + 8, row + 16};
    default:
        return given;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect given = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? given.adjusted(fieldMargin, 0, -fieldMargin, 0) : given;
    }
    return given;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 2, -30, -2));
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const QRect whole = bar->rect;
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? whole.height() : whole.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        const int slider =
            range == 0
                ? length
                : std::clamp(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                             std::min(least, length), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto along = [&](int from, int to) {
            const QRect r = upright ? QRect(whole.x(), whole.y() + from, whole.width(), to - from)
                                    : QRect(whole.x() + from, whole.y(), to - from, whole.height());
            return visualRect(bar->direction, whole, r);
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return whole;
        case SC_ScrollBarSlider:
            return along(start, start + slider);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + slider, length);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
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
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
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
        if (has(option, State_KeyboardFocusChange))
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
