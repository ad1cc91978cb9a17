// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/valuefield.h"

#include "ui/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

ValueField::ValueField(QWidget *parent)
    : QWidget(parent)
    , m_typed(new QLineEdit(this))
    , m_chosen(new QWidget(this))
{
    m_typed->setObjectName(QStringLiteral("values"));
    auto *flow = new FlowLayout(m_chosen);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_typed);
    column->addWidget(m_chosen);
    m_chosen->hide();
    connect(m_typed, &QLineEdit::textEdited, this, &ValueField::edited);
}

void ValueField::clearChips()
{
    for (const auto &[value, chip] : std::as_const(m_chips)) {
        chip->hide(); // it goes later: it may be the one that was pressed
        chip->deleteLater();
        m_chosen->layout()->removeWidget(chip);
    }
    m_chips.clear();
}

void ValueField::letType(const QString &hint, bool single)
{
    clearChips();
    m_single = single;
    m_typed->clear();
    m_typed->setPlaceholderText(hint);
    m_typed->show();
    m_chosen->hide();
    setFocusProxy(m_typed);
}

void ValueField::letChoose(const QList<RuleChoice> &choices, bool single)
{
    clearChips();
    m_single = single;
    m_typed->hide();
    for (const RuleChoice &choice : choices) {
        auto *chip = new Chip(choice.text, m_chosen);
        chip->setObjectName(QStringLiteral("value-") + choice.value);
        chip->setAccessibleName(choice.text);
        m_chosen->layout()->addWidget(chip);
        m_chips.append({choice.value, chip});
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            for (const auto &[value, other] : std::as_const(m_chips)) {
                if (m_single && other != chip)
                    other->setChecked(false);
            }
            Q_EMIT edited();
        });
    }
    m_chosen->show();
    setFocusProxy(m_chips.isEmpty() ? nullptr : m_chips.first().second);
}

void ValueField::letNothing()
{
    clearChips();
    m_typed->hide();
    m_chosen->hide();
    setFocusProxy(nullptr);
}

void ValueField::setValues(const QStringList &values)
{
    for (const auto &[value, chip] : std::as_const(m_chips))
        chip->setChecked(values.contains(value));
    m_typed->setText(values.join(QStringLiteral(", ")));
}

QStringList ValueField::values() const
{
    QStringList values;
    for (const auto &[value, chip] : m_chips) {
        if (chip->isChecked())
            values.append(value);
    }
    if (m_typed->isHidden())
        return values;
    const QString typed = m_typed->text();
    for (const QString &part : m_single ? QStringList(typed) : typed.split(u',')) {
        if (QString value = part.trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

void ValueField::setName(const QString &accessible)
{
    m_typed->setAccessibleName(accessible);
    m_chosen->setAccessibleName(accessible);
}

} // namespace vigie::ui
