// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"
#include "gui/house.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "support/guitest.h"
#include "support/office.h"
#include "team/colleaguestore.h"
#include "ui/outside/trayicon.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::FakeDesktop;
using test::House;
using ui::ShortcutAnswer;
using workspace::Connection;

class OutsideTest : public QObject
{
    Q_OBJECT

    /// One place that was made on Friday morning; it is Sunday at noon.
    static QString makePlace(House &house, const QString &name = u"Trustpilot"_s)
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

    static void chooseTray(House &house, bool stays = true)
    {
        house.composition->preferences().setInTray(true);
        house.composition->preferences().setStaysInTray(stays);
    }

    static void chooseAlerts(House &house) { house.composition->preferences().setAlerts(true); }

    /// What the minute's timer does, at once.
    static void weigh(ui::MainWindow *window)
    {
        (void)test::await(window->session()->workspace().write([](Connection &c) -> Result<void> {
            c.touch(workspace::Area::Round);
            return {};
        }));
        House::settle(window);
    }

    static void putAside(ui::MainWindow *window)
    {
        window->close();
        QVERIFY(!window->isVisible());
        QTRY_VERIFY(!QApplication::activeWindow());
    }

    static QString banner(ui::MainWindow *window)
    {
        auto *words =
            House::find<QLabel>(House::find<QWidget>(window->desk(), u"banner"_s), u"inlineMessageWords"_s);
        return words->isVisible() ? words->text() : QString();
    }

    static QString shownIn(QWidget *box)
    {
        QStringList words;
        for (const QLabel *label : box->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

private Q_SLOTS:
    void cleanup()
    {
        using Paths = QStandardPaths;
        for (const QString &file :
             {Paths::writableLocation(Paths::GenericConfigLocation) + u"/vigie/settings.ini"_s,
              Paths::writableLocation(Paths::GenericStateLocation) + u"/vigie/windows.ini"_s})
            QSettings(file, QSettings::IniFormat).clear();
    }

    void doesNothingOutsideItsWindowUntilItIsChosen()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(makePlace(house));
        weigh(window);
        QVERIFY(!desktop.inTray);
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
        ui::MainWindow *window = house.open(makePlace(house));
        window->close();
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void staysInTheTrayAndSaysSoOnceThereAndOnceInTheWindow()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        QCOMPARE(banner(window), QString());
        putAside(window);
        QCOMPARE(house.composition->windows().size(), 1);
        QCOMPARE(desktop.said.size(), 1);
        QVERIFY(desktop.said.first().body.contains(u"Quit it"_s));
        Q_EMIT desktop.tray->pressed();
        QTRY_VERIFY(window->isVisible());
        QVERIFY(banner(window).contains(u"left Vigie in the tray"_s));
        House::find<QWidget>(window->desk(), u"banner"_s)->hide();
        putAside(window);
        Q_EMIT desktop.tray->pressed();
        QTRY_VERIFY(window->isVisible());
        QCOMPARE(banner(window), QString());
        QCOMPARE(desktop.said.size(), 1);
        house.restart();
        window = house.open(house.path(u"a.vigie"_s));
        putAside(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void saysItInTheWindowAfterARestartToo()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        putAside(house.open(makePlace(house)));
        house.restart();
        ui::MainWindow *window = house.open(house.path(u"a.vigie"_s));
        QTRY_VERIFY(banner(window).contains(u"left Vigie in the tray"_s));
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
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        if (way == u"tray") {
            putAside(window);
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
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
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

    void comesBackWhereTheTrayGoesAway()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        putAside(window);
        desktop.hasTray = false;
        QTRY_VERIFY_WITH_TIMEOUT(window->isVisible(), 20'000);
    }

    void takesToTheTrayThatComesLater()
    {
        FakeDesktop desktop{.hasTray = false};
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        QVERIFY(!desktop.inTray);
        desktop.hasTray = true;
        QTRY_VERIFY_WITH_TIMEOUT(desktop.inTray, 20'000);
        putAside(window);
    }

    void bringsEveryWindowBack()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        ui::MainWindow *first = house.open(makePlace(house));
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
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        putAside(window);
        house.composition->preferences().setInTray(false);
        QVERIFY(window->isVisible());
        QVERIFY(!desktop.inTray);
    }

    void comesForwardForASecondStart()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        putAside(window);
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
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        house.composition->preferences().setCaptureKey(QKeySequence(u"Ctrl+Alt+V"_s));
        QCOMPARE(desktop.held, QKeySequence(u"Ctrl+Alt+V"_s));
        putAside(window);
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
        chooseTray(house);
        ui::MainWindow *window = house.open(makePlace(house));
        weigh(window);
        QTRY_VERIFY(desktop.inMenu(u"tray-go-round"_s)->text().contains(u"1 not seen"_s));
        QVERIFY(desktop.tip.contains(u"1 place"_s));
        putAside(window);
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
        chooseTray(house);
        QVERIFY(!desktop.inMenu(u"tray-capture"_s)->isEnabled());
        QVERIFY(desktop.inMenu(u"tray-show"_s)->isEnabled());
        Q_EMIT desktop.shortcut->pressed();
        house.composition->windows().first()->close(); // there is no work to go on with
        QTRY_VERIFY(house.composition->windows().isEmpty());
    }

    void tellsOfWhatWasNotSeenOnceADay()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        chooseAlerts(house);
        ui::MainWindow *window = house.open(makePlace(house));
        weigh(window);
        QVERIFY(desktop.said.isEmpty()); // one looks at Vigie
        putAside(window);
        desktop.said.clear();
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QVERIFY(desktop.said.first().title.startsWith(u"Kerlo: 1 place"_s));
        QCOMPARE(desktop.said.first().body, u"Trustpilot since Friday"_s);
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);

        house.restart(); // remembers
        window = house.open(house.path(u"a.vigie"_s));
        putAside(window);
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        house.clock.set(u"2026-11-22T23:30:00Z"_s); // the next day, at night
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        house.clock.set(u"2026-11-23T07:30:00Z"_s);
        weigh(window);
        QCOMPARE(desktop.said.size(), 2);
        Q_EMIT desktop.notifier->pressed(desktop.said.last().about);
        QTRY_VERIFY(window->isVisible());
        QCOMPARE(window->desk()->currentPane(), u"round"_s);
    }

    void saysAtTheTrayWhatTheDesktopDoesNot()
    {
        FakeDesktop desktop{.notifies = false};
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        chooseAlerts(house);
        ui::MainWindow *window = house.open(makePlace(house));
        putAside(window);
        desktop.said.clear();
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);
        QCOMPARE(desktop.said.first().about, u"at the tray"_s);
        Q_EMIT desktop.tray->messagePressed();
        QTRY_COMPARE(window->desk()->currentPane(), u"round"_s);
    }

