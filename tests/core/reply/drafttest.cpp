// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"
#include "support/desk.h"
#include "support/vigietest.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::reply;
using namespace Qt::StringLiterals;
using vigie::test::Desk;
using workspace::Connection;

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyBeginsOnTheChannelOfWhatItAnswers()
    {
        Desk desk;
        const qint64 mention = desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s,
                                                    .channel = u"Instagram"_s,
                                                    .remoteId = u"ig-7"_s,
                                                    .service = u"instagram"_s,
                                                    .isPrivate = true});
        const auto made = desk.newReply(desk.actor(), mention, u"Bonjour"_s);
        REQUIRE_OK(made);
        const Draft draft = desk.draft(made->id);
        QCOMPARE(draft.channelName, u"Instagram"_s);
        QCOMPARE(draft.service, u"instagram"_s);
        QCOMPARE(draft.authorName, u"Anne"_s);
        QCOMPARE(draft.text, u"Bonjour"_s);
        QVERIFY(draft.isPrivate);
        QCOMPARE(draft.mention, mention);
        QCOMPARE(inbox::keyOf(draft.mentionId), mention);
        QCOMPARE(desk.state(made->id), u"working"_s);
        QCOMPARE(desk.acts(made->id), QStringList(u"draft-made"_s));
    }

    void aReplyToNothingIsRefused()
    {
        Desk desk;
        REQUIRE_ERROR(desk.newReply(desk.actor(), 12345, u"Bonjour"_s), ErrorCode::NotFound);
    }

    void aDirectorDoesNotDraft()
    {
        Desk desk;
        const team::Actor director = desk.hire(u"Dominique"_s, team::Role::Director);
        const Id draft = desk.drafted();
        REQUIRE_ERROR(desk.newReply(director, desk.draft(draft).mention, u"x"_s), ErrorCode::NotPermitted);
        REQUIRE_ERROR(desk.type(director, draft, u"x"_s), ErrorCode::NotPermitted);
        REQUIRE_ERROR(desk.submit(director, draft), ErrorCode::NotPermitted);
    }

    void autosaveLeavesNoTraceInTheActivity()
    {
        Desk desk;
        const Id draft = desk.drafted();
        const QString typed = u"Bonjour Léa 👋\n\nà demain"_s;
        REQUIRE_OK(desk.type(desk.actor(), draft, typed));
        QCOMPARE(desk.draft(draft).text, typed);
        QCOMPARE(desk.draft(draft).cursor, static_cast<int>(typed.size()));
        QCOMPARE(desk.draft(draft).version, 0);
        QCOMPARE(desk.acts(draft), QStringList(u"draft-made"_s));
    }

    void whoTypedLastIsTheAuthorOfTheVersion()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        QCOMPARE(desk.submit(claire, draft)->author, desk.actor().id());
        REQUIRE_OK(desk.type(claire, draft, u"Bonjour Léa, elle part ce soir."_s));
        QCOMPARE(desk.submit(desk.actor(), draft)->author, claire.id());
        QCOMPARE(desk.draft(draft).authorName, u"Anne"_s);
    }

    void aTextPastedByMistakeIsRefused()
    {
        Desk desk;
        REQUIRE_ERROR(desk.type(desk.actor(), desk.drafted(), QString(1'000'001, u'x')),
                      ErrorCode::TextTooLong);
    }

    void submittingFreezesAVersion()
    {
        Desk desk;
        const Id draft = desk.drafted(u"Bonjour"_s);
        const auto version = desk.submit(desk.actor(), draft);
        REQUIRE_OK(version);
        QCOMPARE(version->number, 1);
        QCOMPARE(version->text, u"Bonjour"_s);
        QVERIFY(version->target.startsWith(u"r-"));
        QCOMPARE(version->salt.size(), qsizetype(16));
        QCOMPARE(version->digest, digestOf(*version));
        const auto stored = *desk.read(
            [&](Connection &c) -> Result<std::optional<Version>> { return versionOf(c, draft, 1); });
        QVERIFY(stored);
        QCOMPARE(digestOf(*stored), version->digest);
        QVERIFY(isCurrent(desk.draft(draft), *stored));
        QCOMPARE(desk.state(draft), u"submitted"_s);
        QCOMPARE(desk.acts(draft), QStringList({u"draft-made"_s, u"draft-submitted"_s}));
    }

    void submittingTheSameBytesGivesTheSameVersion()
    {
        Desk desk;
        const Id draft = desk.drafted();
        const auto first = desk.submit(desk.actor(), draft);
        REQUIRE_OK(first);
        const auto second = desk.submit(desk.actor(), draft);
        REQUIRE_OK(second);
        QCOMPARE(second->number, 1);
        QCOMPARE(second->salt, first->salt);
        QCOMPARE(desk.acts(draft).count(u"draft-submitted"_s), 1);
    }

    void theFirstDifferenceWithdrawsAndUndoRestores_data()
    {
        QTest::addColumn<bool>("isApproved");
        QTest::addColumn<QString>("standing");
        QTest::newRow("submitted") << false << u"submitted"_s;
        QTest::newRow("approved") << true << u"approved"_s;
    }

    void theFirstDifferenceWithdrawsAndUndoRestores()
    {
        QFETCH(bool, isApproved);
        QFETCH(QString, standing);
        Desk desk;
        const team::Actor anne = desk.actor();
        const QString text = u"Élodie, voilà"_s;
        const Id draft = desk.drafted(text);
        REQUIRE_OK(desk.submit(anne, draft));
        if (isApproved)
            REQUIRE_OK(desk.approve(anne, draft, 1));
        QCOMPARE(desk.state(draft), standing);
        for (const QString &other :
             {text + u' ', text.normalized(QString::NormalizationForm_D), text.chopped(1)}) {
            REQUIRE_OK(desk.type(anne, draft, other));
            QCOMPARE(desk.state(draft), u"withdrawn"_s);
            REQUIRE_OK(desk.type(anne, draft, text));
            QCOMPARE(desk.state(draft), standing);
        }
        REQUIRE_OK(desk.write([&](Connection &c) { return setPrivate(c, anne, draft, true); }));
        QCOMPARE(desk.state(draft), u"withdrawn"_s);
        REQUIRE_OK(desk.write([&](Connection &c) { return setPrivate(c, anne, draft, false); }));
        QCOMPARE(desk.state(draft), standing);
        REQUIRE_OK(desk.type(anne, draft, text + u'!'));
        QCOMPARE(desk.submit(anne, draft)->number, 2);
        QCOMPARE(desk.state(draft), u"submitted"_s);
    }

    void refusesToSubmit_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << u"other"_s << u""_s << u"text-empty"_s;
        QTest::newRow("white space") << u"other"_s << u" \n\t\u00a0"_s << u"text-empty"_s;
        QTest::newRow("what shows nothing") << u"other"_s << u"\u200b\u200e\u0001"_s << u"text-empty"_s;
        QTest::newRow("too long for X") << u"x"_s << QString(281, u'a') << u"text-too-long"_s;
        QTest::newRow("too long for Bluesky") << u"bluesky"_s << QString(301, u'a') << u"text-too-long"_s;
    }

    void refusesToSubmit()
    {
        QFETCH(QString, service);
        QFETCH(QString, text);
        QFETCH(QString, code);
        Desk desk;
        const qint64 mention =
            desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s, .service = service});
        const Id draft = desk.newReply(desk.actor(), mention, text)->id;
        const auto refused = desk.submit(desk.actor(), draft);
        QVERIFY(!refused);
        QCOMPARE(errorCodeName(refused.error().code), code);
        QCOMPARE(desk.draft(draft).version, 0);
    }

    void whatWasDiscardedIsGoneUntilItIsRestored()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const outbox::Message message = desk.approved();
        const auto discard = [&](bool discarded) {
            return desk.write([&](Connection &c) { return setDiscarded(c, anne, message.draft, discarded); });
        };
        REQUIRE_OK(discard(true));
        const auto gone = *desk.read(
            [&](Connection &c) -> Result<std::optional<Draft>> { return draftWith(c, message.draft); });
        QVERIFY(!gone);
        QVERIFY(desk.deliver(desk.path(u"out"_s))->delivered.isEmpty());
        REQUIRE_ERROR(desk.submit(anne, message.draft), ErrorCode::NotFound);
        REQUIRE_OK(discard(false));
        QCOMPARE(desk.state(message.draft), u"approved"_s);
        QCOMPARE(desk.deliver(desk.path(u"out"_s))->delivered.size(), 1);
        REQUIRE_ERROR(discard(true), ErrorCode::StateForbids);
    }

    void whatLeftIsNotWrittenOn()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const outbox::Message message = desk.approved();
        REQUIRE_OK(desk.deliver(desk.path(u"out"_s)));
        for (const QString &state : {u"handed-over"_s, u"sent"_s}) {
            QCOMPARE(desk.state(message.draft), state);
            const auto refused = desk.type(anne, message.draft, u"autre"_s);
            REQUIRE_ERROR(refused, ErrorCode::StateForbids);
            QCOMPARE(refused.error().fact("state"), state);
            REQUIRE_ERROR(desk.submit(anne, message.draft), ErrorCode::StateForbids);
            REQUIRE_ERROR(desk.write([&](Connection &c) { return setPrivate(c, anne, message.draft, true); }),
                          ErrorCode::StateForbids);
            if (state == "handed-over"_L1)
                REQUIRE_OK(desk.confirm(message.id));
        }
    }

    void stateFollowsFromWhatIsKnown_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("same");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("state");
        QTest::newRow("never submitted") << 0 << false << u""_s << u""_s << u"working"_s;
        QTest::newRow("submitted") << 1 << true << u""_s << u""_s << u"submitted"_s;
        QTest::newRow("written on") << 1 << false << u""_s << u""_s << u"withdrawn"_s;
        QTest::newRow("approved") << 1 << true << u"approved"_s << u"waiting"_s << u"approved"_s;
        QTest::newRow("re-read") << 1 << true << u"re-read"_s << u"waiting"_s << u"approved"_s;
        QTest::newRow("approval voided") << 1 << true << u""_s << u"waiting"_s << u"submitted"_s;
        QTest::newRow("approved, written on")
            << 1 << false << u"approved"_s << u"waiting"_s << u"withdrawn"_s;
        QTest::newRow("rejected") << 1 << true << u"rejected"_s << u""_s << u"rejected"_s;
        QTest::newRow("sent back") << 1 << true << u"sent-back"_s << u""_s << u"rejected"_s;
        QTest::newRow("sent back, written on") << 1 << false << u"sent-back"_s << u""_s << u"working"_s;
        QTest::newRow("under way") << 1 << true << u"approved"_s << u"sending"_s << u"approved"_s;
        QTest::newRow("unknown") << 1 << true << u"approved"_s << u"unknown"_s << u"approved"_s;
        QTest::newRow("cancelled") << 1 << true << u""_s << u"cancelled"_s << u"working"_s;
        QTest::newRow("failed") << 1 << true << u"approved"_s << u"failed"_s << u"working"_s;
        QTest::newRow("handed over") << 1 << true << u"approved"_s << u"handed-over"_s << u"handed-over"_s;
        QTest::newRow("handed over, key lost") << 1 << true << u""_s << u"handed-over"_s << u"handed-over"_s;
        QTest::newRow("sent") << 2 << true << u"approved"_s << u"sent"_s << u"sent"_s;
    }

    void stateFollowsFromWhatIsKnown()
    {
        QFETCH(int, version);
        QFETCH(bool, same);
        QFETCH(QString, decision);
        QFETCH(QString, message);
        QTEST(stateName(stateOf({version, same, decision, message})), "state");
        const QStringList locking{u"sending"_s, u"unknown"_s, u"handed-over"_s, u"sent"_s};
        QCOMPARE(isLocked({version, same, decision, message}), locking.contains(message));
    }

    void everyFieldIsInTheDigest()
    {
        const test::MockClock clock;
        const Version version{.draft = Id::make(clock),
                              .number = 1,
                              .channel = 2,
                              .channelId = Id::make(clock),
                              .target = u"12"_s,
                              .text = u"3"_s,
                              .author = Id::make(clock),
                              .atMs = 4,
                              .salt = "salt"};
        QSet<QByteArray> digests{digestOf(version)};
        const auto with = [&](auto change) {
            Version other = version;
            change(other);
            digests.insert(digestOf(other));
        };
        with([&](Version &v) { v.draft = Id::make(clock); });
        with([&](Version &v) { v.number = 2; });
        with([&](Version &v) { v.channel = 3; });
        with([&](Version &v) { v.channelId = Id::make(clock); });
        with([&](Version &v) { v.target = u"1"_s; });
        with([&](Version &v) { v.isPrivate = true; });
        with([&](Version &v) { v.text = u"23"_s; });
        with([&](Version &v) { v.target = u"1"_s, v.text = u"23"_s; });
        with([&](Version &v) { v.author = Id::make(clock); });
        with([&](Version &v) { v.atMs = 5; });
        with([&](Version &v) { v.salt = "sal"; });
        QCOMPARE(digests.size(), 12);
    }

    void draftsOfAMentionAreGivenNewestChangeFirst()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const qint64 mention = desk.customerWrites();
        const Id first = desk.newReply(anne, mention, u"un"_s)->id;
        desk.clock.advance(std::chrono::seconds(1));
        const Id second = desk.newReply(anne, mention, u"deux"_s)->id;
        const auto ids = [&] {
            const auto drafts =
                desk.read([&](Connection &c) -> Result<QList<Draft>> { return draftsOf(c, mention); });
            QList<Id> found;
            for (const Draft &draft : *drafts)
                found.append(draft.id);
            return found;
        };
        QCOMPARE(ids(), QList<Id>({second, first}));
        desk.clock.advance(std::chrono::seconds(1));
        REQUIRE_OK(desk.type(anne, first, u"un, corrigé"_s));
        QCOMPARE(ids(), QList<Id>({first, second}));
    }
};

VIGIE_TEST_MAIN(DraftTest)
#include "drafttest.moc"
