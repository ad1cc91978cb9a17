// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>

namespace vigie::ui {

/// A list whose model gives a Card under cardRole: cards of one height, headings that cannot be chosen. Times
/// like "3 h" are asked for again every minute.
class CardList final : public QListView
{
    Q_OBJECT

public:
    /// `textLines`: how many lines stand under title and detail, 0 or 2.
    explicit CardList(int textLines, QWidget *parent = nullptr);

    /// Chooses that row alone, if it can be chosen, and shows it.
    void choose(const QModelIndex &index);
    QModelIndexList chosen() const; ///< in the order of the list

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    QTimer m_minute;
};

} // namespace vigie::ui