    void remembersOnlyWhatItCouldSay()
    {
        FakeDesktop desktop{.hasTray = false, .notifies = false};
        House house([&] { return desktop.ports(); });
        chooseAlerts(house);
        ui::MainWindow *window = house.open(makePlace(house));
        window->hide();
        QTRY_VERIFY(!QApplication::activeWindow());
        weigh(window);
        QVERIFY(desktop.said.isEmpty());
        desktop.notifies = true;
        weigh(window);
        QCOMPARE(desktop.said.size(), 1);
    }

    void showsStrangersTextAsTextAlone()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        chooseTray(house);
        chooseAlerts(house);
        ui::MainWindow *window = house.open(makePlace(house, u"<img src=x>\u202Egnp.exe & co"_s));
        workspace::Settings settings = window->session()->settings();
        settings.firm = u"<b>Kerlo</b>"_s;
        (void)test::await(window->session()->workspace().write([settings](Connection &c) -> Result<void> {
            workspace::writeSettings(c, settings);
            return {};
        }));
        QTRY_VERIFY(desktop.tip.contains(u"Kerlo"_s));
        QVERIFY(!desktop.tip.contains(u'<'));
        QVERIFY(!Qt::mightBeRichText(desktop.tip));
        putAside(window);
        desktop.said.clear();
        weigh(window);
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

    void settingsSayWhatTheDesktopAllows_data()
    {
        QTest::addColumn<bool>("able");
        QTest::addColumn<QString>("says");
        QTest::newRow("all of it") << true << u"beside the clock"_s;
        QTest::newRow("no tray") << false << u"This desktop has no tray"_s;
        QTest::newRow("no notifications") << false << u"shows no notifications"_s;
        QTest::newRow("no keys") << false << u"lets no program have a key"_s;
    }

