// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QColor>
#include <QPixmap>

namespace vigie::ui {

/// The colour by which one knows a workspace among several: of its id, dark enough for white letters on it.
QColor workspaceColor(const Id &workspace);
/// A square with rounded corners, or a disc, with at most two letters.
QPixmap badge(const QString &letters, const QColor &back, const QColor &ink, int size, bool round,
              qreal devicePixelRatio);

} // namespace vigie::ui
