// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/systemtray.h"

namespace vigie::platform {

bool SystemTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

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
