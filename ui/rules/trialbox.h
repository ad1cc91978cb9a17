// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ruletext.h"
#include "ui/models/ruletrial.h"

#include <QWidget>

class QPushButton;

namespace vigie::ui {

class CardList;
class InlineMessage;
class Words;

/// A rule tried on the last 30 days: a button, how many it would have met, and which.
class TrialBox final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialBox(Session &session, QWidget *parent = nullptr);

    void clear(); ///< another rule, or a changed one
    void begin(const triage::Rule &rule, const RuleWorld &world);
    QPushButton *button() const { return m_try; }

Q_SIGNALS:
    void wanted(); ///< the button was pressed
    void openWanted(qint64 mention);
    void grew(); ///< there is more to be seen

private:
    void ended();
    void refresh();

    RuleTrial *m_trial;
    QPushButton *m_try;
    QPushButton *m_stop;
    InlineMessage *m_message;
    Words *m_said;
    CardList *m_list;
    triage::Rule m_rule;
    RuleWorld m_world;
};

} // namespace vigie::ui
