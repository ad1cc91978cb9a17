// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "support/seat.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// Asking a colleague inside, by keyboard.
class AskInsideTest : public QObject
{
    Q_OBJECT

    static QString fill(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
            test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s, .text = u"Where is my parcel?"_s});
            return {};
        });
    }

    /// The form over the only message.
    static QWidget *form(ui::MainWindow *window)
    {
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), 1); }();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        auto *inside = House::find<QWidget>(window, u"askInside"_s);
        auto *wait = House::find<QAction>(window, u"wait"_s);
        [&] { QTRY_VERIFY(wait->isEnabled()); }();
        wait->menu()->actions().first()->trigger();
        return inside;
    }

private Q_SLOTS:
    void asksAndKeepsTheAnswer()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        QWidget *inside = form(window);
        QTRY_VERIFY(inside->isVisible());
        auto *whom = House::find<QComboBox>(inside, u"askWhom"_s);
        QTRY_VERIFY(whom->hasFocus() || whom->lineEdit()->hasFocus());
        QTest::keyClicks(whom->lineEdit(), u"Logistics"_s);
        auto *text = House::find<QPlainTextEdit>(inside, u"askText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Has 4411 left?"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!inside->isVisible());
        const QString mail = QApplication::clipboard()->text();
        QVERIFY2(mail.contains(u"Has 4411 left?"), qPrintable(mail));
        QVERIFY2(mail.contains(u"Where is my parcel?"), qPrintable(mail));

        QTRY_VERIFY(window->findChild<QLineEdit *>(u"questionAnswer"_s));
        auto *answer = House::find<QLineEdit>(window, u"questionAnswer"_s);
        answer->setFocus();
        QTest::keyClicks(answer, u"This morning."_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QTRY_VERIFY(!House::find<QWidget>(window, u"questions"_s)->isVisible());
        House::key(window, u"Ctrl+Z"_s);
        QTRY_VERIFY(House::find<QWidget>(window, u"questions"_s)->isVisible());
    }

    void whoMovesOnHasTheMailAllTheSame()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        QWidget *inside = form(window);
        QTRY_VERIFY(inside->isVisible());
        House::find<QComboBox>(inside, u"askWhom"_s)->setCurrentText(u"Logistics"_s);
        auto *text = House::find<QPlainTextEdit>(inside, u"askText"_s);
        text->setPlainText(u"Has 4411 left?"_s);
        QApplication::clipboard()->clear();
        {
            const test::HeldWriter othersWrite(window->session()->workspace());
            QTest::mouseClick(House::find<QAbstractButton>(inside, u"askCopy"_s), Qt::LeftButton);
            QTest::keyClick(text, Qt::Key_Escape);
        }
        QVERIFY(!inside->isVisible());
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Has 4411 left?"));
        QVERIFY(QApplication::clipboard()->text().contains(u"Where is my parcel?"));
    }

    void whoMovesOnHearsThatItWasRefused()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        QWidget *inside = form(window);
        QTRY_VERIFY(inside->isVisible());
        House::find<QLineEdit>(inside, u"askContact"_s)->setText(u"nowhere"_s);
        House::find<QComboBox>(inside, u"askWhom"_s)->setCurrentText(u"Logistics"_s);
        auto *text = House::find<QPlainTextEdit>(inside, u"askText"_s);
        text->setPlainText(u"Has 4411 left?"_s);
        auto *told = House::find<ui::InlineMessage>(window, u"feedMessage"_s);
        {
            const test::HeldWriter othersWrite(window->session()->workspace());
            QTest::mouseClick(House::find<QAbstractButton>(inside, u"askCopy"_s), Qt::LeftButton);
            QTest::keyClick(text, Qt::Key_Escape);
        }
        QTRY_VERIFY(told->isVisible() && !told->words().isEmpty());
        House::find<QAction>(window, u"wait"_s)->menu()->actions().first()->trigger();
        QTRY_VERIFY(inside->isVisible());
        QCOMPARE(text->toPlainText(), u"Has 4411 left?"_s);
    }

    void anAnswerHalfTypedStaysWhenAnotherComes()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        QWidget *inside = form(window);
        for (const QString &whom : {u"Logistics"_s, u"Legal"_s}) {
            House::find<QAction>(window, u"wait"_s)->menu()->actions().first()->trigger();
            QTRY_VERIFY(inside->isVisible());
            House::find<QComboBox>(inside, u"askWhom"_s)->setCurrentText(whom);
            House::find<QPlainTextEdit>(inside, u"askText"_s)->setPlainText(u"And?"_s);
            QTest::mouseClick(House::find<QAbstractButton>(inside, u"askCopy"_s), Qt::LeftButton);
            QTRY_VERIFY(!inside->isVisible());
        }
        const auto fields = [window] {
            QList<QLineEdit *> shown = window->findChildren<QLineEdit *>(u"questionAnswer"_s);
            shown.removeIf([](const QLineEdit *field) { return !field->isVisible(); });
            return shown;
        };
        QTRY_COMPARE(fields().size(), 2);
        const QPointer<QLineEdit> second = fields().last();
        QTest::keyClicks(second, u"Ask them tomor"_s);
        QLineEdit *first = fields().first();
        QVERIFY(first != second);
        QTest::keyClicks(first, u"This morning."_s);
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_COMPARE(fields().size(), 1);
        QVERIFY(second);
        QCOMPARE(second->text(), u"Ask them tomor"_s);
    }

    void saysWhatIsWrongAndKeepsWhatWasTyped()
    {
        House house;
        ui::MainWindow *window = house.open(fill(house));
        QWidget *inside = form(window);
        QTRY_VERIFY(inside->isVisible());
        auto *contact = House::find<QLineEdit>(inside, u"askContact"_s);
        QTest::keyClicks(contact, u"nowhere"_s);
        auto *text = House::find<QPlainTextEdit>(inside, u"askText"_s);
        text->setPlainText(u"Has 4411 left?"_s);
        QTest::mouseClick(House::find<QAbstractButton>(inside, u"askCopy"_s), Qt::LeftButton);
        QTRY_VERIFY(House::find<QLabel>(inside, u"askWrong"_s)->isVisible());
        QVERIFY(inside->isVisible());
        QCOMPARE(text->toPlainText(), u"Has 4411 left?"_s);
        QTest::keyClick(contact, Qt::Key_Escape);
        QTRY_VERIFY(!inside->isVisible());
    }
};

VIGIE_GUI_TEST_MAIN(AskInsideTest)
#include "askinsidetest.moc"
