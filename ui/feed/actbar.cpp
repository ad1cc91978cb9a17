// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/actbar.h"

#include "base/text.h"
#include "ui/feed/askinside.h"
#include "ui/feed/askline.h"
#include "ui/icons.h"
#include "ui/models/conversation.h"
#include "ui/models/veil.h"
#include "ui/models/words.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace vigie::ui {

using inbox::Disposition;

ActBar::ActBar(Session &session, FeedFacets &facets, MentionActs &acts, Questions &questions,
               Jottings &jottings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_facets(facets)
    , m_acts(acts)
    , m_assignMenu(new QMenu(this))
    , m_waitMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_more(new QToolButton(this))
    , m_ask(new AskLine(this))
    , m_inside(new AskInside(session, questions, jottings, this))
{
    setObjectName(QStringLiteral("acts"));
    m_reply = add(tr("&Reply"), "reply", "reply", Qt::CTRL | Qt::Key_R);
    m_close = add(tr("C&lose…"), "close", "close-message", Qt::CTRL | Qt::Key_E);
    m_assign = add(tr("&Assign"), "assign", "assign", Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_wait = add(tr("&Wait for"), "wait", "wait", Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    m_hide = add(tr("&Hide…"), "hide", "hide", Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_tag = add(tr("&Tag…"), "tag", "tag", Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_note = add(tr("N&ote…"), "note", "note", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_unread = add(tr("Mark &unread"), "unread", "eye", Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    m_reopen = add(tr("Re&open"), "reopen", "undo", Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_delete = add(tr("&Delete…"), "delete", "trash", {});
    m_warn = add(tr("&Warn the author…"), "warn", "warning", {});
    m_ban = add(tr("&Ban the author…"), "ban", "shield", {});
    m_showPage = add(tr("Show on the &page"), "page", "open", Qt::CTRL | Qt::SHIFT | Qt::Key_O);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::pane, space::control, space::pane, space::control);
    row->setSpacing(space::step);
    addButton(*row, m_reply);
    addButton(*row, m_close);
    m_hideButton = addButton(*row, m_hide);
    m_assign->setMenu(m_assignMenu);
    m_wait->setMenu(m_waitMenu);
    for (QAction *action : {m_assign, m_wait}) {
        QToolButton *button = addButton(*row, action);
        button->setPopupMode(QToolButton::InstantPopup);
        connect(action, &QAction::triggered, this, [action, button] { // by its keys
            action->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
            action->menu()->setActiveAction(action->menu()->actions().value(0)); // Enter takes it
        });
    }
    row->addStretch();
    m_more->setObjectName(QStringLiteral("moreActs"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolTip(tr("More to do with it"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_moreMenu->addActions({m_tag, m_note, m_unread, m_reopen, m_showPage});
    m_moreMenu->addSeparator();
    m_moreMenu->addActions({m_hide, m_delete, m_warn, m_ban});
    m_more->setMenu(m_moreMenu);
    row->addWidget(m_more);
    column->addLayout(row);
    column->addWidget(m_ask);
    column->addWidget(m_inside);

    connect(m_reply, &QAction::triggered, this, &ActBar::replyWanted);
    connect(m_close, &QAction::triggered, this, &ActBar::askReason);
    connect(m_tag, &QAction::triggered, this, &ActBar::askTags);
    connect(m_note, &QAction::triggered, this, &ActBar::noteWanted);
    using moderation::ActKind;
    for (const auto &[action, kind] : {std::pair{m_hide, ActKind::Hide}, std::pair{m_delete, ActKind::Delete},
                                       std::pair{m_warn, ActKind::Warn}, std::pair{m_ban, ActKind::Ban}})
        connect(action, &QAction::triggered, this, [this, asked = kind] {
            m_ask->dismiss();
            m_inside->dismiss();
            Q_EMIT moderateWanted(asked);
        });
    connect(m_unread, &QAction::triggered, this, [this] { m_acts.markRead(m_keys, false); });
    connect(m_reopen, &QAction::triggered, this, [this] { m_acts.reopen(m_keys); });
    connect(m_showPage, &QAction::triggered, this, &ActBar::pageWanted);
    connect(m_inside, &AskInside::refused, this, &ActBar::refused);
    connect(&facets, &FeedFacets::changed, this, &ActBar::fillAssign);
    connect(&session, &Session::actorChanged, this, &ActBar::enable);
    fillAssign();
    fillWait();
    enable();
}

void ActBar::addToMenu(const QList<QAction *> &others)
{
    m_moreMenu->addSeparator();
    m_moreMenu->addActions(others);
}

QAction *ActBar::add(const QString &text, const char *name, const char *iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString plain = QString(text).remove(u'&');
    action->setToolTip(keys.isEmpty()
                           ? plain
                           : QStringLiteral("%1 (%2)").arg(plain, keys.toString(QKeySequence::NativeText)));
    m_actions.append(action);
    return action;
}

QToolButton *ActBar::addButton(QLayout &row, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    row.addWidget(button);
    m_buttons.append(button);
    return button;
}

void ActBar::fillAssign()
{
    m_assignMenu->clear();
    const Id me = m_session.actor().id();
    for (const team::Colleague &colleague : m_facets.colleagues()) {
        const QString name = oneLine(colleague.name, 60);
        QString text = colleague.id == me ? tr("%1 (me)").arg(name) : name;
        QAction *action =
            m_assignMenu->addAction(icon(QStringLiteral("person")), text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, id = colleague.id, name] { m_acts.assign(m_keys, id, name); });
    }
    m_assignMenu->addSeparator();
    connect(m_assignMenu->addAction(tr("&Nobody")), &QAction::triggered, this,
            [this] { m_acts.assign(m_keys, Id(), {}); });
}

void ActBar::fillWait()
{
    const std::pair<QString, Disposition> whom[] = {{tr("A &colleague…"), Disposition::WaitingColleague},
                                                    {tr("The cu&stomer"), Disposition::WaitingCustomer},
                                                    {tr("The co&mmunity"), Disposition::WaitingCommunity}};
    for (const auto &[text, disposition] : whom)
        connect(m_waitMenu->addAction(icon(dispositionIcon(disposition)), text), &QAction::triggered, this,
                [this, which = disposition] { askWait(which); });
}

void ActBar::setChosen(const QList<qint64> &keys, const std::optional<inbox::Mention> &mention)
{
    if (keys != m_keys) {
        m_ask->dismiss();
        m_inside->dismiss();
    }
    m_keys = keys;
    m_mention = keys.size() == 1 ? mention : std::nullopt;
    m_isPile = false;
    m_readyReason.clear();
    enable();
}

void ActBar::setPile(const QList<qint64> &keys, const QString &readyReason)
{
    setChosen(keys, std::nullopt);
    m_isPile = true;
    m_readyReason = readyReason;
    enable();
}

static bool sayAnew(QAction *action, const QString &words)
{
    if (action->text() == words)
        return false;
    action->setText(words);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(QString(words).remove(u'&'),
                                                     action->shortcut().toString(QKeySequence::NativeText)));
    return true;
}

/// Of a pile the buttons say what they do with all of it.
void ActBar::word()
{
    const int count = static_cast<int>(m_keys.size());
    const bool said = sayAnew(m_reply, m_isPile ? tr("Answer &each…") : tr("&Reply"));
    const bool closed =
        sayAnew(m_close, !m_isPile || count == 0   ? tr("C&lose…")
                         : m_readyReason.isEmpty() ? tr("C&lose %Ln…", "comments of a pile", count)
                                                   : tr("C&lose %Ln", "comments of a pile, at once", count));
    if (!said && !closed)
        return;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setAccessibleName(QString(button->defaultAction()->text()).remove(u'&'));
    fitWords();
}

void ActBar::enable()
{
    const bool some = !m_keys.isEmpty();
    const bool ours = m_mention && m_mention->traits.testFlag(inbox::Trait::Ours);
    const bool may = some && !ours && m_session.actor().require(team::Act::Moderate).has_value();
    for (QAction *action : {m_close, m_assign, m_wait, m_tag, m_unread, m_reopen})
        action->setEnabled(may);
    const bool hidden = m_mention && m_mention->disposition == Disposition::Hidden;
    for (QAction *action : {m_close, m_assign, m_wait, m_reopen}) // taking the act back does it
        action->setEnabled(may && !hidden);
    for (QAction *action : {m_hide, m_delete, m_warn, m_ban})
        action->setEnabled(may && m_mention && !m_isPile);
    m_hide->setEnabled(m_hide->isEnabled() && !hidden);
    m_close->setEnabled(may && !hidden && !(m_mention && m_mention->disposition == Disposition::Closed));
    m_reopen->setEnabled(may && !hidden && !(m_mention && m_mention->disposition == Disposition::New));
    m_note->setEnabled(m_keys.size() == 1 && !m_isPile);
    m_reply->setEnabled((m_keys.size() == 1 || (m_isPile && some)) && !ours &&
                        m_session.actor().require(team::Act::Draft).has_value());
    m_showPage->setEnabled(m_mention && !safeAddress(m_mention->url).isEmpty());
    for (QToolButton *button : std::as_const(m_buttons))
        button->setEnabled(button->defaultAction()->isEnabled());
    word();
    const bool isArgued = m_mention && isArguedCriticism(m_mention->judgement);
    m_hideButton->setToolTip(
        isArgued
            ? tr("Criticism that gives its reasons is answered. If it breaks an article, the menu has it.")
            : m_hide->toolTip());
    if (isArgued)
        m_hideButton->setEnabled(false);
}

void ActBar::askReason()
{
    if (!m_readyReason.isEmpty()) {
        m_acts.close(m_keys, m_readyReason);
        return;
    }
    const int count = static_cast<int>(m_keys.size());
    m_ask->ask({.words = tr("Why close %n message(s)?", nullptr, count),
                .placeholder = tr("The reason stays with it"),
                .quick = {tr("No answer needed"), tr("Answered elsewhere"), tr("Thanks only"),
                          tr("Duplicate"), tr("Spam")},
                .action = tr("&Close %n message(s)", nullptr, count)},
               [this, keys = m_keys](const QString &reason) { m_acts.close(keys, reason); });
}

void ActBar::askTags()
{
    const int count = static_cast<int>(m_keys.size());
    m_ask->ask({.words = tr("Tags for %n message(s), with commas between them", nullptr, count),
                .placeholder = tr("delivery, refund"),
                .action = tr("&Tag")},
               [this, keys = m_keys](const QString &typed) {
                   QStringList tags;
                   for (const QString &tag : typed.split(u',', Qt::SkipEmptyParts)) {
                       if (const QString one = oneLine(tag, 60).trimmed(); !one.isEmpty())
                           tags.append(one);
                   }
                   m_acts.addTags(keys, tags);
               });
}

void ActBar::askWait(Disposition whom)
{
    if (whom == Disposition::WaitingColleague && m_keys.size() == 1) {
        m_ask->dismiss();
        m_inside->ask(m_keys.first());
        return;
    }
    m_inside->dismiss();
    const QString words = whom == Disposition::WaitingColleague ? tr("What do you wait for from a colleague?")
                          : whom == Disposition::WaitingCustomer
                              ? tr("What do you wait for from the customer?")
                              : tr("What may the community answer?");
    m_ask->ask(
        {.words = words, .placeholder = tr("May stay empty"), .action = tr("&Wait"), .mayBeEmpty = true},
        [this, whom, keys = m_keys](const QString &note) { m_acts.waitFor(keys, whom, note); });
}

void ActBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void ActBar::fitWords()
{
    // Words go before they are cut, the last first; names, tooltips and keys stay.
    int wanted = 2 * space::pane + m_more->sizeHint().width();
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (button->isHidden())
            continue;
        wanted += button->sizeHint().width() + space::step;
    }
    for (auto button = m_buttons.crbegin(); button != m_buttons.crend() && wanted > width(); ++button) {
        if ((*button)->isHidden())
            continue;
        wanted -= (*button)->sizeHint().width();
        (*button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
        wanted += (*button)->sizeHint().width();
    }
}

} // namespace vigie::ui
