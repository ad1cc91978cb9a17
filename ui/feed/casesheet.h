// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cases.h"
#include "ui/window/overlay.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;

/// The cases that one reads: opened, noted in, shared with a colleague, and the message that is read added to
/// them. To who is not named in a case it is not there.
class CaseSheet final : public Overlay
{
    Q_OBJECT

public:
    CaseSheet(QWidget *window, Session &session, const inbox::Mention &mention);

    bool isDirty() const override;

private:
    void build();
    QWidget *buildNew();
    QWidget *buildOne();
    void refresh();
    void showOne(const moderation::WholeCase &whole);

    Session &m_session;
    inbox::Mention m_mention;
    Cases m_cases;
    QComboBox *m_which;
    QWidget *m_new;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPushButton *m_open;
    QWidget *m_one;
    QLabel *m_facts;
    QPlainTextEdit *m_notes;
    QLineEdit *m_note;
    QPushButton *m_addNote;
    QComboBox *m_role;
    QPushButton *m_add;
    QComboBox *m_reader;
    QPushButton *m_share;
    QPushButton *m_close;
    InlineMessage *m_message;
};

} // namespace vigie::ui
