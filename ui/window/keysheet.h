// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include <QAction>

namespace vigie::ui {

/// F1 or ?: the keys of where one is, then those that hold everywhere.
class KeySheet final : public Overlay
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<QAction *> actions; ///< those without a shortcut are left out
    };
    KeySheet(QWidget *window, const QList<Group> &groups);
};

} // namespace vigie::ui
