// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/ports.h"

#include "app/platform/absent.h"
#include "app/platform/systemtray.h"

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
#include "app/platform/desktopnotifier.h"
#endif

namespace vigie::platform {

static std::unique_ptr<ui::Notifier> notifier()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return std::make_unique<NoNotifier>();
#else
    return std::make_unique<DesktopNotifier>();
#endif
}

ui::Outside::Ports ports()
{
    return {std::make_unique<SystemTray>(), notifier(), std::make_unique<NoShortcut>()};
}

} // namespace vigie::platform
