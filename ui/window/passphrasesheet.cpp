// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/passphrasesheet.h"

#include "ui/models/session.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/inlinemessage.h"

#include "base/text.h"
#include "team/colleaguestore.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie::ui {

PassphraseSheet::PassphraseSheet(QWidget *window, Session &session, const QString &name)
    : Overlay(window, tr("Passphrase"), 420)
    , m_session(session)
    , m_name(name)
    , m_passphrase(new QLineEdit(card()))
    , m_go(new QPushButton(tr("&Go on as %1").arg(oneLine(name, 40).replace(u'&', QStringLiteral("&&"))),
                           card()))
    , m_message(new InlineMessage(card()))
{
    setObjectName(QStringLiteral("passphraseSheet"));
    auto *words = new QLabel(
        tr("&Passphrase of %1").arg(oneLine(name, 60).replace(u'&', QStringLiteral("&&"))), card());
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setBuddy(m_passphrase);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_go->setObjectName(QStringLiteral("passphraseGo"));
    makePrimary(m_go);
    auto *column = new QVBoxLayout(card());
    column->addWidget(words);
    column->addWidget(m_passphrase);
    column->addWidget(m_message);
    column->addWidget(m_go, 0, Qt::AlignRight);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PassphraseSheet::prove);
    connect(m_go, &QPushButton::clicked, this, &PassphraseSheet::prove);
    openWith(m_passphrase);
}

void PassphraseSheet::prove()
{
    m_go->setEnabled(false);
    m_session.workspace()
        .read([name = m_name, given = m_passphrase->text()](workspace::Connection &c) {
            return team::actAs(c, name, given);
        })
        .then(this, [this](const Result<team::Actor> &proved) {
            m_go->setEnabled(true);
            m_passphrase->clear();
            if (!proved) {
                m_message->say(proved.error());
                card()->adjustSize();
                m_passphrase->setFocus();
                return;
            }
            m_session.setActor(*proved);
            leave();
        });
}

} // namespace vigie::ui
