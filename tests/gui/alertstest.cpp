// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"
#include "support/guitest.h"
#include "support/office.h"
#include "ui/outside/trayicon.h"

#include <QApplication>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::FakeDesktop;
using test::House;
using workspace::Connection;

/// What is said of Vigie to somebody who is not looking at it.
class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::forgetChoices(); }

    void tellsOfWhatWasNotSeenOnceADay()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::weigh(window);
        QVERIFY(desktop.said.isEmpty()); // one looks at Vigie
        test::putAside(window);
        desktop.said.clear();
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QVERIFY(desktop.said.first().title.startsWith(u"Kerlo: 1 place"_s));
        QCOMPARE(desktop.said.first().body, u"Trustpilot since Friday"_s);
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);

        house.restart(); // remembers
        window = house.open(house.path(u"a.vigie"_s));
        test::putAside(window);
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        house.clock.set(u"2026-11-22T23:30:00Z"_s); // the next day, at night
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        house.clock.set(u"2026-11-23T07:30:00Z"_s);
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 2);
        Q_EMIT desktop.notifier->pressed(desktop.said.last().about);
        QTRY_VERIFY(window->isVisible());
        QCOMPARE(window->desk()->currentPane(), u"round"_s);
    }

    void tellsOnceADayOfWhatIsNobodys()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        house.composition->preferences().setAlerts(true);
        house.clock.set(u"2026-11-23T08:00:00Z"_s); // Monday
        const QString path = house.makeWorkspace(u"b.vigie"_s, u"Claire"_s);
        ui::MainWindow *window =
            house.open(path, {house.file(u"avis.jsonl"_s,
                                         "{\"id\":\"1\",\"posted_at\":\"2026-11-23T07:00:00Z\",\"text\":"
                                         "\"Toujours rien reçu\"}\n")});
        QTRY_VERIFY(window->desk()->waiting() > 0);
        const auto toldOfIt = [&] {
            return std::ranges::count_if(
                desktop.said, [](const auto &one) { return one.title == u"Kerlo: 1 message is nobody’s"_s; });
        };
        test::putAside(window);
        house.clock.set(u"2026-11-24T07:30:00Z"_s); // 7 h 30 of open hours later
        test::weigh(window);
        QCOMPARE(toldOfIt(), 0);
        house.clock.set(u"2026-11-24T08:30:00Z"_s);
        const auto look = [&] {
            (void)test::await(window->session()->workspace().write([](Connection &c) -> Result<void> {
                c.touch(workspace::Area::Mentions);
                return {};
            }));
            House::settle(window);
        };
        look();
        QTRY_COMPARE(toldOfIt(), 1);
        look();
        QCOMPARE(toldOfIt(), 1);
        house.clock.set(u"2026-11-24T21:00:00Z"_s); // at night
        look();
        QCOMPARE(toldOfIt(), 1);
        house.clock.set(u"2026-11-25T09:00:00Z"_s);
        look();
        QTRY_COMPARE(toldOfIt(), 2);
        const auto told = std::ranges::find_if(
            desktop.said, [](const auto &one) { return one.about.startsWith(u"nobodys/"_s); });
        Q_EMIT desktop.notifier->pressed(told->about);
        QTRY_COMPARE(window->desk()->currentPane(), u"today"_s);
    }

    void saysAtTheTrayWhatTheDesktopDoesNot()
    {
        FakeDesktop desktop{.notifies = false};
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::putAside(window);
        desktop.said.clear();
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QCOMPARE(desktop.said.first().about, u"at the tray"_s);
        Q_EMIT desktop.tray->messagePressed();
        QTRY_COMPARE(window->desk()->currentPane(), u"round"_s);
    }

    void remembersOnlyWhatItCouldSay()
    {
        FakeDesktop desktop{.hasTray = false, .notifies = false};
        House house([&] { return desktop.ports(); });
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house));
        window->hide();
        QTRY_VERIFY(!QApplication::activeWindow());
        test::weigh(window);
        QVERIFY(desktop.said.isEmpty());
        desktop.notifies = true;
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void remembersNothingThatTheDesktopDidNotTake()
    {
        FakeDesktop desktop{.hasTray = false, .takes = false};
        House house([&] { return desktop.ports(); });
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house));
        window->hide();
        QTRY_VERIFY(!QApplication::activeWindow());
        test::weigh(window);
        QVERIFY(desktop.said.isEmpty());
        desktop.takes = true;
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void saysAtTheTrayWhatTheDesktopDidNotTake()
    {
        FakeDesktop desktop{.takes = false};
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::putAside(window);
        desktop.said.clear();
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QCOMPARE(desktop.said.first().about, u"at the tray"_s);
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void showsStrangersTextAsTextAlone()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        house.composition->preferences().setAlerts(true);
        ui::MainWindow *window = house.open(test::makePlace(house, u"<img src=x>\u202Egnp.exe & co"_s));
        workspace::Settings settings = window->session()->settings();
        settings.firm = u"<b>Kerlo</b>"_s;
        (void)test::await(window->session()->workspace().write([settings](Connection &c) -> Result<void> {
            workspace::writeSettings(c, settings);
            return {};
        }));
        QTRY_VERIFY(desktop.tip.contains(u"Kerlo"_s));
        QVERIFY(!desktop.tip.contains(u'<'));
        QVERIFY(!Qt::mightBeRichText(desktop.tip));
        test::putAside(window);
        desktop.said.clear();
        test::weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QVERIFY(!desktop.said.first().body.contains(QChar(0x202E)));
        for (const QAction *action : desktop.menu->actions())
            QVERIFY(!action->text().contains(u"img"_s));
    }

    void isReadableOnEveryPanel_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 20, 22, 24, 32, 48})
            QTest::addRow("%d", side) << side;
    }

    /// Its own ground and its drawing stand apart on any panel; the mark is a place and not only a colour.
    void isReadableOnEveryPanel()
    {
        QFETCH(int, side);
        const QImage calm = ui::trayIcon(false).pixmap(QSize(side, side), 1.0).toImage();
        const QImage marked = ui::trayIcon(true).pixmap(QSize(side, side), 1.0).toImage();
        QCOMPARE(calm.size(), QSize(side, side));
        QVERIFY(calm.pixelColor(side / 2, side / 2).lightness() > 120); // the eye
        int ground = 0;
        int drawing = 0;
        int differs = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const QColor pixel = calm.pixelColor(x, y);
                ground += pixel.alpha() > 200 && pixel.lightness() < 110;
                drawing += pixel.alpha() > 200 && pixel.lightness() > 170;
                differs += pixel != marked.pixelColor(x, y);
            }
        }
        QVERIFY(ground > side * side / 4);
        QVERIFY(drawing > side * side / 16);
        QVERIFY(differs > side * side / 16);
    }
};

VIGIE_GUI_TEST_MAIN(AlertsTest)
#include "alertstest.moc"
