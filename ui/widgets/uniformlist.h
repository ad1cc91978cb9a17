// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace vigie::ui {

/// A list whose rows all have the delegate's one height: every question of geometry is a multiplication, so a
/// million rows scroll, change and go as ten do. (QListView itself walks all rows whenever one changes.) The
/// rest of QListView, its accessibility above all, stays. No editing, no drag; typing letters does not
/// search.
class UniformList : public QListView
{
    Q_OBJECT

public:
    explicit UniformList(QWidget *parent = nullptr);

    int rowHeight() const; ///< device-independent pixels, at least 1
    /// The rows in view, first and last; {0, -1} when there are none.
    std::pair<int, int> rowsInView() const;
    /// Ask the delegate again: fonts or density changed.
    void heightChanged();

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {}

protected:
    /// A row that is current but not chosen, as the first is when the list gets the focus, is chosen by the
    /// first arrow or Enter.
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    int rows() const;
    int rowAt(int y) const; ///< of the content, not the viewport; may lie outside

    mutable int m_rowHeight = 0;
    QPoint m_hover{-1, -1};
};

} // namespace vigie::ui
