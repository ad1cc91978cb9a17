// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/discovery.h"
#include "channels/feedsync.h"
#include "workspace/area.h"
#include "workspace/ending.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vigie::channels {

class Network;

/// Keeps the live links of an open workspace going: fetches each when its time has come, at most four at once
/// and one of a machine; what failed for want of an answer once more when the network returns or the computer
/// wakes. Without a link nothing runs and nothing leaves. Stops when it is destroyed: what is under way ends
/// within a second, and it waits for that. UI thread. All that it is given outlives it. `judge`: triage; may
/// be empty.
class LinkKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostAtOnce = 4;
    static constexpr int lookEveryMs = 20'000;

    LinkKeeper(workspace::Workspace &workspace, HttpClient &client, Network &network, inbox::Judge judge = {},
               QObject *parent = nullptr);
    ~LinkKeeper() override;

    const QList<Link> &links() const { return m_links; }
    bool isFetching(qint64 channel) const { return m_underWay.contains(channel); }
    /// There are links, and no network.
    bool isOffline() const { return m_offline; }

    /// As soon as there is room, whatever the schedule says; not before the site allows.
    void fetchNow(qint64 channel, const Id &actor);
    /// See discovery.h.
    QFuture<Result<QList<FoundFeed>>> lookFor(const QString &typed, std::shared_ptr<std::atomic_bool> cancel);
    /// Starts what is due by the workspace's clock. It does so by itself, every twenty seconds.
    void look();

Q_SIGNALS:
    void changed(); ///< links(), isFetching() or isOffline()
    void fetched(qint64 channel, const vigie::channels::Synced &synced);

private:
    struct Fetch
    {
        QString host;
        std::shared_ptr<std::atomic_bool> cancel;
        std::shared_ptr<workspace::Ending> end;
    };

    void read();
    void networkChanged();
    void tryAgain();
    bool isDue(const Link &link, qint64 nowMs) const;
    bool isBusy(const QString &host) const;
    void start(const Link &link);
    void ended(qint64 channel, const Synced &synced);

    workspace::Workspace &m_workspace;
    HttpClient &m_client;
    Network &m_network;
    inbox::Judge m_judge;
    QList<Link> m_links;
    QMap<qint64, Fetch> m_underWay;
    QMap<qint64, Id> m_wanted;        ///< channels to be fetched now, and by whom
    QMap<qint64, qint64> m_startedMs; ///< last: not again by itself for a minute, whatever the link says
    QTimer m_tick;
    qint64 m_lookedMs = 0;
    bool m_reading = false;
    bool m_again = false;
    bool m_offline = false;
};

} // namespace vigie::channels
