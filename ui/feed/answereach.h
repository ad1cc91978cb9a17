// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vigie::ui {

/// One text from which each comment of a pile gets a draft of its own; hidden while nothing is asked.
/// Ctrl+Enter drafts, Escape does not. What is written stays until it is known to be kept: let go().
class AnswerEach final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerEach(QWidget *parent = nullptr);

    /// For these comments on that service; `alone`: drafts wait to be re-read, else to be approved.
    void ask(const QList<qint64> &comments, const QString &service, bool alone);
    /// The same question for these; the focus stays where it is.
    void reword(const QList<qint64> &comments);
    const QList<qint64> &comments() const { return m_comments; } ///< that it is asked for
    void dismiss();
    void letGo(const QString &text); ///< every draft of it is there
    void press();                    ///< what the button says
    bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    /// For those that were asked for, wherever one is meanwhile.
    void written(const QList<qint64> &comments, const QString &text);
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void weigh();

    QList<qint64> m_comments;
    QString m_service;
    bool m_alone = false;
    QLabel *m_words;
    QPlainTextEdit *m_text;
    QLabel *m_length;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace vigie::ui
