// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reporttable.h"

#include <QTableView>

namespace vigie::ui {

/// A table of the report as tall as its rows: the page scrolls, not the table. Rows that stand for messages
/// open them: a click, or Enter on the row.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    /// The focus stays on its row as far as that is there.
    void show(const LinkedTable &table);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const QVariantMap &target);
    void rowReached(const QRect &row); ///< by keys; where it lies in this widget, for the page to scroll to

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void fitColumns();
    void open(const QModelIndex &index);

    ReportTable m_model;
    QList<int> m_natural; ///< widths of the columns
};

} // namespace vigie::ui
