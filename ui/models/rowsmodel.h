// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include <QAbstractListModel>

#include <algorithm>

namespace vigie::ui {

/// A short list read whole from the workspace, again whenever one of `areas` changes or another colleague
/// sits down. Rows known by the same keyOf() stay the same rows, so that selection and focus survive; where a
/// read is under way, one more follows it. UI thread.
template <typename Row>
class RowsModel : public QAbstractListModel
{
public:
    RowsModel(Session &session, workspace::Areas areas, QObject *parent)
        : QAbstractListModel(parent)
        , m_session(session)
    {
        connect(&session, &Session::changed, this, [this, areas](workspace::Areas touched) {
            if (touched & areas)
                refresh();
        });
        connect(&session, &Session::actorChanged, this, &RowsModel::refresh);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const Row &rowAt(const QModelIndex &index) const { return m_rows.at(index.row()); }
    const QList<Row> &rows() const { return m_rows; }
    Session &session() const { return m_session; }

    void refresh()
    {
        m_again = m_reading;
        if (m_reading)
            return;
        m_reading = true;
        read().then(this, [this](const Result<QList<Row>> &rows) {
            m_reading = false;
            if (rows)
                setRows(*rows);
            wasRead(rows ? std::nullopt : std::optional(rows.error()));
            if (m_again)
                refresh();
        });
    }

protected:
    virtual QFuture<Result<QList<Row>>> read() = 0;
    virtual void wasRead(const std::optional<Error> &error) = 0;

private:
    void setRows(const QList<Row> &rows)
    {
        const auto keyed = [](const QList<Row> &among, const Row &row, qsizetype from = 0) {
            const auto same = [&](const Row &other) { return keyOf(other) == keyOf(row); };
            return std::find_if(among.begin() + from, among.end(), same) - among.begin();
        };
        for (qsizetype k = m_rows.size(); k-- > 0;) {
            if (keyed(rows, m_rows[k]) == rows.size()) {
                beginRemoveRows({}, static_cast<int>(k), static_cast<int>(k));
                m_rows.removeAt(k);
                endRemoveRows();
            }
        }
        for (qsizetype k = 0; k < rows.size(); ++k) {
            const int to = static_cast<int>(k);
            const qsizetype at = keyed(m_rows, rows[k], k);
            if (at == m_rows.size()) {
                beginInsertRows({}, to, to);
                m_rows.insert(k, rows[k]);
                endInsertRows();
                continue;
            }
            if (at != k) {
                beginMoveRows({}, static_cast<int>(at), static_cast<int>(at), {}, to);
                m_rows.move(at, k);
                endMoveRows();
            }
            m_rows[k] = rows[k];
            Q_EMIT dataChanged(index(to), index(to));
        }
    }

    Session &m_session;
    QList<Row> m_rows;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace vigie::ui
