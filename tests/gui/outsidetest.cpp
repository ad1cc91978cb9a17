// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"
#include "support/guitest.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::FakeDesktop;
using test::House;

/// Tray and the key that captures from anywhere, and what becomes of a window that is closed.
class OutsideTest : public QObject
{
    Q_OBJECT

    static QString banner(ui::MainWindow *window)
    {
        auto *words =
            House::find<QLabel>(House::find<QWidget>(window->desk(), u"banner"_s), u"inlineMessageWords"_s);
        return words->isVisible() ? words->text() : QString();
    }

private Q_SLOTS:
    void cleanup() { test::forgetChoices(); }

    void doesNothingOutsideItsWindowUntilItIsChosen()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::weigh(window);
        QVERIFY(!desktop.inTray);
        QCOMPARE(desktop.trayAsked, 0); // nobody wants to know whether there is one
        QVERIFY(desktop.held.isEmpty());
        window->close();
        QTRY_VERIFY(house.composition->windows().isEmpty());
        QVERIFY(desktop.said.isEmpty());
    }

    void closingQuits_data()
    {
        QTest::addColumn<bool>("inTray");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<bool>("hasTray");
        QTest::newRow("no tray wanted") << false << true << true;
        QTest::newRow("not to stay there") << true << false << true;
        QTest::newRow("a desktop without one") << true << true << false;
    }

    void closingQuits()
    {
        QFETCH(bool, inTray);
        QFETCH(bool, stays);
        QFETCH(bool, hasTray);
        FakeDesktop desktop{.hasTray = hasTray};
        House house([&] { return desktop.ports(); });
        house.composition->preferences().setInTray(inTray);
        house.composition->preferences().setStaysInTray(stays);
        QCOMPARE(desktop.inTray, inTray && hasTray);
        ui::MainWindow *window = house.open(test::makePlace(house));
        window->close();
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void staysInTheTrayAndSaysSoOnceThereAndOnceInTheWindow()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        QCOMPARE(banner(window), QString());
        test::putAside(window);
        QCOMPARE(house.composition->windows().size(), 1);
        QCOMPARE(desktop.said.size(), 1);
        QVERIFY(desktop.said.first().body.contains(u"Quit it"_s));
        Q_EMIT desktop.tray->pressed();
        QTRY_VERIFY(window->isVisible());
        QVERIFY(banner(window).contains(u"left Vigie in the tray"_s));
        House::find<QWidget>(window->desk(), u"banner"_s)->hide();
        test::putAside(window);
        Q_EMIT desktop.tray->pressed();
        QTRY_VERIFY(window->isVisible());
        QCOMPARE(banner(window), QString());
        QCOMPARE(desktop.said.size(), 1);
        house.restart();
        window = house.open(house.path(u"a.vigie"_s));
        test::putAside(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void saysItInTheWindowAfterARestartToo()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        test::putAside(house.open(test::makePlace(house)));
        house.restart();
        ui::MainWindow *window = house.open(house.path(u"a.vigie"_s));
        QTRY_VERIFY(banner(window).contains(u"left Vigie in the tray"_s));
    }

    void staysInTheTrayAgainWhenALogoutWasCancelled()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        alignas(QObject) std::byte manager[sizeof(QObject)]{}; // only Qt makes one: it is not looked at
        Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(manager));
        House::settle(window); // somebody cancels; Vigie hears nothing of it
        window->close();
        QVERIFY(window->isBehind());
        QCOMPARE(house.composition->windows().size(), 1);
    }

    void quits_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("from the tray, out of sight") << u"tray"_s;
        QTest::newRow("by its key") << u"key"_s;
        QTest::newRow("with the system") << u"system"_s;
    }

    void quits()
    {
        QFETCH(QString, way);
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        if (way == u"tray") {
            test::putAside(window);
            desktop.inMenu(u"tray-quit"_s)->trigger();
        } else if (way == u"key") {
            House::key(window, u"Ctrl+Q"_s);
        } else {
            QEvent quit(QEvent::Quit);
            QApplication::sendEvent(qApp, &quit);
        }
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void asksBeforeItQuitsWhereMessagesAreTakenIn()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        QByteArray rows("remote_id,text,posted_at\n");
        for (int i = 0; i < 20'000; ++i)
            rows += QByteArray::number(i) + ",Bonjour,2026-11-22T10:00:00Z\n";
        window->takeFiles({house.file(u"avis.csv"_s, rows)});
        window->close(); // goes on out of sight
        QVERIFY(!window->isVisible());
        desktop.inMenu(u"tray-quit"_s)->trigger();
        QVERIFY(window->isVisible());
        QVERIFY(banner(window).contains(u"still being taken in"_s));
        House::find<QPushButton>(House::find<QWidget>(window->desk(), u"banner"_s), u"inlineMessageAction"_s)
            ->click();
        QTRY_VERIFY_WITH_TIMEOUT(house.composition->windows().isEmpty(), 20'000);
    }

    void doesNotAskAnyMoreWhenTheImportHasEnded()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(test::makePlace(house));
        QByteArray rows("remote_id,text,posted_at\n");
        for (int i = 0; i < 2'000; ++i)
            rows += QByteArray::number(i) + ",Bonjour,2026-11-22T10:00:00Z\n";
        window->takeFiles({house.file(u"avis.csv"_s, rows)});
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(banner(window).contains(u"still being taken in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!banner(window).contains(u"still being taken in"_s), 20'000);
        Q_EMIT window->desk()->stopAndCloseWanted(); // a click that came a moment too late
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void comesBackWhereTheTrayGoesAway()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::putAside(window);
        desktop.hasTray = false;
        QTRY_VERIFY_WITH_TIMEOUT(window->isVisible(), 20'000);
    }

    void takesToTheTrayThatComesLater()
    {
        FakeDesktop desktop{.hasTray = false};
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        QVERIFY(!desktop.inTray);
        desktop.hasTray = true;
        QTRY_VERIFY_WITH_TIMEOUT(desktop.inTray, 20'000);
        test::putAside(window);
    }

    void nobodyIsThereWhileItIsOutOfSight()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        const qint64 left = house.clock.nowMs();
        test::putAside(window);
        house.clock.advance(std::chrono::hours(12));
        window->desk()->keep();
        const QString workspace = window->session()->settings().id.toString();
        const Id anne = window->session()->actor().id();
        QCOMPARE(house.composition->preferences().presence(workspace, anne).lastMs, left);
        Q_EMIT desktop.tray->pressed();
        window->desk()->keep();
        const ui::Presence now = house.composition->preferences().presence(workspace, anne);
        QCOMPARE(now.lastMs, house.clock.nowMs());
        QCOMPARE(now.beforeMs, left);
    }

    void bringsEveryWindowBack()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *first = house.open(test::makePlace(house));
        ui::MainWindow *second = house.open(house.makeWorkspace(u"b.vigie"_s));
        first->close();
        QVERIFY(second->isVisible());
        second->close();
        QVERIFY(!first->isVisible() && !second->isVisible());
        Q_EMIT desktop.tray->pressed();
        QVERIFY(first->isVisible() && second->isVisible());
    }

    void comesBackWhereTheIconIsNoLongerWanted()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::putAside(window);
        house.composition->preferences().setInTray(false);
        QVERIFY(window->isVisible());
        QVERIFY(!desktop.inTray);
    }

    void comesForwardForASecondStart()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::putAside(window);
        house.composition->open(window->path(), {});
        QVERIFY(window->isVisible());
        QCOMPARE(house.composition->windows().size(), 1);
    }

    void capturesFromTheTrayAndFromAnywhere_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("tray") << false;
        QTest::newRow("key") << true;
    }

    void capturesFromTheTrayAndFromAnywhere()
    {
        QFETCH(bool, byKey);
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        house.composition->preferences().setCaptureKey(QKeySequence(u"Ctrl+Alt+V"_s));
        QCOMPARE(desktop.held, QKeySequence(u"Ctrl+Alt+V"_s));
        test::putAside(window);
        QFile copied(QStringLiteral(VIGIE_SOURCE "/tests/data/capture/google-fr.txt"));
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QApplication::clipboard()->setText(QString::fromUtf8(copied.readAll()));
        const auto press = [&] {
            if (byKey)
                Q_EMIT desktop.shortcut->pressed();
            else
                desktop.inMenu(u"tray-capture"_s)->trigger();
        };
        press();
        QTRY_VERIFY(window->findChild<QWidget *>(u"captureSheet"_s));
        QVERIFY(window->isVisible());
        QTRY_VERIFY(House::find<QListWidget>(window, u"captureList"_s)->count() > 1);
        press(); // does not lay a second sheet over the first
        QTRY_VERIFY(!window->findChild<QTimer *>(u"waitingForFocus"_s));
        QCOMPARE(window->findChildren<QWidget *>(u"captureSheet"_s).size(), 1);
    }

    void writesDownACallAndGoesTheRoundFromTheTray()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        test::chooseTray(house);
        ui::MainWindow *window = house.open(test::makePlace(house));
        test::weigh(window);
        QTRY_VERIFY(desktop.inMenu(u"tray-go-round"_s)->text().contains(u"1 not seen"_s));
        QVERIFY(desktop.tip.contains(u"1 place"_s));
        test::putAside(window);
        desktop.inMenu(u"tray-go-round"_s)->trigger();
        QTRY_COMPARE(window->desk()->currentPane(), u"round"_s);
        desktop.inMenu(u"tray-note-call"_s)->trigger();
        QTRY_VERIFY(window->findChild<QWidget *>(u"noteSheet"_s));
    }

    void offersOnlyWhatCanBeDoneAtTheStart()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        QVERIFY(house.composition->start({}));
        test::chooseTray(house);
        QVERIFY(!desktop.inMenu(u"tray-capture"_s)->isEnabled());
        QVERIFY(desktop.inMenu(u"tray-show"_s)->isEnabled());
        Q_EMIT desktop.shortcut->pressed();
        house.composition->windows().first()->close(); // there is no work to go on with
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }
};

VIGIE_GUI_TEST_MAIN(OutsideTest)
#include "outsidetest.moc"
