// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleform.h"

#include "ui/icons.h"
#include "ui/rules/ruleline.h"
#include "ui/theme.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

using triage::Action;
using triage::Condition;
using triage::Match;
using triage::Rule;

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_match(new QComboBox(this))
    , m_conditions(new QVBoxLayout)
    , m_actions(new QVBoxLayout)
    , m_addCondition(new QPushButton(icon(QStringLiteral("plus")), tr("Another &condition"), this))
    , m_addAction(new QPushButton(icon(QStringLiteral("plus")), tr("Anot&her action"), this))
{
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(static_cast<int>(triage::longestRuleName));
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    m_match->setObjectName(QStringLiteral("ruleMatch"));
    m_match->setAccessibleName(tr("Whether all conditions must hold, or one"));
    m_match->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_match->addItem(tr("all of these hold"), static_cast<int>(Match::All));
    m_match->addItem(tr("one of these holds"), static_cast<int>(Match::Any));
    m_addCondition->setObjectName(QStringLiteral("addCondition"));
    m_addCondition->setAccessibleName(tr("Another condition"));
    m_addAction->setObjectName(QStringLiteral("addAction"));
    m_addAction->setAccessibleName(tr("Another action"));
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    auto *when = new QLabel(tr("&If"), this);
    when->setBuddy(m_match);
    when->setFont(ui::font(TextSize::Title));
    auto *then = new QLabel(tr("Then", "what a rule does"), this);
    then->setFont(ui::font(TextSize::Title));
    auto *head = new QHBoxLayout;
    head->addWidget(when);
    head->addWidget(m_match);
    head->addStretch();
    for (QVBoxLayout *lines : {m_conditions, m_actions})
        lines->setSpacing(space::control);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addSpacing(space::control);
    column->addLayout(head);
    column->addLayout(m_conditions);
    column->addWidget(m_addCondition, 0, Qt::AlignLeft);
    column->addSpacing(space::control);
    column->addWidget(then);
    column->addLayout(m_actions);
    column->addWidget(m_addAction, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textEdited, this, &RuleForm::edited);
    connect(m_match, &QComboBox::activated, this, &RuleForm::edited);
    connect(m_addCondition, &QAbstractButton::clicked, this, [this] {
        add(Condition{});
        m_conditionLines.last()->setFocus();
        Q_EMIT edited();
    });
    connect(m_addAction, &QAbstractButton::clicked, this, [this] {
        add(Action{});
        m_actionLines.last()->setFocus();
        Q_EMIT edited();
    });
}

void RuleForm::show(const Rule &rule, const RuleWorld &world)
{
    m_shown = rule;
    m_world = world;
    fill();
    m_begun = typed();
}

void RuleForm::fill()
{
    const auto clear = [](auto &lines) {
        for (RuleLine *line : lines) {
            line->hide();
            line->deleteLater(); // it may be the one whose button was pressed
        }
        lines.clear();
    };
    clear(m_conditionLines);
    clear(m_actionLines);
    m_name->setText(m_shown.name);
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(m_shown.match)));
    for (const Condition &condition : m_shown.conditions.isEmpty() ? QList{Condition{}} : m_shown.conditions)
        add(condition);
    for (const Action &action : m_shown.actions.isEmpty() ? QList{Action{}} : m_shown.actions)
        add(action);
}

void RuleForm::join(RuleLine *line)
{
    line->show();
    connect(line, &RuleLine::edited, this, &RuleForm::edited);
    connect(line, &RuleLine::removeWanted, this, [this, line] {
        m_conditionLines.removeIf([line](RuleLine *each) { return each == line; });
        m_actionLines.removeIf([line](RuleLine *each) { return each == line; });
        line->hide();
        line->deleteLater();
        number();
        Q_EMIT edited();
    });
    number();
}

void RuleForm::add(const Condition &condition)
{
    m_conditionLines.append(new ConditionLine(m_world, condition, this));
    m_conditions->addWidget(m_conditionLines.last());
    join(m_conditionLines.last());
}

void RuleForm::add(const Action &action)
{
    m_actionLines.append(new ActionLine(m_world, action, this));
    m_actions->addWidget(m_actionLines.last());
    join(m_actionLines.last());
}

/// Names them anew; and in the order of the tab key: as they stand.
void RuleForm::number()
{
    QWidget *before = m_match;
    const auto each = [&](const auto &lines, QPushButton *after) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i]->setPlace(static_cast<int>(i) + 1);
            lines[i]->setRemovable(lines.size() > 1);
            for (QWidget *part : lines[i]->template findChildren<QWidget *>()) {
                if (part->focusPolicy() == Qt::NoFocus || part->focusProxy() || part->window() != window())
                    continue;
                setTabOrder(before, part);
                before = part;
            }
        }
        setTabOrder(before, after);
        before = after;
    };
    each(m_conditionLines, m_addCondition);
    each(m_actionLines, m_addAction);
    m_addCondition->setEnabled(m_conditionLines.size() < triage::mostConditions);
    m_addAction->setEnabled(m_actionLines.size() < triage::mostActions);
}

Rule RuleForm::typed() const
{
    Rule rule = m_shown;
    rule.name = m_name->text().trimmed();
    rule.match = static_cast<Match>(m_match->currentData().toInt());
    rule.conditions.clear();
    rule.actions.clear();
    for (const ConditionLine *line : m_conditionLines)
        rule.conditions.append(line->condition());
    for (const ActionLine *line : m_actionLines)
        rule.actions.append(line->action());
    return rule;
}

bool RuleForm::isChanged() const
{
    return typed() != m_begun;
}

} // namespace vigie::ui
