// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/feedpane.h"

#include "ui/feed/actbar.h"
#include "ui/feed/askline.h"
#include "ui/feed/composerview.h"
#include "ui/feed/contextcolumn.h"
#include "ui/feed/conversationview.h"
#include "ui/feed/evidencebox.h"
#include "ui/feed/feedlist.h"
#include "ui/feed/filterbar.h"
#include "ui/feed/moderateline.h"
#include "ui/feed/threadview.h"
#include "ui/feed/viewmenu.h"
#include "ui/icons.h"
#include "ui/models/filtermap.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/uniformlist.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace vigie::ui {

using namespace std::chrono_literals;

static constexpr auto settleAfter = 40ms;
static constexpr int roomForContext = 1080; // narrower, the context is folded until it is asked for

FeedPane::FeedPane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_facets(session)
    , m_model(session)
    , m_acts(session)
    , m_views(session)
    , m_conversation(session)
    , m_composer(session)
    , m_under(session)
    , m_threadActs(session)
    , m_questions(session)
    , m_jottings(session)
    , m_moderating(session)
    , m_filters(new FilterBar(session, m_facets, m_views, this))
    , m_ask(new AskLine(this))
    , m_list(new FeedList(session, m_model, m_facets, this))
    , m_context(new ContextColumn(session, m_conversation, m_questions, m_jottings, m_moderating, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_ask->setObjectName(QStringLiteral("askView"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_ask);
    rows->addWidget(m_splitter, 1);
    m_list->setMinimumWidth(260);
    m_splitter->addWidget(m_list);
    buildMiddle();
    m_splitter->addWidget(m_middle);
    m_context->setMinimumWidth(220);
    m_splitter->addWidget(m_context);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_list), m_middle}) {
        part->setBackgroundRole(QPalette::Base);
        part->setAutoFillBackground(true);
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfter);
    addOwnActions();
    connectParts();
    showMiddle();
}

FeedPane::~FeedPane() = default;

Place FeedPane::place()
{
    return {QStringLiteral("feed"), tr("Feed"), QStringLiteral("feed")};
}

void FeedPane::buildMiddle()
{
    m_middle = new QWidget(this);
    m_middle->setMinimumWidth(320);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_actBar = new ActBar(m_session, m_facets, m_acts, m_questions, m_jottings, m_middle);
    column->addWidget(m_actBar);
    m_moderate = new ModerateLine(m_moderating, m_context->evidence()->acts(), m_middle);
    column->addWidget(m_moderate);
    m_message = new InlineMessage(m_middle);
    m_message->setObjectName(QStringLiteral("feedMessage"));
    column->addWidget(m_message);
    buildThread(*column);
    auto *holder = new QWidget(m_middle);
    m_stack = new QStackedLayout(holder);
    m_nothing = new EmptyState(QStringLiteral("conversation"), tr("Choose a message to read and answer it."),
                               tr("Open the &first"), holder);
    m_nothing->setObjectName(QStringLiteral("nothingChosen"));
    m_several = new EmptyState(QStringLiteral("conversation"), {}, {}, holder);
    m_several->setObjectName(QStringLiteral("severalChosen"));
    m_upDown = new QSplitter(Qt::Vertical, holder);
    m_upDown->setObjectName(QStringLiteral("upDown"));
    m_conversationView = new ConversationView(m_session, m_conversation, m_upDown);
    m_composerView = new ComposerView(m_session, m_composer, m_upDown);
    m_context->evidence()->takeDropsOn(m_conversationView);
    m_actBar->addToMenu(m_context->evidence()->acts());
    m_upDown->addWidget(m_conversationView);
    m_upDown->addWidget(m_composerView);
    m_upDown->setStretchFactor(0, 1);
    m_upDown->setStretchFactor(1, 0);
    m_upDown->setChildrenCollapsible(false);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_several);
    m_stack->addWidget(m_upDown);
    m_stack->addWidget(m_threadView);
    column->addWidget(holder, 1);
    m_composerView->setBackgroundRole(QPalette::Base);
    m_composerView->setAutoFillBackground(true);
}

