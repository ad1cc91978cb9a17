// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/mentionstore.h"
#include "outbox/messagejson.h"
#include "support/desk.h"
#include "support/vigietest.h"

#include <QJsonDocument>

using namespace vigie;
using namespace vigie::outbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Desk;
using workspace::Connection;

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotApprovedIsNotEnqueued()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted();
        const auto enqueue = [&] {
            return desk.write([&](Connection &c) { return outbox::enqueue(c, anne, draft, 1); });
        };
        REQUIRE_ERROR(enqueue(), ErrorCode::NotApproved);
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_ERROR(enqueue(), ErrorCode::NotApproved);
        QVERIFY(waiting(desk).isEmpty());
    }

    void anApprovalThatCannotBeEnqueuedIsNone()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(anne, draft));
        REQUIRE_ERROR(desk.approve(anne, draft, 2), ErrorCode::VersionNotCurrent);
        QCOMPARE(desk.state(draft), u"submitted"_s);
    }

    void aMessageKnowsWhatItAnswers()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const qint64 mention = desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s,
                                                    .channel = u"X"_s,
                                                    .service = u"x"_s,
                                                    .url = u"https://x.example/1"_s});
        const Id draft = desk.newReply(anne, mention, u"Bonjour"_s)->id;
        REQUIRE_OK(desk.submit(anne, draft));
        const auto message = desk.approve(anne, draft, 1);
        REQUIRE_OK(message);
        QCOMPARE(message->mention, mention);
        QCOMPARE(message->channelName, u"X"_s);
        QCOMPARE(message->service, u"x"_s);
        QCOMPARE(message->targetUrl, u"https://x.example/1"_s);
        QCOMPARE(message->authorName, u"Léa Garçon"_s);
        QCOMPARE(message->text, u"Bonjour"_s);
        QCOMPARE(message->idempotency.size(), qsizetype(16));
        const auto of =
            desk.read([&](Connection &c) -> Result<QList<Message>> { return messagesFor(c, mention); });
        QCOMPARE(of->size(), 1);
    }

    void copyingHandsItOverAndConfirmingAnswersIt()
    {
        Desk desk;
        const Message message = desk.approved();
        const auto disposition = [&] {
            return *desk.read([&](Connection &c) -> Result<inbox::Disposition> {
                return inbox::mentionAt(c, message.mention)->disposition;
            });
        };
        const auto handed = await(handOverCopied(*desk.workspace, desk.actor(), message.id));
        REQUIRE_OK(handed);
        QCOMPARE(handed->state, State::HandedOver);
        QCOMPARE(handed->handedAtMs, desk.clock.nowMs());
        QCOMPARE(handed->attempts, 1);
        QCOMPARE(desk.state(message.draft), u"handed-over"_s);
        QCOMPARE(disposition(), inbox::Disposition::New);
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, desk.actor(), message.id)),
                      ErrorCode::StateForbids);

        desk.clock.advance(std::chrono::minutes(5));
        const auto sent = desk.confirm(message.id, u" https://x.example/2 "_s);
        REQUIRE_OK(sent);
        QCOMPARE(sent->state, State::Sent);
        QCOMPARE(sent->sentAtMs, desk.clock.nowMs());
        QCOMPARE(sent->url, u"https://x.example/2"_s);
        QCOMPARE(desk.state(message.draft), u"sent"_s);
        QCOMPARE(disposition(), inbox::Disposition::Replied);
        REQUIRE_ERROR(desk.confirm(message.id), ErrorCode::StateForbids);
        REQUIRE_ERROR(desk.cancel(message.id), ErrorCode::StateForbids);
        QCOMPARE(desk.acts(message.id), QStringList({u"outbox-enqueued"_s, u"outbox-attempt"_s,
                                                     u"outbox-handed-over"_s, u"outbox-confirmed"_s}));
        const auto since = desk.read([&](Connection &c) -> Result<qsizetype> {
            return sentSince(c, *sent->sentAtMs).size() - sentSince(c, *sent->sentAtMs + 1).size();
        });
        QCOMPARE(*since, qsizetype(1));
        QVERIFY(waiting(desk).isEmpty());
        QVERIFY(desk.problems().isEmpty());
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("words") << u"sur leur page"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https://"_s;
        QTest::newRow("no scheme") << u"x.example/2"_s;
        QTest::newRow("space") << u"https://x.example/a b"_s;
        QTest::newRow("too long") << u"https://x.example/"_s + QString(2048, u'a');
    }

    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(QString, url);
        Desk desk;
        const Message message = desk.approved();
        REQUIRE_OK(await(handOverCopied(*desk.workspace, desk.actor(), message.id)));
        REQUIRE_ERROR(desk.confirm(message.id, url), ErrorCode::InvalidArgument);
        QCOMPARE(desk.state(message.draft), u"handed-over"_s);
    }

    void notPostedWaitsAgain()
    {
        Desk desk;
        const Message message = desk.approved();
        REQUIRE_ERROR(desk.notPosted(message.id), ErrorCode::StateForbids);
        REQUIRE_OK(await(handOverCopied(*desk.workspace, desk.actor(), message.id)));
        const auto back = desk.notPosted(message.id);
        REQUIRE_OK(back);
        QCOMPARE(back->state, State::Waiting);
        QVERIFY(!back->handedAtMs);
        QCOMPARE(desk.state(message.draft), u"approved"_s);
        const auto handed = await(handOverCopied(*desk.workspace, desk.actor(), message.id));
        REQUIRE_OK(handed);
        QCOMPARE(handed->attempts, 2);
        QVERIFY(desk.problems().isEmpty());
    }

    void cancellingMakesTheDraftWorkingAgain_data()
    {
        QTest::addColumn<bool>("handedOver");
        QTest::newRow("waiting") << false;
        QTest::newRow("handed over") << true;
    }

    void cancellingMakesTheDraftWorkingAgain()
    {
        QFETCH(bool, handedOver);
        Desk desk;
        const team::Actor anne = desk.actor();
        const Message message = desk.approved();
        if (handedOver)
            REQUIRE_OK(await(handOverCopied(*desk.workspace, anne, message.id)));
        REQUIRE_OK(desk.cancel(message.id));
        QCOMPARE(desk.state(message.draft), u"working"_s);
        QVERIFY(waiting(desk).isEmpty());
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, anne, message.id)), ErrorCode::StateForbids);
        REQUIRE_ERROR(desk.approve(anne, message.draft, 1), ErrorCode::StateForbids);
        QCOMPARE(desk.submit(anne, message.draft)->number, 2);
        const auto again = desk.approve(anne, message.draft, 2);
        REQUIRE_OK(again);
        QVERIFY(again->id != message.id);
        QVERIFY(desk.problems().isEmpty());
    }

    void whatIsUnderWayIsNotCancelledNorWrittenOn()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const Message message = desk.approved();
        REQUIRE_OK(desk.write([&](Connection &c) { return beginAttempt(c, anne, message.id, {}); }));
        REQUIRE_ERROR(desk.cancel(message.id), ErrorCode::StateForbids);
        REQUIRE_ERROR(desk.type(anne, message.draft, u"autre"_s), ErrorCode::StateForbids);
        REQUIRE_ERROR(desk.submit(anne, message.draft), ErrorCode::StateForbids);
        REQUIRE_OK(desk.write([&](Connection &c) { return lost(c, anne, message.id, u"interrupted"_s); }));
        QCOMPARE(desk.message(message.id).state, State::Unknown);
        QCOMPARE(desk.message(message.id).error, u"interrupted"_s);
        REQUIRE_ERROR(desk.type(anne, message.draft, u"autre"_s), ErrorCode::StateForbids);
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, anne, message.id)), ErrorCode::StateForbids);
        REQUIRE_OK(desk.confirm(message.id));
        QCOMPARE(desk.state(message.draft), u"sent"_s);
    }

    void aNewerVersionTakesTheOlderOnesPlace()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        const Message first = desk.approved(u"un"_s);
        REQUIRE_OK(desk.type(anne, first.draft, u"deux"_s));
        QCOMPARE(waiting(desk).size(), 1);
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, anne, first.id)), ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(desk.submit(anne, first.draft));
        QVERIFY(waiting(desk).isEmpty());
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, anne, first.id)), ErrorCode::ChangedMeanwhile);
        const auto second = desk.approve(anne, first.draft, 2);
        REQUIRE_OK(second);
        QCOMPARE(desk.message(first.id).state, State::Cancelled);
        QCOMPARE(waiting(desk), QList<Id>{second->id});
        QVERIFY(desk.problems().isEmpty());
    }

    void anAgencyDoesNotSend()
    {
        Desk desk;
        const team::Actor agency = desk.hire(u"Agathe"_s, team::Role::Agency);
        desk.hire(u"Claire"_s);
        const Message message = desk.approved(u"Bonjour"_s, u"Claire"_s);
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, agency, message.id)), ErrorCode::NotPermitted);
        REQUIRE_ERROR(await(deliverToFolder(*desk.workspace, agency, desk.path(u"out"_s), {})),
                      ErrorCode::NotPermitted);
        for (const auto &act : {outbox::cancel, outbox::notPosted, outbox::handOver})
            REQUIRE_ERROR(desk.write([&](Connection &c) { return act(c, agency, message.id); }),
                          ErrorCode::NotPermitted);
        REQUIRE_ERROR(desk.write([&](Connection &c) { return outbox::confirm(c, agency, message.id, {}); }),
                      ErrorCode::NotPermitted);
    }

    void whatIsUnknownIsNotFound()
    {
        Desk desk;
        const Id nothing = Id::make(desk.clock);
        REQUIRE_ERROR(desk.confirm(nothing), ErrorCode::NotFound);
        REQUIRE_ERROR(desk.cancel(nothing), ErrorCode::NotFound);
        REQUIRE_ERROR(await(handOverCopied(*desk.workspace, desk.actor(), nothing)), ErrorCode::NotFound);
    }

    void aMessageIsGivenAsTheCommandLineSays()
    {
        Desk desk;
        const Message message = desk.approved();
        REQUIRE_OK(await(handOverCopied(*desk.workspace, desk.actor(), message.id)));
        const QJsonObject json = messageJson(desk.message(message.id), QTimeZone("Europe/Paris"));
        QCOMPARE(json[u"id"].toString(), message.id.toString());
        QCOMPARE(json[u"draft"].toString(), message.draft.toString());
        QCOMPARE(json[u"version"].toInt(), 1);
        QCOMPARE(json[u"channel"].toString(), u"Page Facebook"_s);
        QCOMPARE(json[u"state"].toString(), u"handed-over"_s);
        QCOMPARE(json[u"attempts"].toInt(), 1);
        QCOMPARE(json[u"handed_at"].toString(), u"2026-11-22T21:00:00+01:00"_s);
        for (const char *name : {"not_before", "next_attempt", "remote_id", "url", "error", "sent_at"})
            QVERIFY2(json.contains(QLatin1StringView(name)) && json[QLatin1StringView(name)].isNull(), name);
    }

    void theExportHoldsEveryMessage()
    {
        Desk desk;
        const Message first = desk.approved(u"un"_s);
        REQUIRE_OK(desk.cancel(first.id));
        desk.clock.advance(std::chrono::seconds(1));
        desk.approved(u"deux"_s);
        const auto count = desk.read([&](Connection &c) { return exportOutbox(c, desk.folder.path()); });
        REQUIRE_OK(count);
        QCOMPARE(*count, qint64(2));
        const QList<QByteArray> lines = desk.content(desk.path(u"outbox.jsonl"_s)).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[u"state"].toString(), u"cancelled"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"text"].toString(), u"deux"_s);
    }

private:
    static QList<Id> waiting(Desk &desk)
    {
        const auto found =
            desk.read([](Connection &c) -> Result<QList<Message>> { return messages(c, false); });
        QList<Id> ids;
        for (const Message &message : *found)
            ids.append(message.id);
        return ids;
    }
};

VIGIE_TEST_MAIN(OutboxTest)
#include "outboxtest.moc"
