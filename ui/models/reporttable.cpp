// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reporttable.h"

#include "ui/models/words.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using report::Numbers;
using report::Period;
using report::Words;

static QVariantMap between(QDate first, QDate end, const QString &narrower)
{
    QString query = u"after:%1 before:%2"_s.arg(first.toString(Qt::ISODate), end.toString(Qt::ISODate));
    if (!narrower.isEmpty())
        query += u' ' + narrower;
    return {{u"filter"_s, QVariantMap{{u"query"_s, query}, {u"order"_s, u"oldest"_s}}}};
}

QVariantMap messagesOf(const Period &period, const QString &narrower)
{
    return between(period.first, period.last().addDays(1), narrower);
}

LinkedTable linkedDays(const Numbers &numbers, const Words &words)
{
    LinkedTable linked{daysTable(numbers, words), {}};
    for (qsizetype i = 0; i < numbers.byDay.size(); ++i) {
        const QDate day = numbers.period.first.addDays(i);
        linked.targets.append(between(day, day.addDays(1), {}));
    }
    linked.targets.append(messagesOf(numbers.period));
    return linked;
}

LinkedTable linkedChannels(const Numbers &numbers, const Words &words)
{
    LinkedTable linked{channelsTable(numbers, words), {}};
    for (QString name : channelsBySize(numbers))
        linked.targets.append(messagesOf(numbers.period, u"channel:\"%1\""_s.arg(name.remove(u'"'))));
    linked.targets.append(messagesOf(numbers.period));
    return linked;
}

LinkedTable linkedDispositions(const Numbers &numbers, const Words &words)
{
    LinkedTable linked{dispositionsTable(numbers, words), {}};
    for (auto it = numbers.byDisposition.keyBegin(); it != numbers.byDisposition.keyEnd(); ++it)
        linked.targets.append(messagesOf(numbers.period, u"is:"_s + inbox::dispositionName(*it)));
    linked.targets.append(messagesOf(numbers.period));
    return linked;
}

LinkedTable linkedLeft(const Numbers &numbers, const Words &words)
{
    LinkedTable linked{leftTable(numbers, words, report::Naming::Names), {}};
    for (const report::LeftOut &left : numbers.leftOut)
        linked.targets.append({{u"mention"_s, left.mention}});
    return linked;
}

LinkedTable linkedNotLooked(const Numbers &numbers, const Words &words)
{
    return {notLookedTable(numbers, words), {}};
}

void ReportTable::setTable(const LinkedTable &table)
{
    beginResetModel();
    m_shown = table;
    endResetModel();
}

QVariantMap ReportTable::targetOf(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.targets.value(index.row()) : QVariantMap();
}

int ReportTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.table.rows.size());
}

int ReportTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.table.columns.size());
}

static Qt::Alignment alignmentOf(const report::Column &column)
{
    return Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant ReportTable::data(const QModelIndex &index, int role) const
{
    const report::Column &column = m_shown.table.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return m_shown.table.rows[index.row()][index.column()];
    case Qt::ToolTipRole:
        return column.isNumber ? QVariant() : m_shown.table.rows[index.row()][index.column()].toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return labelled(column.header, m_shown.table.rows[index.row()][index.column()]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case TargetRole:
        return targetOf(index);
    case NumberRole:
        return column.isNumber;
    case TotalRole:
        return m_shown.table.hasTotal && index.row() == rowCount() - 1;
    default:
        return {};
    }
}

QVariant ReportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_shown.table.columns[section].header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(m_shown.table.columns[section]));
    return {};
}

} // namespace vigie::ui
