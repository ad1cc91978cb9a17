// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/trayhost.h"

#include <QSystemTrayIcon>

#include <memory>

namespace vigie::platform {

class TrayWatcher;

/// The tray as Qt finds it: StatusNotifierItem or XEmbed on Linux, the notification area, the menu bar.
class SystemTray final : public ui::TrayHost
{
    Q_OBJECT

public:
    SystemTray();
    ~SystemTray() override;

    bool isAvailable() override;
    void show(QMenu *menu) override;
    void hide() override;
    void dress(const QIcon &icon, const QString &tip) override;
    void say(const QString &title, const QString &body) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while it is shown
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    std::unique_ptr<TrayWatcher> m_watcher;
#endif
};

} // namespace vigie::platform
