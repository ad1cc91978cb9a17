// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::ui {

/// How well `typed` fits `text`, both compared as folded() does: every character of it in order, better at
/// the beginnings of words and in a row. Nothing typed fits everything with 0; −1 does not fit. Pure.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace vigie::ui
