// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/folderfile.h"
#include "support/desk.h"
#include "support/vigietest.h"

#include <QDir>

using namespace vigie;
using namespace vigie::outbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Desk;
using workspace::Connection;

static QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

class HandDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactlyTheApprovedTextOnce()
    {
        Desk desk;
        const QString text = u"Bonjour Léa 👋\r\n\n  à demain "_s;
        const Message message = desk.approved(text);
        const QString out = desk.path(u"a/b"_s);
        for (int i = 0; i < 3; ++i) {
            const auto done = desk.deliver(out);
            REQUIRE_OK(done);
            QCOMPARE(done->delivered.size(), i == 0 ? 1 : 0);
            QVERIFY(done->refused.isEmpty());
            QCOMPARE(filesIn(out), QStringList(message.id.toString() + u".txt"_s));
            QCOMPARE(desk.content(fileOf(out, message)), text.toUtf8());
        }
        QCOMPARE(desk.state(message.draft), u"handed-over"_s);
        QCOMPARE(desk.message(message.id).place, QDir(out).canonicalPath());
        REQUIRE_OK(desk.deliver(desk.path(u"elsewhere"_s)));
        QVERIFY(filesIn(desk.path(u"elsewhere"_s)).isEmpty());
        QVERIFY(desk.problems().isEmpty());
    }

    void deliversOneChannelOnly()
    {
        Desk desk;
        const team::Actor anne = desk.actor();
        desk.approved(u"sur Facebook"_s);
        const qint64 mention =
            desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s, .channel = u"Avis Google"_s});
        const Id draft = desk.newReply(anne, mention, u"sur Google"_s)->id;
        REQUIRE_OK(desk.submit(anne, draft));
        const auto message = desk.approve(anne, draft, 1);
        REQUIRE_OK(message);
        REQUIRE_ERROR(desk.deliver(desk.path(u"out"_s), u"Minitel"_s), ErrorCode::NotFound);
        const auto done = desk.deliver(desk.path(u"out"_s), u"avis google"_s);
        REQUIRE_OK(done);
        QCOMPARE(done->delivered.size(), 1);
        QCOMPARE(done->delivered.first().id, message->id);
    }

    void aWithdrawnOneStaysAndTheOthersGo()
    {
        Desk desk;
        const Message withdrawn = desk.approved(u"un"_s);
        const Message whole = desk.approved(u"deux"_s);
        REQUIRE_OK(desk.type(desk.actor(), withdrawn.draft, u"un et demi"_s));
        const auto done = desk.deliver(desk.path(u"out"_s));
        REQUIRE_OK(done);
        QCOMPARE(done->delivered.size(), 1);
        QCOMPARE(done->delivered.first().id, whole.id);
        QCOMPARE(done->refused.size(), 1);
        QCOMPARE(done->refused.first().first, withdrawn.id);
        QCOMPARE(done->refused.first().second.code, ErrorCode::ChangedMeanwhile);
        QCOMPARE(desk.message(withdrawn.id).state, State::Waiting);
        REQUIRE_OK(desk.type(desk.actor(), withdrawn.draft, u"un"_s));
        QCOMPARE(desk.deliver(desk.path(u"out"_s))->delivered.size(), 1);
    }

    void aFolderThatIsNoneLeavesEverythingAsItWas()
    {
        Desk desk;
        const Message message = desk.approved();
        const QString file = desk.file(u"file"_s, "x");
        for (const QString &folder : {u""_s, file, file + u"/below"_s})
            QVERIFY(!desk.deliver(folder));
        QCOMPARE(desk.message(message.id).state, State::Waiting);
        QCOMPARE(desk.message(message.id).attempts, 0);
        QCOMPARE(desk.content(file), QByteArray("x"));
    }

    void neverWritesOverAnotherFile()
    {
        Desk desk;
        const Message message = desk.approved();
        const QString out = desk.path(u"out"_s);
        QDir().mkpath(out);
        desk.file(u"out/"_s + message.id.toString() + u".txt"_s, "already mine");
        const auto done = desk.deliver(out);
        REQUIRE_OK(done);
        QCOMPARE(done->refused.size(), 1);
        QCOMPARE(done->refused.first().second.code, ErrorCode::FileExists);
        QCOMPARE(desk.content(fileOf(out, message)), QByteArray("already mine"));
        QCOMPARE(filesIn(out).size(), 1);
        QCOMPARE(desk.message(message.id).state, State::Waiting);
        QCOMPARE(desk.message(message.id).error, u"file-exists"_s);
        REQUIRE_OK(desk.deliver(desk.path(u"elsewhere"_s)));
        QCOMPARE(desk.state(message.draft), u"handed-over"_s);
        QCOMPARE(desk.message(message.id).error, u""_s);
    }

    void notPostedIsHandedOverAgainWithTheFileThatIsThere()
    {
        Desk desk;
        const Message message = desk.approved();
        const QString out = desk.path(u"out"_s);
        REQUIRE_OK(desk.deliver(out));
        REQUIRE_OK(desk.notPosted(message.id));
        QCOMPARE(desk.deliver(out)->delivered.size(), 1);
        QCOMPARE(filesIn(out).size(), 1);
        QCOMPARE(desk.message(message.id).attempts, 2);
    }

    /// A kill between any two steps, made as the file and the folder would be found after it.
    void recoversFromAKill_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("refused");
        QTest::newRow("before the file") << u"begun"_s << u"handed-over"_s << u""_s;
        QTest::newRow("in the middle of the file") << u"part"_s << u"handed-over"_s << u""_s;
        QTest::newRow("before the file has its name") << u"unnamed"_s << u"handed-over"_s << u""_s;
        QTest::newRow("before it is marked") << u"named"_s << u"handed-over"_s << u""_s;
        QTest::newRow("the file was edited since") << u"edited"_s << u"unknown"_s << u"file-changed"_s;
        QTest::newRow("the folder is gone since") << u"gone"_s << u"unknown"_s << u"file-not-found"_s;
        QTest::newRow("nobody knows where it was going") << u"nowhere"_s << u"unknown"_s << u"unexpected"_s;
        QTest::newRow("the key is lost, the file there") << u"named, key lost"_s << u"handed-over"_s << u""_s;
        QTest::newRow("the key is lost, no file") << u"key lost"_s << u"unknown"_s << u"not-approved"_s;
    }

    void recoversFromAKill()
    {
        QFETCH(QString, step);
        QFETCH(QString, state);
        QFETCH(QString, refused);
        Desk desk;
        const Message message = desk.approved(u"Bonjour Léa"_s);
        const QString out = desk.path(u"out"_s), part = u"."_s + message.id.toString() + u".txt.part"_s;
        QDir().mkpath(out);
        const QString place = step == "nowhere"_L1 ? QString() : QDir(out).canonicalPath();
        REQUIRE_OK(desk.write(
            [&, anne = desk.actor()](Connection &c) { return beginAttempt(c, anne, message.id, place); }));
        const QByteArray text = message.text.toUtf8();
        if (step == "part"_L1)
            desk.file(u"out/"_s + part, text.first(5));
        else if (step == "unnamed"_L1)
            desk.file(u"out/"_s + part, text);
        else if (step.startsWith(u"named"))
            desk.file(u"out/"_s + message.id.toString() + u".txt"_s, text);
        else if (step == "edited"_L1)
            desk.file(u"out/"_s + message.id.toString() + u".txt"_s, text + " (posté)");
        else if (step == "gone"_L1)
            QDir(out).removeRecursively();
        const QByteArray left = desk.content(fileOf(out, message));
        if (step.endsWith(u"key lost"))
            desk.loseTheKey();
        else
            desk.reopen();

        const QString again = step == "begun"_L1 ? desk.path(u"elsewhere"_s) : out;
        const auto done = desk.deliver(step == "gone"_L1 ? desk.path(u"elsewhere"_s) : again);
        REQUIRE_OK(done);
        QCOMPARE(stateName(desk.message(message.id).state), state);
        QCOMPARE(done->delivered.size(), refused.isEmpty() ? 1 : 0);
        QCOMPARE(done->refused.size(), refused.isEmpty() ? 0 : 1);
        if (!refused.isEmpty()) {
            QCOMPARE(errorCodeName(done->refused.first().second.code), refused);
            QCOMPARE(desk.message(message.id).error, refused);
            QCOMPARE(desk.content(fileOf(out, message)), left);
        } else {
            QCOMPARE(desk.content(fileOf(again, message)), text);
            QCOMPARE(filesIn(again), QStringList(message.id.toString() + u".txt"_s));
        }
        QCOMPARE(filesIn(out).size() + filesIn(desk.path(u"elsewhere"_s)).size(),
                 refused.isEmpty() || !left.isEmpty() ? 1 : 0);
        const auto nothing = desk.deliver(out);
        QVERIFY(nothing->delivered.isEmpty());
        QVERIFY(desk.problems().isEmpty());
    }

    void aPlaceChangedByHandIsNotBelieved()
    {
        Desk desk;
        const Message message = desk.approved();
        const QString out = desk.path(u"out"_s);
        QDir().mkpath(out);
        QDir().mkpath(desk.path(u"elsewhere"_s));
        REQUIRE_OK(desk.write([&, anne = desk.actor()](Connection &c) {
            return beginAttempt(c, anne, message.id, QDir(out).canonicalPath());
        }));
        desk.file(u"out/"_s + message.id.toString() + u".txt"_s, message.text.toUtf8());
        desk.bySql("UPDATE outbox SET place = '" + desk.path(u"elsewhere"_s).toUtf8() + "'");
        REQUIRE_OK(desk.deliver(desk.path(u"elsewhere"_s)));
        QVERIFY(filesIn(desk.path(u"elsewhere"_s)).isEmpty());
        QCOMPARE(desk.message(message.id).state, State::Unknown);
    }

    /// Two programs on one file, each with a folder of its own.
    void twoProgramsDeliverOnce()
    {
        Desk desk;
        for (int i = 0; i < 10; ++i)
            desk.approved(u"Bonjour %1"_s.arg(i));
        auto other =
            workspace::Workspace::open(desk.workspacePath(), {.places = desk.places(), .clock = desk.clock});
        REQUIRE_OK(other);
        const team::Actor anne = desk.actor();
        const QString here = desk.path(u"here"_s), there = desk.path(u"there"_s);
        auto first = deliverToFolder(*desk.workspace, anne, here, {});
        auto second = deliverToFolder(**other, anne, there, {});
        const auto firstDone = await(first);
        const auto secondDone = await(second);
        REQUIRE_OK(firstDone);
        REQUIRE_OK(secondDone);
        QCOMPARE(firstDone->delivered.size() + secondDone->delivered.size(), 10);
        QCOMPARE(filesIn(here).size() + filesIn(there).size(), 10);
        other->reset();
        QVERIFY(desk.problems().isEmpty());
    }

    void closingFinishesWhatBegan()
    {
        Desk desk;
        const Message message = desk.approved();
        auto done = deliverToFolder(*desk.workspace, desk.actor(), desk.path(u"out"_s), {});
        desk.reopen();
        QCOMPARE(await(done)->delivered.size(), 1);
        QCOMPARE(desk.state(message.draft), u"handed-over"_s);
    }

    void theSampleIsDeliveredAsPractice()
    {
        Desk desk;
        const Message message = desk.approved();
        desk.bySql("UPDATE channel SET sample = 1");
        QVERIFY(desk.message(message.id).sample);
        QCOMPARE(desk.deliver(desk.path(u"out"_s))->delivered.size(), 1);
    }

    void aFileIsWholeOrAbsent()
    {
        const QTemporaryDir folder;
        const QByteArray content(100'000, 'x');
        REQUIRE_OK(writeOnce(folder.path(), u"a.txt"_s, content));
        QCOMPARE(*lookFor(folder.path(), u"a.txt"_s, content), Found::Same);
        QCOMPARE(*lookFor(folder.path(), u"a.txt"_s, content + 'y'), Found::Other);
        QCOMPARE(*lookFor(folder.path(), u"a.txt"_s, content.chopped(1)), Found::Other);
        QCOMPARE(*lookFor(folder.path(), u"b.txt"_s, content), Found::Absent);
        REQUIRE_ERROR(lookFor(folder.filePath(u"nowhere"_s), u"a.txt"_s, content), ErrorCode::FileNotFound);
        REQUIRE_OK(writeOnce(folder.path(), u"a.txt"_s, content));
        REQUIRE_ERROR(writeOnce(folder.path(), u"a.txt"_s, "y"), ErrorCode::FileExists);
        QVERIFY(QDir(folder.path()).mkdir(u"d.txt"_s));
        QVERIFY(!writeOnce(folder.path(), u"d.txt"_s, "y"));
        QCOMPARE(filesIn(folder.path()), QStringList(u"a.txt"_s));
    }

private:
    static QString fileOf(const QString &folder, const Message &message)
    {
        return folder + u'/' + message.id.toString() + u".txt"_s;
    }
};

VIGIE_TEST_MAIN(HandDeliveryTest)
#include "handdeliverytest.moc"
