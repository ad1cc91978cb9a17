// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approve/revisionedit.h"
#include "ui/models/approvalqueuemodel.h"
#include "ui/models/submission.h"
#include "ui/pane.h"

class QStackedWidget;

namespace vigie::ui {

class CardList;
class DecisionBar;
class EmptyState;
class RevisionEdit;
class SubmissionContext;
class SubmissionView;
class ThreeColumns;
class Words;

/// What waits for a decision: left the queue, in the middle one text as it will be sent and the acts, right
/// why it is read first. Nothing here approves by a single letter; nobody approves what they wrote.
class ApprovePane final : public Pane
{
    Q_OBJECT

public:
    explicit ApprovePane(Session &session, QWidget *parent = nullptr);

    static Place place();
    QWidget *headTools() override { return m_head; }
    void activate() override;
    /// {"draft": id}
    void open(const QVariantMap &what) override;
    bool isUnkept() const override { return m_edit->isUnkept(); }
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

private:
    void build();
    void makeActions();
    void queueRead();
    void chosenChanged();
    void load();
    void presentSeveral();
    void present(const Submission &submission);
    void offer();
    QString hint() const;
    QList<Id> chosenDrafts(bool approvableOnly) const;
    void approve();
    void refuse(approval::Decision decision, const QString &note);
    void edit(const Submission &submission);
    void editEnded(const Id &draft);
    void tellApproved(const QList<ApprovalQueueModel::Wish> &done);
    void resume(const Id &draft);

    Session &m_session;
    ApprovalQueueModel *m_model;
    QWidget *m_head;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    ThreeColumns *m_columns;
    CardList *m_list;
    QStackedWidget *m_middle; ///< one text, or what several are
    SubmissionView *m_view;
    Words *m_severalTitle;
    Words *m_several;
    DecisionBar *m_bar;
    SubmissionContext *m_context;
    RevisionEdit *m_edit;
    QList<QAction *> m_actions;
    std::optional<Submission> m_shown;
    QString m_wanted;   ///< the draft to choose when the queue is read
    quint64 m_load = 0; ///< the newest question: older answers are dropped
};

} // namespace vigie::ui
