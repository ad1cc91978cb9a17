// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

#include <QAction>

class QLineEdit;
class QLabel;
class QListView;

namespace vigie::ui {

class ActionsModel;

/// Ctrl+K: every action that can be done here, found by a few letters, with its shortcut. Arrows and Enter.
class ActionPalette final : public Overlay
{
    Q_OBJECT

public:
    ActionPalette(QWidget *window, const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void trigger();

    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
    ActionsModel *m_model;
};

} // namespace vigie::ui
