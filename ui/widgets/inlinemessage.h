// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace vigie::ui {

/// A message where it happened: icon, words, perhaps one button, and what to copy under "Details". Hidden
/// until something is said. Words are shown as plain text.
class InlineMessage final : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Note, Success, Warning, Error };

    explicit InlineMessage(QWidget *parent = nullptr);

    void say(Mood mood, const QString &words, const QString &details = {});
    /// Worded by errortext.h, with the code and the facts under "Details".
    void say(const Error &error);
    /// One button; an empty text takes it away.
    void setAction(const QString &action);
    void setClosable(bool closable); ///< true until told
    void clear();                    ///< hides it
    QString words() const;

Q_SIGNALS:
    void wanted(); ///< its button was pressed
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void copyDetails();

    Mood m_mood = Mood::Note;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    QPushButton *m_copy;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

} // namespace vigie::ui
