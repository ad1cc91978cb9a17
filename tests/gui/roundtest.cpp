// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "support/guitest.h"
#include "support/office.h"
#include "team/colleaguestore.h"
#include "ui/round/roundpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;
using workspace::Connection;

class RoundTest : public QObject
{
    Q_OBJECT

    /// Two channels, made on Friday; it is Sunday.
    static ui::MainWindow *enter(House &house, bool due = true)
    {
        house.clock.set(due ? u"2026-11-20T09:00:00Z"_s : u"2026-11-22T20:00:00Z"_s);
        const QString path =
            house.makeWorkspace(u"a.vigie"_s, {}, [&house, due](Connection &c) -> Result<void> {
                const auto anne = team::actAs(c, {}, std::nullopt);
                for (const auto &[name, service] :
                     {std::pair(u"Page Facebook"_s, u"facebook"_s), std::pair(u"Forum"_s, u"forum"_s)}) {
                    inbox::Channel channel;
                    channel.name = name;
                    channel.service = service;
                    channel.url = service == u"facebook" ? u"https://example.com/kerlo"_s : QString();
                    if (auto made = inbox::addChannel(c, *anne, channel); !made)
                        return fail(made.error());
                    if (due)
                        house.clock.advance(std::chrono::seconds(1));
                }
                return {};
            });
        house.clock.set(u"2026-11-22T20:00:00Z"_s);
        ui::MainWindow *window = house.open(path);
        House::settle(window);
        return window;
    }

    static QString words(QWidget *where, const QString &name)
    {
        return House::find<QLabel>(where, name)->text();
    }

    static QString shownPlace(ui::MainWindow *window) { return words(window->desk(), u"roundName"_s); }

