// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intake.h"
#include "inbox/channelstore.h"
#include "inbox/intakelimits.h"
#include "inbox/search.h"
#include "support/vigietest.h"
#include "takingin.h"
#include "workspace/activity.h"

#include <QDir>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

class IntakeTest : public QObject, vigie::test::TakingIn
{
    Q_OBJECT

private Q_SLOTS:
    void takesMentionsInInTheOrderOfTime()
    {
        Office office;
        const auto report = importText(office, "id,channel,author_handle,author_name,posted_at,text\n"
                                               "2,Page Facebook,lea,Léa,2026-11-21T10:00:00Z,deux\n"
                                               "1,Page Facebook,lea,Léa,2026-11-20T10:00:00Z,un\n"
                                               "3,X,bob,,2026-11-22T10:00:00Z,trois\n");
        QCOMPARE(counts(report), u"3 read, 3 added, 0 duplicates, 0 updated, 0 rejected"_s);
        const QList<Mention> all = mentions(office);
        QCOMPARE(texts(office), (QStringList{u"un"_s, u"deux"_s, u"trois"_s}));
        QCOMPARE(all.first().channelName, u"Page Facebook"_s);
        QCOMPARE(all.first().service, u"facebook"_s);
        QCOMPARE(all.first().authorName, u"Léa"_s);
        QCOMPARE(all.first().author, all.at(1).author);
        QCOMPARE(all.first().sourceName, u"rows.csv"_s);
        QCOMPARE(all.first().disposition, Disposition::New);
        QVERIFY(all.first().traits.testFlag(Trait::Unread));
        QCOMPARE(all.first().seenAtMs, office.clock.nowMs());
        QCOMPARE(keyOf(all.first().id), all.first().key);
        QCOMPARE(all.first().id.ms(), all.first().postedAtMs);
    }

    void takingInTwiceAddsNothing()
    {
        Office office;
        const QByteArray csv = "id,posted_at,author_handle,url,text\n"
                               "1,2026-11-20T10:00:00Z,lea,,un\n"
                               ",2026-11-20T10:00:00Z,lea,,deux\n"
                               ",2026-11-20T10:00:00Z,lea,,trois\n"
                               ",,,https://a.example/4,quatre\n"
                               ",2026-11-20T11:00:00Z,lea,https://a.example/5,cinq\n"
                               ",2026-11-20T12:00:00Z,bob,https://a.example/5,six\n"
                               "1,2026-11-20T10:00:00Z,lea,,un\n";
        QCOMPARE(counts(importText(office, csv)), u"7 read, 6 added, 1 duplicates, 0 updated, 0 rejected"_s);
        const QStringList before = texts(office);
        office.clock.advance(std::chrono::hours(1));
        QCOMPARE(counts(importText(office, csv)), u"7 read, 0 added, 7 duplicates, 0 updated, 0 rejected"_s);
        QCOMPARE(texts(office), before);
        QCOMPARE(number(office, "SELECT count(*) FROM source"), 1);
        QCOMPARE(number(office, "SELECT count(*) FROM mention_words"), 6);
    }

    void theSameIdOnAnotherChannelIsAnotherMessage()
    {
        Office office;
        QCOMPARE(importText(office, "id,channel,text\n1,X,un\n1,Instagram,un\n").added, 2);
    }

