// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleline.h"

#include "ui/icons.h"
#include "ui/rules/valuefield.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

namespace vigie::ui {

using triage::ActionKind;
using triage::Comparison;
using triage::Field;
using triage::FieldKind;

RuleLine::RuleLine(const RuleWorld &world, const QList<QComboBox *> &boxes, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_values(new ValueField(this))
    , m_remove(new QToolButton(this))
{
    m_remove->setObjectName(QStringLiteral("removeLine"));
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setAutoRaise(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::control);
    for (QComboBox *box : boxes) {
        box->setParent(this);
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(box, 0, Qt::AlignTop);
    }
    line->addWidget(m_values, 1, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_values, &ValueField::edited, this, &RuleLine::edited);
    connect(m_remove, &QAbstractButton::clicked, this, &RuleLine::removeWanted);
}

void RuleLine::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

void RuleLine::setPlace(int place)
{
    const QString name = nameAt(place);
    setAccessibleName(name);
    m_values->setName(tr("%1: values").arg(name));
    m_remove->setAccessibleName(tr("%1: take it away").arg(name));
    m_remove->setToolTip(m_remove->accessibleName());
}

ConditionLine::ConditionLine(const RuleWorld &world, const triage::Condition &condition, QWidget *parent)
    : ConditionLine(world, new QComboBox, new QComboBox, condition, parent)
{
}

ConditionLine::ConditionLine(const RuleWorld &world, QComboBox *field, QComboBox *how,
                             const triage::Condition &condition, QWidget *parent)
    : RuleLine(world, {field, how}, parent)
    , m_field(field)
    , m_how(how)
{
    m_field->setObjectName(QStringLiteral("field"));
    m_field->setAccessibleName(tr("What is asked for"));
    m_how->setObjectName(QStringLiteral("how"));
    m_how->setAccessibleName(tr("How it is compared"));
    for (const triage::FieldRow &row : triage::fieldRows())
        m_field->addItem(fieldText(row.field), static_cast<int>(row.field));
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(condition.field)));
    fieldChosen();
    m_how->setCurrentIndex(std::max(0, m_how->findData(static_cast<int>(condition.how))));
    m_values->setValues(condition.values);
    connect(m_field, &QComboBox::activated, this, [this] {
        fieldChosen();
        Q_EMIT edited();
    });
    connect(m_how, &QComboBox::activated, this, &RuleLine::edited);
}

QString ConditionLine::nameAt(int place) const
{
    return tr("Condition %1").arg(place);
}

Field ConditionLine::field() const
{
    return static_cast<Field>(m_field->currentData().toInt());
}

void ConditionLine::fieldChosen()
{
    const triage::FieldRow &row = triage::rowOf(field());
    m_how->clear();
    for (const Comparison how : triage::comparisonsOf(row))
        m_how->addItem(comparisonText(row.field, how), static_cast<int>(how));
    const QList<RuleChoice> choices = choicesOf(row.field, m_world);
    if (choices.isEmpty())
        m_values->letType(valueHint(row.field), row.kind == FieldKind::Number);
    else
        m_values->letChoose(choices, row.kind == FieldKind::Flag);
    if (row.kind == FieldKind::Flag)
        m_values->setValues({QStringLiteral("true")});
}

triage::Condition ConditionLine::condition() const
{
    return {field(), static_cast<Comparison>(m_how->currentData().toInt()), m_values->values()};
}

ActionLine::ActionLine(const RuleWorld &world, const triage::Action &action, QWidget *parent)
    : ActionLine(world, new QComboBox, action, parent)
{
}

ActionLine::ActionLine(const RuleWorld &world, QComboBox *kind, const triage::Action &action, QWidget *parent)
    : RuleLine(world, {kind}, parent)
    , m_kind(kind)
{
    m_kind->setObjectName(QStringLiteral("actionKind"));
    m_kind->setAccessibleName(tr("What is done"));
    for (int each = 0; each < triage::actionKinds; ++each)
        m_kind->addItem(actionText(static_cast<ActionKind>(each)), each);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(action.kind)));
    kindChosen();
    if (!action.value.isEmpty())
        m_values->setValues({action.value});
    connect(m_kind, &QComboBox::activated, this, [this] {
        kindChosen();
        Q_EMIT edited();
    });
}

QString ActionLine::nameAt(int place) const
{
    return tr("Action %1").arg(place);
}

ActionKind ActionLine::kind() const
{
    return static_cast<ActionKind>(m_kind->currentData().toInt());
}

void ActionLine::kindChosen()
{
    const QList<RuleChoice> choices = choicesOf(kind(), m_world);
    if (kind() == ActionKind::ProposeHiding)
        m_values->letNothing();
    else if (choices.isEmpty())
        m_values->letType(valueHint(kind()), true);
    else
        m_values->letChoose(choices, true);
    if (kind() == ActionKind::Prioritise)
        m_values->setValues({QStringLiteral("high")});
    else if (kind() == ActionKind::WaitForCommunity)
        m_values->setValues({QStringLiteral("24")});
}

triage::Action ActionLine::action() const
{
    return {kind(), m_values->values().value(0)};
}

} // namespace vigie::ui
