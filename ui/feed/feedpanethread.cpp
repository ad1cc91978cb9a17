// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under one post, in the middle of the feed, and a message out of it.
#include "inbox/threadpost.h"
#include "ui/feed/actbar.h"
#include "ui/feed/composerview.h"
#include "ui/feed/conversationview.h"
#include "ui/feed/feedlist.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/sensitiveact.h"
#include "ui/feed/threadview.h"
#include "ui/icons.h"
#include "ui/models/threadtext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/uniformlist.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

namespace vigie::ui {

void FeedPane::buildThread(QLayout &column)
{
    m_back = new QToolButton(m_middle);
    m_back->setObjectName(QStringLiteral("backToThread"));
    m_back->setIcon(icon(QStringLiteral("chevron-left")));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setText(tr("&Back to the piles"));
    m_back->setAccessibleName(tr("Back to the piles"));
    m_back->setToolTip(tr("To what stands under the post (Escape in the conversation)"));
    m_back->hide();
    static_cast<QBoxLayout &>(column).addWidget(m_back, 0, Qt::AlignLeft);
    m_threadView = new ThreadView(m_session, m_facets, m_under, m_threadActs, m_middle);
    auto *sensitive = new SensitiveAct(m_session, m_conversation, m_threadActs, this);
    m_actBar->addToMenu({sensitive});
    m_ownActions.append(sensitive);
}

void FeedPane::connectThread()
{
    connect(m_back, &QAbstractButton::clicked, this, &FeedPane::backToThread);
    connect(m_threadView, &ThreadView::leaveWanted, this, &FeedPane::leaveThread);
    connect(m_threadView, &ThreadView::commentWanted, this, [this](qint64 key) {
        m_reading = true;
        if (m_conversation.key() == key)
            m_actBar->setChosen({key}, m_conversation.mention());
        else
            m_conversation.open(key);
        showMiddle();
        focusMiddle();
    });
    connect(m_threadView, &ThreadView::chosenChanged, this, [this] {
        if (isThreadShown())
            m_actBar->setPile(m_threadView->keys(), m_threadView->readyReason());
    });
    connect(&m_threadActs, &ThreadActs::answered, this, [this](qint64 mention, const Id &draft) {
        m_reading = true;
        if (m_conversation.key() == mention && m_composer.mention()) {
            m_composer.openDraft(draft);
        } else {
            m_wantedDraft = draft;
            m_conversation.open(0); // as if it were another: the composer opens with it
            m_conversation.open(mention);
        }
        showMiddle();
        m_composerView->focusText();
    });
    connect(&m_threadActs, &ThreadActs::refused, this, [this](const Error &error) {
        if (!isThreadShown()) // which says it itself
            m_message->say(error);
    });
    connect(&m_under, &UnderPost::refused, this, [this](const Error &error) { m_message->say(error); });
    // What this window does with comments shows at once: also that their row goes, and what is left of it.
    connect(&m_acts, &MentionActs::acting, this, [this] {
        if (m_under.row() != 0)
            m_model.own(m_under.openKeys() + QList{-m_under.row()});
    });
    m_conversationView->installEventFilter(this);
}

bool FeedPane::isThreadShown() const
{
    return m_stack->currentWidget() == m_threadView;
}

void FeedPane::focusMiddle()
{
    if (isThreadShown())
        m_threadView->piles()->setFocus(Qt::OtherFocusReason);
    else
        m_conversationView->setFocus(Qt::OtherFocusReason);
}

void FeedPane::openThread(qint64 row)
{
    m_reading = false;
    m_under.open(row);
    showMiddle();
    m_actBar->setPile(m_threadView->keys(), m_threadView->readyReason());
}

void FeedPane::closeThread()
{
    m_reading = false;
    m_under.open(0);
}

/// One of ours, filtered, or folded into the row of what it stands under: it is read all the same, and from
/// a folded one there is a way back to its piles.
void FeedPane::openUnlisted(qint64 key)
{
    m_settle.stop();
    m_list->list()->clearSelection();
    closeThread();
    m_conversation.open(key);
    showMiddle();
    m_session.workspace()
        .read([key](workspace::Connection &c) -> Result<qint64> { return inbox::threadOf(c, key); })
        .then(this, [this, key](const Result<qint64> &row) {
            const bool stillRead = m_conversation.key() == key && m_list->chosen().isEmpty() &&
                                   m_list->chosenThread() == 0 && m_under.row() == 0;
            if (!row || *row == 0 || !stillRead || m_model.rowOf(-*row) < 0)
                return;
            m_reading = true;
            m_under.open(*row);
            showMiddle();
        });
}

void FeedPane::leaveThread()
{
    m_list->list()->setFocus(Qt::OtherFocusReason);
}

void FeedPane::backToThread()
{
    m_reading = false;
    showMiddle();
    m_actBar->setPile(m_threadView->keys(), m_threadView->readyReason());
    focusMiddle();
}

void FeedPane::openAddress(const QString &address)
{
    const QString safe = safeAddress(address);
    if (safe.isEmpty())
        return;
    Q_EMIT said(tr("Opens %1 in the browser").arg(safe));
    QDesktopServices::openUrl(QUrl(safe, QUrl::StrictMode));
}

} // namespace vigie::ui
