// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedmodel.h"
#include "inbox/threadpost.h"
#include "support/rows.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "triage/bysilence.h"

#include <QAbstractItemModelTester>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using inbox::Order;
using test::Office;
using test::Seat;
using workspace::Connection;
using Keys = QList<qint64>;

static Keys keysIn(const FeedModel &model)
{
    Keys keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.keyAt(row));
    return keys;
}

class FeedModelTest : public QObject
{
    Q_OBJECT

    /// `count` messages, one a minute; their keys, oldest first.
    static Keys fill(Office &office, int count, const QString &text = u"Où en est ma commande ?"_s,
                     const QString &from = u"2026-11-22T06:00:00Z"_s)
    {
        return *office.write([&](Connection &c) -> Result<Keys> {
            Keys keys;
            QDateTime at = QDateTime::fromString(from, Qt::ISODate);
            for (int i = 0; i < count; ++i) {
                keys.append(test::addMention(
                    c, {.postedAt = at.toString(Qt::ISODate), .text = text + u' ' + QString::number(i)}));
                at = at.addSecs(60);
            }
            c.touch(workspace::Area::Mentions);
            return keys;
        });
    }

    static void close(Office &office, const Keys &keys)
    {
        REQUIRE_OK(office.write([&, anne = office.actor()](Connection &c) {
            return inbox::setDisposition(c, anne, keys, Disposition::Closed, u"done"_s);
        }));
    }

private Q_SLOTS:
    void listsTheNewestFirst()
    {
        Office office;
        const Keys keys = fill(office, 3);
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.isAnswered());
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Newest});
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(keysIn(model), Keys(keys.rbegin(), keys.rend()));
        QCOMPARE(model.rowOf(keys.at(0)), 2);
        QCOMPARE(model.rowOf(12345), -1);
    }

    void fetchesRowsAsTheyAreLookedAt()
    {
        Office office;
        fill(office, 500);
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Oldest});
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(model.rowCount(), 500);
        QVERIFY(!model.row(400));
        QTRY_VERIFY(model.row(400));
        QCOMPARE(model.row(400)->author, u"Léa Garçon"_s);
        QCOMPARE(model.row(400)->excerpt, u"Où en est ma commande ? 400"_s);
        QVERIFY2(!model.row(100), "rows far away are not fetched along");
        QCOMPARE(model.index(100).data().toString(), u"On its way…"_s);
    }

    void beginsWithTheFirstRows_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<qsizetype>("sought");
        QTest::addColumn<bool>("atOnce");
        QTest::addRow("newest") << Order::Newest << qsizetype(-1) << true;
        QTest::addRow("oldest") << Order::Oldest << qsizetype(-1) << true;
        QTest::addRow("urgent, closed ones last") << Order::Urgency << qsizetype(-1) << true;
        QTest::addRow("with one of the first") << Order::Newest << qsizetype(499) << true;
        QTest::addRow("with one that stands far below") << Order::Newest << qsizetype(0) << false;
    }

    void beginsWithTheFirstRows()
    {
        QFETCH(Order, order);
        QFETCH(qsizetype, sought);
        Office office;
        const Keys keys = fill(office, 500);
        close(office, keys.first(350));
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Keys first;
        connect(&model, &QAbstractItemModel::modelReset, &model, [&] { first = keysIn(model); });
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = order}, sought < 0 ? 0 : keys.at(sought));
        QTRY_VERIFY(!answered.isEmpty());
        QVERIFY(model.isWhole());
        const Keys whole = keysIn(model);
        const Keys asked = *office.read(
            [&](Connection &c) { return inbox::feedKeys(c, {.order = order}, triage::bySilence); });
        QCOMPARE(whole, asked);
        QCOMPARE(whole.size(), 500);
        QTEST(first.size() == FeedModel::startRows, "atOnce");
        QCOMPARE(first, whole.first(first.size()));
    }

    void whatIsFoldedIsFoldedFromTheBeginning()
    {
        Office office;
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 300; ++i)
                test::addMention(c, {.postedAt = u"2026-11-20T10:00:00Z"_s, .text = QString::number(i)});
            for (int i = 0; i < 300; ++i)
                test::addMention(c, {.postedAt = u"2026-11-20T11:00:00Z"_s, .under = u"Soldes"_s});
            return {};
        }));
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.folded = true, .order = Order::Newest});
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(inbox::isThread(model.keyAt(0)));
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(model.rowCount(), 301);
        QCOMPARE(model.threads(), 1);
    }

    void onlyTheLastPlaceLookedAtIsFetched()
    {
        Office office;
        fill(office, 2000);
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Oldest});
        QTRY_VERIFY(!answered.isEmpty());
        for (int row = 0; row < 2000; row += 200) { // a scroll bar pulled down in one go
            model.row(row);
            QCoreApplication::sendPostedEvents(&model);
        }
        QTRY_VERIFY(model.row(1800));
        QVERIFY(!model.row(1000));
    }

    void marksHitsAndBeginsNearTheFirst()
    {
        Office office;
        fill(office, 1,
             u"Bonjour, "_s + u"je vous écris à propos de ma commande passée il y a trois semaines, "
                              "et qui n'est pas arrivée : je demande le remboursement"_s);
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.query = u"remboursement"_s});
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(model.words(), QStringList{u"remboursement"_s});
        QTRY_VERIFY(model.row(0));
        const FeedRow &row = *model.row(0);
        QVERIFY(row.excerpt.startsWith(u'…'));
        QCOMPARE(row.hits.size(), 1);
        QCOMPARE(row.excerpt.mid(row.hits.first().first, row.hits.first().second), u"remboursement"_s);
    }

    void aQueryThatCannotBeReadLeavesTheListAsItIs()
    {
        Office office;
        fill(office, 2);
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        QSignalSpy refused(&model, &FeedModel::refused);
        model.setFilter({});
        QTRY_VERIFY(!answered.isEmpty());
        model.setFilter({.query = u"after:yesterday-ish"_s});
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::FormatInvalid);
        QCOMPARE(model.rowCount(), 2);
    }

    void anOlderAnswerNeverReplacesANewerOne()
    {
        Office office;
        fill(office, 5, u"banane"_s);
        fill(office, 3, u"cerise"_s, u"2026-11-21T06:00:00Z"_s);
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        for (int i = 0; i < 20; ++i) {
            model.setFilter({.query = u"banane"_s});
            model.setFilter({.query = u"cerise"_s});
        }
        QTRY_COMPARE(model.rowCount(), 3);
        const qsizetype before = answered.count();
        model.setFilter(
            {.query = u"cerise"_s, .order = Order::Oldest}); // read after all that was asked before
        QTRY_VERIFY(answered.count() > before);
        QCOMPARE(model.rowCount(), 3);
    }

    void newMessagesWaitUntilTheyAreAskedFor()
    {
        Office office;
        fill(office, 3);
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Newest});
        QTRY_VERIFY(!answered.isEmpty());
        const Keys before = keysIn(model);
        const Keys came = fill(office, 2, u"plus tard"_s, u"2026-11-22T12:00:00Z"_s);
        QTRY_COMPARE(model.news().added, 2);
        QCOMPARE(keysIn(model), before);
        model.showNews();
        QCOMPARE(keysIn(model), Keys({came.at(1), came.at(0)}) + before);
        QVERIFY(!model.news().waits());
    }

    void anEmptyFeedFillsByItself()
    {
        Office office;
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({});
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(model.rowCount(), 0);
        fill(office, 2);
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!model.news().waits());
    }

    void whatOthersCloseStaysAndWhatThisWindowClosesGoes()
    {
        Office office;
        const Keys keys = fill(office, 4);
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.dispositions = {Disposition::New}, .order = Order::Oldest});
        QTRY_VERIFY(!answered.isEmpty());
        close(office, {keys.at(0)});
        QTRY_COMPARE(model.news().gone, 1);
        QCOMPARE(keysIn(model), keys);
        model.own({keys.at(2)});
        close(office, {keys.at(2)});
        QTRY_COMPARE(keysIn(model), Keys({keys.at(0), keys.at(1), keys.at(3)}));
        QCOMPARE(model.news().gone, 1);
    }

    void commentsUnderOnePostAreOneRow()
    {
        Office office;
        const Keys others = fill(office, 2);
        const auto comments = [&](int count, const QString &from, const QString &text) {
            return *office.write([&](Connection &c) -> Result<Keys> {
                Keys keys;
                for (int i = 0; i < count; ++i)
                    keys.append(test::addMention(
                        c, {.postedAt = from, .text = i % 2 ? u"@tom"_s : text, .under = u"Les soldes"_s}));
                return keys;
            });
        };
        const Keys first = comments(6, u"2026-11-22T06:00:30Z"_s, u"Combien ?"_s);
        Seat seat(office);
        FeedModel model(*seat.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.dispositions = {Disposition::New}, .folded = true, .order = Order::Urgency});
        QTRY_VERIFY(!answered.isEmpty());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.threads(), 1);
        const qint64 thread = model.keyAt(1);
        QVERIFY(inbox::isThread(thread));
        QCOMPARE(keysIn(model), Keys({others.at(0), thread, others.at(1)}));
        QTRY_VERIFY(model.row(1));
        const FeedRow &row = *model.row(1);
        QVERIFY(row.isThread());
        QCOMPARE(row.open, 6);
        QCOMPARE(row.gists.value(inbox::Gist::Question), 3);
        QCOMPARE(row.gists.value(inbox::Gist::Tags), 3);
        const QString said = model.index(1).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(said,
                 u"6 comment(s), Page Facebook, the first without an answer for 13 hour(s), 3 question(s), "
                 "3 tag(s) of friends. Under “Les soldes” · Most asked: “Combien ?” (3 time(s))"_s);

        // One more under the post changes the row where it stands; nothing moves, nothing waits.
        const Keys more = comments(1, u"2026-11-22T12:00:00Z"_s, u"Combien ?"_s);
        QTRY_VERIFY(model.row(1) && model.row(1)->open == 7);
        QCOMPARE(keysIn(model), Keys({others.at(0), thread, others.at(1)}));
        QVERIFY(!model.news().waits());

        // While it is shown it stays one row, however little of it is left to do.
        Keys handled = first;
        const qint64 left = handled.takeFirst();
        model.own(Keys{thread});
        close(office, handled + more);
        QTRY_VERIFY(model.row(1) && model.row(1)->open == 1);
        QCOMPARE(keysIn(model), Keys({others.at(0), thread, others.at(1)}));
        QVERIFY(!model.news().waits());

        // Asked for anew, what is left stands alone.
        model.setFilter({.dispositions = {Disposition::New}, .folded = true, .order = Order::Urgency});
        QTRY_COMPARE(model.threads(), 0);
        QCOMPARE(keysIn(model), Keys({others.at(0), left, others.at(1)}));

        // Without a filter all that is done stands in the row.
        Keys again;
        for (int i = 0; i < 3; ++i)
            again += comments(2, u"2026-11-22T13:00:00Z"_s, u"Dispo ?"_s);
        model.setFilter({.folded = true, .order = Order::Urgency});
        QTRY_COMPARE(keysIn(model), Keys({others.at(0), thread, others.at(1)}));
        model.own(Keys{thread});
        close(office, again + Keys{left});
        QTRY_VERIFY(model.row(1) && model.row(1)->open == 0);
        QCOMPARE(keysIn(model), Keys({others.at(0), thread, others.at(1)}));
        QVERIFY(!model.news().waits());
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"all done"));

        // Whoever looks for words wants each.
        model.setFilter({.query = u"tom"_s, .folded = true});
        QTRY_VERIFY(std::ranges::none_of(keysIn(model), inbox::isThread));
        QCOMPARE(model.rowCount(), 6);
    }

    void rowsThatChangedAreFetchedAgainInTheirPlace()
    {
        Office office;
        const Keys keys = fill(office, 2);
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Oldest});
        QTRY_VERIFY(!answered.isEmpty());
        QTRY_VERIFY(model.row(0));
        close(office, {keys.at(0)});
        QTRY_COMPARE(model.row(0)->disposition, Disposition::Closed);
    }

    void timeRaisesWhatWaitsAndMovesNothing()
    {
        Office office;
        office.clock.set(u"2026-11-20T13:00:00+01:00"_s); // a Friday
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 11; ++i)
                test::addMention(c, {.postedAt = u"2026-11-16T10:00:00+01:00"_s});
            test::addMention(c, {.postedAt = u"2026-11-20T12:59:00+01:00"_s, .text = u"Nul"_s, .rating = 1});
            return {};
        }));
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({.order = Order::Urgency});
        QTRY_VERIFY(!answered.isEmpty());
        const Keys before = keysIn(model);
        QSignalSpy news(&model, &FeedModel::newsChanged);
        office.clock.advance(std::chrono::hours(2));
        model.passTime();
        QTRY_COMPARE(news.size(), 1);
        QCOMPARE(model.news().risen, 1);
        QCOMPARE(keysIn(model), before);
        model.showNews();
        QCOMPARE(model.keyAt(0), before.last());
    }

    void aCardIsSaidInWords()
    {
        Office office;
        office.write([](Connection &c) -> Result<qint64> {
            return test::addMention(
                c,
                {.postedAt = u"2026-11-22T17:00:00Z"_s, .text = u"Bonjour\n\u202eLéa"_s, .isPrivate = true});
        });
        Seat seat(office);
        FeedModel model(*seat.session);
        QSignalSpy answered(&model, &FeedModel::answered);
        model.setFilter({});
        QTRY_VERIFY(!answered.isEmpty());
        QTRY_VERIFY(model.row(0));
        const QString said = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Léa Garçon, @lea_g, Page Facebook, 3 hour(s) ago, Sunday"),
                 qPrintable(said));
        QVERIFY2(
            said.contains(
                u", private, New, without an answer for 3 hour(s), answer due Monday, November 23, 2026 "),
            qPrintable(said));
    }
};

VIGIE_TEST_MAIN(FeedModelTest)
#include "feedmodeltest.moc"
