// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/handdelivery.h"
#include "reply/draft.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// What the outbox is told apart by, in the order shown.
enum class OutboxGroup { ToPost, ToConfirm, CouldNot, DoneToday };

/// A group's heading (`message.id` is null), or one message in it.
struct OutboxRow
{
    OutboxGroup group = OutboxGroup::ToPost;
    outbox::Message message;
    int count = 0;                    ///< of a heading: how many stand under it
    std::optional<reply::State> held; ///< why it cannot leave: its draft is Withdrawn (changed since it was
                                      ///< approved), Submitted (its approval counts no more) or discarded
                                      ///< (Working)
    bool isHeading() const { return message.id.isNull(); }
};
QString keyOf(const OutboxRow &row);
/// Nothing for what is neither under way nor done today (cancelled). Pure.
std::optional<OutboxGroup> groupOf(outbox::State state);

/// The outbox by groups, each under a heading that cannot be selected; inside a group the oldest first, what
/// is done the newest first. Every act is told by its future; where it has an Error nothing was done. UI
/// thread.
class OutboxModel : public RowsModel<OutboxRow>
{
    Q_OBJECT

public:
    explicit OutboxModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int countOf(OutboxGroup group) const;
    /// To post and to confirm.
    int waitingCount() const;
    bool isLoaded() const { return m_loaded; }
    /// Of a message, or of the message of a draft.
    QModelIndex indexOf(const Id &id) const;
    /// The message at that row, or the nearest one; invalid where there is none.
    QModelIndex nearest(int row) const;

    /// The text lies on the clipboard already: see outbox::handOverCopied().
    QFuture<Result<void>> handOverCopied(const Id &message);
    QFuture<Result<outbox::HandDelivered>> deliverToFolder(const QString &folder);
    QFuture<Result<void>> confirm(const Id &message, const QString &url);
    QFuture<Result<void>> notPosted(const Id &message);
    QFuture<Result<void>> cancel(const Id &message);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<OutboxRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    Card cardOf(const OutboxRow &row) const;

    bool m_loaded = false;
};

/// Since when it stands as it stands: sent, handed over, or put in the outbox.
qint64 sinceMs(const outbox::Message &message);
QString groupText(OutboxGroup group); ///< "To post by hand"
QString heldText(reply::State held);  ///< "Changed since it was approved"

} // namespace vigie::ui
