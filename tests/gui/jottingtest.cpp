// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jotting.h"
#include "gui/house.h"
#include "inbox/conversation.h"
#include "support/guitest.h"
#include "support/office.h"
#include "support/rows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;

/// What was half typed in the feed is there again after a restart, and after the program was killed.
class JottingTest : public QObject
{
    Q_OBJECT

    static QString fill(House &house)
    {
        return house.makeWorkspace(u"a.vigie"_s, {}, [](workspace::Connection &c) -> Result<void> {
            test::addMention(c, {.postedAt = u"2026-11-22T09:00:00Z"_s, .text = u"Where is my parcel?"_s});
            test::addMention(c, {.postedAt = u"2026-11-22T10:00:00Z"_s, .text = u"And mine?"_s});
            return {};
        });
    }

    static ui::MainWindow *openFirst(House &house, const QString &path)
    {
        ui::MainWindow *window = house.open(path);
        window->resize(1400, 900);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        [&] { QTRY_COMPARE(list->model()->rowCount(), 2); }();
        choose(window, 0);
        return window;
    }

    static void choose(ui::MainWindow *window, int row)
    {
        const auto *list = House::find<QListView>(window, u"messages"_s);
        const qint64 key = list->model()->index(row, 0).data(Qt::UserRole).toLongLong();
        ui::Pane *feed = window->desk()->pane(u"feed"_s);
        feed->open({{u"mention"_s, key}});
        [&] { QTRY_COMPARE(feed->messageRead(), key); }();
        House::settle(window);
        House::find<QAction>(window, u"toggleContext"_s)->setChecked(true); // a narrow window folds it
        [&] { QTRY_VERIFY(note(window)->isVisible()); }();
    }

    static QPlainTextEdit *note(ui::MainWindow *window)
    {
        return House::find<QPlainTextEdit>(window, u"note"_s);
    }

    static QWidget *ask(ui::MainWindow *window)
    {
        House::find<QAction>(window, u"wait"_s)->menu()->actions().first()->trigger();
        auto *inside = House::find<QWidget>(window, u"askInside"_s);
        [&] { QTRY_VERIFY(inside->isVisible()); }();
        return inside;
    }

    static qsizetype stored(ui::MainWindow *window)
    {
        const auto rows =
            test::await(window->session()->workspace().read([](workspace::Connection &c) -> Result<qint64> {
                auto row = c.statement("SELECT count(*) FROM jotting");
                row.step();
                return row.integer(0);
            }));
        return *rows;
    }

    static void typeAll(ui::MainWindow *window)
    {
        note(window)->setFocus();
        QTest::keyClicks(note(window), u"Seen with the work"_s);
        QWidget *inside = ask(window);
        auto *whom = House::find<QComboBox>(inside, u"askWhom"_s);
        QTest::keyClicks(whom->lineEdit(), u"Logistics"_s);
        auto *text = House::find<QPlainTextEdit>(inside, u"askText"_s);
        QTest::keyClicks(text, u"Has 4411 le"_s);
    }

    static void findAll(ui::MainWindow *window)
    {
        QTRY_COMPARE(note(window)->toPlainText(), u"Seen with the work"_s);
        QVERIFY(House::find<QAbstractButton>(window, u"addNote"_s)->isEnabled());
        QWidget *inside = ask(window);
        QTRY_COMPARE(House::find<QPlainTextEdit>(inside, u"askText"_s)->toPlainText(), u"Has 4411 le"_s);
        QCOMPARE(House::find<QComboBox>(inside, u"askWhom"_s)->currentText(), u"Logistics"_s);
    }

private Q_SLOTS:
    void isThereAgainAfterARestart()
    {
        House house;
        const QString path = fill(house);
        typeAll(openFirst(house, path));
        house.restart(); // at once: what is unsaved is still written
        ui::MainWindow *window = openFirst(house, path);
        findAll(window);
        choose(window, 1);
        QTRY_COMPARE(note(window)->toPlainText(), QString());
        choose(window, 0);
        QTRY_COMPARE(note(window)->toPlainText(), u"Seen with the work"_s);
    }

    void isThereAgainAfterAKill()
    {
        House house;
        const QString path = fill(house);
        ui::MainWindow *window = openFirst(house, path);
        typeAll(window);
        QTRY_COMPARE(stored(window), 2);
        // What a kill leaves on the disk: the file and what was not yet written into it.
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(path + end, path + u".killed"_s + end));
        house.restart();
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + end);
        for (const QString &end : {u""_s, u"-wal"_s})
            QVERIFY(QFile::rename(path + u".killed"_s + end, path + end));
        findAll(openFirst(house, path));
    }

    void isForgottenOnceItIsAdded()
    {
        House house;
        const QString path = fill(house);
        ui::MainWindow *window = openFirst(house, path);
        typeAll(window);
        QTRY_COMPARE(stored(window), 2);
        QTest::keyClick(note(window), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(note(window)->toPlainText(), QString());
        QTRY_COMPARE(stored(window), 1);
        auto *text = House::find<QPlainTextEdit>(window, u"askText"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored(window), 0);
        QTRY_VERIFY(window->findChild<QLineEdit *>(u"questionAnswer"_s));
        QTest::keyClicks(House::find<QLineEdit>(window, u"questionAnswer"_s), u"This morn"_s);
        QTRY_COMPARE(stored(window), 1);
        house.restart();
        window = openFirst(house, path);
        QTRY_VERIFY(window->findChild<QLineEdit *>(u"questionAnswer"_s));
        auto *answer = House::find<QLineEdit>(window, u"questionAnswer"_s);
        QTRY_COMPARE(answer->text(), u"This morn"_s);
        QTest::keyClick(answer, Qt::Key_Return);
        QTRY_COMPARE(stored(window), 0);
    }
};

VIGIE_GUI_TEST_MAIN(JottingTest)
#include "jottingtest.moc"
