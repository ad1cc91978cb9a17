// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpane.h"

#include "ui/approve/submissioncontext.h"
#include "ui/approve/submissionview.h"
#include "ui/filechoice.h"
#include "ui/icons.h"
#include "ui/models/conversation.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"
#include "ui/outbox/deliverybar.h"
#include "ui/theme.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/threecolumns.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie::ui {

using outbox::Message;
using workspace::Connection;
using Mood = InlineMessage::Mood;

OutboxPane::OutboxPane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_model(new OutboxModel(session, this))
    , m_openPage([](const QUrl &page) { QDesktopServices::openUrl(page); })
{
    build();
    makeActions();
    connectBar();
    connect(m_model, &OutboxModel::refreshed, this, &OutboxPane::outboxRead);
    connect(m_model, &OutboxModel::failed, this, [this](const Error &error) { m_bar->message().say(error); });
    connect(m_list, &CardList::chosenChanged, this, &OutboxPane::load);
    connect(m_view, &SubmissionView::conversationWanted, this, &OutboxPane::showMention);
    connect(&m_session, &Session::actorChanged, this, &OutboxPane::offer);
    connect(m_deliver, &QPushButton::clicked, this, &OutboxPane::chooseFolder);
}

OutboxPane::~OutboxPane() = default;

Place OutboxPane::place()
{
    return {QStringLiteral("outbox"), tr("Outbox"), QStringLiteral("outbox")};
}

QWidget *OutboxPane::headTools()
{
    return m_head;
}

void OutboxPane::build()
{
    m_list = new CardList(2);
    m_list->setObjectName(QStringLiteral("outboxList"));
    m_list->setAccessibleName(tr("What has to leave, by what it waits for"));
    m_list->setModel(m_model);

    m_head = new QWidget(this);
    m_deliver = new QPushButton(icon(QStringLiteral("folder")), tr("&Deliver to a folder…"), m_head);
    m_deliver->setObjectName(QStringLiteral("deliverToFolder"));
    m_deliver->setAccessibleName(tr("Deliver all that waits as files to a folder"));
    m_deliver->setToolTip(tr("Writes each text that waits as a file of its own, to be posted from there"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addStretch();
    head->addWidget(m_deliver);

    m_folderMessage = new InlineMessage;
    m_folderMessage->setObjectName(QStringLiteral("folderMessage"));
    m_view = new SubmissionView(m_session);
    m_bar = new DeliveryBar;
    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *told = new QVBoxLayout;
    told->setContentsMargins(space::pane, 0, space::pane, 0);
    told->addWidget(m_folderMessage);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(told);
    column->addWidget(m_bar);

    m_context = new SubmissionContext(m_session);
    m_context->setPolicyShown(false);
    m_columns = new ThreeColumns(m_list, middle, m_context);
    m_columns->setObjectName(QStringLiteral("outboxColumns"));
    head->addWidget(m_columns->contextButton(tr("Show who approved it, and its history"), m_head));

    m_empty = new EmptyState(QStringLiteral("outbox"), tr("Nothing waits to leave."), tr("Go to the &feed"));
    connect(m_empty, &EmptyState::wanted, this, [this] { Q_EMIT goTo(QStringLiteral("feed"), {}); });
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_columns);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
}

void OutboxPane::makeActions()
{
    const auto add = [this](const char *name, const QString &text) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    QAction *primary = add("outboxPrimary", tr("Copy and open the page, or confirm as posted"));
    primary->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(primary, &QAction::triggered, m_bar, &DeliveryBar::doPrimary);
    connect(add("outboxDeliver", tr("Deliver all that waits to a folder")), &QAction::triggered, this,
            &OutboxPane::chooseFolder);
}

void OutboxPane::connectBar()
{
    connect(m_bar, &DeliveryBar::draftWanted, this, &OutboxPane::showMention);
    connect(m_bar, &DeliveryBar::copyWanted, this, &OutboxPane::copyAndOpen);
    connect(m_bar, &DeliveryBar::confirmWanted, this, [this](const QString &address) {
        const OutboxRow *row = chosen();
        if (!row)
            return;
        m_bar->setBusy(true);
        m_model->confirm(row->message.id, address).then(this, [this](const Result<void> &result) {
            done(result, tr("Confirmed as posted"));
        });
    });
    connect(m_bar, &DeliveryBar::notPostedWanted, this,
            [this] { act(&OutboxModel::notPosted, tr("Not posted: it waits again")); });
    connect(m_bar, &DeliveryBar::cancelWanted, this, [this] {
        act(&OutboxModel::cancel, tr("Taken back: it is a draft again, and needs a new approval to leave"));
    });
    connect(m_bar, &DeliveryBar::postWanted, this, [this] {
        if (const OutboxRow *row = chosen())
            openPage(row->message.url);
    });
}

void OutboxPane::activate()
{
    m_model->refresh();
    if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void OutboxPane::open(const QVariantMap &what)
{
    m_wanted = what.value(QStringLiteral("message"), what.value(QStringLiteral("draft"))).toString();
    if (!m_wanted.isEmpty())
        m_model->refresh();
}

const OutboxRow *OutboxPane::chosen() const
{
    const QModelIndexList rows = m_list->chosen();
    return rows.size() == 1 ? &m_model->rowAt(rows.first()) : nullptr;
}

void OutboxPane::outboxRead()
{
    Q_EMIT waitingChanged(m_model->waitingCount());
    const bool emptyHadFocus = m_empty->button()->hasFocus();
    m_whole->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_columns) : m_empty);
    if (emptyHadFocus && m_model->rowCount() > 0)
        m_list->setFocus();
    m_deliver->setEnabled(m_model->countOf(OutboxGroup::ToPost) > 0);
    if (!m_wanted.isEmpty()) {
        const QModelIndex wanted = m_model->indexOf(Id::parse(m_wanted).value_or(Id()));
        if (!wanted.isValid())
            m_bar->message().say(Mood::Note, tr("This message is not in the outbox any more."));
        m_list->choose(wanted);
        m_wanted.clear();
    }
    if (!chosen())
        m_list->choose(m_model->nearest(m_list->currentIndex().row()));
    load();
}