    void settingsSayWhatTheDesktopAllows()
    {
        QFETCH(bool, able);
        QFETCH(QString, says);
        FakeDesktop desktop{.hasTray = able, .notifies = able, .givesKeys = able};
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(makePlace(house));
        window->desk()->showPane(u"settings"_s);
        auto *box = House::find<QWidget>(window->desk(), u"outside"_s);
        QVERIFY(shownIn(box).contains(says));
        QCOMPARE(House::find<QCheckBox>(box, u"inTray"_s)->isEnabled(), able);
        QVERIFY(!House::find<QCheckBox>(box, u"staysInTray"_s)->isEnabled());
        QCOMPARE(House::find<QKeySequenceEdit>(box, u"captureKey"_s)->isEnabled(), able);
    }

    void settingsHoldAtOnceAndAfterARestart()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(makePlace(house));
        window->desk()->showPane(u"settings"_s);
        auto *box = House::find<QWidget>(window->desk(), u"outside"_s);
        House::find<QCheckBox>(box, u"inTray"_s)->click();
        QVERIFY(desktop.inTray);
        House::find<QCheckBox>(box, u"staysInTray"_s)->click();
        House::find<QCheckBox>(box, u"alerts"_s)->click();
        house.restart();
        QVERIFY(desktop.inTray);
        const ui::Preferences &kept = house.composition->preferences();
        QVERIFY(kept.isInTray() && kept.staysInTray() && kept.alerts());
    }

    void tabLeavesTheFieldOfTheKey()
    {
        FakeDesktop desktop;
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(makePlace(house));
        window->desk()->showPane(u"settings"_s);
        auto *field = House::find<QKeySequenceEdit>(window->desk(), u"captureKey"_s);
        field->setFocus();
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(!field->hasFocus());
        QVERIFY(house.composition->preferences().captureKey().isEmpty());
    }

    void recordsTheKeyAndSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<ShortcutAnswer>("answer");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("says");
        QTest::newRow("held") << ShortcutAnswer::Held << u"Ctrl+Alt+V"_s << u"press Ctrl+Alt+V"_s;
        QTest::newRow("taken") << ShortcutAnswer::Taken << u"Ctrl+Alt+V"_s << u"Another program has"_s;
        QTest::newRow("refused") << ShortcutAnswer::NotAllowed << u"Ctrl+Alt+V"_s << u"did not give"_s;
        QTest::newRow("asked") << ShortcutAnswer::Asking << u"Ctrl+Alt+V"_s << u"has been asked"_s;
        QTest::newRow("a letter") << ShortcutAnswer::Held << u"V"_s << u"cannot be taken"_s;
        QTest::newRow("a capital") << ShortcutAnswer::Held << u"Shift+V"_s << u"cannot be taken"_s;
        QTest::newRow("a function key") << ShortcutAnswer::Held << u"F9"_s << u"press F9"_s;
    }

    void recordsTheKeyAndSaysWhatBecameOfIt()
    {
        QFETCH(ShortcutAnswer, answer);
        QFETCH(QString, keys);
        QFETCH(QString, says);
        FakeDesktop desktop{.answer = answer};
        House house([&] { return desktop.ports(); });
        ui::MainWindow *window = house.open(makePlace(house));
        window->desk()->showPane(u"settings"_s);
        auto *box = House::find<QWidget>(window->desk(), u"outside"_s);
        auto *field = House::find<QKeySequenceEdit>(box, u"captureKey"_s);
        field->setFocus();
        QTest::keySequence(field, QKeySequence(keys));
        QTRY_VERIFY(shownIn(box).contains(says));
        QCOMPARE(desktop.held.isEmpty(), says.startsWith(u"cannot"_s));
        house.restart();
        QCOMPARE(house.composition->preferences().captureKey(), QKeySequence(keys));
        QCOMPARE(desktop.held.isEmpty(), says.startsWith(u"cannot"_s));
        window = house.open(house.path(u"a.vigie"_s));
        window->desk()->showPane(u"settings"_s);
        House::find<QPushButton>(window->desk(), u"noCaptureKey"_s)->click();
        QVERIFY(desktop.held.isEmpty());
        QVERIFY(house.composition->preferences().captureKey().isEmpty());
    }
};

VIGIE_GUI_TEST_MAIN(OutsideTest)
#include "outsidetest.moc"
