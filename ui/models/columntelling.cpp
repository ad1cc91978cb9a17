// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columntelling.h"

#include "base/text.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using workspace::Connection;

ColumnTelling::ColumnTelling(Session &session, QString path, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_path(std::move(path))
{
}

void ColumnTelling::load()
{
    m_session.workspace()
        .read([path = m_path](Connection &c) -> Result<inbox::FileColumns> {
            return inbox::columnsOf(path, inbox::toldColumns(c));
        })
        .then(this, [this](const Result<inbox::FileColumns> &columns) {
            if (!columns) {
                Q_EMIT refused(columns.error());
                return;
            }
            m_columns = *columns;
            m_fields = QStringList(columns->header.size());
            for (const auto &[field, column] : columns->guess.asKeyValueRange())
                m_fields[columns->header.indexOf(column)] = field;
            Q_EMIT loaded();
            tryNow();
        });
}

QString ColumnTelling::valuesOf(qsizetype column) const
{
    QStringList values;
    for (const QStringList &row : m_columns.rows) {
        if (!row.at(column).isEmpty() && !values.contains(row.at(column)))
            values.append(row.at(column));
    }
    return oneLine(values.join(u" · "_s), 200);
}

QString ColumnTelling::fieldOf(qsizetype column) const
{
    return m_fields.at(column);
}

void ColumnTelling::choose(qsizetype column, const QString &field)
{
    if (m_columns.header.at(column).isEmpty() || fieldOf(column) == field)
        return;
    m_fields[column] = field;
    m_trial.reset();
    tryNow();
    Q_EMIT changed();
}

QString ColumnTelling::saidTwice() const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (!m_fields.at(i).isEmpty() && m_fields.indexOf(m_fields.at(i), i + 1) > 0)
            return m_fields.at(i);
    }
    return {};
}

inbox::ColumnMap ColumnTelling::map() const
{
    inbox::ColumnMap said;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (!m_fields.at(i).isEmpty())
            said.insert(m_fields.at(i), m_columns.header.at(i));
    }
    return said;
}

void ColumnTelling::tryNow()
{
    const quint64 ask = ++m_ask;
    if (!saidTwice().isEmpty())
        return;
    m_session.workspace()
        .read([path = m_path, map = map(), zone = m_session.settings().zone](
                  Connection &) -> Result<inbox::ColumnTrial> { return inbox::tryColumns(path, map, zone); })
        .then(this, [this, ask](const Result<inbox::ColumnTrial> &trial) {
            if (ask != m_ask)
                return;
            m_trial = trial ? std::optional(*trial) : std::nullopt;
            if (!trial && trial.error().code != ErrorCode::ColumnsUnknown)
                Q_EMIT refused(trial.error());
            Q_EMIT changed();
        });
}

QFuture<Result<void>> ColumnTelling::tell()
{
    return m_session.workspace().write(
        [actor = m_session.actor(), header = m_columns.header, map = map()](Connection &c) {
            return inbox::tellColumns(c, actor, header, map);
        });
}

QStringList ColumnTelling::fields()
{
    return {u"text"_s,      u"posted_at"_s,   u"author_name"_s,  u"author_handle"_s, u"remote_id"_s,
            u"url"_s,       u"rating"_s,      u"channel"_s,      u"language"_s,      u"author_followers"_s,
            u"place"_s,     u"in_reply_to"_s, u"parent_title"_s, u"headline"_s,      u"reply"_s,
            u"replied_at"_s};
}

QString ColumnTelling::fieldText(const QString &field)
{
    const QMap<QString, QString> words{
        {u"text"_s, tr("Text of the message")},
        {u"posted_at"_s, tr("Date and time")},
        {u"author_name"_s, tr("Author’s name")},
        {u"author_handle"_s, tr("Author’s account")},
        {u"remote_id"_s, tr("Reference of the message")},
        {u"url"_s, tr("Address of the message")},
        {u"rating"_s, tr("Stars, 1 to 5")},
        {u"channel"_s, tr("Channel")},
        {u"language"_s, tr("Language")},
        {u"author_followers"_s, tr("Author’s followers")},
        {u"place"_s, tr("Place")},
        {u"in_reply_to"_s, tr("Reference of what it answers")},
        {u"parent_title"_s, tr("Title of what it stands under")},
        {u"headline"_s, tr("Title of the message")},
        {u"reply"_s, tr("Our reply")},
        {u"replied_at"_s, tr("Date of our reply")},
    };
    return words.value(field);
}

} // namespace vigie::ui
