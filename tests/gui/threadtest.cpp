// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/threadpost.h"
#include "support/comments.h"
#include "support/guitest.h"
#include "support/rows.h"
#include "support/seat.h"
#include "triage/checking.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <optional>

using namespace vigie;
using namespace Qt::StringLiterals;
using test::House;
using workspace::Connection;

/// What stands under one post, by the keyboard.
class ThreadTest : public QObject
{
    Q_OBJECT

    /// The window with the thread of so many comments open, the focus on its first pile.
    struct Opened
    {
        House house;
        ui::MainWindow *window = nullptr;
        QListView *list = nullptr;
        QTreeView *piles = nullptr;

        explicit Opened(int comments, const QString &reader = {},
                        const std::function<void(Connection &)> &more = {})
        {
            window = house.open(house.makeWorkspace(u"a.vigie"_s, reader, [&](Connection &c) -> Result<void> {
                test::addComments(c, comments);
                if (more)
                    more(c);
                return {};
            }));
            window->resize(1320, 860);
            window->desk()->showPane(u"feed"_s);
            list = House::find<QListView>(window, u"messages"_s);
            piles = House::find<QTreeView>(window, u"piles"_s);
            QTRY_VERIFY(list->model()->rowCount() > 0);
            list->setFocus();
            House::key(window, u"Down"_s);
            House::key(window, u"Return"_s);
            QTRY_VERIFY(piles->hasFocus());
            QTRY_VERIFY(piles->model()->rowCount() > 1);
        }
        QString says() const { return piles->currentIndex().data(Qt::AccessibleTextRole).toString(); }
        void key(const QString &keys) { House::key(window, keys); }
        bool goTo(const QString &words)
        {
            for (int row = 0; row < piles->model()->rowCount(); ++row) {
                const QModelIndex index = piles->model()->index(row, 0);
                if (index.data(Qt::AccessibleTextRole).toString().contains(words)) {
                    piles->setCurrentIndex(index);
                    return true;
                }
            }
            return false;
        }
        template <typename Widget>
        Widget *find(const char *name)
        {
            return House::find<Widget>(window->desk()->pane(u"feed"_s)->window(), QString::fromLatin1(name));
        }
    };

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void aRowOpensToPilesAndEscapeGoesBack()
    {
        Opened feed(50);
        QCOMPARE(feed.list->model()->rowCount(), 1);
        QCOMPARE(feed.find<QLabel>("post")->text(), u"Le Tevenn 2027 est là"_s);
        QVERIFY(feed.find<QLabel>("threadFacts")->text().contains(u"50 without an answer"_s));
        QVERIFY(feed.find<QLabel>("asked")->text().startsWith(u"Most asked: “"_s));
        QVERIFY(feed.find<QAbstractButton>("gist-tags")->isVisible());
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(feed.piles);
        QVERIFY(tree);
        QCOMPARE(tree->text(QAccessible::Name), u"Piles of comments"_s);
        feed.key(u"Escape"_s);
        QTRY_VERIFY(feed.list->hasFocus());
        feed.key(u"Return"_s);
        QTRY_VERIFY(feed.piles->hasFocus());
    }

    void underASensitivePostTheShortestAreAskedAbout()
    {
        Opened feed(50);
        House::settle(feed.window);
        const auto asked = [&feed] {
            return test::await(feed.window->session()->workspace().read([](Connection &c) -> Result<qint64> {
                       return triage::checklist(c, QTimeZone("Europe/Paris"), 100).allUnsure;
                   }))
                .value();
        };
        const qint64 before = asked();
        auto *mark = feed.find<QToolButton>("sensitivePostButton");
        QTRY_VERIFY(mark->isEnabled());
        mark->click();
        QTRY_VERIFY(feed.find<QLabel>("threadFacts")->text().endsWith(u"a sensitive subject"_s));
        QVERIFY(asked() > before);
        QVERIFY(feed.find<QAction>("sensitivePost")->isChecked());
        feed.key(u"Return"_s);
        QTRY_VERIFY(feed.piles->isExpanded(feed.piles->currentIndex()));
        feed.key(u"Down"_s);
        feed.key(u"Return"_s);
        QTRY_VERIFY(feed.find<QWidget>("conversation")->isVisible());
        auto *more = feed.find<QAction>("sensitiveMessage"); // of a comment: the post that it stands under
        QTRY_VERIFY(more->isEnabled() && more->isChecked());
        feed.key(u"Ctrl+Z"_s);
        QTRY_VERIFY(!more->isChecked());
        QTRY_COMPARE(asked(), before);
        more->trigger();
        QTRY_VERIFY(asked() > before);
    }

