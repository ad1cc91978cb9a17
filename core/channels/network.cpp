// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/network.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace vigie::channels {

static bool hasInterface()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(all, [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

SystemNetwork::SystemNetwork(bool loopback, QObject *parent)
    : Network(parent)
    , m_loopback(loopback)
{
}

bool SystemNetwork::isDown() const
{
    return !m_loopback && (m_disconnected || !hasInterface());
}

void SystemNetwork::watch()
{
    if (std::exchange(m_watching, true) ||
        !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto read = [this](QNetworkInformation::Reachability reach) {
        m_disconnected = reach == QNetworkInformation::Reachability::Disconnected;
    };
    read(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this, read](QNetworkInformation::Reachability reach) {
                const bool before = m_disconnected;
                read(reach);
                if (before != m_disconnected)
                    Q_EMIT changed();
            });
}

} // namespace vigie::channels
