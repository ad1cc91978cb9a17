// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vigie::ui {

class Pane;

/// The line above a pane: its title, the pane's own filters and search, and the way to everything (Ctrl+K).
class PaneHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHead(QAction *palette, QWidget *parent = nullptr);

    void show(Pane *pane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QHBoxLayout *m_row;
    QLabel *m_title;
    QWidget *m_space;
    QWidget *m_tools = nullptr;
    QPushButton *m_palette;
};

} // namespace vigie::ui
