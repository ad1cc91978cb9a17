// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::FakeDesktop;
using test::House;
using ui::ShortcutAnswer;

class OutsideBoxTest : public QObject
{
    Q_OBJECT

    static QString shownIn(QWidget *box)
    {
        QStringList words;
        for (const QLabel *label : box->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    }

private Q_SLOTS:
    void cleanup() { test::forgetChoices(); }

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
        ui::MainWindow *window = house.open(test::makePlace(house));
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
        ui::MainWindow *window = house.open(test::makePlace(house));
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
        ui::MainWindow *window = house.open(test::makePlace(house));
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
        ui::MainWindow *window = house.open(test::makePlace(house));
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

VIGIE_GUI_TEST_MAIN(OutsideBoxTest)
#include "outsideboxtest.moc"