    void aCommentOpensFromItsPileAndBack()
    {
        Opened feed(50);
        feed.key(u"Return"_s); // unfolds
        QTRY_VERIFY(feed.piles->isExpanded(feed.piles->currentIndex()));
        feed.key(u"Down"_s);
        const QString said = feed.says();
        feed.key(u"Return"_s);
        auto *conversation = feed.find<QWidget>("conversation");
        QTRY_VERIFY(conversation->isVisible() && conversation->hasFocus());
        QVERIFY(feed.find<QToolButton>("backToThread")->isVisible());
        QTRY_VERIFY(feed.find<QAction>("reply")->isEnabled());
        feed.key(u"Escape"_s);
        QTRY_VERIFY(feed.piles->hasFocus());
        QCOMPARE(feed.says(), said);
        QVERIFY(!feed.find<QToolButton>("backToThread")->isVisible());
    }

    void aCommentThatAnotherPaneNamesOpensThoughItsPostsPilesAreOpen()
    {
        qint64 wanted = 0;
        Opened feed(50, {}, [&wanted](Connection &c) {
            auto thread = c.statement("SELECT max(id) FROM thread");
            thread.step();
            for (const inbox::Mention &comment : inbox::underPost(c, thread.integer(0))) {
                if (!comment.traits.testFlag(inbox::Trait::Ours))
                    wanted = comment.key;
            }
        });
        QVERIFY(feed.piles->isVisible());
        Q_EMIT feed.window->desk()->pane(u"today"_s)->goTo(u"feed"_s, {{u"mention"_s, wanted}});
        QTRY_VERIFY(feed.find<QWidget>("conversation")->isVisible());
        QTRY_COMPARE(feed.window->desk()->pane(u"feed"_s)->messageRead(), wanted);
        QVERIFY(!feed.piles->isVisible());
        auto *back = feed.find<QToolButton>("backToThread");
        QTRY_VERIFY(back->isVisible());
        back->click();
        QTRY_VERIFY(feed.piles->isVisible() && feed.piles->hasFocus());
        QTRY_VERIFY(feed.says().contains(u"to do"));
    }

