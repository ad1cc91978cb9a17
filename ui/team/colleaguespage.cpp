// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/colleaguespage.h"

#include "ui/icons.h"
#include "ui/models/codetext.h"
#include "ui/models/colleaguesmodel.h"
#include "ui/style.h"
#include "ui/team/field.h"
#include "ui/team/passphrasebox.h"
#include "ui/team/rolematrix.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie::ui {

using Mood = InlineMessage::Mood;
using team::Role;

static constexpr int widest = 720;

static Words *heading(const QString &text, QWidget *parent)
{
    auto *words = new Words(TextSize::Meta, Token::Muted, parent);
    words->setStrong(true);
    words->setText(text);
    return words;
}

static QComboBox *roles(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Role role : team::allRoles())
        box->addItem(roleText(role), static_cast<int>(role));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

static Role roleIn(const QComboBox *box)
{
    return static_cast<Role>(box->currentData().toInt());
}

ColleaguesPage::ColleaguesPage(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_model(new ColleaguesModel(session, this))
    , m_list(new CardList(0, this))
    , m_head(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add a colleague"), m_head))
    , m_pages(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("colleagueList"));
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(220);
    m_add->setObjectName(QStringLiteral("addColleague"));
    m_add->setAccessibleName(tr("Add a colleague"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    head->addWidget(m_add);
    m_pages->addWidget(onePage());
    m_pages->addWidget(newPage());

    auto *scrolled = new QScrollArea(this);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(m_pages);
    m_pages->setBackgroundRole(QPalette::Base);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(scrolled);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 800});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);

    auto *add = new QAction(tr("Add a colleague"), this);
    add->setObjectName(QStringLiteral("colleaguesAdd"));
    addAction(add);
    m_actions.append(add);
    connect(add, &QAction::triggered, this, &ColleaguesPage::beginAdding);
    connect(m_add, &QPushButton::clicked, this, &ColleaguesPage::beginAdding);
    connect(m_model, &ColleaguesModel::refreshed, this, &ColleaguesPage::teamRead);
    connect(m_model, &ColleaguesModel::failed, this, [this](const Error &error) { m_message->say(error); });
    connect(m_list, &CardList::chosenChanged, this, [this] {
        m_message->clear();
        leaveAdding();
        present();
    });
}

Place ColleaguesPage::place()
{
    return {QStringLiteral("colleagues"), tr("Colleagues"), QStringLiteral("team"), false};
}

QWidget *ColleaguesPage::onePage()
{
    auto *page = new QWidget(m_pages);
    m_name = new Words(TextSize::Title, Token::Text, page);
    m_name->setObjectName(QStringLiteral("colleagueName"));
    m_why = new InlineMessage(page);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setClosable(false);
    m_message = new InlineMessage(page);
    m_message->setObjectName(QStringLiteral("colleagueMessage"));
    m_role = roles(page);
    m_passphrase = new PassphraseBox(*m_model, page);
    m_matrix = new RoleMatrix(page);
    m_matrix->setMaximumWidth(widest);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane * 2, space::pane, space::pane * 2, space::pane);
    column->setSpacing(space::control);
    column->addWidget(m_name);
    column->addWidget(m_why);
    column->addLayout(labelled(tr("&Role"), m_role, "role"));
    column->addWidget(m_message);
    column->addSpacing(space::pane);
    column->addWidget(heading(tr("Passphrase"), page));
    column->addWidget(m_passphrase);
    column->addSpacing(space::pane);
    column->addWidget(heading(tr("What each role may do"), page));
    column->addWidget(m_matrix);
    column->addStretch(1);
    connect(m_role, &QComboBox::activated, this, &ColleaguesPage::changeRole);
    connect(m_passphrase, &PassphraseBox::said, this, &Pane::said);
    return page;
}

