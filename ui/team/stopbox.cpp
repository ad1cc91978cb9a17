// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/stopbox.h"

#include "base/text.h"
#include "ui/team/field.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace vigie::ui {

using inbox::Interval;

StopBox::StopBox(QWidget *parent)
    : QWidget(parent)
    , m_active(new QCheckBox(tr("Loo&k at it in the round"), this))
    , m_every(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_owner(new QComboBox(this))
{
    m_active->setObjectName(QStringLiteral("stopActive"));
    m_active->setAccessibleName(tr("Look at it in the round"));
    m_unit->setObjectName(QStringLiteral("stopUnit"));
    m_unit->setAccessibleName(tr("Hours or days"));
    m_unit->addItem(tr("hours"), int(Interval::Unit::Hours));
    m_unit->addItem(tr("days"), int(Interval::Unit::Days));
    m_owner->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto *digits : m_every->findChildren<QLineEdit *>())
        digits->setAccessibleName(tr("Every"));
    auto *every = new QHBoxLayout;
    every->setSpacing(space::control);
    every->addLayout(labelled(tr("&Every"), m_every, "stopEvery"));
    every->addWidget(m_unit, 0, Qt::AlignBottom);
    every->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    column->addWidget(m_active);
    column->addLayout(every);
    column->addLayout(labelled(tr("&Who looks there"), m_owner, "stopOwner"));
    connect(m_active, &QCheckBox::clicked, this, &StopBox::edited);
    connect(m_every, &QSpinBox::valueChanged, this, &StopBox::edited);
    connect(m_unit, &QComboBox::activated, this, [this] {
        bound();
        Q_EMIT edited();
    });
    connect(m_owner, &QComboBox::activated, this, &StopBox::edited);
}

void StopBox::show(const inbox::Stop &stop, const QList<team::Colleague> &colleagues)
{
    const QSignalBlocker quiet(m_every);
    m_active->setChecked(stop.active);
    m_kind = stop.kind;
    setInterval(stop.every);
    m_owner->clear();
    m_owner->addItem(tr("Everybody"), QString());
    for (const team::Colleague &colleague : colleagues)
        m_owner->addItem(oneLine(colleague.name, 60), colleague.id.toString());
    m_owner->setCurrentIndex(
        std::max(0, m_owner->findData(stop.owner.isNull() ? QString() : stop.owner.toString())));
}

void StopBox::setKind(inbox::StopKind kind)
{
    m_kind = kind;
    bound();
}

void StopBox::setInterval(const Interval &every)
{
    const QSignalBlocker quiet(m_every);
    m_unit->setCurrentIndex(m_unit->findData(int(every.unit)));
    bound();
    m_every->setValue(every.count);
}

Interval::Unit StopBox::unit() const
{
    return static_cast<Interval::Unit>(m_unit->currentData().toInt());
}

void StopBox::bound()
{
    const bool hours = unit() == Interval::Unit::Hours;
    int most = hours ? inbox::mostHours : inbox::mostDays;
    if (!inbox::isPossible({most, unit()}, m_kind))
        most = hours ? 24 : 1; // stories last a day
    m_every->setRange(1, most);
}

inbox::Stop StopBox::chosen(inbox::Stop stop) const
{
    stop.active = m_active->isChecked();
    stop.every = {m_every->value(), unit()};
    stop.owner = Id::parse(m_owner->currentData().toString()).value_or(Id());
    return stop;
}

} // namespace vigie::ui
