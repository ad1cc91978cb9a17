// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <functional>
#include <memory>

namespace vigie::platform {

/// Where programs may not listen to the keyboard, as on Wayland, they ask the desktop for a key: the portal
/// org.freedesktop.portal.GlobalShortcuts, over D-Bus. The desktop may ask the person, and give another key.
class PortalShortcut final : public ui::GlobalShortcut
{
    Q_OBJECT

public:
    /// `bus` is asked when something is wanted for the first time.
    explicit PortalShortcut(std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);
    ~PortalShortcut() override;

    bool isPossible() override;
    void hold(const QKeySequence &key) override;

private:
    class Portal;
    class Request;
    class Held;
    using Answered = std::function<void(const QVariantMap &results)>;

    void ask();
    void askVersion();
    void ownerChanged(const QString &before, const QString &owner);
    void begin();
    void bind();
    /// Calls the portal's method with these and an option that names the request; then() where it was
    /// granted.
    void request(const QString &method, const QVariantList &arguments, QVariantMap options,
                 const Answered &then);
    void say(ui::ShortcutAnswer answer, const QString &name = {});
    void end();

    std::function<QDBusConnection()> m_bus;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::unique_ptr<Request> m_request; ///< the one that is under way
    std::unique_ptr<Held> m_held;       ///< the session, while there is one
    QKeySequence m_key;
    QDBusObjectPath m_session;
    int m_requests = 0;
    bool m_possible = false;
    bool m_knows = false; ///< whether it is possible
};

} // namespace vigie::platform