    void whatIsTickedOutStays()
    {
        Opened feed(50);
        QVERIFY(feed.goTo(u"Tags of friends"_s));
        const QModelIndex pile = feed.piles->currentIndex();
        QCOMPARE(pile.model()->rowCount(pile), 10);
        feed.key(u"Right"_s);
        feed.key(u"Down"_s);
        feed.key(u"Space"_s);
        QCOMPARE(feed.piles->currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        feed.key(u"Left"_s);
        QCOMPARE(feed.piles->currentIndex().parent(), QModelIndex());
        feed.key(u"Ctrl+E"_s);
        QTRY_VERIFY2(feed.says().contains(u"1 to do"), qPrintable(feed.says()));
        feed.key(u"Ctrl+Z"_s);
        QTRY_VERIFY2(feed.says().contains(u"10 to do"), qPrintable(feed.says()));
    }

    void oneIsTakenOutOfItsPileAndPutBack()
    {
        Opened feed(50);
        QVERIFY(feed.goTo(u"Tags of friends"_s));
        feed.key(u"Right"_s);
        feed.key(u"Down"_s);
        feed.key(u"Ctrl+Shift+X"_s);
        QTRY_VERIFY(feed.goTo(u"Tags of friends · 9"_s));
        feed.key(u"Ctrl+Z"_s);
        QTRY_VERIFY(feed.goTo(u"Tags of friends · 10"_s));
    }

    void anAnswerIsPinnedByOneAct()
    {
        Opened feed(20);
        QVERIFY(feed.goTo(u"Our answers"_s));
        feed.key(u"Right"_s);
        feed.key(u"Down"_s);
        QVERIFY(!feed.find<QLabel>("pinned")->isVisible());
        feed.key(u"Ctrl+Shift+L"_s);
        auto *pinned = feed.find<QLabel>("pinned");
        QTRY_VERIFY(pinned->isVisible());
        QVERIFY(pinned->text().contains(u"2 490 €"_s));
        feed.key(u"Ctrl+Z"_s);
        QTRY_VERIFY(!pinned->isVisible());
    }

    void eachGetsADraftOfItsOwnAndOneUndoTakesAllAway()
    {
        Opened feed(50);
        QVERIFY(feed.says().contains(u"Questions"_s));
        feed.key(u"Ctrl+R"_s);
        auto *text = feed.find<QPlainTextEdit>("answerText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"2490 euros"_s);
        feed.key(u"Escape"_s);
        QTRY_VERIFY(feed.piles->hasFocus());
        feed.key(u"Ctrl+R"_s);
        QTRY_VERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), u"2490 euros"_s); // kept
        feed.key(u"Ctrl+Return"_s);
        QTRY_VERIFY2(feed.says().contains(u"10 drafts") || feed.says().contains(u"10 draft(s)"),
                     qPrintable(feed.says()));
        QTRY_VERIFY(feed.piles->hasFocus());
        feed.key(u"Ctrl+Z"_s);
        QTRY_VERIFY2(!feed.says().contains(u"draft"), qPrintable(feed.says()));
    }

