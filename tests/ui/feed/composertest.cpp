// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/composer.h"
#include "inbox/mentionstore.h"
#include "support/desk.h"
#include "support/seat.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using inbox::Mention;
using reply::State;
using test::Seat;
using workspace::Connection;

namespace {

/// A message to answer, somebody at a window, and the composer.
class Table : public test::Desk
{
public:
    explicit Table(const test::MentionRow &row = {.postedAt = u"2026-11-22T09:00:00Z"_s})
        : key(customerWrites(row))
    {
    }

    void sit(const QString &name = {})
    {
        composer.reset();
        seat.reset();
        seat = std::make_unique<Seat>(*this, name);
        composer = std::make_unique<Composer>(*seat->session);
        open(key);
    }

    void open(qint64 mention)
    {
        QSignalSpy opened(&*composer, &Composer::opened);
        composer->open(
            *read([&](Connection &c) -> Result<Mention> { return *inbox::mentionAt(c, mention); }));
        QTRY_VERIFY(!opened.isEmpty());
    }

    QList<reply::Draft> drafts(qint64 mention = 0)
    {
        return *read([&](Connection &c) -> Result<QList<reply::Draft>> {
            return reply::draftsOf(c, mention == 0 ? key : mention);
        });
    }

    QString stored(qint64 mention = 0)
    {
        const QList<reply::Draft> found = drafts(mention);
        return found.isEmpty() ? QString() : found.first().text;
    }

    qint64 key;
    std::unique_ptr<Seat> seat;
    std::unique_ptr<Composer> composer;
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeUntilSomethingIsWritten()
    {
        Table table;
        table.sit();
        QVERIFY(table.composer->isOpen());
        QVERIFY(table.composer->mayWrite());
        QCOMPARE(table.composer->saving(), Composer::Saving::Nothing);
        table.composer->flush();
        table.composer->write(u"a"_s, 1);
        table.composer->write({}, 0);
        table.composer->flush();
        QCOMPARE(table.composer->saving(), Composer::Saving::Nothing);
        QVERIFY(table.drafts().isEmpty());
    }

