// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/correction.h"

#include <QWidget>

class QPushButton;

namespace vigie::ui {

class Checking;
class InsteadBox;
class ReadingText;
class Session;
class Sign;
class Words;

/// What can be said of a message, and the letter that does it, in the language of the window.
enum class Say { Right, Wrong, Skip, Feed };
QString letterOf(Say say);

/// One message of the walk: who wrote it where, its text with the words that show what was found, what Vigie
/// thinks, and the answers.
class CheckView final : public QWidget
{
    Q_OBJECT

public:
    CheckView(Session &session, Checking &checking, QWidget *parent = nullptr);

    /// Shows the message that the walk stands at.
    void present();
    void askInstead();
    void leaveInstead();
    bool isAskingInstead() const;
    InsteadBox *instead() const { return m_instead; }
    void focusFirst();

Q_SIGNALS:
    void rightWanted();
    void wrongWanted();
    void skipWanted();
    void feedWanted();
    void insteadChanged();

private:
    void build();
    void tellWho();
    void showText();
    QPushButton *button(const char *objectName, const QString &text, const QString &keys,
                        void (CheckView::*wanted)());

    Session &m_session;
    Checking &m_checking;
    qint64 m_shown = 0; ///< the message's key
    Words *m_progress;
    Words *m_portion;
    Sign *m_sign;
    Words *m_author;
    Words *m_place;
    ReadingText *m_text;
    Words *m_thought;
    Words *m_asked;
    Words *m_reasons;
    QWidget *m_answers;
    QPushButton *m_right;
    QPushButton *m_wrong;
    QPushButton *m_skip;
    QPushButton *m_feed;
    InsteadBox *m_instead;
};

} // namespace vigie::ui
