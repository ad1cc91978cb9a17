// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/discovery.h"
#include "channels/link.h"
#include "inbox/channel.h"
#include "inbox/round.h"
#include "ui/models/card.h"
#include "ui/models/rowsmodel.h"

namespace vigie::ui {

/// A channel, how many messages it holds, and how it is looked at in the round; or a stop of its own, which
/// is no channel.
struct ChannelRow
{
    inbox::Channel channel;
    qint64 mentions = 0;
    inbox::Stop stop{.kind = inbox::StopKind::Channel};
    std::optional<channels::Link> link = {}; ///< of a channel that Vigie fetches by itself

    bool isChannel() const { return stop.kind == inbox::StopKind::Channel; }
    const QString &name() const { return isChannel() ? channel.name : stop.name; }
};
inline qint64 keyOf(const ChannelRow &row)
{
    return row.isChannel() ? row.channel.row : -row.stop.row;
}
/// In all that a person can change.
bool isSame(const ChannelRow &a, const ChannelRow &b);

/// The channels by name, then the stops of their own by name, and what can be changed in them. Where a future
/// has an Error nothing was done. UI thread.
class ChannelsModel : public RowsModel<ChannelRow>
{
    Q_OBJECT

public:
    explicit ChannelsModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex indexOf(const QString &name) const;
    bool mayManage() const;

    const QList<team::Colleague> &colleagues() const { return m_colleagues; }

    /// The acts need no model: what is undone may be undone when this one is gone.
    /// Adds what is no row yet, with its link; brings a stop of its own back that was removed.
    static QFuture<Result<void>> add(Session &session, const ChannelRow &row);
    static QFuture<Result<void>> change(Session &session, const ChannelRow &row);
    static QFuture<Result<void>> remove(Session &session, const ChannelRow &row);
    QFuture<Result<void>> add(const ChannelRow &row) { return add(session(), row); }
    QFuture<Result<void>> change(const ChannelRow &row) { return change(session(), row); }
    QFuture<Result<void>> remove(const ChannelRow &row) { return remove(session(), row); }

    /// The channel's live link: made, ended, brought back as the row has it, paused or resumed.
    static QFuture<Result<void>> makeLive(Session &session, const ChannelRow &row,
                                          const channels::FoundFeed &feed);
    static QFuture<Result<void>> endLive(Session &session, const ChannelRow &row);
    static QFuture<Result<void>> bringBackLink(Session &session, const ChannelRow &row);
    static QFuture<Result<void>> pause(Session &session, const ChannelRow &row, bool paused);

Q_SIGNALS:
    void refreshed();
    void failed(const vigie::Error &error);

protected:
    QFuture<Result<QList<ChannelRow>>> read() override;
    void wasRead(const std::optional<Error> &error) override;

private:
    QList<team::Colleague> m_colleagues;
};

} // namespace vigie::ui
