// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

/// One text from which each comment of a pile gets a draft of its own; hidden while nothing is asked.
/// Ctrl+Enter drafts, Escape does not and keeps what is written.
class AnswerEach final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerEach(QWidget *parent = nullptr);

    /// For so many comments on that service; `alone`: drafts wait to be re-read, else to be approved.
    void ask(int comments, const QString &service, bool alone);
    void dismiss();
    void press(); ///< what the button says
    bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void written(const QString &text);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void weigh();

    QString m_service;
    QLabel *m_words;
    QPlainTextEdit *m_text;
    QLabel *m_length;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace vigie::ui
