// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/passphrasebox.h"

#include "ui/models/colleaguesmodel.h"
#include "ui/team/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace vigie::ui {

using Mood = InlineMessage::Mood;

static constexpr int shortest = 8; ///< characters; the rest is the colleague's own judgement

PassphraseBox::PassphraseBox(ColleaguesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_standing(new Words(TextSize::Text, Token::Text, this))
    , m_message(new InlineMessage(this))
    , m_change(new QPushButton(this))
    , m_remove(new QPushButton(tr("Re&move it"), this))
    , m_fields(new QWidget(this))
    , m_first(new QLineEdit(m_fields))
    , m_again(new QLineEdit(m_fields))
    , m_set(new QPushButton(tr("Set the pa&ssphrase"), m_fields))
    , m_leave(new QPushButton(tr("&Cancel"), m_fields))
{
    setObjectName(QStringLiteral("passphraseBox"));
    m_standing->setObjectName(QStringLiteral("passphraseStanding"));
    m_message->setObjectName(QStringLiteral("passphraseMessage"));
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    m_remove->setObjectName(QStringLiteral("removePassphrase"));
    m_remove->setAccessibleName(tr("Remove the passphrase"));
    m_set->setObjectName(QStringLiteral("setPassphrase"));
    m_set->setAccessibleName(tr("Set the passphrase"));
    m_leave->setObjectName(QStringLiteral("leavePassphrase"));
    m_leave->setAccessibleName(tr("Cancel"));
    for (QLineEdit *field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
        connect(field, &QLineEdit::returnPressed, this, &PassphraseBox::setTyped);
    }

    auto *acts = new QHBoxLayout;
    acts->addWidget(m_change);
    acts->addWidget(m_remove);
    acts->addStretch();
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_set);
    ends->addWidget(m_leave);
    ends->addStretch();
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addLayout(labelled(tr("New &passphrase"), m_first, "newPassphrase"));
    fields->addLayout(labelled(tr("The same a&gain"), m_again, "newPassphraseAgain"));
    fields->addLayout(ends);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_standing);
    column->addLayout(acts);
    column->addWidget(m_fields);
    column->addWidget(m_message);

    connect(m_change, &QPushButton::clicked, this, [this] { unfold(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { unfold(false); });
    connect(m_set, &QPushButton::clicked, this, &PassphraseBox::setTyped);
    connect(m_remove, &QPushButton::clicked, this, [this] { apply({}, tr("Passphrase removed")); });
    unfold(false);
}

void PassphraseBox::present(const team::Colleague &colleague)
{
    if (m_colleague.id != colleague.id) {
        unfold(false);
        m_message->clear();
    }
    m_colleague = colleague;
    const bool may = m_model.maySetPassphrase(colleague);
    m_standing->setText(
        colleague.hasPassphrase
            ? tr("%1 proves who they are with a passphrase.").arg(colleague.name)
            : tr("No passphrase: anybody at this computer can act as %1.").arg(colleague.name));
    m_change->setText(colleague.hasPassphrase ? tr("Change the &passphrase…") : tr("Set a &passphrase…"));
    m_change->setAccessibleName(m_change->text().remove(u'&'));
    m_change->setVisible(may && m_fields->isHidden());
    m_remove->setVisible(may && colleague.hasPassphrase && m_fields->isHidden());
}

void PassphraseBox::unfold(bool open)
{
    const bool hadFocus = m_fields->isAncestorOf(focusWidget());
    m_first->clear();
    m_again->clear();
    m_fields->setVisible(open);
    m_change->setVisible(!open && !m_colleague.id.isNull() && m_model.maySetPassphrase(m_colleague));
    m_remove->setVisible(m_change->isVisibleTo(this) && m_colleague.hasPassphrase);
    if (open) {
        m_message->clear();
        m_first->setFocus();
    } else if (hadFocus) {
        m_change->setFocus();
    }
}

void PassphraseBox::setTyped()
{
    if (m_first->text().size() < shortest) {
        m_message->say(
            Mood::Error,
            tr("Take at least %n character(s): several words are easiest to remember.", nullptr, shortest));
        m_first->setFocus();
    } else if (m_first->text() != m_again->text()) {
        m_message->say(Mood::Error, tr("The two are not the same. Type it once more."));
        m_again->clear();
        m_again->setFocus();
    } else {
        apply(m_first->text(), tr("Passphrase set"));
    }
}

void PassphraseBox::apply(const QString &passphrase, const QString &words)
{
    m_message->clear();
    setEnabled(false);
    m_model.setPassphrase(m_colleague.name, passphrase).then(this, [this, words](const Result<void> &done) {
        setEnabled(true);
        if (!done) {
            m_message->say(done.error());
            return;
        }
        unfold(false);
        m_change->setFocus();
        Q_EMIT said(words);
    });
}

void PassphraseBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_fields->isVisible())
        unfold(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace vigie::ui
