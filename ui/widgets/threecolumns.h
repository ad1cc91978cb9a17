// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QToolButton;

namespace vigie::ui {

/// A pane's three columns: a list, what is read and written, and the context, which folds away: with its
/// button, and by itself where the window is too narrow for three.
class ThreeColumns final : public QSplitter
{
    Q_OBJECT

public:
    ThreeColumns(QWidget *list, QWidget *middle, QWidget *context, QWidget *parent = nullptr);

    /// Shows and folds the context; for the pane's head. `name` says to screen readers what it holds.
    QToolButton *contextButton(const QString &name, QWidget *parent);
    QVariantMap left() const; ///< how it was left, for state()
    void comeBack(const QVariantMap &left);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    void fold();

    QWidget *m_context;
    QToolButton *m_button = nullptr;
    bool m_wanted = true;
    bool m_placed = false;
};

} // namespace vigie::ui