void FeedPane::addOwnActions()
{
    const auto add = [this](const QString &text, const char *name, const char *iconName,
                            const QKeySequence &keys) {
        auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_ownActions.append(action);
        return action;
    };
    m_toggleContext =
        add(tr("&About this message"), "toggleContext", "context", Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    m_toggleContext->setCheckable(true);
    m_toggleContext->setChecked(true);
    QAction *primary =
        add(tr("Do what the composer's button says"), "primaryAct", "send", Qt::CTRL | Qt::Key_Return);
    primary->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    QAction *next = add(tr("&Next message"), "nextMessage", "chevron-down", Qt::ALT | Qt::Key_Down);
    QAction *previous = add(tr("&Previous message"), "previousMessage", "chevron-up", Qt::ALT | Qt::Key_Up);
    QAction *news = add(tr("&Show what is new"), "showNews", "refresh", Qt::Key_F5);
    connect(m_toggleContext, &QAction::toggled, this, [this](bool shown) {
        m_contextChosen = true;
        setContextShown(shown);
    });
    connect(primary, &QAction::triggered, this, [this] {
        if (isThreadShown())
            m_threadView->pressPrimary();
        else
            m_composerView->pressPrimary();
    });
    connect(news, &QAction::triggered, &m_model, &FeedModel::showNews);
    const auto step = [this](int by) {
        const int row = m_list->list()->currentIndex().row() + by;
        if (row >= 0 && row < m_model.rowCount())
            m_list->list()->setCurrentIndex(m_model.index(row));
    };
    connect(next, &QAction::triggered, this, [step] { step(1); });
    connect(previous, &QAction::triggered, this, [step] { step(-1); });
    addActions(paneActions());

    auto *fold = new QToolButton(m_filters);
    fold->setObjectName(QStringLiteral("foldContext"));
    fold->setDefaultAction(m_toggleContext);
    fold->setToolButtonStyle(Qt::ToolButtonIconOnly);
    fold->setFocusPolicy(Qt::StrongFocus);
    fold->setAccessibleName(tr("About this message"));
    fold->setToolTip(tr("Shows or folds what is known of the message (%1)")
                         .arg(m_toggleContext->shortcut().toString(QKeySequence::NativeText)));
    m_filters->layout()->addWidget(fold);
    m_filters->layout()->setAlignment(fold, Qt::AlignTop);
}

QList<QAction *> FeedPane::paneActions() const
{
    return m_actBar->acts() + m_threadView->acts() + m_context->evidence()->acts() + m_filters->acts() +
           m_ownActions;
}

void FeedPane::connectParts()
{
    const auto say = [this](const Error &error) { m_message->say(error); };
    connectFilters();
    connect(&m_views, &SavedViews::refused, this, [this](const Error &error) { m_list->sayRefused(error); });
    connect(m_context, &ContextColumn::authorWanted, m_filters, &FilterBar::setAuthor);
    connect(m_list, &FeedList::orderChanged, this, &FeedPane::applyFilter);
    connect(m_list, &FeedList::showAllWanted, m_filters, &FilterBar::clear);
    connect(m_list, &FeedList::importWanted, this, [this] { Q_EMIT actWanted(QStringLiteral("import")); });
    connect(m_list, &FeedList::chosenChanged, this, &FeedPane::chosenChanged);
    connect(m_list, &FeedList::minutePassed, m_conversationView, &ConversationView::passTime);
    connect(m_list, &FeedList::minutePassed, m_context, &ContextColumn::passTime);
    connect(m_list, &FeedList::opened, this, [this] {
        openChosen();
        focusMiddle();
    });
    connect(&m_settle, &QTimer::timeout, this, &FeedPane::openChosen);
    connect(m_nothing, &EmptyState::wanted, this, [this] {
        m_list->chooseFirst();
        m_list->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &FeedModel::refused, m_list, &FeedList::sayRefused);
    connect(&m_model, &FeedModel::answered, this, [this] {
        if (const qint64 wanted = std::exchange(m_wanted, 0); wanted != 0 && !m_list->choose(wanted))
            openUnlisted(wanted);
    });
    connect(&m_facets, &FeedFacets::changed, this, [this] {
        Q_EMIT waitingChanged(static_cast<int>(std::min<qint64>(m_facets.waiting(), INT_MAX)));
    });
    connect(&m_acts, &MentionActs::acting, &m_model, &FeedModel::own);
    connect(&m_acts, &MentionActs::refused, this, say);
    connect(&m_acts, &MentionActs::done, m_message, &InlineMessage::clear);
    connect(&m_jottings, &Jottings::refused, this, say);
    connect(&m_conversation, &Conversation::refused, this, say);
    connect(&m_conversation, &Conversation::loaded, this, [this](bool another) {
        const std::optional<inbox::Mention> &mention = m_conversation.mention();
        if (!isThreadShown())
            m_actBar->setChosen(
                m_list->chosen().size() > 1 || !mention ? m_list->chosen() : QList{mention->key}, mention);
        m_moderating.open(mention);
        if (!another)
            return;
        const bool isPost =
            m_reading && mention && m_under.thread().post && m_under.thread().post->key == mention->key;
        const bool answerable = mention && (isPost || !mention->traits.testFlag(inbox::Trait::Ours));
        m_composer.open(answerable ? mention : std::nullopt);
        m_composerView->setVisible(answerable);
        if (answerable && !m_wantedDraft.isNull())
            m_composer.openDraft(std::exchange(m_wantedDraft, Id()));
        if (mention && mention->traits.testFlag(inbox::Trait::Unread) &&
            m_session.actor().require(team::Act::Moderate))
            m_acts.markRead({mention->key}, true);
        showMiddle();
    });
    connect(m_actBar, &ActBar::replyWanted, this, [this] {
        if (isThreadShown())
            m_threadView->answerEach();
        else
            m_composerView->focusText();
    });
    connect(m_actBar, &ActBar::refused, this, say);
    connect(m_actBar, &ActBar::noteWanted, this, [this] {
        m_toggleContext->setChecked(true);
        m_context->focusNote();
    });
    connect(m_actBar, &ActBar::pageWanted, this, [this] { openAddress(m_conversationView->pageOfChosen()); });
    connect(m_context, &ContextColumn::pageWanted, this,
            [this] { openAddress(m_conversationView->pageOfChosen()); });
    connect(m_context, &ContextColumn::noteWritten, &m_acts, &MentionActs::addNote);
    connect(&m_acts, &MentionActs::noteEnded, m_context, &ContextColumn::noteEnded);
    connect(m_context, &ContextColumn::tagRemoved, &m_acts, &MentionActs::removeTag);
    connect(m_context, &ContextColumn::authorErased, this, [this] {
        m_conversation.open(0);
        showMiddle();
        applyFilter();
    });
    connect(m_context, &ContextColumn::said, this, &Pane::said);
    connect(m_context, &ContextColumn::refused, this, say);
    connect(m_conversationView, &ConversationView::openWanted, this, &FeedPane::openAddress);
    connect(m_composerView, &ComposerView::openWanted, this, &FeedPane::openAddress);
    connect(m_composerView, &ComposerView::said, this, &Pane::said);
    m_list->list()->installEventFilter(this);
    connectThread();
    connectModeration();
}

QWidget *FeedPane::headTools()
{
    return m_filters;
}

void FeedPane::search()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

void FeedPane::activate()
{
    if (!std::exchange(m_begun, true))
        applyFilter();
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

void FeedPane::applyFilter()
{
    m_begun = true;
    const inbox::Filter filter = wantedFilter();
    m_list->setFiltering(m_filters->isFiltering());
    m_filters->views()->setFilter(filter);
    // Who types a search looks for its first hits; else what is chosen is to be there when the list stands.
    const qint64 sought = m_wanted != 0 || !filter.query.isEmpty() ? m_wanted : m_list->sought();
    m_model.setFilter(filter, sought);
}

void FeedPane::chosenChanged()
{
    const QList<qint64> keys = m_list->chosen();
    if (m_list->chosenThread() != 0) {
        m_settle.start();
        return;
    }
    if (keys.isEmpty())
        return; // the list changed under what is read: it stays open
    m_actBar->setChosen(keys, keys.first() == m_conversation.key() ? m_conversation.mention() : std::nullopt);
    m_settle.start();
}

void FeedPane::openChosen()
{
    m_settle.stop();
    if (const qint64 thread = m_list->chosenThread(); thread != 0) {
        openThread(thread);
        return;
    }
    const QList<qint64> keys = m_list->chosen();
    if (!keys.isEmpty())
        closeThread();
    if (keys.size() == 1 && keys.first() != m_conversation.key())
        m_conversation.open(keys.first());
    showMiddle();
}

void FeedPane::showMiddle()
{
    const qsizetype count = m_list->chosen().size();
    QWidget *shown = m_nothing;
    if (count > 1) {
        m_several->setSentence(tr("%Ln message(s) chosen. What you do above is done with all of them.",
                                  nullptr, static_cast<int>(count)));
        shown = m_several;
    } else if (m_under.row() != 0 && !m_reading) {
        shown = m_threadView;
    } else if (m_conversation.key() != 0) {
        shown = m_upDown;
    }
    m_back->setVisible(m_reading && shown == m_upDown);
    m_stack->setCurrentWidget(shown);
    m_actBar->setVisible(shown != m_nothing);
    m_context->setVisible(m_toggleContext->isChecked() && shown == m_upDown);
    m_context->evidence()->setRead(shown == m_upDown);
}

void FeedPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (!m_contextChosen)
        setContextShown(width() >= roomForContext);
    if (!std::exchange(m_placed, true)) {
        const int list = std::clamp(width() / 3, 300, 420);
        const int context = std::clamp(width() * 22 / 100, 220, space::contextWidth);
        m_splitter->setSizes({list, width() - list - context, context});
    }
}

bool FeedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->list() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && m_list->current() != 0) {
            if (m_list->chosen().isEmpty() && m_list->chosenThread() == 0)
                m_list->choose(m_list->current());
            openChosen();
            focusMiddle();
            return true;
        }
    }
    if (watched == m_conversationView && event->type() == QEvent::KeyPress && m_reading &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        backToThread();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace vigie::ui