    void theQuestionIsAskedOfWhatItNamesAlone()
    {
        Opened feed(50);
        const QModelIndex pile = feed.piles->currentIndex();
        feed.key(u"Right"_s); // unfolds
        feed.piles->setCurrentIndex(pile);
        feed.key(u"Ctrl+R"_s);
        auto *text = feed.find<QPlainTextEdit>("answerText");
        auto *go = feed.find<QAbstractButton>("answerDo");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"2490 euros"_s);
        QVERIFY(feed.goTo(u"Tags of friends"_s));
        QTRY_VERIFY(!text->isVisible()); // it was not asked of these
        feed.key(u"Ctrl+Return"_s);
        QVERIFY(feed.goTo(u"Questions · 10"_s));
        feed.key(u"Ctrl+R"_s);
        QTRY_VERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), u"2490 euros"_s);
        QVERIFY2(go->text().contains(u"10"), qPrintable(go->text()));
        feed.piles->setCurrentIndex(pile.model()->index(0, 0, pile)); // one of them: to tick it out
        QVERIFY(text->isVisible());
        feed.piles->setFocus();
        feed.key(u"Space"_s);
        QTRY_VERIFY2(go->text().contains(u"9"), qPrintable(go->text()));
        text->setFocus();
        feed.key(u"Ctrl+Return"_s);
        QVERIFY(feed.goTo(u"Questions · 10"_s));
        QTRY_VERIFY2(feed.says().contains(u"9 drafts") || feed.says().contains(u"9 draft(s)"),
                     qPrintable(feed.says()));
        QTRY_VERIFY(text->toPlainText().isEmpty());
    }

    void whatCouldNotBeDraftedIsWrittenStill()
    {
        Opened feed(50);
        feed.key(u"Ctrl+R"_s);
        auto *text = feed.find<QPlainTextEdit>("answerText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"2490 euros"_s);
        std::optional<test::HeldWriter> othersWrite(feed.window->session()->workspace());
        feed.key(u"Ctrl+Return"_s);
        auto *message = feed.find<ui::InlineMessage>("threadMessage");
        QTRY_VERIFY2(message->words().contains(u"Drafting"), qPrintable(message->words()));
        Q_EMIT message->wanted(); // Cancel
        othersWrite.reset();
        QTRY_VERIFY2(!message->words().contains(u"Drafting"), qPrintable(message->words()));
        QVERIFY2(!feed.says().contains(u"draft"), qPrintable(feed.says()));
        feed.key(u"Ctrl+R"_s);
        QTRY_VERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), u"2490 euros"_s);
    }

    void oneAnswerIsWrittenUnderThePost()
    {
        Opened feed(20);
        const QString said = feed.says();
        feed.key(u"Ctrl+Shift+Y"_s);
        auto *composer = feed.find<QWidget>("composer");
        QTRY_VERIFY(composer->isVisible() && QApplication::focusWidget() &&
                    composer->isAncestorOf(QApplication::focusWidget()));
        auto *reply = House::find<QPlainTextEdit>(composer, u"reply"_s);
        QTRY_VERIFY(!reply->isReadOnly()); // what was written before is read
        QTest::keyClicks(reply, u"Tout est sur la page"_s);
        feed.find<QToolButton>("backToThread")->click();
        QTRY_VERIFY(feed.piles->hasFocus());
        QCOMPARE(feed.says(), said);
        feed.key(u"Ctrl+Shift+Y"_s); // the same draft again
        QTRY_VERIFY(composer->isVisible());
        QTRY_COMPARE(reply->toPlainText(), u"Tout est sur la page"_s);
    }

    void chipsShowOnlyTheirPiles()
    {
        Opened feed(50);
        const int all = feed.piles->model()->rowCount();
        auto *tags = feed.find<QAbstractButton>("gist-tags");
        QTest::keyClick(tags, Qt::Key_Space);
        QTRY_COMPARE(feed.piles->model()->rowCount(), 1);
        QTest::keyClick(tags, Qt::Key_Space);
        QTRY_COMPARE(feed.piles->model()->rowCount(), all);
    }

    void foldingIsLeftOutAndRemembered()
    {
        House house;
        const QString path = house.makeWorkspace(u"a.vigie"_s, {}, [](Connection &c) -> Result<void> {
            test::addComments(c, 20);
            return {};
        });
        ui::MainWindow *window = house.open(path);
        window->desk()->showPane(u"feed"_s);
        auto *list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        House::find<QAction>(window, u"foldThreads"_s)->trigger();
        QTRY_COMPARE(list->model()->rowCount(), 20);
        house.restart();
        window = house.open(path);
        window->desk()->showPane(u"feed"_s);
        list = House::find<QListView>(window, u"messages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 20);
    }

    void theRowGoesWhenAllIsDoneHereAndComesBack()
    {
        Opened feed(9, {}, [](Connection &c) { // nine: nobody says what nobody else says
            test::addMention(c,
                             {.postedAt = u"2026-11-22T20:00:00Z"_s, .channel = u"Avis"_s, .text = u"Bof"_s});
        });
        QCOMPARE(feed.list->model()->rowCount(), 2);
        House::find<QAbstractButton>(feed.window, u"chipNew"_s)->click();
        QTRY_COMPARE(feed.list->model()->rowCount(), 2);
        int acts = 0;
        for (int row = 0; row < feed.piles->model()->rowCount() - 1; ++row) {
            feed.piles->setCurrentIndex(feed.piles->model()->index(row, 0));
            feed.piles->setFocus();
            const bool silent =
                feed.says().contains(u"Tags of friends") || feed.says().contains(u"Emoji only");
            feed.key(u"Ctrl+E"_s);
            if (!silent) {
                QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"askField"_s);
                feed.key(u"Alt+1"_s);
            }
            QTRY_VERIFY2(!feed.says().contains(u"to do"), qPrintable(feed.says()));
            ++acts;
        }
        QTRY_COMPARE(feed.list->model()->rowCount(), 1); // none is new: at once, this window did it
        QVERIFY(feed.piles->isVisible());                // what is read stays
        for (; acts > 0; --acts)
            feed.key(u"Ctrl+Z"_s), House::settle(feed.window);
        QTRY_COMPARE(feed.list->model()->rowCount(), 2);
    }
};

VIGIE_GUI_TEST_MAIN(ThreadTest)
#include "threadtest.moc"
