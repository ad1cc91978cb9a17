// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pilesmodel.h"
#include "inbox/mentionstore.h"
#include "reply/draftstore.h"
#include "support/comments.h"
#include "support/rows.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/threadacts.h"

#include <QAbstractItemModelTester>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using test::Office;
using test::Seat;
using workspace::Connection;
using Keys = QList<qint64>;

/// What stands under one post, in a window's models.
class PilesModelTest : public QObject
{
    Q_OBJECT

    struct Under
    {
        Office office;
        std::unique_ptr<Seat> seat;
        std::unique_ptr<UnderPost> post;
        std::unique_ptr<PilesModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;

        explicit Under(int comments, const QString &colleague = {})
        {
            if (!colleague.isEmpty())
                office.hire(colleague);
            const auto row = office.write([&](Connection &c) -> Result<qint64> {
                test::addComments(c, comments);
                auto thread = c.statement("SELECT max(id) FROM thread");
                thread.step();
                return thread.integer(0);
            });
            seat = std::make_unique<Seat>(office);
            post = std::make_unique<UnderPost>(*seat->session);
            model = std::make_unique<PilesModel>(*seat->session, *post);
            tester = std::make_unique<QAbstractItemModelTester>(
                model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            post->open(*row);
            if (!QTest::qWaitFor([&] { return post->isLoaded(); }))
                qFatal("the thread did not open");
        }
        QModelIndex pile(const QString &words) const
        {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (said(model->index(row, 0)).contains(words))
                    return model->index(row, 0);
            }
            return {};
        }
        static QString said(const QModelIndex &index)
        {
            return index.data(Qt::AccessibleTextRole).toString();
        }
        QStringList all() const
        {
            QStringList all;
            for (int row = 0; row < model->rowCount(); ++row)
                all.append(said(model->index(row, 0)));
            return all;
        }
        void close(const Keys &keys)
        {
            REQUIRE_OK(office.write([&, anne = office.actor()](Connection &c) {
                return inbox::setDisposition(c, anne, keys, Disposition::Closed, u"done"_s);
            }));
        }
        qsizetype drafts()
        {
            return office
                .read([](Connection &c) -> Result<qsizetype> {
                    return std::ranges::count_if(reply::allDrafts(c),
                                                 [](const reply::Draft &draft) { return !draft.discarded; });
                })
                .value();
        }
    };

private Q_SLOTS:
    void nothingIsThereOfThePostBeforeWhileAnotherIsRead()
    {
        Under under(50);
        QVERIFY(under.model->rowCount() > 1);
        QVERIFY(!under.post->openKeys().isEmpty());
        {
            const test::HeldReaders held(under.seat->session->workspace());
            under.post->open(under.post->row() + 1);
            QVERIFY(!under.post->isLoaded());
            QCOMPARE(under.model->rowCount(), 0);
            QVERIFY(under.post->openKeys().isEmpty());
            under.post->open(under.post->row() - 1);
            QCOMPARE(under.model->rowCount(), 0);
        }
        QTRY_VERIFY(under.post->isLoaded());
        QVERIFY(under.model->rowCount() > 1);
    }

    void initTestCase() { QTest::setThrowOnFail(true); }

    void pilesStandBySizeAndKeepTheirPlaces()
    {
        Under under(30);
        const QStringList before = under.all();
        QVERIFY2(before.at(before.size() - 2).startsWith(u"All different"), qPrintable(before.join(u'\n')));
        QVERIFY(before.last().startsWith(u"Our answers"));
        QCOMPARE(under.post->comments(), 30);
        QCOMPARE(under.post->askedBy(), 6);
        QCOMPARE(under.post->gists().value(inbox::Gist::Tags), 6);
        const QModelIndex first = under.model->index(0, 0);
        const QString typical = first.data(PilesModel::FirstLine).toString();
        under.close(under.model->keysAt(first));
        QTRY_VERIFY(Under::said(under.model->index(0, 0)).contains(u"all done"));
        QCOMPARE(under.model->index(0, 0).data(PilesModel::FirstLine).toString(), typical);
        QVERIFY(under.model->keysAt(under.model->index(0, 0)).isEmpty());
    }

