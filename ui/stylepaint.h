// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QBrush>
#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

/// How the controls of Style are painted, from the palette alone.
namespace vigie::ui::paint {

/// A rounded box on whole pixels: its line is one device-independent pixel. An invalid `line` draws none.
void box(QPainter *painter, const QRect &rect, const QBrush &fill, const QColor &line, qreal width = 1,
         qreal radius = space::corner);
bool has(const QStyleOption *option, QStyle::StateFlag flag);
/// A field for text of several lines.
bool isTextField(const QWidget *widget);
/// Focus that came by the keyboard.
bool showsFocus(const QStyleOption *option);
QColor mix(const QColor &a, const QColor &b, qreal part);

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void field(const QStyleOption *option, QPainter *painter);
/// One of the two small arrows of a field with a number or a date.
void arrow(const QRect &rect, bool up, const QStyleOption *option, QPainter *painter);
void indicator(const QStyleOption *option, QPainter *painter, bool round);
/// Before a row of a tree that has rows under it.
void branch(const QStyleOption *option, QPainter *painter);
/// At the end of what opens a list.
void chevron(const QStyleOption *option, QPainter *painter);

} // namespace vigie::ui::paint
