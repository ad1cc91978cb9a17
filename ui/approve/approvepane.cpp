// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approve/approvepane.h"

#include "base/text.h"
#include "ui/approve/decisionbar.h"
#include "ui/approve/submissioncontext.h"
#include "ui/approve/submissionview.h"
#include "ui/models/approvalqueuemodel.h"
#include "ui/models/errortext.h"
#include "ui/widgets/cardlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/threecolumns.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie::ui {

using approval::Decision;
using Wish = ApprovalQueueModel::Wish;
using workspace::Connection;
using Mood = InlineMessage::Mood;

ApprovePane::ApprovePane(Session &session, QWidget *parent)
    : Pane(place(), parent)
    , m_session(session)
    , m_model(new ApprovalQueueModel(session, this))
{
    build();
    makeActions();
    connect(m_model, &ApprovalQueueModel::refreshed, this, &ApprovePane::queueRead);
    connect(m_model, &ApprovalQueueModel::failed, this,
            [this](const Error &error) { m_bar->message().say(error); });
    connect(m_list, &CardList::chosenChanged, this, &ApprovePane::chosenChanged);
    connect(m_view, &SubmissionView::conversationWanted, this, [this](qint64 mention) {
        Q_EMIT goTo(QStringLiteral("feed"), {{QStringLiteral("mention"), mention}});
    });
    connect(m_bar, &DecisionBar::approveWanted, this, &ApprovePane::approve);
    connect(m_bar, &DecisionBar::refuseWanted, this, &ApprovePane::refuse);
    connect(m_bar, &DecisionBar::editWanted, this, [this] {
        if (m_shown)
            edit(*m_shown);
    });
    connect(m_bar, &DecisionBar::editDone, m_edit, &RevisionEdit::finish);
    connect(m_bar, &DecisionBar::editLeft, m_edit, &RevisionEdit::leave);
    connect(m_edit, &RevisionEdit::said, this, &ApprovePane::said);
    connect(m_edit, &RevisionEdit::ended, this, &ApprovePane::editEnded);
}

Place ApprovePane::place()
{
    return {QStringLiteral("approve"), tr("To approve"), QStringLiteral("approve")};
}

void ApprovePane::build()
{
    m_list = new CardList(2);
    m_list->setObjectName(QStringLiteral("queue"));
    m_list->setAccessibleName(tr("Texts that wait for a decision, oldest first"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_model);

    m_view = new SubmissionView(m_session);
    auto *several = new QWidget;
    m_severalTitle = new Words(TextSize::Title);
    m_several = new Words(TextSize::Text);
    m_several->setObjectName(QStringLiteral("severalChosen"));
    auto *texts = new QVBoxLayout(several);
    texts->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    texts->setSpacing(space::control);
    texts->addWidget(m_severalTitle);
    texts->addWidget(m_several);
    texts->addStretch();
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_view);
    m_middle->addWidget(several);
    m_bar = new DecisionBar;
    m_edit = new RevisionEdit(m_session, *m_view, *m_bar, this);

    auto *middle = new QWidget;
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_middle, 1);
    column->addWidget(m_bar);

    m_context = new SubmissionContext(m_session);
    m_columns = new ThreeColumns(m_list, middle, m_context);
    m_columns->setObjectName(QStringLiteral("approveColumns"));
    m_head = m_columns->contextButton(tr("Show why it is read first, who decided, and its history"), this);

    m_empty =
        new EmptyState(QStringLiteral("approve"), tr("Nothing waits to be approved."), tr("Go to the &feed"));
    connect(m_empty, &EmptyState::wanted, this, [this] { Q_EMIT goTo(QStringLiteral("feed"), {}); });
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_empty);
    m_whole->addWidget(m_columns);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);
}

void ApprovePane::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &icon) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setIconText(icon);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    QAction *primary = add("approvePrimary", tr("Approve"), {});
    primary->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(primary, &QAction::triggered, m_bar, &DecisionBar::doPrimary);
    connect(add("approveEdit", tr("Edit and approve"), {}), &QAction::triggered, this, [this] {
        if (m_bar->canEdit() && m_shown)
            edit(*m_shown);
    });
    connect(add("approveSendBack", tr("Send back"), {}), &QAction::triggered, this,
            [this] { m_bar->askNote(Decision::SentBack); });
    connect(add("approveReject", tr("Reject"), {}), &QAction::triggered, this,
            [this] { m_bar->askNote(Decision::Rejected); });
}

void ApprovePane::activate()
{
    m_model->refresh();
    if (m_edit->isUnderWay())
        m_edit->focus();
    else if (m_model->rowCount() > 0)
        m_list->setFocus();
    else
        m_empty->button()->setFocus();
}

