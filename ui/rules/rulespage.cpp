// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "base/text.h"
#include "ui/icons.h"
#include "ui/rules/ruleform.h"
#include "ui/rules/trialbox.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace vigie::ui {

using Mood = InlineMessage::Mood;

RulesPage::RulesPage(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_model(new RulesModel(session, this))
    , m_list(new CardList(2, this))
    , m_head(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("&Add a rule"), m_head))
    , m_whole(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("ruleList"));
    m_list->setAccessibleName(tr("Rules, in the order in which they are gone through"));
    m_list->setModel(m_model);
    m_list->setMinimumWidth(260);
    m_add->setObjectName(QStringLiteral("addRule"));
    m_add->setAccessibleName(tr("Add a rule"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    head->addWidget(m_add);
    auto *scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(makeForm());
    connect(
        m_trial, &TrialBox::grew, scrolled,
        [this, scrolled] { scrolled->ensureWidgetVisible(m_trial, 0, space::pane); }, Qt::QueuedConnection);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(scrolled);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 720});
    m_empty = new EmptyState(QStringLiteral("filter"),
                             tr("No rule yet. A rule tags, assigns or sets aside what comes in; it never "
                                "answers, hides or closes anything."),
                             tr("&Add a rule"));
    m_whole->addWidget(m_empty);
    m_whole->addWidget(splitter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
    makeActions();
    connect(m_add, &QPushButton::clicked, this, &RulesPage::beginAdding);
    // Where there is none yet, the empty page asks for the first itself.
    m_add->setVisible(m_whole->currentIndex() == 1);
    connect(m_whole, &QStackedWidget::currentChanged, m_add,
            [this](int page) { m_add->setVisible(page == 1); });
    connect(m_empty, &EmptyState::wanted, this, &RulesPage::beginAdding);
    connect(m_model, &RulesModel::refreshed, this, &RulesPage::rulesRead);
    connect(m_model, &RulesModel::refused, this, &RulesPage::say);
    connect(m_model, &RulesModel::kept, this, [this](const Id &id) {
        m_adding = false;
        m_wanted = id;
        m_form->show({}, m_model->world()); // what was typed is kept: it is read anew
        m_model->refresh();
    });
    connect(m_model, &RulesModel::undone, this, [this](const triage::Undone &undone) {
        if (undone.kept > 0)
            m_message->say(Mood::Note, tr("%n thing(s) stay as they are: a colleague has changed them since.",
                                          nullptr, static_cast<int>(undone.kept)));
    });
    connect(m_list, &CardList::chosenChanged, this, [this] {
        if (m_list->chosen().isEmpty())
            return;
        m_message->clear();
        m_adding = false;
        present();
    });
}

Place RulesPage::place()
{
    return {QStringLiteral("rules"), tr("Rules"), QStringLiteral("filter"), false};
}

