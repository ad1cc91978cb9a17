// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jottings.h"
#include "ui/models/questions.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

/// Asks a colleague inside about the message: whom, what and until when, above what it is about. Ctrl+Enter
/// asks, Escape leaves.
class AskInside final : public QFrame
{
    Q_OBJECT

public:
    AskInside(Session &session, Questions &questions, Jottings &jottings, QWidget *parent = nullptr);

    void ask(qint64 mention);
    void dismiss();

Q_SIGNALS:
    void refused(const vigie::Error &error); ///< a question that is not in sight any more

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void send(bool openMail);
    void asked(const care::Question &question, const Result<Questions::Asked> &asked, bool openMail);
    void fillContact();
    void fillTyped(); ///< with what was typed about the message before
    void keepTyped();

    Session &m_session;
    Questions &m_questions;
    Jottings &m_jottings;
    qint64 m_mention = 0;
    QSet<qint64> m_asking; ///< those whose question is on its way
    QComboBox *m_whom;
    QLineEdit *m_contact;
    QPlainTextEdit *m_text;
    QComboBox *m_due;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_cancel;
    QLabel *m_wrong;
};

/// Copies the mail, or hands it to the mail program where it has one and the mail is short enough for it.
void giveMail(const care::Question &question, const care::Mail &mail, bool openProgram);

} // namespace vigie::ui
