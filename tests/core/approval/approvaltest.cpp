// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/draftjson.h"
#include "support/desk.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace vigie;
using namespace vigie::approval;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Desk;
using workspace::Connection;

class ApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesApprovalByItsAuthor()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(claire, draft));
        REQUIRE_ERROR(desk.approve(desk.actor(), draft, 1), ErrorCode::OwnTextNeedsAnother);
        QCOMPARE(desk.state(draft), u"submitted"_s);
        const auto message = desk.approve(claire, draft, 1);
        REQUIRE_OK(message);
        QCOMPARE(desk.state(draft), u"approved"_s);
        QCOMPARE(message->state, outbox::State::Waiting);
        QCOMPARE(desk.acts(draft), QStringList({u"draft-made"_s, u"draft-submitted"_s, u"draft-approved"_s}));
        QCOMPARE(desk.acts(message->id), QStringList(u"outbox-enqueued"_s));
        QVERIFY(desk.problems().isEmpty());
    }

    void whoRewroteItDoesNotApproveIt()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.type(claire, draft, u"Bonjour Léa, elle part ce soir."_s));
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        REQUIRE_ERROR(desk.approve(claire, draft, 1), ErrorCode::OwnTextNeedsAnother);
        REQUIRE_OK(desk.approve(desk.actor(), draft, 1));
    }

    void aloneOneReReads()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        const auto approvals = desk.read(
            [&](Connection &c) -> Result<QList<Approval>> { return approvalsOf(c, message.draft); });
        QCOMPARE(approvals->size(), 1);
        QCOMPARE(approvals->first().decision, Decision::ReRead);
        QCOMPARE(approvals->first().actorName, u"Anne"_s);
        QVERIFY(desk.acts(message.draft).contains(u"draft-re-read"_s));
        QVERIFY(desk.problems().isEmpty());
    }

    void aSecondColleagueEndsReReading()
    {
        Desk desk;
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        const team::Actor claire = desk.hire(u"Claire"_s);
        REQUIRE_ERROR(desk.approve(desk.actor(), draft, 1), ErrorCode::OwnTextNeedsAnother);
        REQUIRE_OK(desk.approve(claire, draft, 1));
    }

    void aRoleThatWasTakenAwayApprovesNothing()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        REQUIRE_OK(desk.write([anne = desk.actor()](Connection &c) {
            return team::setRole(c, anne, u"Claire"_s, team::Role::Agency);
        }));
        REQUIRE_ERROR(desk.approve(claire, draft, 1), ErrorCode::NotPermitted);
    }

    void onlyTheCurrentVersionIsDecidedOn()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted(u"un"_s);
        REQUIRE_ERROR(desk.approve(claire, draft, 1), ErrorCode::VersionNotCurrent);
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_OK(desk.type(anne, draft, u"deux"_s));
        REQUIRE_OK(desk.submit(anne, draft));
        const auto old = desk.approve(claire, draft, 1);
        REQUIRE_ERROR(old, ErrorCode::VersionNotCurrent);
        QCOMPARE(old.error().fact("version"), u"1"_s);
        QCOMPARE(old.error().fact("current"), u"2"_s);
        for (const int number : {0, -1, 3})
            REQUIRE_ERROR(desk.approve(claire, draft, number), ErrorCode::VersionNotCurrent);
        REQUIRE_ERROR(desk.refuse(claire, draft, 1, Decision::SentBack, u"non"_s),
                      ErrorCode::VersionNotCurrent);
        REQUIRE_OK(desk.approve(claire, draft, 2));
    }

    void whatWasWrittenOnIsNotDecidedOn()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted(u"un"_s);
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_OK(desk.type(anne, draft, u"un "_s));
        REQUIRE_ERROR(desk.approve(claire, draft, 1), ErrorCode::ChangedMeanwhile);
        REQUIRE_ERROR(desk.refuse(claire, draft, 1, Decision::Rejected, u"non"_s),
                      ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(desk.type(anne, draft, u"un"_s));
        REQUIRE_OK(desk.approve(claire, draft, 1));
    }

    void approvingTwicePutsOneMessageInTheOutbox()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        const auto again = desk.approve(desk.actor(), message.draft, 1);
        REQUIRE_ERROR(again, ErrorCode::StateForbids);
        QCOMPARE(again.error().fact("state"), u"approved"_s);
        const auto enqueued = desk.write(
            [&, anne = desk.actor()](Connection &c) { return outbox::enqueue(c, anne, message.draft, 1); });
        REQUIRE_OK(enqueued);
        QCOMPARE(enqueued->id, message.id);
    }

    void aRefusalNeedsANote()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor agency = desk.hire(u"Agathe"_s, team::Role::Agency);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        for (const QString &note : {u""_s, u" \n"_s})
            REQUIRE_ERROR(desk.refuse(claire, draft, 1, Decision::Rejected, note), ErrorCode::ReasonMissing);
        REQUIRE_ERROR(desk.refuse(claire, draft, 1, Decision::Rejected, QString(2001, u'x')),
                      ErrorCode::InvalidArgument);
        REQUIRE_ERROR(desk.refuse(claire, draft, 1, Decision::Approved, u"oui"_s),
                      ErrorCode::InvalidArgument);
        REQUIRE_ERROR(desk.refuse(agency, draft, 1, Decision::Rejected, u"non"_s), ErrorCode::NotPermitted);
        QCOMPARE(desk.state(draft), u"submitted"_s);
    }

    void aRefusedVersionIsWrittenOnAndSubmittedAgain_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::newRow("rejected") << u"rejected"_s;
        QTest::newRow("sent back") << u"sent-back"_s;
    }

    void aRefusedVersionIsWrittenOnAndSubmittedAgain()
    {
        QFETCH(QString, decision);
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted(u"un"_s);
        REQUIRE_OK(desk.submit(anne, draft));
        const auto refused = desk.refuse(claire, draft, 1, *decisionNamed(decision), u" trop sec "_s);
        REQUIRE_OK(refused);
        QCOMPARE(refused->note, u"trop sec"_s);
        QCOMPARE(desk.state(draft), u"rejected"_s);
        QVERIFY(desk.acts(draft).contains(u"draft-"_s + decision));
        REQUIRE_ERROR(desk.submit(anne, draft), ErrorCode::StateForbids);
        REQUIRE_ERROR(desk.approve(claire, draft, 1), ErrorCode::StateForbids);
        REQUIRE_OK(desk.type(anne, draft, u"deux"_s));
        QCOMPARE(desk.state(draft), u"working"_s);
        QCOMPARE(desk.submit(anne, draft)->number, 2);
        REQUIRE_OK(desk.approve(claire, draft, 2));
        QVERIFY(desk.problems().isEmpty());
    }

    void theQueueHoldsWhatWaitsOldestFirst()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        const Id first = desk.drafted(u"un"_s), second = desk.drafted(u"deux"_s),
                 third = desk.drafted(u"trois"_s);
        for (const Id &draft : {third, first, second}) {
            desk.clock.advance(std::chrono::seconds(1));
            REQUIRE_OK(desk.submit(anne, draft));
        }
        const auto ids = [&] {
            QList<Id> found;
            const QList<Waiting> queue = desk.queue(claire);
            for (const Waiting &waiting : queue)
                found.append(waiting.draft.id);
            return found;
        };
        QCOMPARE(ids(), QList<Id>({third, first, second}));
        QVERIFY(desk.queue(anne).first().mine);
        QVERIFY(!desk.queue(claire).first().mine);
        QCOMPARE(desk.queue(claire).first().version.text, u"trois"_s);
        REQUIRE_OK(desk.approve(claire, third, 1));
        REQUIRE_OK(desk.type(anne, first, u"un et demi"_s));
        QCOMPARE(ids(), QList<Id>({second}));
        QCOMPARE(*desk.read([](Connection &c) -> Result<int> { return queueLength(c); }), 1);
        REQUIRE_OK(desk.type(anne, first, u"un"_s));
        REQUIRE_OK(desk.refuse(claire, second, 1, Decision::SentBack, u"non"_s));
        QCOMPARE(ids(), QList<Id>({first}));
    }

    void aNewEpochVoidsWhatWaits()
    {
        Desk desk;
        const outbox::Message waiting = desk.approved(u"un"_s);
        const outbox::Message handed = desk.approved(u"deux"_s);
        const outbox::Message sent = desk.approved(u"trois"_s);
        for (const Id &message : {handed.id, sent.id})
            REQUIRE_OK(await(outbox::handOverCopied(*desk.workspace, desk.actor(), message)));
        REQUIRE_OK(desk.confirm(sent.id));
        desk.loseTheKey();

        QCOMPARE(desk.state(waiting.draft), u"submitted"_s);
        QCOMPARE(desk.state(handed.draft), u"handed-over"_s);
        QCOMPARE(desk.state(sent.draft), u"sent"_s);
        QCOMPARE(desk.queue(desk.actor()).size(), 1);
        QVERIFY(desk.problems().isEmpty());
        auto delivered = desk.deliver(desk.path(u"out"_s));
        REQUIRE_OK(delivered);
        QVERIFY(delivered->delivered.isEmpty());
        QCOMPARE(delivered->refused.size(), 1);
        QCOMPARE(delivered->refused.first().second.code, ErrorCode::NotApproved);

        const auto again = desk.approve(desk.actor(), waiting.draft, 1);
        REQUIRE_OK(again);
        QCOMPARE(again->id, waiting.id);
        REQUIRE_OK(desk.notPosted(handed.id));
        QCOMPARE(desk.state(handed.draft), u"submitted"_s);
        delivered = desk.deliver(desk.path(u"out"_s));
        QCOMPARE(delivered->delivered.size(), 1);
        QVERIFY(desk.problems().isEmpty());
    }

    void aCopyPutBackSendsNothingThatWasApprovedInIt()
    {
        Desk desk;
        const outbox::Message sent = desk.approved(u"un"_s);
        const outbox::Message cancelled = desk.approved(u"deux"_s);
        const QString copy = desk.copyAside();
        REQUIRE_OK(await(outbox::handOverCopied(*desk.workspace, desk.actor(), sent.id)));
        REQUIRE_OK(desk.confirm(sent.id));
        REQUIRE_OK(desk.cancel(cancelled.id));
        desk.copyOver(copy);
        desk.openAs(desk.workspacePath(),
                    {.places = desk.places(), .clock = desk.clock, .epochStarts = approval::voidWaiting});

        QCOMPARE(desk.state(sent.draft), u"submitted"_s);
        QCOMPARE(desk.state(cancelled.draft), u"submitted"_s);
        auto delivered = desk.deliver(desk.path(u"out"_s));
        REQUIRE_OK(delivered);
        QVERIFY(delivered->delivered.isEmpty());
        QCOMPARE(delivered->refused.size(), 2);
        QVERIFY(desk.problems().isEmpty());
        REQUIRE_OK(desk.approve(desk.actor(), sent.draft, 1)); // a person decides
        delivered = desk.deliver(desk.path(u"out"_s));
        QCOMPARE(delivered->delivered.size(), 1);
    }

    void aDraftIsGivenAsTheCommandLineSays()
    {
        Desk desk;
        const outbox::Message message = desk.approved(u"Bonjour Léa"_s);
        const auto json = desk.read(
            [&](Connection &c) -> Result<std::optional<QJsonObject>> { return draftJson(c, message.draft); });
        QVERIFY(*json);
        const QJsonObject draft = **json;
        QCOMPARE(draft[u"id"].toString(), message.draft.toString());
        QCOMPARE(draft[u"mention"].toString(), message.mentionId.toString());
        QCOMPARE(draft[u"channel"].toString(), u"Page Facebook"_s);
        QCOMPARE(draft[u"author"].toString(), u"Anne"_s);
        QCOMPARE(draft[u"text"].toString(), u"Bonjour Léa"_s);
        QCOMPARE(draft[u"version"].toInt(), 1);
        QCOMPARE(draft[u"state"].toString(), u"approved"_s);
        QCOMPARE(draft[u"findings"].toArray().size(), 0);
        QCOMPARE(draft[u"approvals"].toArray().size(), 1);
        const QJsonObject approval = draft[u"approvals"].toArray().first().toObject();
        QCOMPARE(approval[u"by"].toString(), u"Anne"_s);
        QCOMPARE(approval[u"version"].toInt(), 1);
        QCOMPARE(approval[u"at"].toString(), u"2026-11-22T21:00:00+01:00"_s);
        QCOMPARE(approval[u"relayed"].toBool(true), false);
    }

    void theExportHoldsEveryVersionAndDecision()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted(u"un\n\"deux\""_s);
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_OK(desk.refuse(claire, draft, 1, Decision::SentBack, u"trop sec"_s));
        REQUIRE_OK(desk.type(anne, draft, u"trois"_s));
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_OK(desk.approve(claire, draft, 2));
        desk.clock.advance(std::chrono::seconds(1));
        desk.drafted(u"autre"_s);
        const auto count = desk.read([&](Connection &c) { return exportDrafts(c, desk.folder.path()); });
        REQUIRE_OK(count);
        QCOMPARE(*count, qint64(2));
        const QList<QByteArray> lines = desk.content(desk.path(u"drafts.jsonl"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first[u"versions"].toArray().size(), 2);
        QCOMPARE(first[u"versions"][0][u"text"].toString(), u"un\n\"deux\""_s);
        QCOMPARE(first[u"approvals"][0][u"decision"].toString(), u"sent-back"_s);
        QCOMPARE(first[u"approvals"][0][u"note"].toString(), u"trop sec"_s);
        QCOMPARE(first[u"approvals"][1][u"by"].toString(), u"Claire"_s);
        REQUIRE_ERROR(desk.read([&](Connection &c) { return exportDrafts(c, desk.path(u"nowhere"_s)); }),
                      ErrorCode::ReadOnly);
    }
};

VIGIE_TEST_MAIN(ApprovalTest)
#include "approvaltest.moc"
