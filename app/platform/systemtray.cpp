// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemtray.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "app/platform/fromx.h"
#include "app/platform/traywatcher.h"

#include <QGuiApplication>

#include <xcb/xcb.h>
#endif

namespace vigie::platform {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
SystemTray::SystemTray()
    : m_watcher(std::make_unique<TrayWatcher>())
{
    connect(m_watcher.get(), &TrayWatcher::changed, this, &TrayHost::changed);
}

/// Whether somebody shows icons by the older way, XEmbed (System Tray Protocol 0.4).
static bool hasXTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *x = x11 ? x11->connection() : nullptr;
    if (!x) // the offscreen platform is one of X11 that may have none
        return false;
    static constexpr char name[] = "_NET_SYSTEM_TRAY_S0";
    const FromX<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(x, xcb_intern_atom(x, true, sizeof(name) - 1, name), nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const FromX<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(x, xcb_get_selection_owner(x, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

/// Not as Qt tells it: it connects to D-Bus anew each time, and waits for the answer.
bool SystemTray::isAvailable()
{
    return m_watcher->isThere() || hasXTray();
}
#else
SystemTray::SystemTray() = default;

bool SystemTray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}
#endif

SystemTray::~SystemTray() = default;

void SystemTray::show(QMenu *menu)
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context && reason != QSystemTrayIcon::Unknown)
                    Q_EMIT pressed();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayHost::messagePressed);
}

void SystemTray::hide()
{
    m_icon.reset();
}

void SystemTray::dress(const QIcon &icon, const QString &tip)
{
    if (!m_icon)
        return;
    m_icon->setIcon(icon);
    m_icon->setToolTip(tip);
    m_icon->show(); // not before it has an icon
}

void SystemTray::say(const QString &title, const QString &body)
{
    const auto plain = [](QString text) { return text.replace(u'<', QChar(0x2039)); }; // for nobody's markup
    if (m_icon)
        m_icon->showMessage(plain(title), plain(body), m_icon->icon());
}

} // namespace vigie::platform
