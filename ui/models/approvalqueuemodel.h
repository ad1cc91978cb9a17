// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// One text that waits for a decision.
struct QueueRow
{
    approval::Waiting waiting;
    QString mentionAuthor;        ///< whose message it answers; empty for a post
    std::optional<Error> refusal; ///< why the colleague at this window may not decide on it; nothing: may
};
Id keyOf(const QueueRow &row);

/// The approval queue, oldest first, and what can be done with it. Every act is one transaction; its future
/// has the Error where core refused, and then nothing was done. UI thread.
class ApprovalQueueModel : public RowsModel<QueueRow>
{
    Q_OBJECT

public:
    enum Role {
        DraftRole = Qt::UserRole + 1,
        VersionRole,
        MineRole,
        ApprovableRole,
        PrivateRole,
        ServiceRole
    };

    explicit ApprovalQueueModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Those that wait for the colleague at this window.
    int waitingCount() const;
    bool isLoaded() const { return m_loaded; }
    QModelIndex indexOf(const Id &draft) const;

    /// Approves each of them (re-reads, in a workspace of one) and puts it in the outbox, one transaction
    /// each; gives how many, and the refusals.
    struct Approved
    {
        int count = 0;
        QList<std::pair<Id, Error>> refused;
    };
    QFuture<Result<Approved>> approve(const QList<Id> &drafts);
    QFuture<Result<void>> refuse(const Id &draft, int version, approval::Decision decision,
                                 const QString &note);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<QueueRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    QString sentence(const QueueRow &row) const;

    bool m_loaded = false;
};

} // namespace vigie::ui
