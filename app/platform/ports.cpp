// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ports.h"

#include "app/platform/systemtray.h"

#include <QGuiApplication>

#if defined(Q_OS_WIN)
#include "app/platform/absent.h"
#include "app/platform/windowsshortcut.h"
#elif defined(Q_OS_MACOS)
#include "app/platform/absent.h"
#include "app/platform/macshortcut.h"
#else
#include "app/platform/desktopnotifier.h"
#include "app/platform/portalshortcut.h"
#include "app/platform/x11shortcut.h"
#endif

namespace vigie::platform {

#if defined(Q_OS_WIN)
static std::unique_ptr<ui::Notifier> notifier()
{
    return std::make_unique<NoNotifier>();
}

static std::unique_ptr<ui::GlobalShortcut> shortcut()
{
    return std::make_unique<WindowsShortcut>();
}
#elif defined(Q_OS_MACOS)
static std::unique_ptr<ui::Notifier> notifier()
{
    return std::make_unique<NoNotifier>();
}

static std::unique_ptr<ui::GlobalShortcut> shortcut()
{
    return std::make_unique<MacShortcut>();
}
#else
static std::unique_ptr<ui::Notifier> notifier()
{
    return std::make_unique<DesktopNotifier>();
}

static std::unique_ptr<ui::GlobalShortcut> shortcut()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // On Wayland a program of X11 hears the keys of such programs alone.
    if (x11 && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return std::make_unique<X11Shortcut>(x11->connection());
    return std::make_unique<PortalShortcut>();
}
#endif

ui::Outside::Ports ports()
{
    return {std::make_unique<SystemTray>(), notifier(), shortcut()};
}

} // namespace vigie::platform
