// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/traywatcher.h"
#include "privatebus.h"
#include "support/vigietest.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace vigie;
using namespace Qt::StringLiterals;
using platform::TrayWatcher;

class TrayWatcherTest : public QObject
{
    Q_OBJECT

    const QString m_service = u"org.kde.StatusNotifierWatcher"_s;

private Q_SLOTS:
    void followsTheTrayOverOneConnection()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        QDBusConnection desktop = bus.connect(u"desktop"_s);
        int connections = 0;
        TrayWatcher watcher([&] {
            ++connections;
            return bus.connect(u"vigie"_s);
        });
        QSignalSpy changed(&watcher, &TrayWatcher::changed);
        QCOMPARE(connections, 0); // nothing is asked before somebody wants to know
        QVERIFY(!watcher.isThere());
        QVERIFY(desktop.registerService(m_service)); // it starts later than Vigie
        QTRY_VERIFY(watcher.isThere());
        QCOMPARE(changed.size(), 1);
        QVERIFY(desktop.unregisterService(m_service));
        QTRY_VERIFY(!watcher.isThere());
        QCOMPARE(changed.size(), 2);
        QVERIFY(desktop.registerService(m_service));
        QTRY_VERIFY(watcher.isThere());
        QCOMPARE(connections, 1);
    }

    void findsTheOneThatIsThereAlready()
    {
        test::PrivateBus bus;
        if (!bus.isThere())
            QSKIP("dbus-daemon is not installed");
        QDBusConnection desktop = bus.connect(u"desktop"_s);
        QVERIFY(desktop.registerService(m_service));
        TrayWatcher watcher([&] { return bus.connect(u"vigie"_s); });
        QTRY_VERIFY(watcher.isThere());
    }

    void thereIsNoneWithoutABus()
    {
        TrayWatcher watcher([] { return QDBusConnection(u"no bus"_s); });
        QVERIFY(!watcher.isThere());
        QVERIFY(!watcher.isThere());
    }
};

VIGIE_REGISTER_TEST(QGuiApplication, TrayWatcherTest)
#include "traywatchertest.moc"