QWidget *ColleaguesPage::newPage()
{
    auto *page = new QWidget(m_pages);
    auto *title = new Words(TextSize::Title, Token::Text, page);
    title->setText(tr("A new colleague"));
    m_newName = new QLineEdit(page);
    m_newName->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_newRole = roles(page);
    m_newMeans = new Words(TextSize::Text, Token::Muted, page);
    m_newMeans->setText(
        tr("As soon as two of you work here, nobody approves their own text: the other one reads it "
           "before it leaves."));
    m_newMessage = new InlineMessage(page);
    m_newMessage->setObjectName(QStringLiteral("newColleagueMessage"));
    m_newDone = new QPushButton(tr("A&dd"), page);
    m_newDone->setObjectName(QStringLiteral("newColleagueDone"));
    m_newDone->setAccessibleName(tr("Add the colleague"));
    makePrimary(m_newDone);
    m_newLeave = new QPushButton(tr("&Cancel"), page);
    m_newLeave->setObjectName(QStringLiteral("newColleagueLeave"));
    m_newLeave->setAccessibleName(tr("Cancel"));
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_newDone);
    ends->addWidget(m_newLeave);
    ends->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane * 2, space::pane, space::pane * 2, space::pane);
    column->setSpacing(space::pane);
    column->addWidget(title);
    column->addLayout(labelled(tr("&Name"), m_newName, "newColleagueName"));
    column->addLayout(labelled(tr("&Role"), m_newRole, "newColleagueRole"));
    column->addWidget(m_newMeans);
    column->addWidget(m_newMessage);
    column->addLayout(ends);
    column->addStretch(1);
    connect(m_newDone, &QPushButton::clicked, this, &ColleaguesPage::add);
    connect(m_newName, &QLineEdit::returnPressed, this, &ColleaguesPage::add);
    connect(m_newLeave, &QPushButton::clicked, this, [this] {
        leaveAdding();
        m_list->setFocus();
    });
    return page;
}

void ColleaguesPage::activate()
{
    m_model->refresh();
    m_list->setFocus();
}

void ColleaguesPage::teamRead()
{
    const QString wanted = m_wanted.isEmpty() ? m_session.actor().colleague().name : m_wanted;
    if (m_list->chosen().isEmpty() || !m_wanted.isEmpty())
        m_list->choose(m_model->indexOf(wanted));
    m_wanted.clear();
    present();
}

void ColleaguesPage::present()
{
    const bool may = m_model->mayManage();
    m_add->setEnabled(may);
    m_actions.first()->setEnabled(may);
    m_newMeans->setVisible(m_model->rowCount() == 1);
    if (may)
        m_why->clear();
    else
        m_why->say(Mood::Note,
                   tr("Only %1, who owns this workspace, changes who works here and in what role.")
                       .arg(m_model->ownerName()));
    const QModelIndexList chosen = m_list->chosen();
    if (chosen.isEmpty())
        return;
    const ColleagueRow &colleague = m_model->rowAt(chosen.first());
    m_name->setText(colleague.name);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(colleague.role)));
    m_role->setEnabled(may);
    m_passphrase->present(colleague);
    m_matrix->setMarked(colleague.role);
}

void ColleaguesPage::changeRole()
{
    const QModelIndexList chosen = m_list->chosen();
    if (chosen.isEmpty())
        return;
    const ColleagueRow colleague = m_model->rowAt(chosen.first());
    const Role before = colleague.role;
    const Role after = roleIn(m_role);
    if (before == after)
        return;
    m_message->clear();
    m_model->setRole(colleague.name, after)
        .then(this, [this, name = colleague.name, before, after](const Result<void> &done) {
            if (!done) {
                m_message->say(done.error());
                present();
                return;
            }
            const auto set = [&session = m_session, name](Role role) {
                return [&session, name, role] { return ColleaguesModel::setRole(session, name, role); };
            };
            m_session.history().add(
                {tr("%1 is now: %2").arg(name, roleText(after)), set(before), set(after)});
        });
}

void ColleaguesPage::beginAdding()
{
    if (!m_model->mayManage())
        return;
    m_newName->clear();
    m_newMessage->clear();
    m_pages->setCurrentIndex(1);
    m_newName->setFocus();
}

void ColleaguesPage::leaveAdding()
{
    m_pages->setCurrentIndex(0);
}

void ColleaguesPage::add()
{
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty()) {
        m_newMessage->say(Mood::Error, tr("Write the colleague's name first."));
        m_newName->setFocus();
        return;
    }
    m_newDone->setEnabled(false);
    m_model->add(name, roleIn(m_newRole)).then(this, [this, name](const Result<void> &done) {
        m_newDone->setEnabled(true);
        if (!done) {
            m_newMessage->say(done.error());
            m_newName->setFocus();
            return;
        }
        leaveAdding();
        m_wanted = name.simplified();
        m_list->setFocus();
        m_model->refresh();
        Q_EMIT said(tr("%1 works here now").arg(name));
    });
}

void ColleaguesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1) {
        leaveAdding();
        m_list->setFocus();
    } else {
        Pane::keyPressEvent(event);
    }
}

QVariantMap ColleaguesPage::state() const
{
    return {{QStringLiteral("colleague"), m_name->text()}};
}

void ColleaguesPage::setState(const QVariantMap &state)
{
    m_wanted = state.value(QStringLiteral("colleague")).toString();
    m_model->refresh();
}

} // namespace vigie::ui
