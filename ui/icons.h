// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace vigie::ui {

/// Vigie's own SVG icons (resources/icons/NAME.svg: 20 px, 1.5 px line, drawn in black), named for what they
/// mean and tinted when painted with the palette in use: text colour, disabled, and highlighted text when
/// selected.
QIcon icon(const QString &name);
/// Tinted with one colour, for painting in delegates; cached by name, colour, size and device pixel ratio.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

} // namespace vigie::ui
