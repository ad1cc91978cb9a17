// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/channel.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// A channel and how many messages it holds.
struct ChannelRow
{
    inbox::Channel channel;
    qint64 mentions = 0;
};
inline qint64 keyOf(const ChannelRow &row)
{
    return row.channel.row;
}

/// The channels by name, and what can be changed in them. Where a future has an Error nothing was done. UI
/// thread.
class ChannelsModel : public RowsModel<ChannelRow>
{
    Q_OBJECT

public:
    explicit ChannelsModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const QString &name) const;
    bool mayManage() const;

    QFuture<Result<void>> add(const inbox::Channel &channel);
    QFuture<Result<void>> change(const inbox::Channel &channel);
    QFuture<Result<void>> remove(const QString &name);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<ChannelRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;
};

} // namespace vigie::ui
