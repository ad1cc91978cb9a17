// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/insteadbox.h"

#include "ui/feed/verdictchips.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

using inbox::Judgement;
using triage::Correction;

InsteadBox::InsteadBox(QWidget *parent)
    : QWidget(parent)
    , m_chips(new VerdictChips(QStringLiteral("check"), this))
    , m_done(new QPushButton(icon(QStringLiteral("check")), tr("&That is it"), this))
    , m_leave(new QPushButton(tr("&Back"), this))
{
    setObjectName(QStringLiteral("checkInstead"));
    m_done->setObjectName(QStringLiteral("checkDone"));
    m_done->setToolTip(tr("Vigie learns what you chose, and the next message comes (Ctrl+Enter)"));
    makePrimary(m_done);
    m_leave->setObjectName(QStringLiteral("checkLeave"));
    m_leave->setToolTip(tr("Esc"));
    auto *question = new Words(TextSize::Text, Token::Text, this);
    question->setStrong(true);
    question->setText(tr("What is it instead?"));
    auto *ends = new QHBoxLayout;
    ends->setSpacing(space::control);
    ends->addWidget(m_done);
    ends->addWidget(m_leave);
    ends->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::control);
    column->addWidget(question);
    column->addWidget(m_chips);
    column->addSpacing(space::step);
    column->addLayout(ends);
    for (const auto &[chip, key] :
         {std::pair(m_chips->sentiment(inbox::Sentiment::Negative), u'1'),
          std::pair(m_chips->sentiment(inbox::Sentiment::Neutral), u'2'),
          std::pair(m_chips->sentiment(inbox::Sentiment::Positive), u'3'), std::pair(m_chips->abuse(), u'4')})
        chip->setToolTip(QString(key));
    connect(m_chips, &VerdictChips::said, this, &InsteadBox::add);
    connect(m_done, &QPushButton::clicked, this, &InsteadBox::finish);
    connect(m_leave, &QPushButton::clicked, this, &InsteadBox::leaveWanted);
}

void InsteadBox::ask(const Judgement &found)
{
    m_found = found;
    m_said = triage::contraryOf(found);
    present();
}

void InsteadBox::say(inbox::Sentiment sentiment)
{
    add({.sentiment = sentiment});
}

void InsteadBox::sayAbuse()
{
    add({.abuse = m_said.applied(m_found).abuse != inbox::Abuse::Clear});
}

void InsteadBox::add(const Correction &correction)
{
    if (correction.sentiment)
        m_said.sentiment = correction.sentiment;
    if (correction.abuse)
        m_said.abuse = correction.abuse;
    if (correction.senses)
        m_said.senses = correction.senses;
    if (correction.perils)
        m_said.perils = correction.perils;
    present();
}

void InsteadBox::present()
{
    m_chips->show(m_said.isConfirmation() ? m_found : m_said.applied(m_found));
    m_done->setEnabled(!m_said.isConfirmation());
}

void InsteadBox::finish()
{
    if (m_done->isEnabled())
        Q_EMIT answered(m_said);
}

void InsteadBox::focusFirst()
{
    QWidget *first =
        m_done->isEnabled() ? static_cast<QWidget *>(m_done) : m_chips->sentiment(inbox::Sentiment::Negative);
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace vigie::ui
