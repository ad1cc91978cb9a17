// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/stopview.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/conversation.h"
#include "ui/models/round.h"
#include "ui/models/roundtext.h"
#include "ui/models/words.h"
#include "ui/style.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

using Mood = InlineMessage::Mood;

StopView::StopView(Session &session, Round &round, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_round(round)
    , m_progress(new Words(TextSize::Text, Token::Muted, this))
    , m_sign(new Sign(this))
    , m_name(new Words(TextSize::Title, Token::Text, this))
    , m_place(new Words(TextSize::Text, Token::Muted, this))
    , m_since(new Words(TextSize::Text, Token::Text, this))
    , m_last(new Words(TextSize::Text, Token::Muted, this))
    , m_deadline(new InlineMessage(this))
    , m_address(new ElidedLabel({}, this))
    , m_noAddress(new Words(TextSize::Text, Token::Muted, this))
    , m_open(button("roundOpenPage", tr("&Open the page"), tr("O"), &StopView::openWanted))
    , m_giveAddress(button("roundGiveAddress", tr("&Give it an address"), {}, &StopView::addressWanted))
    , m_answer(new InlineMessage(this))
    , m_nothing(button("roundNothingNew", tr("&Nothing new"), tr("N"), &StopView::nothingNewWanted))
    , m_capture(button("roundCapturePlace", tr("&Capture…"), tr("C"), &StopView::captureWanted))
    , m_skip(button("roundSkipPlace", tr("&Skip"), tr("S"), &StopView::skipWanted))
    , m_back(button("roundBackOne", tr("&Back"), tr("Alt+Left"), &StopView::backWanted))
{
    m_progress->setObjectName(QStringLiteral("roundProgress"));
    m_name->setObjectName(QStringLiteral("roundName"));
    m_place->setObjectName(QStringLiteral("roundPlace"));
    m_since->setObjectName(QStringLiteral("roundSince"));
    m_last->setObjectName(QStringLiteral("roundLast"));
    m_address->setObjectName(QStringLiteral("roundAddress"));
    m_deadline->setObjectName(QStringLiteral("roundDeadline"));
    m_answer->setObjectName(QStringLiteral("roundAnswer"));
    for (InlineMessage *message : {m_deadline, m_answer})
        message->setClosable(false);
    m_since->setStrong(true);
    m_open->setIcon(icon(QStringLiteral("open")));
    m_capture->setIcon(icon(QStringLiteral("capture")));
    m_nothing->setIcon(icon(QStringLiteral("check")));
    m_noAddress->setText(tr("No address is known of this place."));
    makePrimary(m_open);
    build();
}

QPushButton *StopView::button(const char *objectName, const QString &text, const QString &keys,
                              void (StopView::*wanted)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(objectName));
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setToolTip(keys);
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

void StopView::build()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(space::control);
    title->addWidget(m_sign, 0, Qt::AlignTop);
    title->addWidget(m_name, 1);
    auto *page = new QHBoxLayout;
    page->setSpacing(space::pane);
    page->addWidget(m_open);
    page->addWidget(m_giveAddress);
    page->addWidget(m_address, 1);
    page->addWidget(m_noAddress, 1);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(space::control);
    for (QPushButton *each : {m_nothing, m_capture, m_skip})
        ends->addWidget(each);
    ends->addStretch();
    ends->addWidget(m_back);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addSpacing(space::control);
    column->addLayout(title);
    column->addSpacing(space::step);
    column->addWidget(m_place);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_since);
    column->addSpacing(space::step);
    column->addWidget(m_last);
    column->addSpacing(space::pane);
    column->addWidget(m_deadline);
    column->addSpacing(space::pane);
    column->addLayout(page);
    column->addSpacing(2 * space::pane);
    column->addWidget(m_answer);
    column->addSpacing(space::pane);
    column->addLayout(ends);
    column->addStretch();
    QWidget::setTabOrder(m_open, m_giveAddress);
    QWidget::setTabOrder(m_giveAddress, m_nothing);
    QWidget::setTabOrder(m_nothing, m_capture);
    QWidget::setTabOrder(m_capture, m_skip);
    QWidget::setTabOrder(m_skip, m_back);
}

QPushButton *StopView::firstButton() const
{
    return m_open->isHidden() ? m_nothing : m_open;
}

/// When somebody looked there last, and what came of it.
void StopView::tellWhen()
{
    const inbox::Stop &stop = m_round.stop();
    const qint64 now = m_session.clock().nowMs();
    const QTimeZone &zone = m_session.settings().zone;
    const QString exact = exactText(inbox::notSeenSinceMs(stop), zone);
    m_since->setText(tr("Not looked at since %1").arg(sinceText(inbox::notSeenSinceMs(stop), now, zone)));
    m_since->setToolTip(exact.toHtmlEscaped());
    if (!stop.lastLook) {
        m_last->setText(tr("Nobody has looked there since it was added: %1.").arg(exact));
    } else {
        const QString who = oneLine(m_round.lookedBy(), 60);
        m_last->setText(who.isEmpty()
                            ? tr("Last time, %1: %2.").arg(exact, outcomeText(*stop.lastLook))
                            : tr("Last time, %1, %2: %3.").arg(exact, who, outcomeText(*stop.lastLook)));
    }
    if (const QString vanishes = deadlineText(stop, now, zone); vanishes.isEmpty())
        m_deadline->clear();
    else
        m_deadline->say(Mood::Warning, vanishes);
}

void StopView::present()
{
    const inbox::Stop &stop = m_round.stop();
    m_progress->setText(tr("%1 of %2", "places of the round").arg(m_round.place()).arg(m_round.size()));
    m_sign->set(stopIcon(stop), Token::Muted);
    m_name->setText(oneLine(stop.name));
    const QString owner = oneLine(m_round.ownerName(), 60);
    QStringList place{stopPlaceText(stop), tr("looked at %1", "how often").arg(intervalText(stop.every))};
    if (!owner.isEmpty())
        place.append(tr("%1 looks there").arg(owner));
    m_place->setText(place.join(QStringLiteral(" · ")));
    tellWhen();

    const bool hasPage = !safeAddress(stop.address).isEmpty();
    const team::Colleague &me = m_session.actor().colleague();
    m_open->setVisible(hasPage);
    m_address->setVisible(hasPage);
    m_address->setText(stop.address);
    m_noAddress->setVisible(!hasPage);
    m_giveAddress->setVisible(!hasPage && team::mayDo(me.role, me.owner, team::Act::ManageSettings));
    makePrimary(m_nothing, !hasPage);

    const std::optional<inbox::Visit> answer = m_round.answer();
    if (answer)
        m_answer->say(Mood::Note, tr("In this round: %1.").arg(outcomeText(*answer)));
    else
        m_answer->clear();
    m_skip->setText(answer ? tr("Ne&xt") : tr("&Skip"));
    m_skip->setAccessibleName(m_skip->text().remove(u'&'));
    const bool may = m_round.mayVisit();
    for (QPushButton *each : {m_nothing, m_capture})
        each->setEnabled(may);
    m_skip->setEnabled(may || answer);
    m_back->setEnabled(m_round.canGoBack());
}

} // namespace vigie::ui
