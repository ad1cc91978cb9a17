// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fakedesktop.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

class HoursBoxTest : public QObject
{
    Q_OBJECT

    static QWidget *boxOf(ui::MainWindow *window)
    {
        window->desk()->showPane(u"settings"_s);
        House::settle(window);
        return House::find<QWidget>(window->desk(), u"hours"_s);
    }
    static QLineEdit *day(QWidget *box, int which)
    {
        return House::find<QLineEdit>(box, u"hours%1"_s.arg(which));
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static bool says(QWidget *box, const QString &words)
    {
        return std::ranges::any_of(box->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

private Q_SLOTS:
    void hoursHoldAtOnceAreUndoneAndSurviveARestart()
    {
        House house;
        ui::MainWindow *window = house.open(test::makePlace(house));
        QWidget *box = boxOf(window);
        QCOMPARE(day(box, 0)->text(), u"9:00–17:00"_s);
        type(day(box, 0), u"9h-12h, 14h-18h30"_s);
        QTRY_COMPARE(day(box, 0)->text(), u"9:00–12:00, 14:00–18:30"_s);
        House::find<QPushButton>(box, u"sameOnWorkdays"_s)->click();
        QTRY_COMPARE(day(box, 4)->text(), u"9:00–12:00, 14:00–18:30"_s);
        QCOMPARE(day(box, 5)->text(), QString());
        House::find<QWidget>(window, u"rail-today"_s)->setFocus();
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(day(box, 4)->text(), u"9:00–17:00"_s);
        auto *holidays = House::find<QComboBox>(box, u"holidays"_s);
        holidays->setFocus();
        QTest::keyClick(holidays, Qt::Key_Down);
        house.restart();
        box = boxOf(house.open(house.path(u"a.vigie"_s)));
        QTRY_COMPARE(day(box, 0)->text(), u"9:00–12:00, 14:00–18:30"_s);
        QCOMPARE(House::find<QComboBox>(box, u"holidays"_s)->currentIndex(), 1);
    }

    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        House house;
        ui::MainWindow *window = house.open(test::makePlace(house));
        QWidget *box = boxOf(window);
        type(day(box, 2), u"all day"_s);
        QTRY_VERIFY(says(box, u"“all day” is not understood"_s));
        QCOMPARE(day(box, 2)->text(), u"all day"_s); // to be mended, not typed again
        auto *closed = House::find<QLineEdit>(box, u"closedDays"_s);
        type(closed, u"Christmas"_s);
        QTRY_VERIFY(says(box, u"“Christmas” is not understood"_s));
        house.restart();
        box = boxOf(house.open(house.path(u"a.vigie"_s)));
        QTRY_COMPARE(day(box, 2)->text(), u"9:00–17:00"_s);
    }

    void aChannelHasHoursOfItsOwn()
    {
        House house;
        ui::MainWindow *window = house.open(
            test::makePlace(house), {house.file(u"Standard.jsonl"_s, "{\"id\":\"1\",\"text\":\"a\"}\n")});
        QWidget *box = boxOf(window);
        auto *place = House::find<QComboBox>(box, u"hoursPlace"_s);
        auto *own = House::find<QCheckBox>(box, u"ownHours"_s);
        QTRY_VERIFY(place->findText(u"Standard"_s) > 0);
        QVERIFY(!own->isVisible());
        place->setCurrentIndex(place->findText(u"Standard"_s));
        Q_EMIT place->activated(place->currentIndex());
        QVERIFY(own->isVisible() && !own->isChecked() && !day(box, 5)->isEnabled());
        own->click();
        QTRY_VERIFY(day(box, 5)->isEnabled());
        type(day(box, 5), u"0-24"_s);
        QTRY_COMPARE(day(box, 5)->text(), u"0:00–24:00"_s);
        place->setCurrentIndex(0);
        Q_EMIT place->activated(0);
        QCOMPARE(day(box, 5)->text(), QString());
    }
};

VIGIE_GUI_TEST_MAIN(HoursBoxTest)
#include "hoursboxtest.moc"
