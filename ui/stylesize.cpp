// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/stylepaint.h"
#include "ui/theme.h"

#include <QStyleOption>

#include <algorithm>

namespace vigie::ui {

static constexpr int fieldMargin = 6; ///< between the edge of a field and its text

static constexpr int chevronRoom = 16;

/// All controls of a line stand level.
static int controlHeight(int textHeight)
{
    return std::max(textHeight, space::icon) + 12;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // a text begins where that of a line does, and leaves the round corners free
        return paint::isTextField(widget) ? fieldMargin : QProxyStyle::pixelMetric(metric, option, widget);
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
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        const QRect given = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? given.adjusted(0, 0, -fieldMargin, 0)
                                                    : given.adjusted(fieldMargin, 0, 0, 0);
    }
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

} // namespace vigie::ui