void ApprovePane::open(const QVariantMap &what)
{
    m_wanted = what.value(QStringLiteral("draft")).toString();
    if (!m_wanted.isEmpty() && !m_edit->isUnderWay())
        m_model->refresh();
}

void ApprovePane::queueRead()
{
    Q_EMIT waitingChanged(m_model->waitingCount());
    if (m_edit->isUnderWay())
        return;
    const bool listHadFocus = m_empty->button()->hasFocus();
    m_whole->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_columns) : m_empty);
    if (listHadFocus && m_model->rowCount() > 0)
        m_list->setFocus();
    if (!m_wanted.isEmpty()) {
        const QModelIndex wanted = m_model->indexOf(Id::parse(m_wanted).value_or(Id()));
        if (!wanted.isValid())
            m_bar->message().say(Mood::Note, tr("This text does not wait for a decision any more."));
        m_list->choose(wanted);
        m_wanted.clear();
    }
    if (m_list->chosen().isEmpty())
        m_list->choose(m_model->index(std::max(0, m_list->currentIndex().row())));
    load();
}

void ApprovePane::chosenChanged()
{
    if (m_edit->isUnderWay())
        return;
    if (m_bar->page() != DecisionBar::Page::Decide)
        m_bar->backToDeciding();
    load();
}

QList<Id> ApprovePane::chosenDrafts(bool approvableOnly) const
{
    QList<Id> drafts;
    for (const QModelIndex &index : m_list->chosen()) {
        if (!approvableOnly || !m_model->rowAt(index).refusal)
            drafts.append(m_model->rowAt(index).waiting.draft.id);
    }
    return drafts;
}

void ApprovePane::load()
{
    const QList<Id> chosen = chosenDrafts(false);
    const quint64 load = ++m_load;
    if (chosen.size() != 1) {
        m_shown.reset();
        presentSeveral();
        m_context->clear();
        offer();
        return;
    }
    if (m_shown && m_shown->draft.id != chosen.first())
        m_shown.reset();
    offer();
    m_session.workspace()
        .read([draft = chosen.first()](Connection &c) { return readSubmission(c, draft, 0); })
        .then(this, [this, load](const Result<Submission> &found) {
            if (load != m_load || m_edit->isUnderWay())
                return;
            if (found)
                present(*found);
            else
                m_bar->message().say(found.error());
        });
}

void ApprovePane::presentSeveral()
{
    const QModelIndexList chosen = m_list->chosen();
    m_severalTitle->setText(tr("%n text(s) chosen", nullptr, static_cast<int>(chosen.size())));
    QStringList lines;
    for (const QModelIndex &index : chosen)
        lines.append(QStringLiteral("• ") + oneLine(m_model->rowAt(index).waiting.version.text, 120));
    m_several->setText(lines.join(u'\n'));
    m_middle->setCurrentWidget(m_several->parentWidget());
}

void ApprovePane::present(const Submission &submission)
{
    m_shown = submission;
    m_view->present(submission);
    m_context->present(submission);
    m_middle->setCurrentWidget(m_view);
    offer();
}

QString ApprovePane::hint() const
{
    const QModelIndexList chosen = m_list->chosen();
    if (chosen.size() > 1) {
        const auto left = static_cast<int>(chosen.size() - chosenDrafts(true).size());
        return left == 0 ? QString()
                         : tr("%n of them cannot be approved by you and will be left out.", nullptr, left);
    }
    if (chosen.isEmpty() || !m_model->rowAt(chosen.first()).refusal)
        return {};
    const QueueRow &row = m_model->rowAt(chosen.first());
    if (!row.waiting.mine)
        return errorText(*row.refusal);
    if (!m_shown || m_shown->approvers.isEmpty())
        return tr("You wrote this text: it waits for another colleague.");
    return tr("You wrote this text: it waits for another colleague (%1).")
        .arg(QLocale().createSeparatedList(m_shown->approvers));
}

void ApprovePane::offer()
{
    const QModelIndexList chosen = m_list->chosen();
    DecisionBar::Offer offer;
    offer.texts = static_cast<int>(chosenDrafts(true).size());
    offer.one = chosen.size() == 1;
    if (offer.one && !m_shown)
        offer.texts = 0; // what is approved is what stands there to be read
    if (offer.one && m_shown) {
        const team::Colleague &me = m_session.actor().colleague();
        offer.mayEdit = team::mayDo(me.role, me.owner, team::Act::Draft);
        offer.alone = m_shown->alone;
        offer.author = m_shown->versionAuthor;
    }
    offer.hint = hint();
    m_bar->offer(offer);
}