    void savesWithinASecondOfTheFirstKeyHoweverLongOneTypes()
    {
        Table table;
        table.sit();
        QString text;
        // A key each 20 ms, without a pause in which a debounced save could run.
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&] {
            text += u'x';
            table.composer->write(text, static_cast<int>(text.size()));
        });
        keys.start(20);
        QTRY_VERIFY(table.composer->situation().draft.has_value());
        keys.stop();
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        QCOMPARE(table.stored(), text);
        QCOMPARE(table.drafts().size(), 1);
        QCOMPARE(table.drafts().first().version, 0);
    }

    void textAndCursorComeBackAfterARestart()
    {
        Table table;
        table.sit();
        table.composer->write(u"Bonjour Léa,\u00a0merci !"_s, 12);
        table.composer->flush();
        table.composer->moveCursor(7);
        table.sit(); // gone without a word: what is unsaved is written before the workspace closes
        QCOMPARE(table.composer->text(), u"Bonjour Léa,\u00a0merci !"_s);
        QCOMPARE(table.composer->cursor(), 7);
        QCOMPARE(table.drafts().size(), 1);
    }

    void anotherMessageSavesTheOneBefore()
    {
        Table table;
        const qint64 other = table.customerWrites({.postedAt = u"2026-11-22T10:00:00Z"_s});
        table.sit();
        table.composer->write(u"Un"_s, 2);
        table.open(other);
        QCOMPARE(table.composer->text(), QString());
        table.composer->write(u"Deux"_s, 4);
        table.open(table.key);
        QCOMPARE(table.composer->text(), u"Un"_s);
        QTRY_COMPARE(table.stored(other), u"Deux"_s);
    }

    void whatWasWrittenElsewhereIsNeverOverwritten()
    {
        Table table;
        table.sit();
        table.composer->write(u"Bonjour"_s, 7);
        table.composer->flush();
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        const Id first = table.composer->situation().draft->id;
        QSignalSpy elsewhere(&*table.composer, &Composer::changedElsewhere);
        table.composer->write(u"Bonjour Léa"_s, 11);
        REQUIRE_OK(table.type(table.actor(), first, u"Chère Léa"_s));
        QTRY_COMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere.first().first().toBool(), true);
        QCOMPARE(table.draft(first).text, u"Chère Léa"_s);
        QCOMPARE(table.composer->text(), u"Bonjour Léa"_s);
        QCOMPARE(table.drafts().size(), 2);
        QTRY_COMPARE(table.composer->situation().others.size(), 1);
        QCOMPARE(table.composer->situation().others.first().id, first);
        table.composer->write(u"Bonjour Léa !"_s, 13);
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        QCOMPARE(table.drafts().size(), 2);
    }

    void aTextChangedElsewhereIsShownWhereNothingIsUnsavedHere()
    {
        Table table;
        table.sit();
        table.composer->write(u"Bonjour"_s, 7);
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        QSignalSpy elsewhere(&*table.composer, &Composer::changedElsewhere);
        REQUIRE_OK(table.type(table.actor(), table.composer->situation().draft->id, u"Chère Léa"_s));
        QTRY_COMPARE(table.composer->text(), u"Chère Léa"_s);
        QCOMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere.first().first().toBool(), false);
        QCOMPARE(table.drafts().size(), 1);
    }

    void aColleaguesReplyIsShownRatherThanASecondOneBegun()
    {
        Table table;
        table.hire(u"Claire"_s, team::Role::CommunityManager);
        REQUIRE_OK(table.newReply(table.actor(u"Claire"_s), table.key, u"Je m'en occupe"_s));
        table.sit();
        QCOMPARE(table.composer->text(), u"Je m'en occupe"_s);
        QCOMPARE(table.composer->situation().draft->authorName, u"Claire"_s);
        QSignalSpy opened(&*table.composer, &Composer::opened);
        table.composer->openDraft(Id());
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(table.composer->text(), QString());
        QCOMPARE(table.composer->situation().others.size(), 1);
        table.composer->write(u"La mienne"_s, 9);
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        QCOMPARE(table.drafts().size(), 2);
    }

    void aloneItIsReReadAndPutInTheOutboxInOneStepThatCanBeUndone()
    {
        Table table;
        table.sit();
        QVERIFY(table.composer->situation().alone);
        table.composer->write(u"Votre commande part demain."_s, 3);
        QSignalSpy put(&*table.composer, &Composer::putInOutbox);
        table.composer->approveOwn(u"Votre commande part demain."_s);
        QTRY_VERIFY(!put.isEmpty());
        QTRY_COMPARE(table.composer->state(), State::Approved);
        QTRY_VERIFY(table.composer->situation().message);
        QCOMPARE(table.composer->situation().message->text, u"Votre commande part demain."_s);
        QCOMPARE(table.seat->session->history().undoWords(), u"Put a reply in the outbox"_s);
        table.seat->session->history().undo();
        QTRY_COMPARE(table.composer->state(), State::Working);
        QTRY_VERIFY(!table.seat->session->history().redoWords().isEmpty());
        table.seat->session->history().redo();
        QTRY_COMPARE(table.composer->state(), State::Approved);
    }

    void anotherTextThanTheOneReReadIsNotApproved()
    {
        Table table;
        table.sit();
        table.composer->write(u"Votre commande part demain."_s, 3);
        QSignalSpy refused(&*table.composer, &Composer::refused);
        table.composer->approveOwn(u"Votre commande part hier."_s);
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(table.drafts().first().version, 0);
    }

    void withAColleagueItAsksAndEditingTakesTheQuestionBack()
    {
        Table table;
        table.hire(u"Claire"_s);
        table.sit();
        QVERIFY(!table.composer->situation().alone);
        QCOMPARE(table.composer->situation().approvers, QStringList{u"Claire"_s});
        table.composer->write(u"Bonjour"_s, 7);
        QSignalSpy submitted(&*table.composer, &Composer::submitted);
        table.composer->submit();
        QTRY_VERIFY(!submitted.isEmpty());
        QTRY_COMPARE(table.composer->state(), State::Submitted);
        table.composer->write(u"Bonjour !"_s, 9);
        QTRY_COMPARE(table.composer->state(), State::Withdrawn);
        table.composer->write(u"Bonjour"_s, 7);
        QTRY_COMPARE(table.composer->state(), State::Submitted);
    }

    void handedOverItIsConfirmedAndLeavesRoomForAnother()
    {
        Table table;
        table.sit();
        table.composer->write(u"Demain."_s, 7);
        table.composer->approveOwn(u"Demain."_s);
        QTRY_VERIFY(table.composer->situation().message);
        QSignalSpy handed(&*table.composer, &Composer::handedOver);
        table.composer->handOver();
        QTRY_VERIFY(!handed.isEmpty());
        QTRY_COMPARE(table.composer->state(), State::HandedOver);
        QVERIFY(!table.composer->mayWrite());
        table.composer->notPosted();
        QTRY_COMPARE(table.composer->state(), State::Approved);
        table.composer->handOver();
        QTRY_COMPARE(table.composer->state(), State::HandedOver);
        table.composer->confirm(u"https://facebook.example/kerlo/1"_s);
        QTRY_COMPARE(table.composer->state(), State::Sent);
        table.open(table.key);
        QCOMPARE(table.composer->text(), QString());
        QVERIFY(table.composer->mayWrite());
    }

    void discardingIsUndone()
    {
        Table table;
        table.sit();
        table.composer->write(u"Non"_s, 3);
        QSignalSpy discarded(&*table.composer, &Composer::discarded);
        table.composer->discard();
        QTRY_VERIFY(!discarded.isEmpty());
        QTRY_VERIFY(table.composer->isOpen());
        QCOMPARE(table.composer->text(), QString());
        QVERIFY(table.drafts().isEmpty());
        table.seat->session->history().undo();
        QTRY_COMPARE(table.composer->text(), u"Non"_s);
    }

    void whetherItIsPublicIsKept_data()
    {
        QTest::addColumn<bool>("mentionPrivate");
        QTest::newRow("under a post") << false;
        QTest::newRow("to a private message") << true;
    }

    void whetherItIsPublicIsKept()
    {
        QFETCH(bool, mentionPrivate);
        Table table({.postedAt = u"2026-11-22T09:00:00Z"_s, .isPrivate = mentionPrivate});
        table.sit();
        QCOMPARE(table.composer->isPrivate(), mentionPrivate);
        table.composer->setPrivate(!mentionPrivate); // before there is a draft
        table.composer->write(u"Bonjour"_s, 7);
        QTRY_COMPARE(table.composer->saving(), Composer::Saving::Saved);
        QCOMPARE(table.drafts().first().isPrivate, !mentionPrivate);
        table.composer->setPrivate(mentionPrivate);
        QTRY_COMPARE(table.drafts().first().isPrivate, mentionPrivate);
        table.sit();
        QCOMPARE(table.composer->isPrivate(), mentionPrivate);
    }

    void whoeverMayNotWriteCannot()
    {
        Table table;
        table.hire(u"Dominique"_s, team::Role::Director);
        table.sit(u"Dominique"_s);
        QVERIFY(table.composer->isOpen());
        QVERIFY(!table.composer->mayWrite());
    }

    void whatCannotBeSavedStaysAndIsTriedAgain()
    {
        Table table;
        table.sit();
        QSignalSpy refused(&*table.composer, &Composer::refused);
        const QString tooLong(1'100'000, u'x');
        table.composer->write(tooLong, 0);
        QTRY_VERIFY(!refused.isEmpty());
        QCOMPARE(table.composer->saving(), Composer::Saving::Failed);
        QCOMPARE(table.composer->text(), tooLong);
        table.composer->write(u"court"_s, 5);
        QTRY_COMPARE_WITH_TIMEOUT(table.composer->saving(), Composer::Saving::Saved, 10'000);
        QCOMPARE(table.stored(), u"court"_s);
    }

    void aTextThatCouldNotBeSavedIsThereWhenItsMessageIsOpenedAgain()
    {
        Table table;
        const qint64 other = table.customerWrites({.postedAt = u"2026-11-22T10:00:00Z"_s});
        table.sit();
        QSignalSpy refused(&*table.composer, &Composer::refused);
        const QString tooLong(1'100'000, u'x');
        table.composer->write(tooLong, 0);
        table.open(other);
        QTRY_VERIFY(refused.count() > 0);
        table.open(table.key);
        QCOMPARE(table.composer->text(), tooLong);
    }

    void countsAsTheServiceCounts()
    {
        Table table({.postedAt = u"2026-11-22T09:00:00Z"_s, .channel = u"X"_s, .service = u"x"_s});
        table.sit();
        table.composer->write(u"https://kerlo.example/une-adresse-bien-plus-longue-que-vingt-trois"_s, 0);
        QCOMPARE(table.composer->length().used, 23);
        QCOMPARE(table.composer->length().left(), 257);
    }
};

VIGIE_TEST_MAIN(ComposerTest)
#include "composertest.moc"
