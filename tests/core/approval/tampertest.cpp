// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/seal.h"
#include "support/desk.h"
#include "support/vigietest.h"

#include <QDir>

using namespace vigie;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Desk;
using workspace::Connection;

/// Rows made or changed by hand in SQL: nothing leaves, and `check` says which.
class TamperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChangedByHandNeverLeaves_data()
    {
        QTest::addColumn<QByteArray>("sql"); // :d the draft, :a Anne, :c Claire, :m the message
        QTest::addColumn<QString>("code");   // how delivery refuses it; empty: it is not seen as waiting
        QTest::addColumn<QStringList>("problems");
        const QStringList version{u"version-changed"_s}, forged{u"approval-forged"_s},
            outbox{u"outbox-changed"_s};
        const QString notApproved = u"not-approved"_s;
        QTest::newRow("text of the version")
            << QByteArray("UPDATE version SET text = 'autre'") << u"not-approved"_s << version;
        QTest::newRow("text of the version and of the draft")
            << QByteArray("UPDATE version SET text = 'autre'; UPDATE draft SET text = 'autre'") << notApproved
            << version;
        QTest::newRow("text of the draft")
            << QByteArray("UPDATE draft SET text = 'autre'") << u"changed-meanwhile"_s << QStringList();
        QTest::newRow("public instead of private")
            << QByteArray("UPDATE version SET private = 1; UPDATE draft SET private = 1") << notApproved
            << version;
        QTest::newRow("the message answered")
            << QByteArray("UPDATE version SET target = 'x'") << notApproved << version;
        QTest::newRow("the message answered, at its source")
            << QByteArray("UPDATE mention SET remote_id = 'x'") << u"changed-meanwhile"_s << QStringList();
        QTest::newRow("the channel's identity")
            << QByteArray("UPDATE channel SET uid = randomblob(16)") << notApproved << version;
        QTest::newRow("author of the version")
            << QByteArray("UPDATE version SET author = :c") << notApproved << version;
        QTest::newRow("time of the version")
            << QByteArray("UPDATE version SET at = at + 1") << notApproved << version;
        QTest::newRow("salt of the version")
            << QByteArray("UPDATE version SET salt = zeroblob(16)") << notApproved << version;
        QTest::newRow("digest of the version")
            << QByteArray("UPDATE version SET digest = zeroblob(32)") << notApproved
            << QStringList({u"approval-forged"_s, u"version-changed"_s});
        QTest::newRow("mac flipped") << QByteArray("UPDATE approval SET mac = zeroblob(32)") << notApproved
                                     << forged;
        QTest::newRow("approver changed")
            << QByteArray("UPDATE approval SET actor = :a") << notApproved << forged;
        QTest::newRow("time of the approval")
            << QByteArray("UPDATE approval SET at = at - 1") << notApproved << forged;
        QTest::newRow("decision changed")
            << QByteArray("UPDATE approval SET decision = 're-read'") << notApproved << forged;
        QTest::newRow("rejected by hand")
            << QByteArray("UPDATE approval SET decision = 'rejected'") << notApproved << forged;
        QTest::newRow("identity of the approval")
            << QByteArray("UPDATE approval SET id = CAST(substr(id, 1, 15) || "
                          "CASE substr(id, 16) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)")
            << notApproved << forged;
        QTest::newRow("approval taken away")
            << QByteArray("DELETE FROM approval") << notApproved << QStringList();
        QTest::newRow("approval voided by hand")
            << QByteArray("UPDATE approval SET voided_at = 1") << notApproved << forged;
        QTest::newRow("state of the message")
            << QByteArray("UPDATE outbox SET state = 'handed-over'") << u""_s << outbox;
        QTest::newRow("message under way by hand")
            << QByteArray("UPDATE outbox SET state = 'sending', place = '/'") << u"state-forbids"_s << outbox;
        QTest::newRow("deed of the message changed")
            << QByteArray("UPDATE activity SET at = at + 1 WHERE act = 'outbox-enqueued'")
            << u"state-forbids"_s << QStringList({u"activity-changed"_s});
        QTest::newRow("deed of the approval taken away")
            << QByteArray("UPDATE activity SET act = 'x' WHERE act = 'draft-approved'") << notApproved
            << QStringList({u"activity-changed"_s, u"approval-forged"_s});
    }

    void whatWasChangedByHandNeverLeaves()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        QFETCH(QStringList, problems);
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const outbox::Message message = desk.approved(u"Bonjour"_s, u"Claire"_s);
        QVERIFY(desk.problems().isEmpty());
        desk.bySql(sql.replace(":a", Desk::hex(desk.actor().id())).replace(":c", Desk::hex(claire.id())));
        QCOMPARE(desk.problems(), problems);
        const auto delivered = desk.deliver(desk.path(u"out"_s));
        REQUIRE_OK(delivered);
        QVERIFY(delivered->delivered.isEmpty());
        QVERIFY(QDir(desk.path(u"out"_s)).isEmpty());
        QCOMPARE(delivered->refused.size(), code.isEmpty() ? 0 : 1);
        if (!code.isEmpty())
            QCOMPARE(errorCodeName(delivered->refused.first().second.code), code);
        QVERIFY(!await(outbox::handOverCopied(*desk.workspace, desk.actor(), message.id)));
    }

    void anApprovalMadeByHandSendsNothing()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted(u"Bonjour"_s);
        const auto version = desk.submit(desk.actor(), draft);
        REQUIRE_OK(version);
        // As well as it can be made without the key.
        approval::Approval made{.id = Id::make(desk.clock),
                                .draft = draft,
                                .version = 1,
                                .actor = claire.id(),
                                .atMs = desk.clock.nowMs()};
        const QByteArray mac = sealOf(workspace::Key(QByteArray(32, 'k')), made, version->digest).toHex();
        const QByteArray outbox = Id::make(desk.clock).bytes().toHex();
        desk.bySql("INSERT INTO approval(id, draft, version, decision, actor, at, mac) VALUES(" +
                   Desk::hex(made.id) + ',' + Desk::hex(draft) + ",1,'approved'," + Desk::hex(claire.id()) +
                   ',' + QByteArray::number(made.atMs) + ",x'" + mac + "')");
        QCOMPARE(desk.state(draft), u"approved"_s);
        QCOMPARE(desk.problems(), QStringList(u"approval-forged"_s));
        const auto refused = desk.write(
            [&, anne = desk.actor()](Connection &c) { return outbox::enqueue(c, anne, draft, 1); });
        REQUIRE_ERROR(refused, ErrorCode::NotApproved);
        QCOMPARE(refused.error().fact("reason"), u"approval-forged"_s);

        desk.bySql("INSERT INTO outbox(id, draft, version, state, idempotency, made_at) VALUES(x'" + outbox +
                   "'," + Desk::hex(draft) + ",1,'waiting',x'00',0)");
        const auto delivered = desk.deliver(desk.path(u"out"_s));
        REQUIRE_OK(delivered);
        QCOMPARE(delivered->refused.size(), 1);
        QCOMPARE(delivered->refused.first().second.code, ErrorCode::NotApproved);
        QCOMPARE(desk.problems(), QStringList({u"approval-forged"_s, u"outbox-changed"_s}));
        desk.bySql("UPDATE outbox SET state = 'sent'");
        QCOMPARE(desk.problems(),
                 QStringList({u"approval-forged"_s, u"outbox-changed"_s, u"sent-unapproved"_s}));
    }

    void anApprovalOfAnotherDraftSendsNothing()
    {
        Desk desk;
        desk.hire(u"Claire"_s);
        desk.approved(u"Bonjour"_s, u"Claire"_s);
        const Id other = desk.drafted(u"Bonjour"_s);
        REQUIRE_OK(desk.submit(desk.actor(), other));
        desk.bySql("UPDATE approval SET draft = " + Desk::hex(other) +
                   "; UPDATE outbox SET draft = " + Desk::hex(other));
        const auto delivered = desk.deliver(desk.path(u"out"_s));
        QVERIFY(delivered->delivered.isEmpty());
        QCOMPARE(desk.problems(), QStringList({u"approval-forged"_s, u"outbox-changed"_s}));
    }

    void whatLeftIsNotSentAgainByPuttingItsRowBack()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        REQUIRE_OK(desk.deliver(desk.path(u"out"_s)));
        for (const QByteArray before :
             {"handed_at = NULL, place = '', attempts = 0, state = 'waiting'", "state = 'sending'"}) {
            desk.bySql("UPDATE outbox SET " + before);
            const auto delivered = desk.deliver(desk.path(u"elsewhere"_s));
            REQUIRE_OK(delivered);
            QVERIFY(delivered->delivered.isEmpty());
            QVERIFY(QDir(desk.path(u"elsewhere"_s)).isEmpty());
            QCOMPARE(desk.problems(), QStringList(u"outbox-changed"_s));
        }
    }

    void aCancelledOneIsNotRevived()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        REQUIRE_OK(desk.cancel(message.id));
        desk.bySql("UPDATE approval SET voided_at = NULL; UPDATE outbox SET state = 'waiting'");
        QCOMPARE(desk.problems(), QStringList({u"approval-forged"_s, u"outbox-changed"_s}));
        const auto delivered = desk.deliver(desk.path(u"out"_s));
        QCOMPARE(delivered->refused.size(), 1);
        QCOMPARE(delivered->refused.first().second.code, ErrorCode::NotApproved);
    }

    void whatWasChangedByHandIsNotApproved()
    {
        Desk desk;
        const Id draft = desk.drafted(u"Bonjour"_s);
        auto version = desk.submit(desk.actor(), draft);
        REQUIRE_OK(version);
        version->text = u"autre"_s;
        desk.bySql("UPDATE draft SET text = 'autre'; UPDATE version SET text = 'autre', digest = x'" +
                   digestOf(*version).toHex() + '\'');
        QCOMPARE(desk.problems(), QStringList(u"version-changed"_s));
        REQUIRE_ERROR(desk.approve(desk.actor(), draft, 1), ErrorCode::ChangedMeanwhile);
    }

    void aMessageChangedByHandCanBeCancelled()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        desk.bySql("UPDATE outbox SET state = 'sent'");
        REQUIRE_OK(desk.cancel(message.id));
        QCOMPARE(desk.state(message.draft), u"working"_s);
        QVERIFY(desk.problems().isEmpty());
    }

    void checkSaysNothingOfMacsItCannotVerify()
    {
        Desk desk;
        const outbox::Message message = desk.approved();
        desk.loseTheKey();
        QVERIFY(desk.problems().isEmpty());
        const auto without = desk.read(
            [](Connection &c) -> Result<qsizetype> { return approval::check(c, workspace::Key()).size(); });
        QCOMPARE(*without, qsizetype(0));
    }
};

VIGIE_TEST_MAIN(TamperTest)
#include "tampertest.moc"
