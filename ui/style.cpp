// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace vigie::ui {

static constexpr char primaryProperty[] = "primary";

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

/// A rounded box on whole pixels: its line is one device-independent pixel.
static void box(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &line, qreal width = 1,
                qreal radius = space::corner)
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

static bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

static bool showsFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

static QColor mix(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - part) + b.redF() * part),
                            static_cast<float>(a.greenF() * (1 - part) + b.greenF() * part),
                            static_cast<float>(a.blueF() * (1 - part) + b.blueF() * part));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
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
        return {std::max(given.width(), size.width() + 24), std::max(size.height(), row) + 14};
    case CT_ToolButton:
        return size + QSize(12, 10);
    case CT_LineEdit:
        return {given.width() + 8, std::max(size.height(), row) + 14};
    case CT_ComboBox:
        return {size.width() + 44, std::max(size.height(), row) + 14};
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

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(10, 1, -30, -1));
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

static void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
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

static void drawField(const QStyleOption *option, QPainter *painter)
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

static void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
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

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const QPalette &palette = option->palette;
        const bool on = has(option, State_On);
        const bool over = has(option, State_MouseOver) && has(option, State_Enabled);
        if (on || over || has(option, State_Sunken) || showsFocus(option))
            box(painter, option->rect,
                on ? color(Token::AccentBack)
                : has(option, State_Sunken)
                    ? mix(palette.color(QPalette::Midlight), palette.color(QPalette::Text), 0.08)
                : over ? palette.color(QPalette::Midlight)
                       : QColor(Qt::transparent),
                showsFocus(option) ? palette.color(QPalette::Accent) : QColor(), 2);
        return;
    }
    case PE_PanelLineEdit:
        if (auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter);
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
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
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
            drawField(option, painter);
        else
            drawButton(option, painter, nullptr);
        const QRect arrow =
            visualRect(option->direction, option->rect,
                       QRect(option->rect.right() - 24, option->rect.center().y() - 7, 16, 16));
        painter->drawPixmap(arrow.topLeft(),
                            iconPixmap(QStringLiteral("chevron-down"),
                                       option->palette.color(has(option, State_Enabled) ? QPalette::ButtonText
                                                                                        : QPalette::Dark),
                                       16, painter->device()->devicePixelRatioF()));
        return;
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
