// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/composer.h"
#include "ui/models/conversation.h"
#include "ui/models/feedfacets.h"
#include "ui/models/feedmodel.h"
#include "ui/models/jottings.h"
#include "ui/models/mentionacts.h"
#include "ui/models/moderating.h"
#include "ui/models/questions.h"
#include "ui/models/savedviews.h"
#include "ui/models/threadacts.h"
#include "ui/models/underpost.h"
#include "ui/pane.h"

class QSplitter;
class QStackedLayout;
class QToolButton;

namespace vigie::ui {

class ActBar;
class AskLine;
class ComposerView;
class ContextColumn;
class ConversationView;
class EmptyState;
class FeedList;
class FilterBar;
class InlineMessage;
class ModerateLine;
class ThreadView;

/// The feed: the list, the conversation of the chosen message with the composer under it, and what is known
/// of it at the right; or, in the middle, what stands under one post.
class FeedPane final : public Pane
{
    Q_OBJECT

public:
    explicit FeedPane(Session &session, QWidget *parent = nullptr);
    ~FeedPane() override;

    static Place place();
    QWidget *headTools() override;
    void search() override;
    void activate() override;
    /// {"mention": key} shows that message, whatever the filter; {"draft": id as text} beside it opens that
    /// reply. {"filter": {"dispositions": [names], "query": text, "mine": bool, "order": name}} filters.
    void open(const QVariantMap &what) override;
    qint64 messageRead() const override;
    bool isUnkept() const override { return m_composer.isUnkept() || m_jottings.isUnkept(); }
    QList<QAction *> paneActions() const override;
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildMiddle();
    void connectParts();
    void connectFilters();
    void addOwnActions();
    inbox::Filter wantedFilter() const;
    void applyFilter();
    void chosenChanged();
    void openChosen();
    void showMiddle();
    void setContextShown(bool shown);
    void showFilter(const inbox::Filter &filter);
    void askView();
    void connectModeration();
    void askWhereToPack();
    void askWhoTakesTheRest(const QPoint &at);
    void openAddress(const QString &address);
    void buildThread(QLayout &column);
    void connectThread();
    void openThread(qint64 row);
    void leaveThread(); ///< to the list
    void backToThread();
    bool isThreadShown() const;
    void closeThread();
    void openUnlisted(qint64 key);
    void focusMiddle();

    Session &m_session;
    FeedFacets m_facets;
    FeedModel m_model;
    MentionActs m_acts;
    SavedViews m_views;
    Conversation m_conversation;
    Composer m_composer;
    UnderPost m_under;
    ThreadActs m_threadActs;
    Questions m_questions;
    Jottings m_jottings;
    Moderating m_moderating;
    bool m_reading = false; ///< a message out of the thread that is open
    QTimer m_settle;        ///< arrows held down pass messages by without opening each
    qint64 m_wanted = 0;    ///< to be chosen when the list is here
    Id m_wantedDraft;
    bool m_begun = false;
    bool m_placed = false;        ///< the columns have their widths
    bool m_contextChosen = false; ///< somebody folded or unfolded it
    FilterBar *m_filters;
    AskLine *m_ask; ///< for the name of a view
    FeedList *m_list;
    ActBar *m_actBar;
    ModerateLine *m_moderate;
    InlineMessage *m_message;
    QWidget *m_middle;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    EmptyState *m_several;
    ConversationView *m_conversationView;
    ComposerView *m_composerView;
    ThreadView *m_threadView;
    QToolButton *m_back; ///< from a message to what it stands under
    ContextColumn *m_context;
    QSplitter *m_splitter;
    QSplitter *m_upDown;
    QList<int> m_sizesBefore; ///< of m_upDown, while somebody moderates
    QAction *m_toggleContext;
    QList<QAction *> m_ownActions;
};

} // namespace vigie::ui