    void whatIsTickedOutIsNotActedOn()
    {
        Under under(30);
        const QModelIndex tags = under.pile(u"Tags of friends"_s);
        const Keys all = under.model->keysAt(tags);
        QCOMPARE(all.size(), 6);
        const QModelIndex second = under.model->index(1, 0, tags);
        QVERIFY(under.model->setData(second, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!under.model->setData(tags, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(under.model->keysAt(tags).size(), 5);
        QVERIFY(!under.model->keysAt(tags).contains(under.model->commentAt(second)->key));
        QCOMPARE(under.model->keysAt(second), Keys{under.model->commentAt(second)->key}); // alone it is meant
        under.close({all.first()});
        QTRY_COMPARE(under.model->keysAt(under.pile(u"Tags of friends"_s)).size(), 4); // still ticked out
    }

    void aCommentThatComesJoinsItsPile()
    {
        Under under(30);
        const int piles = under.model->rowCount();
        under.office.write([](Connection &c) -> Result<qint64> {
            return test::addMention(c, {.postedAt = u"2026-11-22T20:00:00Z"_s,
                                        .text = u"@zoe"_s,
                                        .under = u"Le Tevenn 2027 est là"_s});
        });
        QTRY_COMPARE(under.model->rowCount(under.pile(u"Tags of friends"_s)), 7);
        QCOMPARE(under.model->rowCount(), piles);
    }

    void aloneEachGetsADraftToBeReRead()
    {
        Under under(30);
        ThreadActs acts(*under.seat->session);
        QSignalSpy drafted(&acts, &ThreadActs::drafted);
        const Keys keys = under.model->keysAt(under.pile(u"Questions"_s));
        REQUIRE_OK(under.office.write([&, anne = under.office.actor()](Connection &c) {
            return reply::newReply(c, anne, keys.first(), u"Bonjour Léa"_s);
        }));
        acts.draftEach(keys, u"Bonjour ! 2 490 €."_s);
        QTRY_COMPARE(drafted.size(), 1);
        QCOMPARE(drafted.first(), QVariantList({int(keys.size()) - 1, 1, false})); // one was there
        QCOMPARE(under.drafts(), keys.size());
        QCOMPARE(*under.office.read([](Connection &c) -> Result<int> { return reply::submittedCount(c); }),
                 0);
        QTRY_COMPARE(under.model->pileAt(under.pile(u"Questions"_s))->drafted(), keys.size());
        QSignalSpy undone(&under.seat->session->history(), &History::undone);
        under.seat->session->history().undo();
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(under.drafts(), 1);
        under.seat->session->history().redo();
        QTRY_COMPARE(under.drafts(), keys.size());
    }

    void withColleaguesEachAsksForItsOwnApproval()
    {
        Under under(30, u"Claire"_s);
        ThreadActs acts(*under.seat->session);
        QSignalSpy drafted(&acts, &ThreadActs::drafted);
        const Keys keys = under.model->keysAt(under.pile(u"Questions"_s));
        acts.draftEach(keys, u"Bonjour ! 2 490 €."_s);
        QTRY_COMPARE(drafted.size(), 1);
        QCOMPARE(*under.office.read([](Connection &c) -> Result<int> { return reply::submittedCount(c); }),
                 int(keys.size()));
    }

    void draftsAreMadeWholeOrNotAtAll()
    {
        Under under(30, u"Claire"_s);
        ThreadActs acts(*under.seat->session);
        QSignalSpy refused(&acts, &ThreadActs::refused);
        Keys keys = under.model->keysAt(under.pile(u"Questions"_s));
        keys.append(12345); // is not there
        acts.draftEach(keys, u"Bonjour"_s);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(!acts.isDrafting());
        QCOMPARE(under.drafts(), 0);
        keys.removeLast();
        const test::HeldReaders held(under.seat->session->workspace());
        acts.draftEach(keys, u"Bonjour"_s);
        QVERIFY(acts.isDrafting());
        acts.cancel();
        QTRY_VERIFY(!acts.isDrafting());
        const qsizetype made = under.drafts();
        QVERIFY(made == 0 || made == keys.size()); // it may have been done before
    }

    void anAnswerIsPinnedAndTakenAway()
    {
        Under under(10);
        ThreadActs acts(*under.seat->session);
        const QModelIndex ours = under.pile(u"Our answers"_s);
        QCOMPARE(under.model->rowCount(ours), 1);
        QVERIFY(under.model->keysAt(ours).isEmpty());
        acts.pin(under.post->row(), under.model->commentAt(under.model->index(0, 0, ours))->answer);
        QTRY_VERIFY(under.post->pinned().contains(u"2 490"));
        under.seat->session->history().undo();
        QTRY_VERIFY(under.post->pinned().isEmpty());
    }
};

VIGIE_TEST_MAIN(PilesModelTest)
#include "pilesmodeltest.moc"
