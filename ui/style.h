// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;
class QToolButton;

namespace vigie::ui {

/// Fusion with calm controls: flat, one-pixel lines, corners of 6 px, the accent for what is primary, chosen
/// or focused. All colours come from the palette, so a high-contrast palette stays whole.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget *widget) override;
    /// The wheel scrolls the page; it changes a field only when that has the focus.
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

/// The one filled button of a pane.
void makePrimary(QPushButton *button, bool primary = true);
bool isPrimary(const QWidget *widget);
/// A word on a surface of its own, that a click takes away.
void makeTag(QToolButton *button);

} // namespace vigie::ui
