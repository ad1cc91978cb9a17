// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "approval/approvalstore.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// One text that waits for a decision.
struct QueueRow
{
    approval::Waiting waiting;
    QString author;               ///< of the version, a colleague
    QString mentionAuthor;        ///< whose message it answers, one line; empty for a post
    std::optional<Error> refusal; ///< why the colleague at this window may not decide on it; nothing: may
};
Id keyOf(const QueueRow &row);

/// The approval queue, oldest first, and what can be done with it; a Card for each. Where a future has an
/// Error nothing was done. UI thread.
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

    /// One version, as it was read by who decides on it.
    struct Wish
    {
        Id draft;
        int version = 0;
    };
    struct Approved
    {
        QList<Wish> done;
        QList<std::pair<Id, Error>> refused;
    };
    /// Approves each of them (re-reads, in a workspace of one) and puts it in the outbox, one transaction
    /// each: what can leave is not held up by what cannot.
    /// Like all acts here it needs no model: it may be done again when this one is gone.
    static QFuture<Approved> approve(Session &session, const QList<Wish> &wishes);
    /// Undoes one's own decisions: all or none of them.
    static QFuture<Result<void>> takeBack(Session &session, const QList<Wish> &wishes);
    /// approve() again, as an undo's counterpart: the first refusal is its Error.
    static QFuture<Result<void>> approveAgain(Session &session, const QList<Wish> &wishes);
    static QFuture<Result<void>> refuse(Session &session, const Wish &wish, approval::Decision decision,
                                        const QString &note);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<QueueRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    Card cardOf(const QueueRow &row) const;

    bool m_loaded = false;
};

} // namespace vigie::ui
