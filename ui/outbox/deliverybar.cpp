// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/deliverybar.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/models/conversation.h"
#include "ui/style.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace vigie::ui {

using outbox::Event;
using outbox::Message;
using outbox::State;
using Mood = InlineMessage::Mood;

DeliveryBar::DeliveryBar(QWidget *parent)
    : QWidget(parent)
    , m_held(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_what(new Words(TextSize::Text, Token::Text, this))
    , m_aside(new Words(TextSize::Meta, Token::Muted, this))
    , m_address(new QLineEdit(this))
{
    setObjectName(QStringLiteral("deliveryBar"));
    m_held->setObjectName(QStringLiteral("heldMessage"));
    m_held->setClosable(false);
    m_message->setObjectName(QStringLiteral("deliveryMessage"));
    m_what->setObjectName(QStringLiteral("deliveryState"));
    m_aside->setObjectName(QStringLiteral("deliveryAside"));
    m_address->setObjectName(QStringLiteral("postAddress"));
    m_address->setPlaceholderText(tr("Address of the post, if you have it"));
    m_address->setAccessibleName(m_address->placeholderText());

    const auto button = [this](const char *objectName, const QString &iconName = {}) {
        auto *made = new QPushButton(this);
        made->setObjectName(QLatin1StringView(objectName));
        if (!iconName.isEmpty())
            made->setIcon(icon(iconName));
        return made;
    };
    m_copy = button("copyAndOpen", QStringLiteral("copy"));
    m_confirm = button("confirmPosted", QStringLiteral("check"));
    m_notPosted = button("notPosted");
    m_post = button("showPost", QStringLiteral("open"));
    m_cancel = button("cancelMessage");
    m_draft = button("showDraft");
    makePrimary(m_copy);
    makePrimary(m_confirm);

    auto *buttons = new FlowLayout;
    for (QPushButton *one : {m_copy, m_confirm, m_notPosted, m_post, m_cancel, m_draft})
        buttons->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::control, space::pane, space::pane);
    for (QWidget *part : {static_cast<QWidget *>(m_held), static_cast<QWidget *>(m_message),
                          static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_address)})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_aside);

    connect(m_held, &InlineMessage::wanted, this, &DeliveryBar::draftWanted);
    connect(m_copy, &QPushButton::clicked, this, &DeliveryBar::copyWanted);
    connect(m_confirm, &QPushButton::clicked, this, &DeliveryBar::confirm);
    connect(m_address, &QLineEdit::returnPressed, this, &DeliveryBar::confirm);
    connect(m_notPosted, &QPushButton::clicked, this, &DeliveryBar::notPostedWanted);
    connect(m_cancel, &QPushButton::clicked, this, &DeliveryBar::cancelWanted);
    connect(m_draft, &QPushButton::clicked, this, &DeliveryBar::draftWanted);
    connect(m_post, &QPushButton::clicked, this, &DeliveryBar::postWanted);
    clear();
}

static QString whatFor(const Message &message, const QString &since)
{
    const QString channel = oneLine(message.channelName, 80);
    const QString folder = QDir::toNativeSeparators(oneLine(message.place));
    switch (message.state) {
    case State::Waiting:
    case State::Countdown:
    case State::Paused:
        return DeliveryBar::
            tr("Waits to be posted by hand on %1, since: %2. Copy it, post it there, then say here that it "
               "is posted.")
                .arg(channel, since);
    case State::Sending:
        return DeliveryBar::
            tr("Its delivery into the folder %1 was interrupted. Deliver again: Vigie looks first whether "
               "the file is there, so nothing is written twice.")
                .arg(folder);
    case State::HandedOver:
        return folder.isEmpty()
                   ? DeliveryBar::tr("You have it to post on %1, since: %2. Is it posted?")
                         .arg(channel, since)
                   : DeliveryBar::tr("It lies as a file in %1, to be posted on %2, since: %3. Is it posted?")
                         .arg(folder, channel, since);
    case State::Unknown:
        return DeliveryBar::
            tr("Its delivery to %1 was cut off, and Vigie cannot tell whether it arrived. Look there, then "
               "say here whether it is posted.")
                .arg(folder.isEmpty() ? channel : folder);
    case State::Failed:
        return DeliveryBar::tr("%1 refused it for good. Its text is kept in the draft.").arg(channel);
    case State::Sent:
        return message.mention == 0
                   ? DeliveryBar::tr("Posted on %1, since: %2.").arg(channel, since)
                   : DeliveryBar::tr("Posted on %1, since: %2. The message it answers counts as replied.")
                         .arg(channel, since);
    case State::Cancelled:
        return {};
    }
    return {};
}

