// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/speaking.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie::ui {

/// The line above a reply that says as whom, where, and whether everybody can read it: by colour, icon and
/// words, with the switch between public and private beside it.
class SpeakingBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SpeakingBar(QWidget *parent = nullptr);

    void show(const Speaking &speaking, bool maySwitch);
    QString words() const;

Q_SIGNALS:
    void switchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Speaking m_speaking;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_switch;
};

} // namespace vigie::ui