QWidget *RulesPage::makeForm()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    const auto button = [page](const char *objectName, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(QLatin1StringView(objectName));
        made->setAccessibleName(QString(text).remove(u'&'));
        return made;
    };
    m_title = new Words(TextSize::Title, Token::Text, page);
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    m_why = new InlineMessage(page);
    m_why->setObjectName(QStringLiteral("whyNot"));
    m_why->setClosable(false);
    m_message = new InlineMessage(page);
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_editable = new QWidget(page);
    m_form = new RuleForm(m_editable);
    m_on = new QCheckBox(tr("This rule is &on"), m_editable);
    m_on->setObjectName(QStringLiteral("ruleOn"));
    m_save = button("saveRule", tr("&Save"));
    m_putBack = button("putBackRule", tr("Canc&el"));
    m_up = button("ruleUp", tr("Move &up"));
    m_down = button("ruleDown", tr("Move &down"));
    m_remove = button("removeRule", tr("Re&move the rule"));
    m_undo = button("undoRule", tr("Undo &what this rule did"));
    m_standing = new Words(TextSize::Text, Token::Muted, page);
    m_standing->setObjectName(QStringLiteral("ruleStanding"));
    m_standing->setWordWrap(true);
    m_trial = new TrialBox(m_session, page);
    makePrimary(m_save);
    auto *editable = new QVBoxLayout(m_editable);
    editable->setContentsMargins(0, 0, 0, 0);
    editable->setSpacing(space::pane);
    editable->addWidget(m_on);
    editable->addWidget(m_form);
    auto *ends = new QHBoxLayout;
    for (QPushButton *each : {m_save, m_putBack})
        ends->addWidget(each);
    ends->addStretch();
    for (QPushButton *each : {m_up, m_down, m_remove})
        ends->addWidget(each);
    auto *did = new QHBoxLayout;
    did->addWidget(m_standing, 1);
    did->addWidget(m_undo);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane * 2, space::pane, space::pane * 2, space::pane);
    column->setSpacing(space::pane);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_editable);
    column->addWidget(m_message);
    column->addLayout(ends);
    column->addLayout(did);
    column->addWidget(m_trial);
    column->addStretch(1);
    connect(m_form, &RuleForm::edited, this, [this] {
        m_message->clear();
        m_trial->clear();
        refresh();
    });
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        if (!m_adding)
            m_model->enable(chosen(), on);
    });
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_putBack, &QPushButton::clicked, this, &RulesPage::leave);
    connect(m_up, &QPushButton::clicked, this, [this] { m_model->move(chosen(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_model->move(chosen(), 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(chosen()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_model->undoDone(chosen()); });
    connect(m_trial, &TrialBox::wanted, this, [this] { m_trial->begin(m_form->typed(), m_model->world()); });
    connect(m_trial, &TrialBox::openWanted, this, [this](qint64 mention) {
        Q_EMIT goTo(QStringLiteral("feed"), {{QStringLiteral("mention"), mention}});
    });
    return page;
}

void RulesPage::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto &&act) {
        auto *made = new QAction(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        m_actions.append(made);
        connect(made, &QAction::triggered, this, act);
    };
    add("rulesAdd", tr("Add a rule"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { beginAdding(); });
    add("rulesSave", tr("Save the rule"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    add("rulesTry", tr("Try the rule on the last 30 days"), QKeySequence(Qt::CTRL | Qt::Key_T),
        [this] { m_trial->button()->click(); });
    add("rulesUp", tr("Move the rule up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_up->click(); });
    add("rulesDown", tr("Move the rule down"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [this] { m_down->click(); });
}

void RulesPage::activate()
{
    m_model->refresh();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

bool RulesPage::isUnkept() const
{
    return m_model->mayManage() && m_form->isChanged() && !m_form->typed().name.isEmpty();
}

Id RulesPage::chosen() const
{
    const QModelIndexList chosen = m_list->chosen();
    return chosen.isEmpty() ? Id() : keyOf(m_model->rowAt(chosen.first()));
}

void RulesPage::rulesRead()
{
    m_whole->setCurrentIndex(m_model->rowCount() > 0 || m_adding ? 1 : 0);
    m_add->setEnabled(m_model->mayManage());
    m_empty->button()->setEnabled(m_model->mayManage());
    if (m_adding)
        return;
    if (!m_wanted.isNull())
        m_list->choose(m_model->indexOf(std::exchange(m_wanted, {})));
    if (m_list->chosen().isEmpty() && m_model->rowCount() > 0)
        m_list->choose(m_model->index(std::clamp(m_list->currentIndex().row(), 0, m_model->rowCount() - 1)));
    present();
}

void RulesPage::present()
{
    const QModelIndexList chosen = m_list->chosen();
    if (m_adding || chosen.isEmpty())
        return refresh();
    const RuleRow &row = m_model->rowAt(chosen.first());
    // What is half typed stays, unless it is another rule now.
    if (keyOf(row) != m_form->shown().id || !m_form->isChanged()) {
        if (row.kept.rule != m_form->shown()) {
            m_form->show(row.kept.rule, m_model->world());
            m_trial->clear();
        }
    }
    m_title->setText(oneLine(row.kept.rule.name));
    m_on->setChecked(row.kept.rule.enabled);
    sayStanding(row.standing);
    if (!m_model->mayManage())
        m_why->say(Mood::Note, tr("Only the owner of this workspace changes its rules."));
    else if (row.kept.broken)
        m_why->say(Mood::Error, tr("This rule cannot be read, and is off. Write it anew, or remove it."));
    else
        m_why->clear();
    refresh();
}

void RulesPage::sayStanding(qint64 standing)
{
    m_standing->setText(standing == 0
                            ? tr("Nothing that it did stands.")
                            : tr("%n thing(s) that it did stand.", nullptr, static_cast<int>(standing)));
    m_undo->setEnabled(standing > 0 && m_session.actor().require(team::Act::Moderate).has_value());
}

void RulesPage::refresh()
{
    const bool may = m_model->mayManage();
    const bool changed = m_form->isChanged();
    const QModelIndexList chosen = m_list->chosen();
    const int place = m_adding || chosen.isEmpty() ? -1 : chosen.first().row();
    m_editable->setEnabled(may);
    m_on->setVisible(!m_adding);
    m_save->setText(m_adding ? tr("A&dd") : tr("&Save"));
    m_save->setAccessibleName(m_save->text().remove(u'&'));
    m_save->setEnabled(may && (m_adding || changed));
    m_putBack->setEnabled(may && (m_adding || changed));
    m_up->setEnabled(may && place > 0);
    m_down->setEnabled(may && place >= 0 && place < m_model->rowCount() - 1);
    m_remove->setEnabled(may && place >= 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_up, m_down, m_remove, m_standing, m_undo})
        each->setVisible(!m_adding);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(may || action->objectName() == QStringLiteral("rulesTry"));
}

void RulesPage::beginAdding()
{
    if (!m_model->mayManage())
        return;
    m_adding = true;
    m_list->clearSelection();
    m_whole->setCurrentIndex(1);
    m_message->clear();
    m_why->clear();
    m_trial->clear();
    m_form->show({}, m_model->world());
    m_title->setText(tr("A new rule"));
    refresh();
    m_form->name()->setFocus();
}

void RulesPage::leave()
{
    m_adding = false;
    m_message->clear();
    m_trial->clear();
    m_form->show({}, m_model->world());
    rulesRead();
    activate();
}

void RulesPage::save()
{
    if (!m_save->isEnabled())
        return;
    const triage::Rule typed = m_form->typed();
    if (const auto fits = triage::checked(typed); !fits)
        return say(fits.error());
    m_message->clear();
    m_model->keep(typed);
}

void RulesPage::say(const Error &error)
{
    if (const QString words = ruleErrorText(error); !words.isEmpty())
        m_message->say(Mood::Error, words);
    else
        m_message->say(error);
}

} // namespace vigie::ui