    void aChangedTextKeepsTheEarlierOne()
    {
        Office office;
        importText(office, "id,text,rating\n1,premier,2\n");
        QCOMPARE(counts(importText(office, "id,text,rating\n1,second,4\n")),
                 u"1 read, 0 added, 0 duplicates, 1 updated, 0 rejected"_s);
        importText(office, "id,text,rating\n1,troisième,5\n");
        const QList<Mention> all = mentions(office);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().text, u"troisième"_s);
        QCOMPARE(*all.first().rating, 5);
        QCOMPARE(number(office, "SELECT count(*) FROM mention_before"), 2);
        const auto found = [&](const QString &word) {
            return office.read([&](Connection &c) { return searchTotal(c, word); });
        };
        QCOMPARE(*found(u"premier"_s), 0);
        QCOMPARE(*found(u"troisieme"_s), 1);
        // A file from before the edit changes nothing back.
        QCOMPARE(counts(importText(office, "id,text,rating\n1,premier,2\n")),
                 u"1 read, 0 added, 1 duplicates, 0 updated, 0 rejected"_s);
        QCOMPARE(texts(office), QStringList{u"troisième"_s});
    }

    void listsRejectsWithLineAndReason()
    {
        Office office;
        const auto report =
            importText(office, "id,text,posted_at\n1,un,2026-11-20\n2,,2026-11-20\n3,trois,demain\n");
        QCOMPARE(counts(report), u"3 read, 1 added, 0 duplicates, 0 updated, 2 rejected"_s);
        QCOMPARE(report.rejects.size(), 2);
        QCOMPARE(report.rejects.first().line, 3);
        QCOMPARE(report.rejects.first().reason, u"text-missing"_s);
        QVERIFY(report.rejects.first().file.endsWith(u"rows.csv"_s));
        QCOMPARE(report.rejects.last().line, 4);
        QCOMPARE(report.rejects.last().reason, u"date-unreadable"_s);
        QCOMPARE(report.rejects.last().detail, u"demain"_s);
    }

    void listsTheFirstThousandRejectsAndCountsAll()
    {
        Office office;
        const auto report = importText(office, "id,text\n" + QByteArray("1,\n").repeated(1500));
        QCOMPARE(report.rejected, 1500);
        QCOMPARE(report.rejects.size(), limits::rejectsKept);
    }

    void refusesEndlessChannels()
    {
        Office office;
        QByteArray csv = "id,channel,text\n";
        for (int i = 0; i < limits::channels + 5; ++i)
            csv += "1,c" + QByteArray::number(i) + ",x\n";
        const auto report = importText(office, csv);
        QCOMPARE(report.added, limits::channels);
        QCOMPARE(report.rejected, 5);
        QCOMPARE(report.rejects.first().reason, u"too-many-channels"_s);
    }

    void aChannelIsTheRowsOwnOrTheRequestsOrTheFilesName()
    {
        Office office;
        importText(office, "id,channel,text\n1,Page,x\n2,,y\n", u"avis google.csv"_s);
        import(office, {.files = {office.file(u"b.csv"_s, "id,text\n3,z\n")}, .channel = u"instagram"_s});
        QStringList names;
        for (const Mention &mention : mentions(office))
            names.append(mention.channelName + u'/' + mention.service);
        names.sort();
        QCOMPARE(names,
                 (QStringList{u"Page/other"_s, u"avis google/google-review"_s, u"instagram/instagram"_s}));
    }

    void timesWithoutOffsetAreTheWorkspacesOrTheRequests()
    {
        Office office;
        const QByteArray csv = "id,text,posted_at\n1,x,2026-11-22 14:05\n";
        importText(office, csv);
        QCOMPARE(mentions(office).first().postedAtMs % 86'400'000, (13 * 60 + 5) * 60'000);
        Office other;
        import(other, {.files = {other.file(u"a.csv"_s, csv)}, .zone = QTimeZone("America/Toronto")});
        QCOMPARE(mentions(other).first().postedAtMs % 86'400'000, (19 * 60 + 5) * 60'000);
    }

    void withoutATimeItIsNow()
    {
        Office office;
        importText(office, "id,text\n1,x\n");
        QCOMPARE(mentions(office).first().postedAtMs, office.clock.nowMs());
    }

    void oursIsWhatTheRowSaysOrTheChannelsOwnAccount()
    {
        Office office;
        const auto anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) {
            return addChannel(c, anne, {.name = u"X"_s, .service = u"x"_s, .handle = u"@KerloVelos"_s});
        }));
        importText(office, "id,channel,author_handle,ours,text\n"
                           "1,X,kerlovelos,,un\n2,X,@KERLOVELOS,,deux\n3,X,bob,true,trois\n"
                           "4,X,kerlovelos,false,quatre\n5,X,bob,,cinq\n");
        QStringList ours;
        for (const Mention &mention : mentions(office)) {
            if (!mention.traits.testFlag(Trait::Ours))
                continue;
            ours.append(mention.text);
            QVERIFY(!mention.traits.testFlag(Trait::Unread));
            QCOMPARE(mention.disposition, Disposition::Closed);
        }
        QCOMPARE(ours, (QStringList{u"un"_s, u"deux"_s, u"trois"_s}));
    }

    void aReplyOfOursClosesWhatItAnswers_data()
    {
        QTest::addColumn<QByteArrayList>("files");
        const QByteArray header = "id,in_reply_to,ours,posted_at,text\n";
        const QByteArray question = "1,,,2026-11-20,question\n";
        const QByteArray answer = "2,1,true,2026-11-21,answer\n";
        const QByteArray early = "2,1,true,2026-11-19,answer\n";
        QTest::newRow("question first") << QByteArrayList{header + question + answer};
        QTest::newRow("answer first in the file") << QByteArrayList{header + answer + question};
        QTest::newRow("answer first in time") << QByteArrayList{header + early + question};
        QTest::newRow("answer in a later file") << QByteArrayList{header + question, header + answer};
        QTest::newRow("answer in an earlier file") << QByteArrayList{header + answer, header + question};
    }

    void aReplyOfOursClosesWhatItAnswers()
    {
        QFETCH(QByteArrayList, files);
        Office office;
        for (const QByteArray &file : std::as_const(files))
            import(office, {.files = {office.file(u"f.csv"_s, file)}, .channel = u"X"_s});
        for (const Mention &mention : mentions(office)) {
            if (mention.remoteId == u"1")
                QCOMPARE(mention.disposition, Disposition::Replied);
        }
        QCOMPARE(number(office, "SELECT count(*) FROM mention"), 2);
    }

    void aReplyOfOursLeavesWhatIsClosed()
    {
        Office office;
        const auto anne = office.actor();
        import(office, {.files = {office.file(u"a.csv"_s, "id,text\n1,x\n")}, .channel = u"X"_s});
        const qint64 key = mentions(office).first().key;
        REQUIRE_OK(office.write(
            [&](Connection &c) { return setDisposition(c, anne, {key}, Disposition::Closed, u"spam"_s); }));
        import(office, {.files = {office.file(u"b.csv"_s, "id,in_reply_to,ours,text\n2,1,true,y\n")},
                        .channel = u"X"_s});
        QCOMPARE(mentions(office).first().disposition, Disposition::Closed);
    }

    void guessesTheKindWhereNoneIsGiven()
    {
        Office office;
        importText(office, "id,channel,text,rating,in_reply_to,private,kind\n1,X,a,,,,\n2,X,b,4,,,\n"
                           "3,X,c,,1,,\n4,X,d,,,true,\n5,Avis Google,e,,,,\n6,X,f,4,,,story\n");
        QMap<QString, Kind> kinds;
        for (const Mention &mention : mentions(office))
            kinds.insert(mention.text, mention.kind);
        QCOMPARE(kinds.values(),
                 (QList{Kind::Post, Kind::Review, Kind::Comment, Kind::Message, Kind::Review, Kind::Story}));
    }

    void manyInOneSecondKeepTheirOrder()
    {
        Office office;
        QByteArray csv = "id,text,posted_at\n";
        for (int i = 0; i < 3000; ++i)
            csv += QByteArray::number(i) + ",t" + QByteArray::number(i) + ",2026-11-20T10:00:00Z\n";
        QCOMPARE(importText(office, csv).added, 3000);
        const QStringList all = texts(office);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(all.at(i), u"t%1"_s.arg(i));
        // A later import goes on behind them.
        importText(office, "id,text,posted_at\nn,dernier,2026-11-20T10:00:00Z\n", u"more.csv"_s);
        QCOMPARE(texts(office).last(), u"dernier"_s);
    }

    void aFullSecondGoesOnInTheNext()
    {
        Office office;
        QByteArray csv = "id,text,posted_at\nb,suivant,2026-11-20T10:00:01Z\n";
        QStringList expected;
        for (int i = 0; i < 16; ++i) {
            csv += QByteArray::number(i) + ",t" + QByteArray::number(i) + ",2026-11-20T10:00:00Z\n";
            expected << u"t%1"_s.arg(i);
        }
        QCOMPARE(importText(office, csv).added, 17);
        const QByteArray late = "id,text,posted_at\nc,x,2026-11-20T10:00:00Z\nd,y,2026-11-20T10:00:00Z\n";
        QCOMPARE(importText(office, late, u"late.csv"_s).added, 2);
        QCOMPARE(texts(office), expected + QStringList({u"suivant"_s, u"x"_s, u"y"_s}));
        for (const Mention &mention : mentions(office)) {
            QCOMPARE(keyOf(mention.id), mention.key);
            QVERIFY(std::abs(msOfKey(mention.key) - mention.postedAtMs) <= 1000);
        }
        // What was deleted leaves room.
        REQUIRE_OK(office.write([](Connection &c) -> Result<void> {
            c.execute(
                "DELETE FROM mention_words WHERE rowid = (SELECT key FROM mention WHERE remote_id = '3')");
            c.execute("DELETE FROM mention WHERE remote_id = '3'");
            return {};
        }));
        QCOMPARE(importText(office, "id,text,posted_at\ne,z,2026-11-20T10:00:00Z\n", u"last.csv"_s).added, 1);
        expected.replace(3, u"z"_s);
        QCOMPARE(texts(office), expected + QStringList({u"suivant"_s, u"x"_s, u"y"_s}));
    }

    void anAuthorsNewNameIsKept()
    {
        Office office;
        importText(office, "id,author_handle,author_name,author_followers,text\n1,lea,Léa,10,x\n");
        importText(office, "id,author_handle,author_name,author_followers,text\n2,lea,Léa G.,12,y\n");
        const QList<Mention> all = mentions(office);
        QCOMPARE(all.first().authorName, u"Léa G."_s);
        QCOMPARE(*all.first().authorFollowers, 10); // what it was then
        QCOMPARE(*all.last().authorFollowers, 12);
    }

    void needsPermission()
    {
        Office office;
        const auto director = office.hire(u"Claire"_s, team::Role::Director);
        const auto refused =
            await(importFiles(*office.workspace, director,
                              {.files = {office.file(u"a.csv"_s, "id,text\n1,x\n")}}, {}, nullptr));
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
        QCOMPARE(number(office, "SELECT count(*) FROM mention"), 0);
    }

    void refusesAnUnknownField()
    {
        Office office;
        const auto refused = await(importFiles(
            *office.workspace, office.actor(),
            {.files = {office.file(u"a.csv"_s, "id,text\n1,x\n")}, .map = {{u"colour"_s, u"text"_s}}}, {},
            nullptr));
        REQUIRE_ERROR(refused, ErrorCode::InvalidArgument);
    }

    void oneActivityRowCountsTheImport()
    {
        Office office;
        importText(office, "id,text\n1,x\n2,\n");
        const auto rows = *office.read([](Connection &c) -> Result<QList<workspace::ActivityRow>> {
            return workspace::activityOf(c, {}, 100);
        });
        QCOMPARE(rows.first().deed.act, u"mentions-imported"_s);
        QCOMPARE(rows.first().deed.actor, office.actor().id());
        QCOMPARE(rows.first().deed.facts.value("added"_L1).toInt(), 1);
        QCOMPARE(rows.first().deed.facts.value("rejected"_L1).toInt(), 1);
        QCOMPARE(
            std::ranges::count_if(rows, [](const auto &row) { return row.deed.act.contains(u"mention"); }),
            1);
    }

    void otherFilesGoOnAfterOneThatCannotBeRead()
    {
        Office office;
        QVERIFY(QDir(office.folder.path()).mkdir(u"empty"_s));
        const auto report = import(office, {.files = {office.path(u"nowhere.csv"_s), office.path(u"empty"_s),
                                                      office.file(u"a.csv"_s, "id,text\n1,x\n")}});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.failures.size(), 2);
        QCOMPARE(report.failures.first().code, ErrorCode::FileNotFound);
        QVERIFY(report.failures.first().fact("path").endsWith(u"nowhere.csv"_s));
        QCOMPARE(report.failures.last().code, ErrorCode::FormatUnknown);
        QVERIFY(report.failures.last().fact("path").endsWith(u"empty"_s));
    }

    void aRowSaysHowItCame()
    {
        Office office;
        import(office, {.files = {office.file(u"un.csv"_s, "id,text\n1,x\n"),
                                  office.file(u"deux.jsonl"_s, R"({"id":"2","text":"y"})")}});
        QStringList sources;
        for (const Mention &mention : mentions(office))
            sources.append(mention.sourceName);
        sources.sort();
        QCOMPARE(sources, (QStringList{u"deux.jsonl"_s, u"un.csv"_s}));
    }
};

VIGIE_TEST_MAIN(IntakeTest)
#include "intaketest.moc"
