// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/linkkeeper.h"

#include "channels/linkstore.h"
#include "channels/network.h"
#include "channels/retryafter.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vigie::channels {

using workspace::Area;
using workspace::Connection;

static constexpr qint64 restMs = minuteMs;
static constexpr qint64 sleptMs = 3 * LinkKeeper::lookEveryMs; // the clock went on, and we did not

LinkKeeper::LinkKeeper(workspace::Workspace &workspace, HttpClient &client, Network &network,
                       inbox::Judge judge, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_client(client)
    , m_network(network)
    , m_judge(std::move(judge))
{
    m_tick.setInterval(lookEveryMs);
    connect(&m_tick, &QTimer::timeout, this, &LinkKeeper::look);
    connect(&m_network, &Network::changed, this, &LinkKeeper::networkChanged);
    connect(&m_workspace, &workspace::Workspace::changed, this, [this](workspace::Areas areas) {
        if (areas & Area::Channels)
            read();
    });
    read();
}

LinkKeeper::~LinkKeeper()
{
    for (const Fetch &fetch : std::as_const(m_underWay))
        *fetch.cancel = true;
    for (const Fetch &fetch : std::as_const(m_underWay))
        fetch.end->wait();
}

void LinkKeeper::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_workspace.read([](Connection &c) -> Result<QList<Link>> { return channels::links(c); })
        .then(this, [this](const Result<QList<Link>> &found) {
            m_reading = false;
            if (m_again)
                return read();
            if (!found)
                return;
            const bool other = *found != m_links;
            m_links = *found;
            const bool any = std::ranges::any_of(m_links, &Link::isFetchedByItself);
            if (!any)
                m_tick.stop();
            else if (!m_tick.isActive())
                m_tick.start();
            if (!m_links.isEmpty())
                m_network.watch();
            if (other)
                Q_EMIT changed();
            look();
        });
}

void LinkKeeper::networkChanged()
{
    if (!m_links.isEmpty() && !m_network.isDown())
        tryAgain();
    look();
}

/// What had no answer may have one now.
void LinkKeeper::tryAgain()
{
    for (const Link &link : std::as_const(m_links)) {
        const bool unheard = link.isFetchedByItself() && link.error && link.error->tryAgain;
        if (unheard && !isFetching(link.channel) && !m_wanted.contains(link.channel))
            m_wanted.insert(link.channel, Id());
    }
}

bool LinkKeeper::isDue(const Link &link, qint64 nowMs) const
{
    if (m_wanted.contains(link.channel))
        return true;
    const qint64 since = nowMs - m_startedMs.value(link.channel, nowMs - restMs);
    if (!link.isFetchedByItself() || !link.nextMs || (since >= 0 && since < restMs))
        return false;
    // A clock that was put back would make one wait for ever.
    return *link.nextMs <= nowMs || *link.nextMs > nowMs + longestRetryMs + longestBackOffMs;
}

bool LinkKeeper::isBusy(const QString &host) const
{
    return std::ranges::any_of(m_underWay, [&](const Fetch &fetch) { return fetch.host == host; });
}

void LinkKeeper::look()
{
    const qint64 now = m_workspace.clock().nowMs();
    if (m_lookedMs != 0 && now - m_lookedMs > sleptMs && !m_network.isDown())
        tryAgain();
    m_lookedMs = now;
    if (const bool offline = !m_links.isEmpty() && m_network.isDown();
        offline != std::exchange(m_offline, offline))
        Q_EMIT changed();
    for (const Link &link : std::as_const(m_links)) {
        if (m_underWay.size() >= mostAtOnce)
            return;
        if (!isFetching(link.channel) && isDue(link, now) && !isBusy(hostOf(link.address)))
            start(link);
    }
}

void LinkKeeper::start(const Link &link)
{
    const qint64 channel = link.channel;
    const Fetch fetch{hostOf(link.address), std::make_shared<std::atomic_bool>(false),
                      std::make_shared<workspace::Ending>()};
    m_underWay.insert(channel, fetch);
    m_startedMs.insert(channel, m_workspace.clock().nowMs());
    syncLink(m_workspace, m_client, m_network,
             {.channel = channel,
              .actor = m_wanted.take(channel),
              .chance = QRandomGenerator::global()->generateDouble(),
              .cancel = fetch.cancel,
              .judge = m_judge})
        .then(QtFuture::Launch::Sync,
              [end = fetch.end](const Result<Synced> &synced) {
                  end->come();
                  return synced;
              })
        .then(this, [this, channel](const Result<Synced> &synced) {
            Synced failed;
            if (!synced)
                failed.error = synced.error();
            ended(channel, synced ? *synced : failed);
        });
    Q_EMIT changed();
}

void LinkKeeper::ended(qint64 channel, const Synced &synced)
{
    m_underWay.remove(channel);
    Q_EMIT fetched(channel, synced);
    Q_EMIT changed();
    read();
}

void LinkKeeper::fetchNow(qint64 channel, const Id &actor)
{
    if (!isFetching(channel))
        m_wanted.insert(channel, actor);
    look();
}

QFuture<Result<QList<FoundFeed>>> LinkKeeper::lookFor(const QString &typed,
                                                      std::shared_ptr<std::atomic_bool> cancel)
{
    return lookForFeeds(m_client, typed, std::move(cancel));
}

} // namespace vigie::channels
