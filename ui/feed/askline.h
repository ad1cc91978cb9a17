// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace vigie::ui {

/// What is asked, in the place itself.
struct Question
{
    QString words;       ///< "Why are these closed?"
    QString placeholder; ///< of the field
    QStringList quick;   ///< answers that one click, or Alt and their number, gives
    QString action;      ///< what the button does: "Close 3 messages"
    bool mayBeEmpty = false;
    bool onlyConfirm = false; ///< no field: yes or no
};

/// One question above what it is about, hidden when nothing is asked. Enter answers, Escape does not.
class AskLine final : public QFrame
{
    Q_OBJECT

public:
    explicit AskLine(QWidget *parent = nullptr);

    /// Asks, and puts the focus into the field. `answered` is called at most once.
    void ask(const Question &question, std::function<void(const QString &)> answered);
    void dismiss();
    bool isAsking() const { return !isHidden(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(const QString &text);
    void showQuick(const QStringList &quick);

    QLabel *m_words;
    QLineEdit *m_field;
    QPushButton *m_do;
    QPushButton *m_cancel;
    QLayout *m_quick;
    QList<QPushButton *> m_quickButtons;
    Question m_question;
    std::function<void(const QString &)> m_answered;
    QPointer<QWidget> m_focusBefore;
};

} // namespace vigie::ui
