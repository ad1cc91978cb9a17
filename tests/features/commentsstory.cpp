// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"
#include "inbox/feed.h"
#include "reply/draftstore.h"
#include "support/comments.h"
#include "support/guitest.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace vigie;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using test::House;
using workspace::Connection;

/// Anne at the window, with the keyboard only. Every key is counted, and a text as what it is: one text.
class Evening
{
public:
    explicit Evening(int comments)
    {
        const QString path =
            m_house.makeWorkspace(u"a.vigie"_s, u"Claire"_s, [&](Connection &c) -> Result<void> {
                test::addComments(c, comments);
                return {};
            });
        m_window = m_house.open(path);
        m_window->resize(1320, 860);
        m_window->desk()->showPane(u"feed"_s);
        m_list = House::find<QListView>(m_window, u"messages"_s);
        m_piles = House::find<QTreeView>(m_window, u"piles"_s);
    }

    int keys() const { return m_keys; }
    int texts() const { return m_texts; }

    void findsOneRow()
    {
        QTRY_COMPARE(m_list->model()->rowCount(), 1);
        m_list->setFocus();
        press(u"Down"_s);
        press(u"Return"_s);
        QTRY_VERIFY(m_piles->isVisible() && m_piles->model()->rowCount() > 1);
        QTRY_VERIFY(m_piles->hasFocus());
    }
    qsizetype piles() const { return m_piles->model()->rowCount() - 1; } // the last are our answers
    QString says() const { return m_piles->currentIndex().data(Qt::AccessibleTextRole).toString(); }
    void goesOn() { press(u"Down"_s); }

    /// What says nothing closes with one key.
    void closesAtOnce()
    {
        const QString before = says();
        press(u"Ctrl+E"_s);
        QTRY_VERIFY2(says().contains(u"all done"), qPrintable(before));
    }
    void closesWith(const QString &quick)
    {
        press(u"Ctrl+E"_s);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"askField"_s);
        press(quick);
        QTRY_VERIFY2(isDone(), qPrintable(says()));
        QTRY_VERIFY(m_piles->hasFocus());
    }
    void answersEach(const QString &text)
    {
        press(u"Ctrl+R"_s);
        auto *field = House::find<QPlainTextEdit>(m_window, u"answerText"_s);
        QTRY_VERIFY(field->hasFocus());
        field->setPlainText(text);
        ++m_texts;
        press(u"Ctrl+Return"_s);
        QTRY_VERIFY2(says().contains(u"draft"), qPrintable(says()));
        QTRY_VERIFY(m_piles->hasFocus());
    }
    /// One by one, those that are like no other.
    void reads(int comments)
    {
        press(u"Right"_s);
        for (int i = 0; i < comments; ++i) {
            press(u"Down"_s);
            if (says().contains(u'?'))
                answersEach(u"Bonjour, nous vous écrivons tout de suite."_s);
            else
                closesWith(u"Alt+1"_s);
        }
    }

    qint64 count(Disposition disposition)
    {
        return await(
            [=](Connection &c) -> Result<qint64> { return inbox::dispositionCounts(c).value(disposition); });
    }
    qint64 waitsForClaire()
    {
        return await([](Connection &c) -> Result<qint64> { return reply::submittedCount(c); });
    }
    void takesBack(int acts)
    {
        for (int i = 0; i < acts; ++i) {
            QSignalSpy undone(&m_window->session()->history(), &ui::History::undone);
            press(u"Ctrl+Z"_s);
            QTRY_COMPARE(undone.size(), 1);
        }
    }

private:
    template <typename Work>
    qint64 await(Work work)
    {
        const auto read = m_window->session()->workspace().read(work);
        if (!QTest::qWaitFor([&] { return read.isFinished(); }, 30'000))
            qFatal("nothing was read");
        return read.result().value();
    }
    bool isDone() const { return says().contains(u"all done") || says().contains(u"Closed"); }
    void press(const QString &key)
    {
        ++m_keys;
        House::key(m_window, key);
    }

    House m_house;
    ui::MainWindow *m_window = nullptr;
    QListView *m_list = nullptr;
    QTreeView *m_piles = nullptr;
    int m_keys = 0;
    int m_texts = 0;
};

class CommentsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void commentsUnderAPost_data()
    {
        QTest::addColumn<int>("comments");
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("texts");
        QTest::newRow("150") << 150 << 67 << 11;
        QTest::newRow("300") << 300 << 112 << 18;
    }
    void commentsUnderAPost()
    {
        QFETCH(int, comments);
        QFETCH(int, keys);
        QFETCH(int, texts);
        const int tenth = comments / 10;
        Evening anne(comments);
        anne.findsOneRow();
        int answered = 0;
        for (qsizetype pile = 0; pile < anne.piles(); ++pile) {
            const QString says = anne.says();
            if (says.contains(u"Tags of friends") || says.contains(u"Emoji only")) {
                anne.closesAtOnce();
            } else if (says.contains(u"All different")) {
                anne.reads(tenth);
                break;
            } else if (says.contains(u"Questions")) {
                anne.answersEach(u"Bonjour ! Toutes les réponses sont sur la page du Tevenn."_s);
                ++answered;
            } else {
                anne.closesWith(u"Alt+3"_s); // thanks only
            }
            anne.goesOn();
        }
        QVERIFY2(answered >= 3, "prices, delivery and stock are questions of their own");
        // Nothing is left without an act, and nothing has left that nobody approved.
        const qint64 closed = anne.count(Disposition::Closed);
        QCOMPARE(closed + anne.waitsForClaire(), comments);
        QVERIFY(anne.waitsForClaire() >= 4 * tenth);
        QCOMPARE(anne.keys(), keys);
        QCOMPARE(anne.texts(), texts);
        anne.takesBack(1);
        QVERIFY(anne.count(Disposition::Closed) + anne.waitsForClaire() < comments);
    }
};

VIGIE_GUI_TEST_MAIN(CommentsStory)
#include "commentsstory.moc"
