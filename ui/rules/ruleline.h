// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ruletext.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace vigie::ui {

class ValueField;

/// One line of a rule, as a part of a sentence, with a button that takes it away.
class RuleLine : public QWidget
{
    Q_OBJECT

public:
    void setRemovable(bool removable); ///< the last one stays
    void setPlace(int place);          ///< from 1, for screen readers

Q_SIGNALS:
    void edited();
    void removeWanted();

protected:
    RuleLine(const RuleWorld &world, const QList<QComboBox *> &boxes, QWidget *parent);
    virtual QString nameAt(int place) const = 0;

    const RuleWorld &m_world;
    ValueField *m_values;

private:
    QToolButton *m_remove;
};

/// "the text · has one of · fire, burn*".
class ConditionLine final : public RuleLine
{
    Q_OBJECT

public:
    /// `world` outlives it.
    ConditionLine(const RuleWorld &world, const triage::Condition &condition, QWidget *parent);
    triage::Condition condition() const;

protected:
    QString nameAt(int place) const override;

private:
    ConditionLine(const RuleWorld &world, QComboBox *field, QComboBox *how,
                  const triage::Condition &condition, QWidget *parent);
    triage::Field field() const;
    void fieldChosen();

    QComboBox *m_field;
    QComboBox *m_how;
};

/// "assign to · Claire".
class ActionLine final : public RuleLine
{
    Q_OBJECT

public:
    /// `world` outlives it.
    ActionLine(const RuleWorld &world, const triage::Action &action, QWidget *parent);
    triage::Action action() const;

protected:
    QString nameAt(int place) const override;

private:
    ActionLine(const RuleWorld &world, QComboBox *kind, const triage::Action &action, QWidget *parent);
    triage::ActionKind kind() const;
    void kindChosen();

    QComboBox *m_kind;
};

} // namespace vigie::ui
