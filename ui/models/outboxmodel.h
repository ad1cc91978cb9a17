// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/handdelivery.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// What the outbox is told apart by, in the order shown.
enum class OutboxGroup { ToPost, ToConfirm, CouldNot, DoneToday };

/// A group's heading (`message.id` is null), or one message in it.
struct OutboxRow
{
    OutboxGroup group = OutboxGroup::ToPost;
    outbox::Message message;
    int count = 0;          ///< of a heading: how many stand under it
    bool withdrawn = false; ///< its text was changed since it was approved: it cannot leave
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
    enum Role {
        MessageRole = Qt::UserRole + 1,
        HeadingRole,
        GroupRole,
        WithdrawnRole,
        PrivateRole,
        ServiceRole
    };

    explicit OutboxModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int countOf(OutboxGroup group) const;
    /// To post and to confirm.
    int waitingCount() const;
    bool isLoaded() const { return m_loaded; }
    QModelIndex indexOf(const Id &message) const;
    /// The first message, or an invalid index.
    QModelIndex first() const;

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
    bool m_loaded = false;
};

QString groupText(OutboxGroup group); ///< "To post by hand"

} // namespace vigie::ui