void OutboxPane::load()
{
    const quint64 load = ++m_load;
    offer();
    const OutboxRow *row = chosen();
    if (!row)
        return;
    m_session.workspace()
        .read([message = row->message](Connection &c) {
            return readSubmission(c, message.draft, message.version, message.id);
        })
        .then(this, [this, load](const Result<Submission> &found) {
            if (load != m_load)
                return;
            if (!found) {
                m_bar->message().say(found.error());
                return;
            }
            m_view->present(*found);
            m_context->present(*found);
        });
}

void OutboxPane::offer()
{
    const OutboxRow *row = chosen();
    if (!row) {
        m_bar->clear();
        return;
    }
    const team::Colleague &me = m_session.actor().colleague();
    m_bar->offer(*row, whenText(sinceMs(row->message), m_session.clock().nowMs(), m_session.settings().zone),
                 team::mayDo(me.role, me.owner, team::Act::Send));
}

void OutboxPane::act(QFuture<Result<void>> (OutboxModel::*deed)(const Id &), const QString &words)
{
    const OutboxRow *row = chosen();
    if (!row)
        return;
    m_bar->setBusy(true);
    (m_model->*deed)(row->message.id).then(this, [this, words](const Result<void> &result) {
        done(result, words);
    });
}

void OutboxPane::done(const Result<void> &done, const QString &words)
{
    m_bar->setBusy(false);
    m_list->setFocus();
    if (done)
        Q_EMIT said(words);
    else
        m_bar->message().say(done.error());
}

void OutboxPane::copyAndOpen()
{
    const OutboxRow *row = chosen();
    if (!row)
        return;
    const Message message = row->message;
    QGuiApplication::clipboard()->setText(message.text);
    m_bar->setBusy(true);
    m_model->handOverCopied(message.id).then(this, [this, message](const Result<void> &result) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (result && !message.sample)
            openPage(message.targetUrl);
        else if (!result && clipboard->text() == message.text)
            clipboard->clear(); // what may not leave does not stay there either
        done(result, tr("Copied: paste it there, then confirm here that it is posted"));
    });
}

void OutboxPane::openPage(const QString &address)
{
    if (const QString safe = safeAddress(address); !safe.isEmpty())
        m_openPage(QUrl(safe));
}

void OutboxPane::showMention()
{
    if (const OutboxRow *row = chosen())
        Q_EMIT goTo(QStringLiteral("feed"), {{QStringLiteral("mention"), row->message.mention},
                                             {QStringLiteral("draft"), row->message.draft.toString()}});
}

void OutboxPane::chooseFolder()
{
    if (!m_deliver->isEnabled())
        return;
    askForFiles(this,
                {.kind = FileChoice::Kind::Folder,
                 .name = QStringLiteral("folderDialog"),
                 .title = tr("Deliver to a folder"),
                 .start = m_folder,
                 .filters = {}},
                [this](const QStringList &paths) { deliverTo(paths.first()); });
}

void OutboxPane::deliverTo(const QString &folder)
{
    m_folder = folder;
    m_folderMessage->clear();
    m_deliver->setEnabled(false);
    m_model->deliverToFolder(folder).then(this, [this, folder](const Result<outbox::HandDelivered> &result) {
        m_deliver->setEnabled(m_model->countOf(OutboxGroup::ToPost) > 0);
        if (!result) {
            m_folderMessage->say(result.error());
            return;
        }
        QStringList sentences;
        if (!result->delivered.isEmpty())
            sentences.append(tr("%n text(s) written to %1. Post them, then confirm each one here.", nullptr,
                                static_cast<int>(result->delivered.size()))
                                 .arg(QDir::toNativeSeparators(folder)));
        if (!result->refused.isEmpty())
            sentences.append(tr("%n text(s) could not be written. The first one: %1", nullptr,
                                static_cast<int>(result->refused.size()))
                                 .arg(errorText(result->refused.first().second)));
        m_folderMessage->say(result->refused.isEmpty() ? Mood::Success : Mood::Error, sentences.join(u' '));
    });
}

QVariantMap OutboxPane::state() const
{
    QVariantMap state{{QStringLiteral("columns"), m_columns->left()}, {QStringLiteral("folder"), m_folder}};
    if (const OutboxRow *row = chosen())
        state[QStringLiteral("message")] = row->message.id.toString();
    return state;
}

void OutboxPane::setState(const QVariantMap &state)
{
    m_columns->comeBack(state.value(QStringLiteral("columns")).toMap());
    m_folder = state.value(QStringLiteral("folder")).toString();
    m_wanted = state.value(QStringLiteral("message")).toString();
    m_model->refresh();
}

} // namespace vigie::ui
