// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"

#include "inbox/channelstore.h"
#include "support/office.h"
#include "team/colleaguestore.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace vigie::test {

using namespace Qt::StringLiterals;
using workspace::Connection;

namespace fake {

namespace {

class Tray final : public ui::TrayHost
{
public:
    explicit Tray(FakeDesktop &desktop)
        : m_desktop(desktop)
    {
    }
    bool isAvailable() override
    {
        ++m_desktop.trayAsked;
        return m_desktop.hasTray;
    }
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
    QFuture<bool> say(const QString &about, const QString &title, const QString &body) override
    {
        if (m_desktop.takes)
            m_desktop.said.append({about, title, body});
        return QtFuture::makeReadyValueFuture(m_desktop.takes);
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

} // namespace

} // namespace fake

ui::Outside::Ports FakeDesktop::ports()
{
    auto trayHost = std::make_unique<fake::Tray>(*this);
    auto says = std::make_unique<fake::Notifier>(*this);
    auto keys = std::make_unique<fake::Shortcut>(*this);
    tray = trayHost.get();
    notifier = says.get();
    shortcut = keys.get();
    return {std::move(trayHost), std::move(says), std::move(keys)};
}

QAction *FakeDesktop::inMenu(const QString &name) const
{
    return menu ? menu->findChild<QAction *>(name) : nullptr;
}

QString makePlace(House &house, const QString &name)
{
    house.clock.set(u"2026-11-20T09:00:00Z"_s);
    const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [&name](Connection &c) -> Result<void> {
        inbox::Channel channel;
        channel.name = name;
        channel.service = u"forum"_s;
        return inbox::addChannel(c, *team::actAs(c, {}, std::nullopt), channel).transform([](auto &&) {});
    });
    house.clock.set(u"2026-11-22T11:00:00Z"_s);
    return path;
}

void chooseTray(House &house)
{
    house.composition->preferences().setInTray(true);
    house.composition->preferences().setStaysInTray(true);
}

void weigh(ui::MainWindow *window)
{
    (void)await(window->session()->workspace().write([](Connection &c) -> Result<void> {
        c.touch(workspace::Area::Round);
        return {};
    }));
    House::settle(window);
}

void putAside(ui::MainWindow *window)
{
    window->close();
    QVERIFY(!window->isVisible());
    QTRY_VERIFY(!QApplication::activeWindow());
}

void forgetChoices()
{
    using Paths = QStandardPaths;
    const QString settings = Paths::writableLocation(Paths::GenericConfigLocation) + u"/vigie/settings.ini"_s;
    const QString state = Paths::writableLocation(Paths::GenericStateLocation) + u"/vigie/windows.ini"_s;
    for (const QString &file : {settings, state})
        QSettings(file, QSettings::IniFormat).clear();
}

} // namespace vigie::test
