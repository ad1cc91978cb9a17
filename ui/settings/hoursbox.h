// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/answerhours.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;

/// The hours in which messages are answered, the days when nobody works, and how soon an answer is due; of
/// the whole workspace, or of one channel. What is typed holds once it can be read.
class HoursBox final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursBox(Session &session, QWidget *parent = nullptr);
    /// To be called when another colleague sits down.
    void offer();

Q_SIGNALS:
    void refused(const vigie::Error &error);

private:
    QWidget *makeWeek();
    QWidget *makeDeadlines();
    void fill();
    void fillPlaces();
    void sayDue();
    void take();
    void takeDay(std::size_t day);
    void takeClosed();
    void sameOnWorkdays();
    void set(const triage::AnswerTimes &times);
    qint64 channel() const;

    Session &m_session;
    AnswerHours m_hours;
    QComboBox *m_place;
    QCheckBox *m_own;
    std::array<QLineEdit *, 7> m_days;
    QPushButton *m_same;
    QComboBox *m_holidays;
    QLineEdit *m_closed;
    std::array<QComboBox *, 4> m_deadlines;
    InlineMessage *m_message;
    QLabel *m_due;
};

} // namespace vigie::ui
