// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/verdictchips.h"

#include "ui/models/judgementtext.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>
#include <QToolButton>

namespace vigie::ui {

using inbox::Sense;
using inbox::Sentiment;
using triage::Correction;

VerdictChips::VerdictChips(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_abuse(new Chip(tr("&Insult"), this))
    , m_urgent(new Chip(tr("Urgent"), this))
    , m_senses(new QToolButton(this))
{
    auto *flow = new FlowLayout(this);
    const std::array labels{tr("Ne&gative"), tr("Ne&utral"), tr("Posi&tive")};
    const std::array names{"Negative", "Neutral", "Positive"};
    for (std::size_t i = 0; i < m_sentiments.size(); ++i) {
        m_sentiments[i] = new Chip(labels[i], this);
        m_sentiments[i]->setObjectName(prefix + QLatin1StringView(names[i]));
        flow->addWidget(m_sentiments[i]);
        connect(m_sentiments[i], &QAbstractButton::clicked, this, [this, i] {
            show(m_judgement); // until whoever asked says what stands
            Q_EMIT said({.sentiment = static_cast<Sentiment>(i)});
        });
    }
    m_abuse->setObjectName(prefix + QStringLiteral("Abuse"));
    flow->addWidget(m_abuse);
    connect(m_abuse, &QAbstractButton::clicked, this, [this](bool on) {
        show(m_judgement);
        Q_EMIT said({.abuse = on});
    });
    m_urgent->setObjectName(prefix + QStringLiteral("Urgent"));
    flow->addWidget(m_urgent);
    connect(m_urgent, &QAbstractButton::clicked, this, [this] {
        show(m_judgement);
        Q_EMIT said({.perils = inbox::Perils()});
    });
    m_senses->setObjectName(prefix + QStringLiteral("Senses"));
    m_senses->setText(tr("It is a…"));
    m_senses->setAccessibleName(tr("Say what kind of message it is"));
    m_senses->setPopupMode(QToolButton::InstantPopup);
    m_senses->setMenu(new QMenu(m_senses));
    fillMenu();
    flow->addWidget(m_senses);
}

void VerdictChips::fillMenu()
{
    QMenu *menu = m_senses->menu();
    for (const Sense sense : {Sense::Complaint, Sense::Constructive, Sense::Question, Sense::Praise,
                              Sense::Helper, Sense::Spam}) {
        QAction *action = menu->addAction(senseText(sense));
        action->setCheckable(true);
        action->setData(static_cast<int>(sense));
        connect(action, &QAction::triggered, this, [this, sense](bool on) {
            inbox::Senses senses = m_judgement.senses;
            senses.setFlag(sense, on);
            senses.setFlag(Sense::Other, !(senses & ~inbox::Senses(Sense::Other)));
            Q_EMIT said({.senses = senses});
        });
    }
    menu->addSection(tr("Urgent"));
    for (const inbox::Peril peril : inbox::allPerils) {
        QAction *action = menu->addAction(sentence(perilText(peril)));
        action->setCheckable(true);
        action->setData(-static_cast<int>(peril));
        connect(action, &QAction::triggered, this, [this, peril](bool on) {
            inbox::Perils perils = m_judgement.perils;
            perils.setFlag(peril, on);
            Q_EMIT said({.perils = perils});
        });
    }
}

void VerdictChips::show(const inbox::Judgement &judgement)
{
    m_judgement = judgement;
    for (std::size_t i = 0; i < m_sentiments.size(); ++i)
        m_sentiments[i]->setChecked(judgement.sentiment == static_cast<Sentiment>(i));
    m_abuse->setChecked(judgement.abuse == inbox::Abuse::Clear);
    m_urgent->setChecked(true);
    m_urgent->setVisible(judgement.perils != inbox::Perils());
    for (QAction *action : m_senses->menu()->actions()) {
        const int code = action->data().toInt(); // a sense, or a peril with its sign turned
        action->setChecked(code > 0 ? judgement.senses.testFlag(static_cast<Sense>(code))
                                    : judgement.perils.testFlag(static_cast<inbox::Peril>(-code)));
    }
}

} // namespace vigie::ui
