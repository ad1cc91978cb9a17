// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channel.h"
#include "ui/models/session.h"
#include "ui/window/overlay.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;

/// What somebody said on the phone or at the counter, written down while they speak: where, who, how to reach
/// them, what. Ctrl+Enter files it. What was written is not lost when filing is refused.
class NoteSheet final : public Overlay
{
    Q_OBJECT

public:
    NoteSheet(QWidget *window, Session &session);

    bool isDirty() const override;

Q_SIGNALS:
    void filed(const QString &words); ///< what came of it, in words

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offer(const QList<inbox::Channel> &channels);
    void refresh();
    void file();

    Session &m_session;
    QComboBox *m_where;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QDateTimeEdit *m_time;
    QPlainTextEdit *m_text;
    InlineMessage *m_message;
    QPushButton *m_primary;
    bool m_timeChosen = false; ///< else it is of the moment it is filed
    bool m_underWay = false;
};

} // namespace vigie::ui
