// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"
#include "ui/pane.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace vigie::ui {

class ElidedLabel;
class CharterBox;
class HoursBox;
class InlineMessage;
class KeepingBox;
class NobodysBox;
class Outside;
class OutsideBox;
class Preferences;

/// What one can set: of this window on this machine, and of the workspace for everybody. Every change holds
/// at once, those of the workspace with Undo.
class SettingsPane final : public Pane
{
    Q_OBJECT

public:
    SettingsPane(Session &session, Preferences &preferences, Outside &outside, QWidget *parent = nullptr);

    static Place place();
    void activate() override;
    /// {"part": "hours"}: shows that part, by the name of its box.
    void open(const QVariantMap &what) override;

private:
    void layOut();
    void fill();
    void offer();
    void fillFolder();
    void watch(const QString &folder);
    void change(const workspace::Settings &wanted, const QString &words);
    QFuture<Result<workspace::Settings>> put(const workspace::Settings &settings);
    int addRow(QGridLayout *grid, int row, const QString &label, QWidget *field, const QString &hint = {});

    Session &m_session;
    Preferences &m_preferences;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QLineEdit *m_firm;
    QComboBox *m_address;
    QComboBox *m_documents;
    QComboBox *m_zone;
    ElidedLabel *m_folder;
    CharterBox *m_charter;
    HoursBox *m_hours;
    NobodysBox *m_nobodys;
    KeepingBox *m_keeping;
    OutsideBox *m_outside;
    QPushButton *m_chooseFolder;
    QPushButton *m_leaveFolder;
    QString m_watched;
};

} // namespace vigie::ui
