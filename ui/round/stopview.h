// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace vigie::ui {

class ElidedLabel;
class InlineMessage;
class Round;
class Session;
class Sign;
class Words;

/// One stop of the round: what it is, when somebody was there last, its address, and what can be said of it.
class StopView final : public QWidget
{
    Q_OBJECT

public:
    StopView(Session &session, Round &round, QWidget *parent = nullptr);

    /// Shows the stop that the round stands at.
    void present();
    /// Where one would begin: opening the page, where there is one.
    QPushButton *firstButton() const;
    QPushButton *nothingNew() const { return m_nothing; }
    QPushButton *pageButton() const { return m_open; }

Q_SIGNALS:
    void openWanted();
    void addressWanted(); ///< none is known
    void nothingNewWanted();
    void captureWanted();
    void skipWanted();
    void backWanted();

private:
    void build();
    void tellWhen();
    QPushButton *button(const char *objectName, const QString &text, const QString &keys,
                        void (StopView::*wanted)());

    Session &m_session;
    Round &m_round;
    Words *m_progress;
    Sign *m_sign;
    Words *m_name;
    Words *m_place;
    Words *m_since;
    Words *m_last;
    InlineMessage *m_deadline;
    ElidedLabel *m_address;
    Words *m_noAddress;
    QPushButton *m_open;
    QPushButton *m_giveAddress;
    InlineMessage *m_answer;
    QPushButton *m_nothing;
    QPushButton *m_capture;
    QPushButton *m_skip;
    QPushButton *m_back;
};

} // namespace vigie::ui
