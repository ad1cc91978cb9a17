// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"
#include "support/desk.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/approvalqueuemodel.h"
#include "ui/models/outboxmodel.h"
#include "ui/models/revision.h"
#include "ui/models/submission.h"

#include <QAbstractItemModelTester>

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using approval::Decision;
using team::Role;
using test::await;
using test::Desk;
using test::Seat;
using workspace::Connection;
using Watched = QAbstractItemModelTester;

class QueueModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto strict = Watched::FailureReportingMode::QtTest;

    static Id submitted(Desk &desk, const QString &text, const team::Actor &writer)
    {
        const auto draft = desk.newReply(writer, desk.customerWrites(), text);
        if (!draft || !desk.submit(writer, draft->id))
            qFatal("nothing was submitted");
        return draft->id;
    }

    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int k = 0; k < model.rowCount(); ++k)
            all.append(model.index(k, 0).data().toString());
        return all;
    }

private Q_SLOTS:
    void theQueueShowsTheOldestFirstAndCountsWhatOneMayDecide()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        submitted(desk, u"premier"_s, desk.actor());
        desk.clock.advance(std::chrono::minutes(3));
        submitted(desk, u"deuxième"_s, claire);
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel model(*seat.session);
        const Watched watched(&model, strict);
        QTRY_COMPARE(texts(model), QStringList({u"premier"_s, u"deuxième"_s}));
        QCOMPARE(model.waitingCount(), 1);
        QVERIFY(!model.rowAt(model.index(0)).refusal);
        QCOMPARE(model.rowAt(model.index(1)).refusal->code, ErrorCode::OwnTextNeedsAnother);
        const Card card = model.index(0).data(cardRole).value<Card>();
        QCOMPARE(card.title, u"Anne"_s);
        QCOMPARE(card.aside, u"3 min"_s);
        QCOMPARE(card.detail, u"To Léa Garçon · Page Facebook"_s);

        seat.session->setActor(desk.actor());
        QTRY_COMPARE(model.rowAt(model.index(0)).refusal.has_value(), true);
        QCOMPARE(model.waitingCount(), 1);
    }

    void approvingPutsItInTheOutboxAndUndoBringsItBack()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour Léa"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel queue(*seat.session);
        OutboxModel outbox(*seat.session);
        const Watched one(&queue, strict), other(&outbox, strict);
        QTRY_COMPARE(queue.rowCount(), 1);
        const auto approved = await(ApprovalQueueModel::approve(*seat.session, {{draft, 1}}));
        QCOMPARE(approved.done.size(), 1);
        QCOMPARE(approved.refused.size(), 0);
        QTRY_COMPARE(queue.rowCount(), 0);
        QTRY_COMPARE(texts(outbox), QStringList({u"To post by hand"_s, u"Bonjour Léa"_s}));
        QCOMPARE(outbox.waitingCount(), 1);

        REQUIRE_OK(await(ApprovalQueueModel::takeBack(*seat.session, {{draft, 1}})));
        QTRY_COMPARE(queue.rowCount(), 1);
        QTRY_VERIFY(outbox.rowAt(outbox.index(1)).held == reply::State::Submitted);
        REQUIRE_OK(await(ApprovalQueueModel::approveAgain(*seat.session, {{draft, 1}})));
        QTRY_VERIFY(outbox.rowCount() == 2 && !outbox.rowAt(outbox.index(1)).held);
    }

    void whatCannotBeApprovedDoesNotHoldUpTheRest()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id hers = submitted(desk, u"a"_s, claire);
        const Id annes = submitted(desk, u"b"_s, desk.actor());
        const Id changed = submitted(desk, u"c"_s, desk.actor());
        REQUIRE_OK(desk.type(desk.actor(), changed, u"c, et plus"_s));
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel model(*seat.session);
        const auto approved = await(
            ApprovalQueueModel::approve(*seat.session, {{hers, 1}, {annes, 1}, {changed, 1}, {annes, 7}}));
        QCOMPARE(approved.done.size(), 1);
        QCOMPARE(approved.done.first().draft, annes);
        QCOMPARE(approved.refused.size(), 3);
        QCOMPARE(approved.refused.first().second.code, ErrorCode::OwnTextNeedsAnother);
        QCOMPARE(desk.state(annes), u"approved"_s);
        QCOMPARE(desk.state(hers), u"submitted"_s);
        QCOMPARE(await(ApprovalQueueModel::approve(*seat.session, {})).done.size(), 0);
    }

    void aRefusalNeedsANote()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel model(*seat.session);
        REQUIRE_ERROR(
            await(ApprovalQueueModel::refuse(*seat.session, {draft, 1}, Decision::SentBack, u"  "_s)),
            ErrorCode::ReasonMissing);
        REQUIRE_OK(await(
            ApprovalQueueModel::refuse(*seat.session, {draft, 1}, Decision::SentBack, u"dites vous"_s)));
        QCOMPARE(desk.state(draft), u"rejected"_s);
    }

    void aChangeFromBesideIsSeen()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel queue(*seat.session);
        OutboxModel outbox(*seat.session);
        QTRY_VERIFY(queue.isLoaded() && outbox.isLoaded());
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        QTRY_COMPARE(queue.rowCount(), 1);
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonjour Léa"_s));
        QTRY_COMPARE(queue.rowCount(), 0);
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        QTRY_COMPARE(queue.rowCount(), 1);
        REQUIRE_OK(desk.approve(desk.actor(u"Claire"_s), draft, 2));
        QTRY_COMPARE(outbox.rowCount(), 2);
        QTRY_COMPARE(queue.rowCount(), 0);
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonjour Léa !"_s));
        QTRY_VERIFY(outbox.rowAt(outbox.index(1)).held == reply::State::Withdrawn);
    }

    void theOutboxTellsItsGroupsApart()
    {
        Desk desk;
        const auto approved = [&desk](const QString &text) {
            desk.clock.advance(std::chrono::seconds(1));
            return desk.approved(text);
        };
        const auto waits = approved(u"attend"_s);
        const auto handed = approved(u"remis"_s);
        const auto yesterday = approved(u"hier"_s);
        const auto gone = approved(u"parti"_s);
        const Id cancelled = approved(u"repris"_s).id;
        Seat seat(desk);
        OutboxModel model(*seat.session);
        const Watched watched(&model, strict);
        QTRY_COMPARE(model.countOf(OutboxGroup::ToPost), 5);
        for (const Id &id : {handed.id, yesterday.id, gone.id})
            REQUIRE_OK(await(model.handOverCopied(id)));
        REQUIRE_OK(await(model.confirm(yesterday.id, {})));
        desk.clock.advance(std::chrono::hours(5)); // past midnight in Paris
        REQUIRE_OK(await(model.confirm(gone.id, u"https://facebook.example/p/1"_s)));
        REQUIRE_OK(await(model.cancel(cancelled)));
        QTRY_COMPARE(texts(model),
                     QStringList({u"To post by hand"_s, u"attend"_s, u"To be confirmed as posted"_s,
                                  u"remis"_s, u"Sent today"_s, u"parti"_s}));
        QCOMPARE(model.waitingCount(), 2);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.nearest(0).row(), 1);
        QCOMPARE(model.nearest(99).row(), 5);
        QCOMPARE(model.indexOf(waits.draft).row(), 1);
        QVERIFY(!model.indexOf(Id()).isValid());

        REQUIRE_OK(await(model.notPosted(handed.id)));
        QTRY_COMPARE(model.countOf(OutboxGroup::ToPost), 2);
        REQUIRE_ERROR(await(model.confirm(handed.id, {})), ErrorCode::StateForbids);
        REQUIRE_ERROR(await(model.cancel(gone.id)), ErrorCode::StateForbids);
    }

    void aFolderTakesAllThatWaitsOnce()
    {
        Desk desk;
        const auto first = desk.approved(u"un"_s);
        desk.approved(u"deux"_s);
        Seat seat(desk);
        OutboxModel model(*seat.session);
        const auto delivered = await(model.deliverToFolder(desk.path(u"post"_s)));
        REQUIRE_OK(delivered);
        QCOMPARE(delivered->delivered.size(), 2);
        QCOMPARE(desk.content(desk.path(u"post/%1.txt"_s.arg(first.id.toString()))), QByteArray("un"));
        QTRY_COMPARE(model.countOf(OutboxGroup::ToConfirm), 2);
        QCOMPARE(await(model.deliverToFolder(desk.path(u"post"_s)))->delivered.size(), 0);
    }

    void aSubmissionHoldsAllThatOneShouldSee()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        desk.hire(u"Bruno"_s, Role::Agency);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        REQUIRE_OK(desk.refuse(claire, draft, 1, Decision::SentBack, u"son prénom"_s));
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonjour Léa"_s));
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        const auto found = desk.read([&](Connection &c) { return readSubmission(c, draft, 0); });
        REQUIRE_OK(found);
        QCOMPARE(found->version.number, 2);
        QCOMPARE(found->before->text, u"Bonjour"_s);
        QCOMPARE(found->versionAuthor, u"Anne"_s);
        QCOMPARE(found->approvers, QStringList{u"Claire"_s});
        QCOMPARE(found->decisions.size(), 1);
        QCOMPARE(found->decisions.first().note, u"son prénom"_s);
        QCOMPARE(found->conversation.last().authorName, u"Léa Garçon"_s);
        QVERIFY(found->history.size() >= 4);
        QVERIFY(!found->alone);
        REQUIRE_ERROR(desk.read([&](Connection &c) { return readSubmission(c, Id(), 0); }),
                      ErrorCode::NotFound);
        REQUIRE_ERROR(desk.read([&](Connection &c) { return readSubmission(c, draft, 9); }),
                      ErrorCode::NotFound);
    }

    void anEditMakesAVersionThatAnotherMustApprove()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        ApprovalQueueModel queue(*seat.session);
        const auto found = desk.read([&](Connection &c) { return readSubmission(c, draft, 0); });
        Revision revision(*seat.session, found->draft, found->version);
        revision.write(u"Bonjour Léa"_s, 11);
        const auto number = await(revision.submit());
        REQUIRE_OK(number);
        QCOMPARE(*number, 2);
        QTRY_COMPARE(queue.rowCount(), 1);
        QTRY_COMPARE(queue.rowAt(queue.index(0)).refusal.value_or(Error()).code,
                     ErrorCode::OwnTextNeedsAnother);
        REQUIRE_ERROR(desk.approve(claire, draft, 2), ErrorCode::OwnTextNeedsAnother);
        REQUIRE_OK(desk.approve(desk.actor(), draft, 2));
    }

    void anEditIsSavedByItselfAndCanBeLeftWithoutATrace()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        const auto found = desk.read([&](Connection &c) { return readSubmission(c, draft, 0); });
        Revision revision(*seat.session, found->draft, found->version);
        QSignalSpy saved(&revision, &Revision::saved);
        revision.write(u"Bonj"_s, 4);
        QVERIFY(!revision.isSaved());
        QVERIFY(saved.wait(1500));
        QCOMPARE(desk.draft(draft).text, u"Bonj"_s);
        QCOMPARE(desk.state(draft), u"withdrawn"_s);
        REQUIRE_OK(await(revision.leave()));
        QCOMPARE(desk.state(draft), u"submitted"_s);
        REQUIRE_OK(desk.approve(claire, draft, 1));
    }

    void aloneAnEditIsReReadAndPutInTheOutbox()
    {
        Desk desk;
        const Id draft = submitted(desk, u"Bonjour"_s, desk.actor());
        Seat seat(desk);
        OutboxModel outbox(*seat.session);
        const auto found = desk.read([&](Connection &c) { return readSubmission(c, draft, 0); });
        Revision revision(*seat.session, found->draft, found->version);
        revision.write(u"Bonjour Léa"_s, 11);
        REQUIRE_OK(await(revision.submit()));
        QTRY_COMPARE(outbox.waitingCount(), 1);
        QCOMPARE(outbox.rowAt(outbox.index(1)).message.text, u"Bonjour Léa"_s);
    }

    void aRevisionThatCouldNotBeSavedIsTriedAgain()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = submitted(desk, u"Bonjour Léa"_s, desk.actor());
        Seat seat(desk, u"Claire"_s);
        const auto found = desk.read([&](workspace::Connection &c) { return readSubmission(c, draft, 0); });
        REQUIRE_OK(found);
        const auto run = [&](const char *sql) {
            REQUIRE_OK(desk.write([sql](workspace::Connection &c) -> Result<void> {
                c.statement(sql).run();
                return {};
            }));
        };
        run("CREATE TRIGGER full BEFORE UPDATE ON draft BEGIN SELECT RAISE(ABORT, 'full'); END");
        Revision revision(*seat.session, found->draft, found->version);
        QSignalSpy refused(&revision, &Revision::refused);
        revision.write(u"Bonsoir Léa"_s, 11);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(revision.isUnkept());
        run("DROP TRIGGER full");
        QTRY_VERIFY_WITH_TIMEOUT(revision.isSaved(), 20'000);
        QVERIFY(!revision.isUnkept());
    }
};

VIGIE_TEST_MAIN(QueueModelsTest)
#include "queuemodelstest.moc"
