// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace vigie::ui {

class Outside;
class Preferences;

/// What Vigie does outside its windows on this computer: tray, alerts, the key that captures from anywhere;
/// and what the desktop says to each.
class OutsideBox final : public QWidget
{
    Q_OBJECT

public:
    OutsideBox(Preferences &preferences, Outside &outside, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addHint();
    void fill();
    QString trayText() const;
    QString alertsText() const;
    QString keyText() const;

    Preferences &m_preferences;
    Outside &m_outside;
    QCheckBox *m_tray;
    QLabel *m_trayHint;
    QCheckBox *m_stays;
    QLabel *m_staysHint;
    QCheckBox *m_alerts;
    QLabel *m_alertsHint;
    QKeySequenceEdit *m_key;
    QPushButton *m_noKey;
    QLabel *m_keyHint;
};

} // namespace vigie::ui