void DeliveryBar::offer(const OutboxRow &row, const QString &since, bool maySend)
{
    if (!m_row || m_row->message.id != row.message.id) {
        m_address->clear();
        m_message->clear();
    }
    m_row = row;
    m_maySend = maySend;
    m_what->setText(whatFor(row.message, since));
    m_what->setVisible(!row.held);
    if (row.held) {
        m_held->say(
            Mood::Warning,
            *row.held == reply::State::Withdrawn
                ? tr("The text was changed after it was approved, so it cannot leave. Open the draft: ask "
                     "for approval again there, or put the text back.")
                : tr("Its approval does not count any more, so it cannot leave before somebody approves it "
                     "again."));
        m_held->setAction(tr("&Open the draft"));
    } else {
        m_held->clear();
    }
    refresh();
}

void DeliveryBar::clear()
{
    m_row.reset();
    m_held->clear();
    m_what->clear();
    refresh();
}

void DeliveryBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

bool DeliveryBar::mayConfirm() const
{
    return m_row &&
           (outbox::after(m_row->message.state, Event::Confirmed) || m_row->message.state == State::Unknown);
}

void DeliveryBar::name()
{
    const auto say = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(QString(text).remove(u'&'));
    };
    const State state = m_row ? m_row->message.state : State::Waiting;
    const bool opens = m_row && !m_row->message.sample && !safeAddress(m_row->message.targetUrl).isEmpty();
    say(m_copy, opens ? tr("&Copy and open the page") : tr("&Copy the text"));
    say(m_confirm, tr("&Yes, it is posted"));
    say(m_notPosted, state == State::Unknown ? tr("&No, it is not") : tr("&Not yet"));
    say(m_cancel, state == State::HandedOver ? tr("&Gave up: back to a draft") : tr("&Take back to a draft"));
    say(m_draft, tr("&Show the message"));
    say(m_post, tr("&Open the post"));
}

void DeliveryBar::refresh()
{
    name();
    const auto may = [this](Event event) { return m_row && outbox::after(m_row->message.state, event); };
    const bool waits = m_row && m_row->message.state == State::Waiting;
    m_copy->setVisible(waits);
    m_copy->setEnabled(waits && m_maySend && !m_busy && !m_row->held);
    m_confirm->setVisible(mayConfirm());
    m_address->setVisible(mayConfirm());
    m_notPosted->setVisible(may(Event::NotPosted));
    m_cancel->setVisible(may(Event::Cancel));
    for (QWidget *one : {static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_notPosted),
                         static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_address)})
        one->setEnabled(m_maySend && !m_busy);
    m_draft->setVisible(m_row && m_row->message.mention != 0);
    m_post->setVisible(m_row && m_row->message.state == State::Sent &&
                       !safeAddress(m_row->message.url).isEmpty());

    QString aside;
    if (m_row && !m_maySend && (waits || mayConfirm()))
        aside = tr("Your role does not post: a colleague who may has to do this.");
    else if (waits && m_row->message.sample)
        aside = tr("This is the sample firm, so it is practice: the text is copied, and no page is opened.");
    else if (waits)
        aside = tr("Taking it back ends its approval.");
    else if (mayConfirm())
        aside = tr("A confirmation cannot be undone: nothing that left can be.");
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
}

QString DeliveryBar::address() const
{
    return m_address->text().trimmed();
}

void DeliveryBar::confirm()
{
    if (!mayConfirm() || !m_confirm->isEnabled())
        return;
    if (!address().isEmpty() && safeAddress(address()).isEmpty()) {
        m_message->say(Mood::Error,
                       tr("This is not the address of a page: one begins with https:// or http://. "
                          "Correct it, or leave it empty."));
        m_address->setFocus();
        return;
    }
    m_message->clear();
    Q_EMIT confirmWanted(address());
}

void DeliveryBar::doPrimary()
{
    if (m_copy->isVisibleTo(this) && m_copy->isEnabled())
        Q_EMIT copyWanted();
    else
        confirm();
}

} // namespace vigie::ui
