// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/chartview.h"
#include "ui/reports/tableview.h"

class QPushButton;

namespace vigie::ui {

class Words;

/// A part of the report's page: a heading and its table, or a chart that can be shown as its table.
class Section final : public QWidget
{
    Q_OBJECT

public:
    /// `code` begins the object names.
    explicit Section(const QString &code, QWidget *parent = nullptr);

    void show(const LinkedTable &table, const ChartView::Drawing &chart = {});
    TableView *table() const { return m_table; }
    /// Shows the table, with the focus in it, or on the heading's button where it has no rows.
    void reveal();

    bool showsTable() const { return m_asTable; }
    void setShowsTable(bool asTable);

Q_SIGNALS:
    void wanted(const QVariantMap &target);

private:
    void arrange();

    Words *m_heading;
    Words *m_note;
    QPushButton *m_toggle;
    ChartView *m_chart;
    TableView *m_table;
    bool m_hasChart = false;
    bool m_hasRows = false;
    bool m_asTable = false;
};

} // namespace vigie::ui
