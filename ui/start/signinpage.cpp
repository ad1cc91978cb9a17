// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include "base/text.h"
#include "team/colleaguestore.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

SignInPage::SignInPage(workspace::Workspace &workspace, const QList<team::Colleague> &colleagues,
                       const QString &preferred, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_colleagues(colleagues)
    , m_who(new QComboBox(this))
    , m_passphrase(new QLineEdit(this))
    , m_go(new QPushButton(tr("&Go on"), this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("signIn"));
    m_who->setObjectName(QStringLiteral("signInWho"));
    m_who->setAccessibleName(tr("Who works now?"));
    for (const team::Colleague &colleague : colleagues)
        m_who->addItem(oneLine(colleague.name, 80));
    for (qsizetype i = 0; i < colleagues.size(); ++i) {
        if (colleagues[i].name == preferred)
            m_who->setCurrentIndex(static_cast<int>(i));
    }
    m_passphrase->setObjectName(QStringLiteral("signInPassphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_go->setObjectName(QStringLiteral("signInGo"));
    makePrimary(m_go);
    auto *title = new QLabel(tr("Who works now?"), this);
    title->setFont(ui::font(TextSize::Title));
    auto *who = new QLabel(tr("&Colleague"), this);
    who->setBuddy(m_who);
    auto *phrase = new QLabel(tr("&Passphrase"), this);
    phrase->setBuddy(m_passphrase);
    auto *body = new QWidget(this);
    body->setFixedWidth(400);
    auto *column = new QVBoxLayout(body);
    column->addWidget(title);
    column->addSpacing(space::control);
    column->addWidget(who);
    column->addWidget(m_who);
    column->addWidget(phrase);
    column->addWidget(m_passphrase);
    column->addWidget(m_message);
    column->addWidget(m_go, 0, Qt::AlignRight);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addWidget(body, 0, Qt::AlignHCenter);
    whole->addStretch(3);
    connect(m_who, &QComboBox::currentIndexChanged, this, &SignInPage::chosen);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::prove);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::prove);
    chosen();
    setFocusProxy(m_passphrase->isEnabled() ? static_cast<QWidget *>(m_passphrase) : m_who);
}

void SignInPage::chosen()
{
    const bool needed = m_who->currentIndex() >= 0 && m_colleagues[m_who->currentIndex()].hasPassphrase;
    m_passphrase->setEnabled(needed);
    m_message->clear();
}

void SignInPage::prove()
{
    const qsizetype row = m_who->currentIndex();
    if (row < 0 || !m_go->isEnabled())
        return;
    m_go->setEnabled(false);
    const team::Colleague &who = m_colleagues[row];
    const std::optional<QString> given =
        who.hasPassphrase ? std::optional(m_passphrase->text()) : std::nullopt;
    m_workspace
        .read([name = who.name, given](workspace::Connection &c) { return team::actAs(c, name, given); })
        .then(this, [this](const Result<team::Actor> &actor) {
            m_go->setEnabled(true);
            m_passphrase->clear();
            if (actor) {
                Q_EMIT proved(*actor);
                return;
            }
            m_message->say(actor.error());
            m_passphrase->setFocus();
        });
}

} // namespace vigie::ui
