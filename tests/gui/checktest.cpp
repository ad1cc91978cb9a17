// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/feed.h"
#include "support/guitest.h"
#include "support/office.h"
#include "team/colleaguestore.h"
#include "triage/correction.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;
using workspace::Connection;

/// The walk through what triage is not sure of.
class CheckTest : public QObject
{
    Q_OBJECT

    static constexpr QByteArrayView german = "Danke für die schnelle Lieferung, sehr gut gemacht";
    static constexpr QByteArrayView danger = "La batterie a pris feu dans le salon, il y a des blessés";
    static constexpr QByteArrayView spanish = "El pedido llegó muy tarde y la caja estaba rota";

    static ui::MainWindow *enter(House &house, const QList<QByteArrayView> &texts)
    {
        QByteArray lines;
        for (qsizetype i = 0; i < texts.size(); ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) +
                     "\",\"posted_at\":\"2026-11-20T09:" + QByteArray::number(10 + i) + ":00Z\",\"text\":\"" +
                     texts.at(i).toByteArray() + "\"}\n";
        ui::MainWindow *window =
            house.open(house.makeWorkspace(u"a.vigie"_s), {house.file(u"avis.jsonl"_s, lines)});
        window->resize(1280, 800);
        return window;
    }
    static void walk(ui::MainWindow *window)
    {
        House::key(window, u"Ctrl+Shift+K"_s);
        QTRY_COMPARE(window->desk()->currentPane(), u"check"_s);
    }
    static QString words(ui::MainWindow *window, const QString &name)
    {
        return House::find<QLabel>(window->desk(), name)->text();
    }
    static QString message(ui::MainWindow *window)
    {
        return House::find<QTextEdit>(window->desk(), u"checkText"_s)->toPlainText();
    }
    static QString rest(ui::MainWindow *window)
    {
        auto *place = House::find<QWidget>(window->desk(), u"checkRest"_s);
        if (!place->isVisible())
            return {};
        QStringList all;
        for (const QLabel *label : place->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u' ').simplified();
    }
    static QPushButton *button(ui::MainWindow *window, const QString &name)
    {
        return House::find<QPushButton>(window->desk(), name);
    }
    static void untilIn(ui::MainWindow *window, qsizetype count)
    {
        const auto in = [window] {
            return test::await(window->session()->workspace().read([](Connection &c) -> Result<qsizetype> {
                       return inbox::feedKeys(c, {})->size();
                   }))
                .value();
        };
        QTRY_COMPARE_WITH_TIMEOUT(in(), count, 20'000);
        House::settle(window);
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void goesThroughThemByKeysAloneTheUrgentFirst()
    {
        House house;
        ui::MainWindow *window = enter(house, {german, danger, spanish});
        untilIn(window, 3);
        walk(window);
        QTRY_VERIFY(message(window).contains(u"batterie"_s));
        QCOMPARE(words(window, u"checkProgress"_s), u"1 of 3"_s);
        QVERIFY2(words(window, u"checkThought"_s).startsWith(u"Vigie thinks: urgent ("_s),
                 qPrintable(words(window, u"checkThought"_s)));
        QTRY_VERIFY(words(window, u"checkReasons"_s).contains(u"feu"_s));
        auto *text = House::find<QTextEdit>(window->desk(), u"checkText"_s);
        QStringList marked;
        for (const QTextEdit::ExtraSelection &mark : text->extraSelections())
            marked.append(mark.cursor.selectedText());
        QVERIFY2(marked.join(u' ').contains(u"feu"_s), qPrintable(marked.join(u' ')));
        QTRY_VERIFY(button(window, u"checkRight"_s)->hasFocus());
        QVERIFY(button(window, u"checkRight"_s)->text().contains(u'Y'));

        House::key(window, u"Y"_s);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"2 of 3"_s);
        QVERIFY(!message(window).contains(u"batterie"_s));
        House::key(window, u"N"_s);
        QVERIFY(House::find<QWidget>(window->desk(), u"checkInstead"_s)->isVisible());
        QVERIFY(!button(window, u"checkDone"_s)->isEnabled()); // nothing is said yet
        House::key(window, u"Esc"_s);
        QVERIFY(button(window, u"checkWrong"_s)->isVisible());
        House::key(window, u"N"_s);
        House::key(window, u"1"_s);
        House::key(window, u"3"_s); // a second thought
        QVERIFY(House::find<ui::Chip>(window->desk(), u"checkPositive"_s)->isChecked());
        QVERIFY(!House::find<ui::Chip>(window->desk(), u"checkNegative"_s)->isChecked());
        House::key(window, u"Ctrl+Return"_s);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"3 of 3"_s);
        QVERIFY(button(window, u"checkRight"_s)->isVisible());
        House::key(window, u"S"_s);
        QTRY_VERIFY2(
            rest(window).contains(u"Vigie learned from 2 answers; it was wrong 1 time. 1 message skipped"_s),
            qPrintable(rest(window)));
    }