void ApprovePane::approve()
{
    QList<Wish> wishes;
    for (const QModelIndex &index : m_list->chosen()) {
        const QueueRow &row = m_model->rowAt(index);
        if (!row.refusal)
            wishes.append({row.waiting.draft.id, row.waiting.version.number});
    }
    if (m_shown && wishes.size() == 1)
        wishes.first().version = m_shown->version.number; // the one that stands there to be read
    m_bar->message().clear();
    m_bar->setBusy(true);
    ApprovalQueueModel::approve(m_session, wishes)
        .then(this, [this](const ApprovalQueueModel::Approved &approved) {
            m_bar->setBusy(false);
            tellApproved(approved.done);
            if (approved.refused.isEmpty())
                return;
            const Error &error = approved.refused.first().second;
            if (approved.done.size() + approved.refused.size() == 1)
                m_bar->message().say(error);
            else
                m_bar->message().say(Mood::Error, tr("%n text(s) could not be approved. The first one: %1",
                                                     nullptr, static_cast<int>(approved.refused.size()))
                                                      .arg(errorText(error)));
            m_model->refresh();
        });
}

void ApprovePane::tellApproved(const QList<Wish> &done)
{
    if (done.isEmpty())
        return;
    const QString words =
        tr("%n text(s) approved, now in the outbox", nullptr, static_cast<int>(done.size()));
    m_session.history().add(
        {words, [&session = m_session, done] { return ApprovalQueueModel::takeBack(session, done); },
         [&session = m_session, done] { return ApprovalQueueModel::approveAgain(session, done); }});
}

void ApprovePane::refuse(Decision decision, const QString &note)
{
    if (!m_shown)
        return;
    const Wish wish{m_shown->draft.id, m_shown->version.number};
    const QString words = decision == Decision::SentBack
                              ? tr("Sent back to %1").arg(m_shown->versionAuthor)
                              : tr("Rejected; %1 will see why").arg(m_shown->versionAuthor);
    m_bar->setBusy(true);
    ApprovalQueueModel::refuse(m_session, wish, decision, note)
        .then(this, [this, wish, decision, note, words](const Result<void> &done) {
            m_bar->setBusy(false);
            if (!done) {
                m_bar->message().say(done.error());
                return;
            }
            m_bar->backToDeciding();
            m_list->setFocus();
            m_session.history().add(
                {words,
                 [&session = m_session, wish] { return ApprovalQueueModel::takeBack(session, {wish}); },
                 [&session = m_session, wish, decision, note] {
                     return ApprovalQueueModel::refuse(session, wish, decision, note);
                 }});
        });
}

void ApprovePane::edit(const Submission &submission)
{
    ++m_load;
    m_list->setEnabled(false);
    m_edit->begin(submission);
}

void ApprovePane::editEnded(const Id &draft)
{
    m_wanted = draft.toString();
    m_list->setEnabled(true);
    m_list->setFocus();
    m_model->refresh();
}

QVariantMap ApprovePane::state() const
{
    QVariantMap state{{QStringLiteral("columns"), m_columns->left()},
                      {QStringLiteral("changes"), m_view->changesShown()}};
    if (m_edit->isUnderWay())
        state[QStringLiteral("editing")] = m_edit->draft().toString();
    else if (m_shown)
        state[QStringLiteral("draft")] = m_shown->draft.id.toString();
    return state;
}

void ApprovePane::setState(const QVariantMap &state)
{
    m_columns->comeBack(state.value(QStringLiteral("columns")).toMap());
    m_view->setChangesShown(state.value(QStringLiteral("changes"), true).toBool());
    m_wanted = state.value(QStringLiteral("draft")).toString();
    if (!m_wanted.isEmpty())
        m_model->refresh();
    if (const auto editing = Id::parse(state.value(QStringLiteral("editing")).toString()))
        resume(*editing);
}

/// Goes on with an edit that was under way when Vigie was closed: its text is the draft's working copy.
void ApprovePane::resume(const Id &draft)
{
    m_session.workspace()
        .read([draft](Connection &c) { return readSubmission(c, draft, 0); })
        .then(this, [this](const Result<Submission> &found) {
            const bool mine = found && found->draft.writer == m_session.actor().id();
            if (!mine || found->draft.state != reply::State::Withdrawn || found->draft.locked ||
                m_edit->isUnderWay())
                return;
            m_whole->setCurrentWidget(m_columns);
            present(*found);
            edit(*found);
        });
}

} // namespace vigie::ui
