// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/composer.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie::ui {

class AskLine;
class InlineMessage;
class ReadingText;
class ReplyEdit;
class SpeakingBar;

/// The composer under a conversation: as whom and where, the text, how much room is left, whether it is
/// saved, and the road to the outbox and to having been posted. The primary button says what will happen;
/// Ctrl+Enter presses it.
class ComposerView final : public QWidget
{
    Q_OBJECT

public:
    ComposerView(Session &session, Composer &composer, QWidget *parent = nullptr);

    void focusText();
    void pressPrimary();
    QPushButton *primary() const { return m_primary; }

Q_SIGNALS:
    void openWanted(const QString &address);
    void said(const QString &words);

protected:
    bool event(QEvent *event) override;

private:
    enum class Stage { Writing, ReReading, Asked, Approved, HandedOver, Sent };
    Stage stage() const;
    void buildEditor(QLayout &column);
    void buildPosted(QLayout &column);
    void buildFoot(QLayout &column);
    void connectComposer();
    void refresh();
    void showSpeaking();
    void showNotice(Stage stage);
    void showOther(Stage stage);
    void showFoot(Stage stage);
    void showSaving(Stage stage);
    QString refusalWords() const;
    QString primaryText(Stage stage) const;
    bool primaryAllowed(Stage stage) const;
    QString pageAddress() const; ///< what "copy and open" opens; empty: nothing to open
    void act();
    void reRead();
    void backToText();
    void copyAndOpen();
    void askToSwitch();

    Session &m_session;
    Composer &m_composer;
    bool m_reReading = false;
    QString m_reRead; ///< the text as it was shown to be re-read
    SpeakingBar *m_speaking;
    AskLine *m_ask;
    InlineMessage *m_notice;
    InlineMessage *m_other;
    InlineMessage *m_error;
    ReplyEdit *m_edit;
    QWidget *m_reReadPage;
    ReadingText *m_reReadText;
    QWidget *m_postedPage;
    QLineEdit *m_address;
    QLabel *m_length;
    QLabel *m_saved;
    QPushButton *m_discard;
    QPushButton *m_back;
    QPushButton *m_takeBack;
    QPushButton *m_notYet;
    QPushButton *m_gaveUp;
    QPushButton *m_primary;
};

} // namespace vigie::ui
