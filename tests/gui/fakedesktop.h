// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/outside.h"

#include <QMenu>

namespace vigie::test {

/// A desktop that does as it is told, and keeps what it was asked for. Outlives the composition.
struct FakeDesktop
{
    struct Said
    {
        QString about;
        QString title;
        QString body;
    };

    bool hasTray = true;
    bool notifies = true;
    bool givesKeys = true;
    ui::ShortcutAnswer answer = ui::ShortcutAnswer::Held;

    bool inTray = false;
    QMenu *menu = nullptr;
    QString tip;
    QList<Said> said;
    QKeySequence held;
    ui::TrayHost *tray = nullptr;
    ui::Notifier *notifier = nullptr;
    ui::GlobalShortcut *shortcut = nullptr;

    ui::Outside::Ports ports();
    QAction *inMenu(const QString &name) const { return menu ? menu->findChild<QAction *>(name) : nullptr; }
};

namespace fake {

class Tray final : public ui::TrayHost
{
public:
    explicit Tray(FakeDesktop &desktop)
        : m_desktop(desktop)
    {
    }
    bool isAvailable() const override { return m_desktop.hasTray; }
    void show(QMenu *menu) override
    {
        m_desktop.inTray = true;
        m_desktop.menu = menu;
    }
    void hide() override
    {
        m_desktop.inTray = false;
        m_desktop.menu = nullptr;
    }
    void dress(const QIcon &, const QString &tip) override { m_desktop.tip = tip; }
    void say(const QString &title, const QString &body) override
    {
        m_desktop.said.append({QStringLiteral("at the tray"), title, body});
    }

private:
    FakeDesktop &m_desktop;
};

class Notifier final : public ui::Notifier
{
public:
    explicit Notifier(FakeDesktop &desktop)
        : m_desktop(desktop)
    {
    }
    bool isAvailable() override { return m_desktop.notifies; }
    void say(const QString &about, const QString &title, const QString &body) override
    {
        m_desktop.said.append({about, title, body});
    }

private:
    FakeDesktop &m_desktop;
};

class Shortcut final : public ui::GlobalShortcut
{
public:
    explicit Shortcut(FakeDesktop &desktop)
        : m_desktop(desktop)
    {
    }
    bool isPossible() override { return m_desktop.givesKeys; }
    void hold(const QKeySequence &key) override
    {
        m_desktop.held = key;
        Q_EMIT answered(key.isEmpty() ? ui::ShortcutAnswer::Off : m_desktop.answer, {});
    }

private:
    FakeDesktop &m_desktop;
};

} // namespace fake

inline ui::Outside::Ports FakeDesktop::ports()
{
    auto trayHost = std::make_unique<fake::Tray>(*this);
    auto says = std::make_unique<fake::Notifier>(*this);
    auto keys = std::make_unique<fake::Shortcut>(*this);
    tray = trayHost.get();
    notifier = says.get();
    shortcut = keys.get();
    return {std::move(trayHost), std::move(says), std::move(keys)};
}

} // namespace vigie::test
