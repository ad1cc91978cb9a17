// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxmodel.h"
#include "ui/models/submission.h"
#include "ui/pane.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QUrl;

namespace vigie::ui {

class CardList;
class DeliveryBar;
class EmptyState;
class InlineMessage;
class SubmissionContext;
class SubmissionView;
class ThreeColumns;

/// What is approved and has still to leave, what was handed over and is to be confirmed as posted, what could
/// not leave, and what left today.
class OutboxPane final : public Pane
{
    Q_OBJECT

public:
    explicit OutboxPane(Session &session, QWidget *parent = nullptr);
    ~OutboxPane() override;

    static Place place();
    QWidget *headTools() override;
    void activate() override;
    /// {"message": id}, {"draft": id}
    void open(const QVariantMap &what) override;
    QList<QAction *> paneActions() const override { return m_actions; }
    QVariantMap state() const override;
    void setState(const QVariantMap &state) override;

    /// Opens a page of the web, http or https only: the system's browser unless told otherwise.
    void setPageOpener(std::function<void(const QUrl &)> opener) { m_openPage = std::move(opener); }
    /// All that waits, as files into that folder, which is remembered.
    void deliverTo(const QString &folder);

private:
    void build();
    void makeActions();
    void connectBar();
    void outboxRead();
    void load();
    const OutboxRow *chosen() const;
    void offer();
    void copyAndOpen();
    void chooseFolder();
    void openPage(const QString &address);
    void showMention();
    /// Does that to the message chosen, and says what came of it.
    void act(QFuture<Result<void>> (OutboxModel::*deed)(const Id &), const QString &words);
    void done(const Result<void> &done, const QString &words);

    Session &m_session;
    OutboxModel *m_model;
    QStackedWidget *m_whole;
    EmptyState *m_empty;
    ThreeColumns *m_columns;
    CardList *m_list;
    InlineMessage *m_folderMessage;
    QWidget *m_head;
    QPushButton *m_deliver;
    SubmissionView *m_view;
    DeliveryBar *m_bar;
    SubmissionContext *m_context;
    QList<QAction *> m_actions;
    std::function<void(const QUrl &)> m_openPage;
    QString m_folder;
    QString m_wanted; ///< the message or draft to choose when the outbox is read
    quint64 m_load = 0;
};

} // namespace vigie::ui
