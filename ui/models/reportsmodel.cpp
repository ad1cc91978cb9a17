// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reportsmodel.h"

#include "report/numbers.h"

namespace vigie::ui {

using report::Period;
using workspace::Area;
using workspace::Connection;

report::Words windowWords()
{
    return report::Words::in(QLocale().language() == QLocale::French ? QStringLiteral("fr")
                                                                     : QStringLiteral("en"));
}

ReportsModel::ReportsModel(Session &session, QObject *parent)
    : RowsModel(session, Area::Mentions | Area::Channels | Area::Settings, parent)
{
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &ReportsModel::refresh, Qt::QueuedConnection);
}

QFuture<Result<QList<PeriodRow>>> ReportsModel::read()
{
    return session().workspace().read(
        [zone = session().settings().zone](Connection &c) -> Result<QList<PeriodRow>> {
            QList<PeriodRow> rows;
            if (!report::anyMentions(c))
                return rows;
            for (const Period &period : report::periodsWithMentions(c, zone))
                rows.append({period, c.now() < period.endMs()});
            return rows;
        });
}

void ReportsModel::wasRead(const std::optional<Error> &error)
{
    m_loaded = m_loaded || !error;
    if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT refreshed();
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PeriodRow &row = rowAt(index);
    const QString title = titleOf(row.period, m_words);
    const QString dates = datesOf(row.period, m_words);
    const QString soFar = row.running ? m_words.say("period.running") : QString();
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{title, dates, soFar};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case cardRole:
        return QVariant::fromValue(Card{
            .under = row.period.unit == Period::Unit::Week, .title = title, .aside = soFar, .detail = dates});
    default:
        return {};
    }
}

QModelIndex ReportsModel::indexOf(const QString &code) const
{
    const auto found = std::ranges::find_if(rows(), [&](const PeriodRow &row) { return row.code() == code; });
    return found == rows().end() ? QModelIndex() : index(static_cast<int>(found - rows().begin()));
}

QModelIndex ReportsModel::first() const
{
    int last = -1;
    for (qsizetype k = 0; k < rows().size(); ++k) {
        if (rows()[k].period.unit != Period::Unit::Week)
            continue;
        last = static_cast<int>(k);
        if (!rows()[k].running)
            break;
    }
    return last < 0 ? QModelIndex() : index(last);
}

} // namespace vigie::ui
