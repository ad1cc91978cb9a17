// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/notifier.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>

#include <functional>
#include <memory>

namespace vigie::platform {

/// What a desktop is given to show as the body: text alone, whatever stands in it; escaped where the desktop
/// reads markup there. Pure.
QString notificationBody(const QString &text, bool readsMarkup);

/// Notifications by the Desktop Notifications Specification 1.2 (org.freedesktop.Notifications), over D-Bus.
class DesktopNotifier final : public ui::Notifier
{
    Q_OBJECT

public:
    /// `bus` is asked when something is to be said for the first time.
    explicit DesktopNotifier(std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);
    ~DesktopNotifier() override;

    bool isAvailable() override;
    QFuture<bool> say(const QString &about, const QString &title, const QString &body) override;

private:
    class Desktop;
    void ask();
    void askWhatItCan();
    void forget(uint number);

    std::function<QDBusConnection()> m_bus;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QHash<QString, uint> m_shown; ///< what it is about → the desktop's number of it
    bool m_available = false;
    bool m_readsMarkup = false;
};

} // namespace vigie::platform
