// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "ui/models/importing.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

class ColumnsSheetTest : public QObject
{
    Q_OBJECT

    static constexpr char strange[] = "Réf;Qui;Dit le;Parole\n"
                                      "A1;Léa;21/11/2026 10:00;Où est ma commande ?\n"
                                      "A2;Paul;21/11/2026 11:00;\n";

    /// Chooses with the keys, as on any list that falls open.
    static void choose(QWidget *sheet, const QString &combo, const QString &field)
    {
        auto *box = House::find<QComboBox>(sheet, combo);
        box->setFocus();
        while (box->currentData().toString() != field && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), field);
    }

private Q_SLOTS:
    void asksOnceWhatTheColumnsHold()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        auto *importing = window->findChild<ui::Importing *>();
        QSignalSpy ended(importing, &ui::Importing::ended);
        window->takeFiles({house.file(u"shop.csv"_s, strange)});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        auto *banner = House::find<QWidget>(window->desk(), u"banner"_s);
        QTest::mouseClick(House::find<QPushButton>(banner, u"inlineMessageAction"_s), Qt::LeftButton);
        auto *sheet = House::find<QWidget>(window, u"columnsSheet"_s);
        QTRY_VERIFY(sheet->findChild<QComboBox *>(u"column-4"_s));
        auto *import = House::find<QPushButton>(sheet, u"columnsImport"_s);
        auto *outcome = House::find<QLabel>(sheet, u"columnsOutcome"_s);
        QVERIFY(!import->isEnabled());
        QVERIFY(outcome->text().contains(u"text of the messages"_s));
        choose(sheet, u"column-4"_s, u"text"_s);
        QTRY_VERIFY(outcome->text().contains(u"one message from another"_s));
        choose(sheet, u"column-1"_s, u"remote_id"_s);
        choose(sheet, u"column-2"_s, u"author_name"_s);
        choose(sheet, u"column-3"_s, u"posted_at"_s);
        QTRY_VERIFY2(outcome->text().startsWith(u"1 row of the first 2"_s), qPrintable(outcome->text()));
        QVERIFY2(outcome->text().contains(u"Line 3 would not: it has no text"_s),
                 qPrintable(outcome->text()));
        QTRY_VERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QTRY_VERIFY(!window->findChild<QWidget *>(u"columnsSheet"_s));
        window->takeFiles(
            {house.file(u"next.csv"_s, "Réf;Qui;Dit le;Parole\nA3;Zoé;21/11/2026 12:00;Merci\n")});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 20'000);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
    }

    void whatWasRecognisedCanBeCorrected()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QSignalSpy ended(window->findChild<ui::Importing *>(), &ui::Importing::ended);
        window->takeFiles({house.file(u"avis.csv"_s, "Review Id,Review Stars,Review Content,Domain URL,Tags\n"
                                                     "r1,5,Parfait,kerlo.example,Brest\n")});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        auto *words = House::find<QLabel>(window, u"noticeWords"_s);
        QTRY_COMPARE(words->text(), u"1 new message. Recognised as an export of Trustpilot."_s);
        QTest::mouseClick(House::find<QPushButton>(window, u"noticeOther"_s), Qt::LeftButton);
        auto *sheet = House::find<QWidget>(window, u"columnsSheet"_s);
        QTRY_VERIFY(sheet->findChild<QComboBox *>(u"column-5"_s));
        QVERIFY(House::find<QLabel>(sheet, u"columnsWhy"_s)->text().contains(u"export of Trustpilot"_s));
        QCOMPARE(House::find<QComboBox>(sheet, u"column-3"_s)->currentData().toString(), u"text"_s);
        QCOMPARE(House::find<QComboBox>(sheet, u"column-2"_s)->currentData().toString(), u"rating"_s);
        choose(sheet, u"column-5"_s, u"place"_s);
        auto *import = House::find<QPushButton>(sheet, u"columnsImport"_s);
        QTRY_VERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 20'000);
        QTRY_VERIFY(words->text().startsWith(u"1 already here"_s));
    }

    void twoColumnsThatHoldTheSameAreNamed()
    {
        House house;
        ui::MainWindow *window = house.open(house.makeWorkspace(u"a.vigie"_s));
        QSignalSpy ended(window->findChild<ui::Importing *>(), &ui::Importing::ended);
        window->takeFiles({house.file(u"shop.csv"_s, strange)});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
        auto *banner = House::find<QWidget>(window->desk(), u"banner"_s);
        QTest::mouseClick(House::find<QPushButton>(banner, u"inlineMessageAction"_s), Qt::LeftButton);
        auto *sheet = House::find<QWidget>(window, u"columnsSheet"_s);
        QTRY_VERIFY(sheet->findChild<QComboBox *>(u"column-4"_s));
        choose(sheet, u"column-3"_s, u"text"_s);
        choose(sheet, u"column-4"_s, u"text"_s);
        QVERIFY(House::find<QLabel>(sheet, u"columnsOutcome"_s)->text().startsWith(u"Two columns"_s));
        QVERIFY(!House::find<QPushButton>(sheet, u"columnsImport"_s)->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(House::find<QWidget>(sheet, u"leaveQuestion"_s)->isVisible()); // what was chosen would go
        QTest::mouseClick(House::find<QPushButton>(sheet, u"discardIt"_s), Qt::LeftButton);
        QTRY_VERIFY(!window->findChild<QWidget *>(u"columnsSheet"_s));
        QVERIFY(banner->isVisible()); // nothing was said, so it is still asked
    }
};

VIGIE_GUI_TEST_MAIN(ColumnsSheetTest)
#include "columnssheettest.moc"
