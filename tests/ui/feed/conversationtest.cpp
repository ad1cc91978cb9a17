// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversation.h"
#include "support/desk.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/acttext.h"
#include "ui/models/speaking.h"

using namespace vigie;
using namespace vigie::ui;
using namespace Qt::StringLiterals;
using test::Desk;
using test::Seat;
using workspace::Connection;

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOnlyAddressesThatABrowserMayBeGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("none") << u"Bonjour"_s << QStringList();
        QTest::newRow("with a full stop")
            << u"Voir https://kerlo.example/a."_s << QStringList{u"https://kerlo.example/a"_s};
        QTest::newRow("in brackets") << u"(http://kerlo.example/x?y=1)"_s
                                     << QStringList{u"http://kerlo.example/x?y=1"_s};
        QTest::newRow("twice the same")
            << u"https://a.example https://a.example"_s << QStringList{u"https://a.example"_s};
        QTest::newRow("other schemes")
            << u"javascript:alert(1) file:///etc/passwd ftp://x.example data:text/html,x"_s << QStringList();
        QTest::newRow("without a host") << u"https:///etc/passwd"_s << QStringList();
        QTest::newRow("upper case") << u"HTTPS://KERLO.EXAMPLE"_s << QStringList{u"https://kerlo.example"_s};
        QTest::newRow("six") << u"http://a.x http://b.x http://c.x http://d.x http://e.x http://f.x"_s
                             << QStringList({u"http://a.x"_s, u"http://b.x"_s, u"http://c.x"_s,
                                             u"http://d.x"_s, u"http://e.x"_s});
    }

    void findsOnlyAddressesThatABrowserMayBeGiven()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QCOMPARE(linksIn(text, 5), links);
    }

    void holdsMessagesNotesAndRepliesInTheOrderOfTime()
    {
        Desk desk;
        desk.clock.set(u"2026-11-22T10:00:00Z"_s);
        const qint64 question = desk.customerWrites({.postedAt = u"2026-11-22T09:00:00Z"_s,
                                                     .remoteId = u"fb-1"_s,
                                                     .text = u"Où est\u202e mon vélo ?"_s});
        desk.customerWrites({.postedAt = u"2026-11-22T09:30:00Z"_s,
                             .inReplyTo = u"fb-1"_s,
                             .ours = true,
                             .text = u"Nous regardons."_s});
        REQUIRE_OK(desk.write([&, anne = desk.actor()](Connection &c) {
            return inbox::addNote(c, anne, question, u"Client fidèle"_s);
        }));
        desk.clock.set(u"2026-11-22T11:00:00Z"_s);
        const auto draft = desk.newReply(desk.actor(), question, u"Il part demain."_s);
        REQUIRE_OK(draft);
        REQUIRE_OK(desk.submit(desk.actor(), draft->id));
        REQUIRE_OK(desk.approve(desk.actor(), draft->id, 1));

        Seat seat(desk);
        Conversation conversation(*seat.session);
        QSignalSpy loaded(&conversation, &Conversation::loaded);
        conversation.open(question);
        QTRY_VERIFY(!loaded.isEmpty());
        QCOMPARE(loaded.first().first().toBool(), true);
        const QList<Spoken> &spoken = conversation.spoken();
        QCOMPARE(spoken.size(), 4);
        QCOMPARE(spoken.at(0).by, Spoken::By::Them);
        QCOMPARE(spoken.at(0).text, u"Où est mon vélo ?"_s);
        QCOMPARE(spoken.at(1).by, Spoken::By::Us);
        QCOMPARE(spoken.at(2).by, Spoken::By::Note);
        QCOMPARE(spoken.at(2).author, u"Anne"_s);
        QCOMPARE(spoken.at(3).by, Spoken::By::Reply);
        QCOMPARE(spoken.at(3).state, outbox::State::Waiting);
        QCOMPARE(spoken.at(3).author, u"Kerlo"_s);

        QStringList done;
        for (const Happened &happened : conversation.history())
            done.append(happened.words);
        QCOMPARE(done, QStringList({u"Reply put in the outbox by Anne"_s,
                                    u"Reply re-read by Anne, who wrote it"_s, u"Reply submitted by Anne"_s,
                                    u"Reply begun by Anne"_s, u"Note added by Anne"_s}));
    }

    void followsChangesWithoutClaimingToBeAnother()
    {
        Desk desk;
        const qint64 question = desk.customerWrites();
        Seat seat(desk);
        Conversation conversation(*seat.session);
        QSignalSpy loaded(&conversation, &Conversation::loaded);
        conversation.open(question);
        QTRY_VERIFY(!loaded.isEmpty());
        loaded.clear();
        REQUIRE_OK(desk.write(
            [&, anne = desk.actor()](Connection &c) { return inbox::addNote(c, anne, question, u"Vu"_s); }));
        QTRY_COMPARE(conversation.spoken().size(), 2);
        QCOMPARE(loaded.last().first().toBool(), false);
    }

    void aMessageThatIsGoneIsNothing()
    {
        Desk desk;
        Seat seat(desk);
        Conversation conversation(*seat.session);
        QSignalSpy loaded(&conversation, &Conversation::loaded);
        conversation.open(4711);
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(!conversation.mention());
        QVERIFY(conversation.spoken().isEmpty());
    }

    void saysAsWhomAndWhere_data()
    {
        QTest::addColumn<inbox::Kind>("kind");
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<QString>("words");
        QTest::newRow("comment") << inbox::Kind::Comment << false
                                 << u"As Kerlo %2, on Page Facebook, public under the comment"_s;
        QTest::newRow("review") << inbox::Kind::Review << false
                                << u"As Kerlo %2, on Page Facebook, public under the review"_s;
        QTest::newRow("private") << inbox::Kind::Comment << true << u"Private message to Léa Garçon"_s;
        QTest::newRow("mail") << inbox::Kind::Mail << true << u"Mail to Léa Garçon"_s;
    }

    void saysAsWhomAndWhere()
    {
        QFETCH(inbox::Kind, kind);
        QFETCH(bool, isPrivate);
        QFETCH(QString, words);
        inbox::Mention mention;
        mention.kind = kind;
        mention.channelName = u"Page Facebook"_s;
        mention.authorName = u"Léa\nGarçon"_s;
        const Speaking speaking = speakingTo(mention, isPrivate, u"Kerlo %2"_s);
        QCOMPARE(speaking.words, words);
        QCOMPARE(speaking.isPrivate, isPrivate);
    }

    void wordsWhatWasDone_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("words");
        QTest::newRow("closed") << u"mention-closed"_s << QJsonObject() << QString() << u"Closed by Anne"_s;
        QTest::newRow("assigned to another")
            << u"mention-assigned"_s << QJsonObject() << u"Claire"_s << u"Assigned to Claire by Anne"_s;
        QTest::newRow("taken") << u"mention-assigned"_s << QJsonObject() << u"Anne"_s << u"Taken by Anne"_s;
        QTest::newRow("undone") << u"mention-undone"_s << QJsonObject{{u"to"_s, u"new"_s}} << QString()
                                << u"Undone by Anne: new again"_s;
        QTest::newRow("asked inside")
            << u"mention-asked"_s << QJsonObject() << QString() << u"Question asked by Anne"_s;
        QTest::newRow("of a newer Vigie")
            << u"crisis-begun"_s << QJsonObject() << QString() << u"Anne: crisis begun"_s;
    }

    void wordsWhatWasDone()
    {
        QFETCH(QString, act);
        QFETCH(QJsonObject, facts);
        QFETCH(QString, other);
        QFETCH(QString, words);
        QCOMPARE(actText(act, facts, u"Anne"_s, other), words);
    }
};

VIGIE_TEST_MAIN(ConversationTest)
#include "conversationtest.moc"
