// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vigie::ui {

class InlineMessage;
class Words;

/// Under a message of the outbox: what it waits for, since when, and what can be done now.
class DeliveryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryBar(QWidget *parent = nullptr);

    /// `since` is "3 h"; `maySend` whether the colleague may post and confirm.
    void offer(const OutboxRow &row, const QString &since, bool maySend);
    void clear();
    void setBusy(bool busy);
    InlineMessage &message() { return *m_message; }
    QString address() const;
    /// What Ctrl+Enter does here.
    void doPrimary();

Q_SIGNALS:
    void copyWanted();
    void confirmWanted(const QString &address);
    void notPostedWanted();
    void cancelWanted();
    void draftWanted();
    void postWanted(); ///< its page, once it is posted

private:
    void name();
    void refresh();
    void confirm();
    bool mayConfirm() const;

    std::optional<OutboxRow> m_row;
    bool m_maySend = false;
    bool m_busy = false;
    InlineMessage *m_held;
    InlineMessage *m_message;
    Words *m_what;
    Words *m_aside;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_confirm;
    QPushButton *m_notPosted;
    QPushButton *m_cancel;
    QPushButton *m_draft;
    QPushButton *m_post;
};

} // namespace vigie::ui
