// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/decisionbar.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie::ui {

using approval::Decision;

static QPushButton *button(const char *name, QWidget *parent, const QString &iconName = {})
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1StringView(name));
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    return made;
}

static void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
}

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("decisionBar"));
    m_message->setObjectName(QStringLiteral("decisionMessage"));
    m_pages = {decidePage(), notePage(), editPage()};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::pane);
    column->addWidget(m_message);
    for (QWidget *page : std::as_const(m_pages))
        column->addWidget(page);
    turnTo(Page::Decide);
    offer({});
}

QWidget *DecisionBar::decidePage()
{
    auto *page = new QWidget(this);
    m_hint = new Words(TextSize::Text, Token::Muted, page);
    m_hint->setObjectName(QStringLiteral("decisionHint"));
    m_approve = button("approve", page, QStringLiteral("check"));
    makePrimary(m_approve);
    m_edit = button("editAndApprove", page);
    m_sendBack = button("sendBack", page);
    m_reject = button("reject", page);
    name(m_edit, tr("&Edit and approve"));
    name(m_sendBack, tr("Send &back…"));
    name(m_reject, tr("Re&ject…"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : {m_approve, m_edit, m_sendBack, m_reject})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_approve, &QPushButton::clicked, this, &DecisionBar::approveWanted);
    connect(m_edit, &QPushButton::clicked, this, &DecisionBar::editWanted);
    connect(m_sendBack, &QPushButton::clicked, this, [this] { askNote(Decision::SentBack); });
    connect(m_reject, &QPushButton::clicked, this, [this] { askNote(Decision::Rejected); });
    return page;
}

QWidget *DecisionBar::notePage()
{
    auto *page = new QWidget(this);
    m_prompt = new Words(TextSize::Text, Token::Text, page);
    m_note = new QPlainTextEdit(page);
    m_note->setObjectName(QStringLiteral("refusalNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_prompt->setBuddy(m_note);
    m_sendNote = button("sendNote", page);
    m_keep = button("keepDeciding", page);
    makePrimary(m_sendNote);
    name(m_keep, tr("&Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sendNote);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_prompt);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_sendNote, &QPushButton::clicked, this, &DecisionBar::sendNote);
    connect(m_keep, &QPushButton::clicked, this, &DecisionBar::backToDeciding);
    return page;
}

QWidget *DecisionBar::editPage()
{
    auto *page = new QWidget(this);
    m_consequence = new Words(TextSize::Text, Token::Text, page);
    m_consequence->setObjectName(QStringLiteral("editConsequence"));
    m_editDone = button("editDone", page);
    m_editLeft = button("editLeft", page);
    makePrimary(m_editDone);
    name(m_editLeft, tr("&Put it back as it was"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_editDone);
    buttons->addWidget(m_editLeft);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_consequence);
    column->addLayout(buttons);
    connect(m_editDone, &QPushButton::clicked, this, &DecisionBar::editDone);
    connect(m_editLeft, &QPushButton::clicked, this, &DecisionBar::editLeft);
    return page;
}

void DecisionBar::offer(const Offer &offer)
{
    m_offer = offer;
    if (offer.one)
        name(m_approve, offer.alone ? tr("I have re-read it: to the &outbox") : tr("&Approve"));
    else
        name(m_approve, tr("&Approve %n text(s)", nullptr, offer.texts));
    m_hint->setText(offer.hint);
    m_hint->setVisible(!offer.hint.isEmpty());
    refresh();
}

void DecisionBar::refresh()
{
    m_approve->setEnabled(canApprove());
    m_edit->setEnabled(canEdit());
    m_sendBack->setEnabled(canRefuse());
    m_reject->setEnabled(canRefuse());
    for (QPushButton *one : {m_edit, m_sendBack, m_reject})
        one->setVisible(m_offer.one);
    for (QPushButton *one : {m_sendNote, m_editDone, m_editLeft})
        one->setEnabled(!m_busy);
}

bool DecisionBar::canApprove() const
{
    return m_page == Page::Decide && !m_busy && m_offer.texts > 0;
}

bool DecisionBar::canRefuse() const
{
    return canApprove() && m_offer.one;
}

bool DecisionBar::canEdit() const
{
    return canRefuse() && m_offer.mayEdit;
}

void DecisionBar::turnTo(Page page)
{
    m_page = page;
    for (qsizetype k = 0; k < m_pages.size(); ++k)
        m_pages[k]->setVisible(k == static_cast<qsizetype>(page));
    refresh();
    Q_EMIT pageChanged();
}

void DecisionBar::askNote(Decision decision)
{
    if (!canRefuse())
        return;
    m_decision = decision;
    const bool back = decision == Decision::SentBack;
    m_prompt->setText(back
                          ? tr("What should %1 change? They read this beside their text.").arg(m_offer.author)
                          : tr("Why can this not leave? %1 reads this.").arg(m_offer.author));
    m_note->setAccessibleName(m_prompt->text());
    name(m_sendNote, back ? tr("&Send back to %1").arg(m_offer.author) : tr("&Reject"));
    m_message->clear();
    turnTo(Page::Note);
    m_note->setFocus();
}

void DecisionBar::sendNote()
{
    if (m_note->toPlainText().trimmed().isEmpty()) {
        m_message->say(InlineMessage::Mood::Error,
                       tr("Write a word on why first: without it, nobody knows what to change."));
        m_note->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT refuseWanted(m_decision, m_note->toPlainText().trimmed());
}

void DecisionBar::beginEdit(const QString &consequence, const QString &act)
{
    m_consequence->setText(consequence);
    name(m_editDone, act);
    m_message->clear();
    turnTo(Page::Edit);
}

void DecisionBar::backToDeciding()
{
    m_note->clear();
    m_message->clear();
    turnTo(Page::Decide);
    if (m_approve->isEnabled())
        m_approve->setFocus();
}

void DecisionBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

QString DecisionBar::note() const
{
    return m_note->toPlainText();
}

void DecisionBar::doPrimary()
{
    if (m_page == Page::Decide && canApprove())
        Q_EMIT approveWanted();
    else if (m_page == Page::Note && !m_busy)
        sendNote();
    else if (m_page == Page::Edit && !m_busy)
        Q_EMIT editDone();
}

void DecisionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_page == Page::Note)
        backToDeciding();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigie::ui
