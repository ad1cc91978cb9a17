// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/correction.h"

#include <QWidget>

class QPushButton;

namespace vigie::ui {

class VerdictChips;

/// What a message is instead of what was found: begins with what is most likely meant, gathers what is
/// clicked, and gives it as one correction.
class InsteadBox final : public QWidget
{
    Q_OBJECT

public:
    explicit InsteadBox(QWidget *parent = nullptr);

    /// Asks it of a message that was found to be so.
    void ask(const inbox::Judgement &found);
    /// As its chip does.
    void say(inbox::Sentiment sentiment);
    void sayAbuse();
    /// That is it, where anything was said.
    void finish();
    void focusFirst();

Q_SIGNALS:
    void answered(const vigie::triage::Correction &correction);
    void leaveWanted();

private:
    void add(const triage::Correction &correction);
    void present();

    inbox::Judgement m_found;
    triage::Correction m_said;
    VerdictChips *m_chips;
    QPushButton *m_done;
    QPushButton *m_leave;
};

} // namespace vigie::ui
