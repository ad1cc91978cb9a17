// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "ui/models/filtermap.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// What triage found of the open message, and the corrections.
class TriageBoxTest : public QObject
{
    Q_OBJECT

    static constexpr QByteArrayView complaint = "Toujours pas livré, je suis très déçue, c'est une honte";
    static constexpr QByteArrayView danger = "La batterie a pris feu dans le salon, il y a des blessés";

    static ui::MainWindow *opened(House &house, QByteArrayView words = complaint)
    {
        ui::MainWindow *window = house.open(
            house.makeWorkspace(u"a.vigie"_s),
            {house.file(u"avis.jsonl"_s, "{\"id\":\"1\",\"posted_at\":\"2026-11-20T09:00:00Z\",\"text\":\"" +
                                             words.toByteArray() + "\"}\n")});
        window->resize(1400, 900);
        return window;
    }
    static void choose(ui::MainWindow *window)
    {
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        House::find<QAction>(window, u"toggleContext"_s)->setChecked(true); // a narrow window folds it
        QTRY_VERIFY(House::find<QWidget>(window, u"triage"_s)->isVisible());
        House::settle(window);
    }
    static QString text(ui::MainWindow *window, const QString &name)
    {
        return House::find<QLabel>(window, name)->text();
    }
    static ui::Chip *chip(ui::MainWindow *window, const QString &name)
    {
        return House::find<ui::Chip>(window, name);
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void saysWhatWasFoundAndInWhichWords()
    {
        House house;
        ui::MainWindow *window = opened(house);
        choose(window);
        QVERIFY(text(window, u"triageFound"_s).startsWith(u"Negative"_s));
        QVERIFY(text(window, u"triageFound"_s).contains(u"complaint"_s));
        QTRY_VERIFY(text(window, u"triageWords"_s).contains(u"honte"_s));
        QVERIFY(chip(window, u"triageNegative"_s)->isChecked());
        QVERIFY(!chip(window, u"triagePositive"_s)->isChecked());
    }

    void aCorrectionTakesOneKeyIsUndoneAndSurvivesARestart()
    {
        House house;
        ui::MainWindow *window = opened(house);
        choose(window);
        chip(window, u"triageNeutral"_s)->setFocus();
        QTest::keyClick(chip(window, u"triageNeutral"_s), Qt::Key_Space);
        QTRY_VERIFY(chip(window, u"triageNeutral"_s)->isChecked());
        QTRY_VERIFY(text(window, u"triageDecided"_s).contains(u"learns"_s));
        QVERIFY(!House::find<QPushButton>(window, u"triageRight"_s)->isVisible());
        House::find<QWidget>(window, u"messages"_s)->setFocus();
        House::key(window, u"Ctrl+Z"_s);
        QTRY_VERIFY(chip(window, u"triageNegative"_s)->isChecked());
        House::key(window, u"Ctrl+Shift+Z"_s);
        QTRY_VERIFY(chip(window, u"triageNeutral"_s)->isChecked());
        House::settle(window);
        house.restart();
        window = house.open(house.path(u"a.vigie"_s));
        window->resize(1400, 900);
        choose(window);
        QTRY_VERIFY(chip(window, u"triageNeutral"_s)->isChecked());
    }

    void whatIsFoundRightIsAskedNoMore()
    {
        House house;
        ui::MainWindow *window = opened(house);
        choose(window);
        House::find<QPushButton>(window, u"triageRight"_s)->click();
        QTRY_COMPARE(text(window, u"triageDecided"_s), u"A colleague found it right."_s);
        QVERIFY(chip(window, u"triageNegative"_s)->isChecked());
        QVERIFY(!House::find<QPushButton>(window, u"triageRight"_s)->isVisible());
    }

    void whatIsNotUrgentLeavesTheUrgentOnesAtOnce()
    {
        House house;
        ui::MainWindow *window = opened(house, danger);
        choose(window);
        QTRY_VERIFY(chip(window, u"triageUrgent"_s)->isVisible());
        window->desk()->pane(u"feed"_s)->open({{u"filter"_s, ui::filterMap({.found = {u"urgent"_s}})}});
        House::settle(window);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(chip(window, u"triageUrgent"_s)->isVisible());
        chip(window, u"triageUrgent"_s)->click();
        QTRY_COMPARE(list->model()->rowCount(), 0);
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }

    void triageRunsAgainFromTheWindow()
    {
        House house;
        ui::MainWindow *window = opened(house);
        choose(window);
        chip(window, u"triageNeutral"_s)->click();
        QTRY_VERIFY(chip(window, u"triageNeutral"_s)->isChecked());
        window->desk()->act(u"retriage"_s);
        QTRY_VERIFY(text(window, u"noticeWords"_s).startsWith(u"Triage went over 1 message."_s));
        QVERIFY(chip(window, u"triageNeutral"_s)->isChecked()); // what was decided stays
    }
};

VIGIE_GUI_TEST_MAIN(TriageBoxTest)
#include "triageboxtest.moc"
