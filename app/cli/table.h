// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie::cli {

/// Rows of cells, aligned on the left by user-perceived characters; the last column is as long as it likes.
class Table
{
public:
    void add(const QStringList &cells) { m_rows.append(cells); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const; ///< every line ended

private:
    QList<QStringList> m_rows;
};

} // namespace vigie::cli
