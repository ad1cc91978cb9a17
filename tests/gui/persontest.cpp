// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// Who is behind an author, in the column about a message.
class PersonBoxTest : public QObject
{
    Q_OBJECT

    static QString fill(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
            using test::addMention;
            addMention(c, {.postedAt = u"2026-11-20T09:00:00Z"_s,
                           .authorName = u"Hervé Quintin"_s,
                           .authorHandle = u"herve.quintin"_s,
                           .text = u"Toujours rien"_s});
            addMention(c, {.postedAt = u"2026-11-21T09:00:00Z"_s,
                           .channel = u"Avis Google"_s,
                           .authorName = u"Hervé Quintin"_s,
                           .authorHandle = u"g-1871"_s,
                           .text = u"Une honte"_s});
            addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s,
                           .channel = u"X"_s,
                           .authorName = u"rvq"_s,
                           .authorHandle = u"rvq29"_s,
                           .text = u"Toujours en panne"_s});
            return {};
        });
    }

    /// The window with the first message (the one that waits longest) open, and the person behind it shown.
    static ui::MainWindow *opened(House &house)
    {
        ui::MainWindow *window = house.open(fill(house));
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), 3); }();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        [&] { QTRY_VERIFY(shown(window, u"joinFace"_s)); }();
        return window;
    }

    static QAbstractButton *shown(ui::MainWindow *window, const QString &name)
    {
        for (auto *button : window->findChildren<QAbstractButton *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    static void press(QAbstractButton *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

private Q_SLOTS:
    void joinsTheProposedAndTakesItBack()
    {
        House house;
        ui::MainWindow *window = opened(house);
        QCOMPARE(shown(window, u"joinFace"_s)->accessibleName(),
                 u"Hervé Quintin on Avis Google is the same person"_s);
        press(shown(window, u"joinFace"_s));
        QTRY_VERIFY(shown(window, u"partFace"_s));
        QTRY_VERIFY(!shown(window, u"joinFace"_s));

        auto *list = House::find<QListView>(window, u"messages"_s);
        press(House::find<QAbstractButton>(window, u"showAuthor"_s));
        QTRY_COMPARE(list->model()->rowCount(), 2); // of both faces

        House::key(window, u"Ctrl+Z"_s);
        QTRY_VERIFY(!shown(window, u"partFace"_s));
    }

    void findsAnotherByName()
    {
        House house;
        ui::MainWindow *window = opened(house);
        press(House::find<QAbstractButton>(window, u"samePerson"_s));
        auto *search = House::find<QLineEdit>(window, u"findPerson"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"rvq"_s);
        QTRY_VERIFY(shown(window, u"joinFace"_s) &&
                    shown(window, u"joinFace"_s)->accessibleName().startsWith(u"rvq"));
        press(shown(window, u"joinFace"_s));
        QTRY_VERIFY(shown(window, u"partFace"_s));
        QVERIFY(!search->isVisible());
    }

    void notesWhatExpires()
    {
        House house;
        ui::MainWindow *window = opened(house);
        auto *note = House::find<QLineEdit>(window, u"personNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Call before writing"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(shown(window, u"removePersonNote"_s));
        QVERIFY(note->text().isEmpty());
        press(shown(window, u"removePersonNote"_s));
        QTRY_VERIFY(!shown(window, u"removePersonNote"_s));
        House::key(window, u"Ctrl+Z"_s);
        QTRY_VERIFY(shown(window, u"removePersonNote"_s));
    }

    void whatIsHalfTypedStaysWithItsMessageAndItsPerson()
    {
        House house;
        ui::MainWindow *window = opened(house);
        auto *list = House::find<QListView>(window, u"messages"_s);
        auto *note = House::find<QPlainTextEdit>(window, u"note"_s);
        auto *known = House::find<QLineEdit>(window, u"personNote"_s);
        QTest::keyClicks(note, u"Parcel 4411"_s);
        QTest::keyClicks(known, u"Call before"_s);
        const QModelIndex first = list->currentIndex();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(note->toPlainText().isEmpty() && known->text().isEmpty());
        QTest::keyClicks(note, u"Another"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QTRY_COMPARE(note->toPlainText(), u"Parcel 4411"_s);
        QTRY_COMPARE(known->text(), u"Call before"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note->toPlainText().isEmpty());
        QTest::keyClick(known, Qt::Key_Return);
        QTRY_VERIFY(known->text().isEmpty());
        QTRY_VERIFY(shown(window, u"removePersonNote"_s));
        list->setCurrentIndex(first.siblingAtRow(1));
        QTRY_COMPARE(note->toPlainText(), u"Another"_s);
    }

    void aNoteThatIsRefusedIsWrittenStill()
    {
        House house;
        ui::MainWindow *window = opened(house);
        auto *note = House::find<QPlainTextEdit>(window, u"note"_s);
        const QString longest(100'000, u'x');
        note->setPlainText(longest);
        press(House::find<QAbstractButton>(window, u"addNote"_s));
        QTRY_VERIFY(House::find<ui::InlineMessage>(window, u"feedMessage"_s)->isVisible());
        QCOMPARE(note->toPlainText(), longest);
        QTRY_VERIFY(House::find<QAbstractButton>(window, u"addNote"_s)->isEnabled());
    }

    void erasesWhomItNamesAlone()
    {
        House house;
        ui::MainWindow *window = opened(house);
        auto *list = House::find<QListView>(window, u"messages"_s);
        const qint64 asked = list->currentIndex().data(Qt::UserRole).toLongLong();
        House::find<QAction>(window, u"erasePerson"_s)->trigger();
        auto *question = House::find<QMessageBox>(window, u"eraseQuestion"_s);
        list->setCurrentIndex(list->model()->index(2, 0)); // somebody else is shown meanwhile
        QTRY_COMPARE(window->desk()->pane(u"feed"_s)->messageRead(),
                     list->currentIndex().data(Qt::UserRole).toLongLong());
        House::settle(window);
        press(House::find<QAbstractButton>(question, u"eraseForEver"_s));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QVERIFY(list->model()->index(row, 0).data(Qt::UserRole).toLongLong() != asked);
    }

    void erasesOnlyWhenTold()
    {
        House house;
        ui::MainWindow *window = opened(house);
        press(shown(window, u"joinFace"_s));
        QTRY_VERIFY(shown(window, u"partFace"_s));
        auto *list = House::find<QListView>(window, u"messages"_s);
        const auto ask = [window] {
            House::find<QAction>(window, u"erasePerson"_s)->trigger();
            return House::find<QMessageBox>(window, u"eraseQuestion"_s);
        };
        QTest::keyClick(ask(), Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<QMessageBox *>(u"eraseQuestion"_s));
        QCOMPARE(list->model()->rowCount(), 3);

        QMessageBox *question = ask();
        QVERIFY(question->informativeText().contains(u"2 messages on 2 channels"));
        press(House::find<QAbstractButton>(question, u"eraseForEver"_s));
        QTRY_COMPARE(list->model()->rowCount(), 1);
    }
};

VIGIE_GUI_TEST_MAIN(PersonBoxTest)
#include "persontest.moc"
