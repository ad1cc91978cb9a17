// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ruletext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vigie::ui {

class ActionLine;
class ConditionLine;
class RuleLine;

/// A rule as one writes it: its name, "if all of these hold", a line a condition, "then", a line an action.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void show(const triage::Rule &rule, const RuleWorld &world);
    const triage::Rule &shown() const { return m_shown; } ///< as it was given
    triage::Rule typed() const;                           ///< as it stands here; not checked
    bool isChanged() const;
    QLineEdit *name() const { return m_name; }

Q_SIGNALS:
    void edited();

private:
    void fill();
    void add(const triage::Condition &condition);
    void add(const triage::Action &action);
    void join(RuleLine *line);
    void number();

    triage::Rule m_shown;
    triage::Rule m_begun; ///< what typed() was at first
    RuleWorld m_world;
    QLineEdit *m_name;
    QComboBox *m_match;
    QVBoxLayout *m_conditions;
    QVBoxLayout *m_actions;
    QPushButton *m_addCondition;
    QPushButton *m_addAction;
    QList<ConditionLine *> m_conditionLines;
    QList<ActionLine *> m_actionLines;
};

} // namespace vigie::ui