    void whatIsTakenBackIsAskedAgain()
    {
        House house;
        ui::MainWindow *window = enter(house, {german, spanish});
        untilIn(window, 2);
        walk(window);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"1 of 2"_s);
        const QString first = message(window);
        House::key(window, u"Y"_s);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"2 of 2"_s);
        House::key(window, u"Ctrl+Z"_s);
        QTRY_COMPARE(message(window), first);
        QCOMPARE(words(window, u"checkProgress"_s), u"1 of 2"_s);
        House::key(window, u"Ctrl+Shift+Z"_s); // and said again
        QTRY_VERIFY(message(window) != first);
        House::key(window, u"Y"_s);
        QTRY_VERIFY2(rest(window).contains(u"learned from 2 answers; it was right each time"_s),
                     qPrintable(rest(window)));
        House::key(window, u"Ctrl+Z"_s); // also from the end
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"2 of 2"_s);
        QTRY_VERIFY(button(window, u"checkRight"_s)->isVisible());
    }

    void passesOverWhatAColleagueAnsweredAndWhatIsGone()
    {
        House house;
        ui::MainWindow *window = enter(house, {german, danger, spanish});
        untilIn(window, 3);
        walk(window);
        QTRY_VERIFY(message(window).contains(u"batterie"_s));
        const auto done = test::await(window->session()->workspace().write([](Connection &c) -> Result<void> {
            const auto anne = team::actAs(c, {}, std::nullopt);
            for (const qint64 key : *inbox::feedKeys(c, {})) {
                const QString text = inbox::mentionAt(c, key)->text;
                if (text.startsWith(u"Danke")) {
                    if (auto said = triage::correct(c, *anne, {key}, {}); !said)
                        return fail(said.error());
                } else if (text.startsWith(u"La batterie")) {
                    c.statement("DELETE FROM mention WHERE key = ?").bind(0, key).run();
                    c.touch(workspace::Area::Mentions);
                }
            }
            return {};
        }));
        REQUIRE_OK(done);
        QTRY_VERIFY(message(window).startsWith(u"El pedido"_s));
        QCOMPARE(words(window, u"checkProgress"_s), u"1 of 1"_s);
    }

    void asksForTwentyADayAndGoesOnWhereOneWants()
    {
        House house;
        QList<QByteArray> texts;
        for (int i = 0; i < 22; ++i)
            texts.append(spanish.toByteArray() + " numero " + QByteArray::number(i));
        ui::MainWindow *window = enter(house, {texts.begin(), texts.end()});
        untilIn(window, 22);
        QTRY_VERIFY(House::find<QLabel>(window->desk(), u"sentence-check"_s)
                        ->text()
                        .contains(u"22 messages: 20 of them are to be checked today"_s));
        walk(window);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"1 of 20"_s);
        QVERIFY(words(window, u"checkPortion"_s).startsWith(u"20 of 22 for today"_s));
        for (int i = 2; i <= 20; ++i) {
            House::key(window, u"Y"_s);
            QTRY_COMPARE(words(window, u"checkProgress"_s), u"%1 of 20"_s.arg(i));
        }
        House::key(window, u"Y"_s);
        QTRY_VERIFY2(rest(window).contains(u"learned from 20 answers"_s), qPrintable(rest(window)));
        QVERIFY2(rest(window).contains(u"2 others are asked as long as they wait."_s),
                 qPrintable(rest(window)));

        house.restart(); // what was looked at today counts
        window = house.open(house.path(u"a.vigie"_s));
        window->resize(1280, 800);
        walk(window);
        QTRY_VERIFY2(rest(window).startsWith(u"20 messages were looked at today"_s),
                     qPrintable(rest(window)));
        QTRY_COMPARE(button(window, u"checkRestButton"_s)->text(), u"&Go on with 2 more"_s);
        QTRY_VERIFY(button(window, u"checkRestButton"_s)->hasFocus());
        QTest::keyClick(button(window, u"checkRestButton"_s), Qt::Key_Space);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"1 of 2"_s);
    }

    void isReachedFromTodayFromAboveTheListAndSaysWhenThereIsNothing()
    {
        House house;
        ui::MainWindow *window = enter(house, {german});
        untilIn(window, 1);
        window->desk()->showPane(u"today"_s);
        QTRY_VERIFY(window->desk()->findChild<QPushButton *>(u"today-check"_s));
        button(window, u"today-check"_s)->click();
        QTRY_COMPARE(window->desk()->currentPane(), u"check"_s);
        QTRY_COMPARE(words(window, u"checkProgress"_s), u"1 of 1"_s);
        button(window, u"checkToFeed"_s)->click();
        QTRY_COMPARE(window->desk()->currentPane(), u"feed"_s);
        auto *above = House::find<QAbstractButton>(window->desk(), u"checkWalk"_s);
        QTRY_VERIFY(above->isVisible());
        QVERIFY(above->text().endsWith(u'1'));
        above->click();
        QTRY_COMPARE(window->desk()->currentPane(), u"check"_s);
        House::key(window, u"Y"_s);
        QTRY_VERIFY(rest(window).contains(u"learned from 1 answer;"_s));
        QTRY_VERIFY(button(window, u"checkRestButton"_s)->hasFocus());
        QTest::keyClick(button(window, u"checkRestButton"_s), Qt::Key_Space);
        QTRY_COMPARE(window->desk()->currentPane(), u"today"_s);
        QTRY_VERIFY(!above->isVisibleTo(above->parentWidget()));
        walk(window);
        QTRY_VERIFY2(rest(window).startsWith(u"Nothing is to be checked"_s), qPrintable(rest(window)));
        House::key(window, u"Y"_s); // means nothing here
        House::settle(window);
        QVERIFY(rest(window).startsWith(u"Nothing is to be checked"_s));
    }
};

VIGIE_GUI_TEST_MAIN(CheckTest)
#include "checktest.moc"
