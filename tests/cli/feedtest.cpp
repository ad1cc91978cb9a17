// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// list, search, show, close, assign, wait, tag.
class CliFeedTest : public QObject
{
    Q_OBJECT

    struct Kerlo
    {
        Shell vigie;
        QString first, second, third;
        Kerlo()
        {
            vigie.init();
            first = vigie.mention({.postedAt = u"2026-11-16T08:00:00Z"_s, .remoteId = u"1"_s});
            second = vigie.mention({.postedAt = u"2026-11-17T08:00:00Z"_s,
                                    .channel = u"Avis Google"_s,
                                    .remoteId = u"2"_s,
                                    .authorName = u"Tom"_s,
                                    .authorHandle = u"tom"_s,
                                    .text = u"Lovely bikes, lovely people."_s});
            third = vigie.mention({.postedAt = u"2026-11-18T08:00:00Z"_s, .remoteId = u"3"_s});
        }
        QStringList listed(const QStringList &options)
        {
            QStringList remoteIds;
            for (const QJsonObject &line : vigie.json(QStringList{u"list"_s} + options).lines()) {
                if (line.contains(u"remote_id"))
                    remoteIds.append(line[u"remote_id"].toString());
            }
            return remoteIds;
        }
    };

    static QStringList mentionKeys()
    {
        return {u"assignee"_s,
                u"due"_s,
                u"triage"_s,
                u"author_followers"_s,
                u"author_handle"_s,
                u"author_name"_s,
                u"channel"_s,
                u"disposition"_s,
                u"id"_s,
                u"in_reply_to"_s,
                u"kind"_s,
                u"language"_s,
                u"ours"_s,
                u"posted_at"_s,
                u"private"_s,
                u"rating"_s,
                u"remote_id"_s,
                u"seen_at"_s,
                u"tags"_s,
                u"text"_s,
                u"url"_s};
    }
    static void isMention(const QJsonObject &object)
    {
        for (const QString &key : mentionKeys())
            QVERIFY2(object.contains(key), qPrintable(key));
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void listGivesMentionsThenACursor()
    {
        Kerlo kerlo;
        const Printed page = kerlo.vigie.json({u"list"_s, u"--limit"_s, u"2"_s});
        REQUIRE_STATUS(page, 0);
        QCOMPARE(page.lines().size(), 3);
        isMention(page.lines()[0]);
        QCOMPARE(page.lines()[0][u"posted_at"].toString(), u"2026-11-18T09:00:00+01:00"_s);
        const QJsonObject cursor = page.lines().last();
        QCOMPARE(cursor.keys(), QStringList({u"cursor"_s}));
        const Printed rest =
            kerlo.vigie.json({u"list"_s, u"--limit"_s, u"2"_s, u"--after"_s, cursor[u"cursor"].toString()});
        QCOMPARE(rest.lines().size(), 2);
        QCOMPARE(rest.lines()[0][u"remote_id"].toString(), u"1"_s);
        QVERIFY(rest.lines().last()[u"cursor"].isNull());
    }

    void listFiltersAndOrders()
    {
        Kerlo kerlo;
        kerlo.vigie({u"close"_s, kerlo.third, u"--reason"_s, u"Spam"_s});
        QCOMPARE(kerlo.listed({u"--order"_s, u"oldest"_s}), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(kerlo.listed({u"--order"_s, u"newest"_s}), QStringList({u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(kerlo.listed({u"--order"_s, u"urgency"_s}).last(), u"3"_s);
        QCOMPARE(kerlo.listed({u"--disposition"_s, u"closed"_s}), QStringList({u"3"_s}));
        QCOMPARE(kerlo.listed({u"--channel"_s, u"avis google"_s}), QStringList({u"2"_s}));
        QCOMPARE(kerlo.listed({u"--query"_s, u"lovely"_s}), QStringList({u"2"_s}));
        QCOMPARE(kerlo.listed({u"--query"_s, u"absent"_s}), QStringList());
    }

    void searchCountsAndShowsWhere()
    {
        Kerlo kerlo;
        const Printed found = kerlo.vigie.json({u"search"_s, u"lovely"_s, u"author:tom"_s});
        REQUIRE_STATUS(found, 0);
        const QJsonObject answer = found.json();
        QCOMPARE(answer.keys(), QStringList({u"results"_s, u"seconds"_s, u"total"_s}));
        QCOMPARE(answer[u"total"].toInt(), 1);
        QVERIFY(answer[u"seconds"].toDouble() > 0);
        const QJsonObject result = answer[u"results"].toArray()[0].toObject();
        isMention(result);
        QVERIFY(result[u"snippet"].toString().contains(u"Lovely"));
        QCOMPARE(
            kerlo.vigie.json({u"search"_s, u"commande"_s, u"--limit"_s, u"1"_s}).json()[u"total"].toInt(), 2);
        QVERIFY(kerlo.vigie({u"search"_s, u"lovely"_s}).out.contains(u"Tom"));
    }

    void showGivesTheMessageAndAllThatHangsOnIt()
    {
        Kerlo kerlo;
        const QString answer = kerlo.vigie.mention({.postedAt = u"2026-11-16T09:00:00Z"_s,
                                                    .remoteId = u"9"_s,
                                                    .inReplyTo = u"1"_s,
                                                    .ours = true,
                                                    .text = u"Demain !"_s});
        kerlo.vigie({u"draft"_s, u"new"_s, u"--mention"_s, kerlo.first, u"--text"_s, u"Bonjour"_s});
        kerlo.vigie({u"close"_s, kerlo.first, u"--reason"_s, u"Réglé"_s});
        const Printed shown = kerlo.vigie.json({u"show"_s, kerlo.first});
        REQUIRE_STATUS(shown, 0);
        const QJsonObject object = shown.json();
        QCOMPARE(object.keys(), QStringList({u"activity"_s, u"conversation"_s, u"drafts"_s, u"mention"_s}));
        isMention(object[u"mention"].toObject());
        QCOMPARE(object[u"mention"][u"disposition"].toString(), u"closed"_s);
        QCOMPARE(object[u"drafts"].toArray().size(), 1);
        QStringList acts;
        for (const QJsonValue &row : object[u"activity"].toArray()) {
            acts.append(row[u"act"].toString());
            QVERIFY(!row[u"at"].toString().isEmpty());
            QCOMPARE(row[u"by"].toString(), u"Anne"_s);
        }
        QCOMPARE(acts, QStringList({u"draft-made"_s, u"mention-closed"_s}));
        QStringList conversation;
        for (const QJsonValue &part : object[u"conversation"].toArray())
            conversation.append(part[u"id"].toString());
        QCOMPARE(conversation, QStringList({kerlo.first, answer}));
        const QString people = kerlo.vigie({u"show"_s, kerlo.first}).out;
        QVERIFY2(people.contains(u"Demain") && people.contains(u"Bonjour"), qPrintable(people));
    }

    void actsAnswerTheMessageAsItStandsAfter()
    {
        Kerlo kerlo;
        Shell &vigie = kerlo.vigie;
        vigie({u"colleague"_s, u"add"_s, u"Claire"_s, u"--role"_s, u"approver"_s});
        const auto disposition = [&](const QStringList &typed) {
            const Printed done = vigie.json(typed);
            QTest::qVerify(done.status == 0, "done", qPrintable(done.err), __FILE__, __LINE__);
            isMention(done.json());
            return done.json()[u"disposition"].toString();
        };
        QCOMPARE(disposition({u"assign"_s, kerlo.first, u"claire"_s}), u"assigned"_s);
        QCOMPARE(vigie.json({u"show"_s, kerlo.first}).json()[u"mention"][u"assignee"].toString(),
                 u"Claire"_s);
        QCOMPARE(disposition({u"wait"_s, kerlo.first, u"--for"_s, u"customer"_s, u"--note"_s, u"sa photo"_s}),
                 u"waiting-customer"_s);
        QCOMPARE(disposition({u"wait"_s, kerlo.first, u"--for"_s, u"colleague"_s}), u"waiting-colleague"_s);
        QCOMPARE(disposition({u"wait"_s, kerlo.first, u"--for"_s, u"community"_s}), u"waiting-community"_s);
        QCOMPARE(disposition({u"close"_s, kerlo.first, u"--reason"_s, u"Réglé"_s}), u"closed"_s);
        QCOMPARE(disposition({u"tag"_s, kerlo.first, u"freins"_s, u"atelier"_s}), u"closed"_s);
        QCOMPARE(vigie.json({u"tag"_s, kerlo.first, u"freins"_s, u"brest"_s}).json()[u"tags"].toArray(),
                 QJsonArray({u"atelier"_s, u"brest"_s, u"freins"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("typed"); // FIRST stands for an ID
        QTest::addColumn<int>("status");
        const QString unknown = u"01a20557-4ca8-7b40-b87a-a7d95f5934f5"_s;
        QTest::newRow("list: disposition") << QStringList{u"list"_s, u"--disposition"_s, u"lost"_s} << 2;
        QTest::newRow("list: channel") << QStringList{u"list"_s, u"--channel"_s, u"Lune"_s} << 1;
        QTest::newRow("list: order") << QStringList{u"list"_s, u"--order"_s, u"mood"_s} << 2;
        QTest::newRow("list: limit") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 2;
        QTest::newRow("list: limit is a word") << QStringList{u"list"_s, u"--limit"_s, u"all"_s} << 2;
        QTest::newRow("list: cursor") << QStringList{u"list"_s, u"--after"_s, u"page 2"_s} << 2;
        QTest::newRow("list: query") << QStringList{u"list"_s, u"--query"_s, u"after:yesterday"_s} << 1;
        QTest::newRow("search: nothing") << QStringList{u"search"_s} << 2;
        QTest::newRow("search: query") << QStringList{u"search"_s, u"is:angry"_s} << 1;
        QTest::newRow("show: no ID") << QStringList{u"show"_s, u"1"_s} << 2;
        QTest::newRow("show: unknown") << QStringList{u"show"_s, unknown} << 1;
        QTest::newRow("close: why") << QStringList{u"close"_s, u"FIRST"_s} << 2;
        QTest::newRow("close: an empty reason")
            << QStringList{u"close"_s, u"FIRST"_s, u"--reason"_s, u" "_s} << 2;
        QTest::newRow("close: unknown") << QStringList{u"close"_s, unknown, u"--reason"_s, u"x"_s} << 1;
        QTest::newRow("assign: nobody") << QStringList{u"assign"_s, u"FIRST"_s} << 2;
        QTest::newRow("assign: unknown") << QStringList{u"assign"_s, u"FIRST"_s, u"Nobody"_s} << 1;
        QTest::newRow("wait: for whom") << QStringList{u"wait"_s, u"FIRST"_s} << 2;
        QTest::newRow("wait: for Godot") << QStringList{u"wait"_s, u"FIRST"_s, u"--for"_s, u"godot"_s} << 2;
        QTest::newRow("tag: which") << QStringList{u"tag"_s, u"FIRST"_s} << 2;
    }
    void refuses()
    {
        QFETCH(QStringList, typed);
        QFETCH(int, status);
        Kerlo kerlo;
        typed.replaceInStrings(u"FIRST"_s, kerlo.first);
        const Printed refused = kerlo.vigie.json(typed);
        REQUIRE_STATUS(refused, status);
        QVERIFY(!refused.json()[u"error"][u"message"].toString().isEmpty());
        QVERIFY(!refused.err.isEmpty());
    }

    void aStrangersTextCannotWriteOnTheTerminal()
    {
        Shell vigie;
        vigie.init();
        const QString id = vigie.mention({.postedAt = u"2026-11-16T08:00:00Z"_s,
                                          .authorName = u"\u001b]0;owned\u0007Eve"_s,
                                          .text = u"\u001b[2J gone\r\u202eevil\nsecond line"_s});
        for (const QStringList &typed :
             {QStringList{u"list"_s}, QStringList{u"show"_s, id}, QStringList{u"search"_s, u"gone"_s}}) {
            const QString out = vigie(typed).out;
            QVERIFY(out.contains(u"gone"));
            for (const QChar control : {QChar(0x1b), QChar(7), QChar(u'\r'), QChar(0x202e)})
                QVERIFY2(!out.contains(control), qPrintable(typed.join(u' ')));
        }
    }
};

VIGIE_TEST_MAIN(CliFeedTest)
#include "feedtest.moc"
