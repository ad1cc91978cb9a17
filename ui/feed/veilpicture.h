// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTextLayout>

namespace vigie::ui {

/// A text that is laid out, blurred, of that size: what stands in its place.
QPixmap veilOf(const QTextLayout &text, const QSize &size, const QColor &ink);

} // namespace vigie::ui
