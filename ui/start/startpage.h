// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/start/startplan.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vigie::ui {

class InlineMessage;

/// The first start, inside the window and without a wizard: see an example, start with one's own (three
/// questions), or open a workspace that exists.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `owner`: the name to propose for who works here.
    explicit StartPage(const QString &owner, QWidget *parent = nullptr);

    void say(const Error &error); ///< why the last wish could not be met
    void setBusy(bool busy);      ///< while a workspace is made or opened

Q_SIGNALS:
    void exampleWanted();
    void makeWanted(const vigie::ui::StartPlan &plan);
    void openWanted(const QString &path);

private:
    QWidget *makeQuestions();
    QWidget *makeExample();
    void offer();
    void chooseFile();

    QLineEdit *m_firm;
    QRadioButton *m_formal;
    QRadioButton *m_informal;
    QRadioButton *m_nobody;
    QRadioButton *m_somebody;
    QLineEdit *m_reader;
    QLineEdit *m_owner;
    QPushButton *m_make;
    QPushButton *m_example;
    QPushButton *m_open;
    InlineMessage *m_message;
};

} // namespace vigie::ui