    static QString restWords(ui::MainWindow *window)
    {
        QStringList all;
        for (const QLabel *label :
             House::find<QWidget>(window->desk(), u"roundRest"_s)->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u' ');
    }

private Q_SLOTS:
    void theRoundIsGoneThroughByKeysAlone()
    {
        House house;
        ui::MainWindow *window = enter(house);
        auto *pane = qobject_cast<ui::RoundPane *>(window->desk()->pane(u"round"_s));
        QVERIFY(pane);
        QList<QUrl> opened;
        pane->setPageOpener([&](const QUrl &url) { opened.append(url); });
        auto *rail = House::find<QAbstractButton>(window, u"railNotSeen"_s);
        QTRY_VERIFY(rail->isVisible());
        QVERIFY2(rail->text().startsWith(u'2'), qPrintable(rail->text()));
        QVERIFY(rail->toolTip().contains(u"Page Facebook since Friday"_s));
        QTRY_VERIFY(window->findChild<QPushButton *>(u"today-round"_s));

        House::key(window, u"Ctrl+Shift+R"_s);
        QTRY_COMPARE(window->desk()->currentPane(), u"round"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        QCOMPARE(words(pane, u"roundProgress"_s), u"1 of 2"_s);
        auto *open = House::find<QPushButton>(pane, u"roundOpenPage"_s);
        QTRY_VERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_O);
        QCOMPARE(opened, QList<QUrl>{QUrl(u"https://example.com/kerlo"_s)});
        auto *nothing = House::find<QPushButton>(pane, u"roundNothingNew"_s);
        QVERIFY(nothing->hasFocus());
        House::settle(window);
        QCOMPARE(shownPlace(window), u"Page Facebook"_s); // opening counts as nothing
        QTest::keyClick(nothing, Qt::Key_N);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        QVERIFY(!open->isVisible());
        QVERIFY(House::find<QPushButton>(pane, u"roundGiveAddress"_s)->isVisible());

        QApplication::clipboard()->setText(u"Votre vélo est arrivé en panne, je suis très déçu."_s);
        QTRY_VERIFY(nothing->hasFocus());
        House::key(window, u"Ctrl+Shift+V"_s);
        auto *sheet = House::find<QWidget>(window, u"captureSheet"_s);
        auto *channel = House::find<QComboBox>(sheet, u"captureChannel"_s);
        QTRY_COMPARE(channel->currentText(), u"Forum"_s);
        QTRY_VERIFY(House::find<QPushButton>(sheet, u"capturePrimary"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        auto *toToday = House::find<QPushButton>(pane, u"roundToToday"_s);
        QTRY_VERIFY_WITH_TIMEOUT(toToday->isVisible(), 20'000);
        QVERIFY2(restWords(window).contains(u"1 message"_s), qPrintable(restWords(window)));
        QTRY_VERIFY(!rail->isVisible());
        QTRY_VERIFY(toToday->hasFocus());
        QTest::keyClick(toToday, Qt::Key_Space);
        QTRY_COMPARE(window->desk()->currentPane(), u"today"_s);
        House::settle(window);
        QTRY_VERIFY(!window->findChild<QPushButton *>(u"today-round"_s));

        house.clock.advance(std::chrono::hours(24));
        window->desk()->showPane(u"round"_s);
        QTRY_COMPARE(words(pane, u"roundProgress"_s), u"1 of 2"_s);
        QVERIFY(words(pane, u"roundLast"_s).contains(u"Anne Morvan"_s));
    }

    void aVisitIsUndoneFromThePane()
    {
        House house;
        ui::MainWindow *window = enter(house);
        window->desk()->showPane(u"round"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        House::key(window, u"S"_s);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        House::key(window, u"S"_s);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        House::key(window, u"Alt+Left"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        QVERIFY(House::find<QWidget>(window, u"roundAnswer"_s)->isVisible());
        House::key(window, u"S"_s); // only goes on
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        House::key(window, u"N"_s);
        QTRY_VERIFY(restWords(window).contains(u"1 skipped: Page Facebook, not looked at since Friday"_s));
    }

    void leftHalfWayItGoesOnAfterARestart()
    {
        House house;
        ui::MainWindow *window = enter(house);
        window->desk()->showPane(u"round"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        House::key(window, u"N"_s);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        house.restart();
        window = house.open(house.path(u"a.vigie"_s));
        QCOMPARE(window->desk()->currentPane(), u"round"_s);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        QCOMPARE(words(window->desk(), u"roundProgress"_s), u"1 of 1"_s);
    }

    void withNothingDueItSaysSo()
    {
        House house;
        ui::MainWindow *window = enter(house, false);
        QVERIFY(!House::find<QWidget>(window, u"railNotSeen"_s)->isVisible());
        House::key(window, u"Ctrl+Shift+R"_s);
        QTRY_VERIFY(restWords(window).contains(u"tomorrow"_s));
        QTRY_VERIFY(House::find<QPushButton>(window, u"roundToToday"_s)->hasFocus());
        House::key(window, u"N"_s); // means nothing here
        House::settle(window);
        const auto visits = test::await(window->session()->workspace().read(
            [](Connection &c) -> Result<qint64> { return inbox::newestVisit(c); }));
        QCOMPARE(visits.value_or(-1), 0);
    }

    void aPlaceWithoutAnAddressLeadsToItsSettings()
    {
        House house;
        ui::MainWindow *window = enter(house);
        window->desk()->showPane(u"round"_s);
        QTRY_COMPARE(shownPlace(window), u"Page Facebook"_s);
        House::key(window, u"N"_s);
        QTRY_COMPARE(shownPlace(window), u"Forum"_s);
        QTest::mouseClick(House::find<QPushButton>(window, u"roundGiveAddress"_s), Qt::LeftButton);
        QTRY_COMPARE(window->desk()->currentPane(), u"channels"_s);
        QTRY_COMPARE(words(window->desk(), u"channelTitle"_s), u"Forum"_s);
    }
};

VIGIE_GUI_TEST_MAIN(RoundTest)
#include "roundtest.moc"
