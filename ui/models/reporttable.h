// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/page.h"

#include <QAbstractTableModel>
#include <QVariantMap>

namespace vigie::ui {

/// Where the messages behind a figure are: what Pane::goTo() takes for the feed. A period as a query, and
/// what narrows it.
QVariantMap messagesOf(const report::Period &period, const QString &narrower = {});

/// A table of the report with, for each row, where its messages are. Pure but for the words.
struct LinkedTable
{
    report::Table table;
    QList<QVariantMap> targets; ///< one a row; empty for the total
};
LinkedTable linkedDays(const report::Numbers &numbers, const report::Words &words);
LinkedTable linkedChannels(const report::Numbers &numbers, const report::Words &words);
LinkedTable linkedDispositions(const report::Numbers &numbers, const report::Words &words);
LinkedTable linkedLeft(const report::Numbers &numbers, const report::Words &words); ///< customers by name
/// Its rows lead nowhere: there are no messages behind them.
LinkedTable linkedNotLooked(const report::Numbers &numbers, const report::Words &words);

class ReportTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { TargetRole = Qt::UserRole, NumberRole, TotalRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const LinkedTable &table);
    const report::Table &table() const { return m_shown.table; }
    QVariantMap targetOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    LinkedTable m_shown;
};

} // namespace vigie::ui
