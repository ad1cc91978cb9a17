// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace vigie::platform {

/// Whether the desktop has a tray of StatusNotifierItem (org.kde.StatusNotifierWatcher), followed over one
/// connection to D-Bus, without waiting for it. UI thread.
class TrayWatcher final : public QObject
{
    Q_OBJECT

public:
    /// `bus` is asked for when isThere() is called first.
    explicit TrayWatcher(std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);

    /// False until the bus has answered; changed() follows.
    bool isThere();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void become(bool there);

    std::function<QDBusConnection()> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    bool m_there = false;
    bool m_told = false; ///< a change came before the first answer
};

} // namespace vigie::platform
