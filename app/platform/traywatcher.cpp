// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/traywatcher.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace vigie::platform {

static const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");

TrayWatcher::TrayWatcher(std::function<QDBusConnection()> bus)
    : m_bus(std::move(bus))
{
}

bool TrayWatcher::isThere()
{
    if (!m_watcher)
        begin();
    return m_there;
}

void TrayWatcher::begin()
{
    const QDBusConnection bus = m_bus();
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(watcherService, bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_told = true;
                become(!owner.isEmpty());
            });
    if (!bus.isConnected())
        return;
    auto *asked = new QDBusPendingCallWatcher(
        bus.interface()->asyncCall(QStringLiteral("NameHasOwner"), watcherService), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<bool> owned = *asked;
        asked->deleteLater();
        if (!m_told && !owned.isError())
            become(owned.value());
    });
}

void TrayWatcher::become(bool there)
{
    if (std::exchange(m_there, there) != there)
        Q_EMIT changed();
}

} // namespace vigie::platform
