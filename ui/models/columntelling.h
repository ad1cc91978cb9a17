// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/columns.h"
#include "ui/models/session.h"

namespace vigie::ui {

/// One file whose columns Vigie does not understand, or may have misunderstood, and what the person says of
/// them. Each change is tried at once on the file's first rows. UI thread.
class ColumnTelling final : public QObject
{
    Q_OBJECT

public:
    ColumnTelling(Session &session, QString path, QObject *parent = nullptr);

    QString path() const { return m_path; }
    const inbox::FileColumns &columns() const { return m_columns; }
    /// The first values of a column, joined; plain text on one line.
    QString valuesOf(qsizetype column) const;

    /// Reads the head of the file: loaded() or refused().
    void load();
    /// The field a column holds ("author_name"), empty for none.
    QString fieldOf(qsizetype column) const;
    void choose(qsizetype column, const QString &field);
    /// A field that two columns are said to hold; empty where there is none.
    QString saidTwice() const;
    /// How the first rows come out with what is said now; nothing until they were tried, or where it is not
    /// enough to take any in.
    const std::optional<inbox::ColumnTrial> &trial() const { return m_trial; }
    /// Remembers it for every file with these columns.
    QFuture<Result<void>> tell();

    /// The fields a person may choose, in the order of the list, and how they are called.
    static QStringList fields();
    static QString fieldText(const QString &field);

Q_SIGNALS:
    void loaded();
    void refused(const vigie::Error &error); ///< the file cannot be read any more
    void changed();                          ///< fieldOf() or trial()

private:
    void tryNow();
    inbox::ColumnMap map() const;

    Session &m_session;
    QString m_path;
    inbox::FileColumns m_columns;
    QStringList m_fields; ///< of each column, empty for none
    std::optional<inbox::ColumnTrial> m_trial;
    quint64 m_ask = 0;
};

} // namespace vigie::ui
