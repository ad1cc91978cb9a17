// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/overlay.h"

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace vigie::ui {

class ColumnTelling;
class InlineMessage;
class Session;
class Words;

/// Asks what the columns of a file hold, beside their first values, and says at once how the first rows would
/// be taken in. Asked once for files with the same columns; of a platform's export that was recognised it
/// shows what was understood, to be corrected.
class ColumnsSheet final : public Overlay
{
    Q_OBJECT

public:
    ColumnsSheet(QWidget *window, Session &session, const QString &path);

    bool isDirty() const override { return m_touched; }

Q_SIGNALS:
    void told(const QString &path); ///< the file can be taken in now

private:
    void showColumns();
    void refresh();
    void tell();

    ColumnTelling *m_telling;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QGridLayout *m_grid;
    QList<QComboBox *> m_fields; ///< of the columns, in their order
    Words *m_why;
    Words *m_outcome;
    InlineMessage *m_message;
    QPushButton *m_import;
    bool m_touched = false; ///< somebody said what a column holds
};

} // namespace vigie::ui
