// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasing.h"
#include "care/erasingwork.h"
#include "inbox/filing.h"
#include "inbox/threadpost.h"
#include "quintin.h"
#include "support/vigietest.h"
#include "workspace/backup.h"

#include <QFile>

using namespace vigie;
using namespace vigie::care;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

/// As an older Vigie wrote the file of this computer.
static void forgetTimes(const Office &office)
{
    QFile file(office.places().headFolder + u"/erased"_s);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("nobody was remembered");
    QByteArray digests;
    for (const QByteArray &line : file.readAll().split('\n'))
        digests += line.left(64) + '\n';
    file.resize(0);
    file.write(digests);
}

static qint64 rowsOfActivity(Office &office)
{
    return *office.read([](Connection &c) -> Result<qint64> {
        auto row = c.statement("SELECT count(*) FROM activity");
        row.step();
        return row.integer(0);
    });
}

class ErasedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportDoesNotBringThemBack()
    {
        Office office;
        furnish(office);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const inbox::ImportReport again = import(office, rowsOfTwo);
        QCOMPARE(again.read, 4);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.duplicates, 1);
        QCOMPARE(again.rejected, 3);
        QCOMPARE(again.rejects.first().reason, u"erased"_s);
        QCOMPARE(again.rejects.first().line, 2);
        QCOMPARE(mentions(office).size(), 1);
    }

    void ourAnswerToThemDoesNotComeInLater()
    {
        Office office;
        import(office, "remote_id,channel,author_handle,posted_at,text\n"
                       "1,X,rvq,2026-11-02T10:00:00Z,Bonjour\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const QByteArray answers = "remote_id,channel,author_handle,posted_at,text,in_reply_to,ours\n"
                                   "2,X,kerlo,2026-11-02T11:00:00Z,Bonjour Hervé,1,true\n"
                                   "3,X,kerlo,2026-11-02T12:00:00Z,Encore Hervé,2,true\n"
                                   "4,X,maelle,2026-11-02T13:00:00Z,Moi aussi,1,\n"
                                   "5,X,kerlo,2026-11-02T14:00:00Z,Bonjour Maëlle,4,true\n";
        const inbox::ImportReport first = import(office, answers);
        QCOMPARE(first.rejected, 2);
        QCOMPARE(first.added, 2);
        QCOMPARE(import(office, answers).rejected, 2);
        QCOMPARE(mentions(office).first().text, u"Moi aussi"_s);
    }

    void theTitleOfTheirPostDoesNotComeInLater()
    {
        Office office;
        const QByteArray columns =
            "remote_id,channel,author_handle,kind,posted_at,text,in_reply_to,parent_title\n";
        import(office, columns + "1,X,rvq,post,2026-11-02T10:00:00Z,Moi,,\n"
                                 "2,X,maelle,comment,2026-11-02T11:00:00Z,Deux,1,\n"
                                 "3,X,rvq,comment,2026-11-02T12:00:00Z,Trois,post,Nos soldes\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const inbox::ImportReport later =
            import(office, columns + "4,X,lea,comment,2026-11-03T10:00:00Z,Quatre,1,Moi zanzibarnois\n"
                                     "5,X,lea,comment,2026-11-03T11:00:00Z,Cinq,2,Moi zanzibarnois\n"
                                     "6,X,zoe,comment,2026-11-03T12:00:00Z,Six,5,Moi zanzibarnois\n"
                                     "7,X,zoe,comment,2026-11-03T13:00:00Z,Sept,3,Nos soldes\n");
        QCOMPARE(later.added, 4);
        QVERIFY(!bytesOf(office).contains("zanzibarnois"));
        const QList<inbox::Mention> all = mentions(office);
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.last().parentTitle, u"Nos soldes"_s); // theirs was a comment: the title is another's
        const auto threads = *office.read([&](Connection &c) -> Result<QSet<qint64>> {
            QSet<qint64> found;
            for (const inbox::Mention &mention : all.first(4))
                found.insert(inbox::threadOf(c, mention.key));
            return found;
        });
        QCOMPARE(threads.size(), 1); // all that stands under their post
    }

    /// Later rows of others, under what was erased: "1" is a post of theirs, "2" a comment under it, "9" a
    /// post that was never here.
    void noOrderBringsTheTitleOfTheirPostBack_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("later"); // in a second file
        QTest::newRow("an answer before what it answers")
            << "5,X,zoe,comment,2026-11-03T10:00:00Z,Six,4,Moi zanzibarnois\n"_ba
               "4,X,lea,comment,2026-11-03T11:00:00Z,Cinq,1,\n"
            << ""_ba;
        QTest::newRow("an answer in an earlier file")
            << "6,X,zoe,comment,2026-11-03T12:00:00Z,Six,5,Moi zanzibarnois\n"_ba
               "5,X,lea,comment,2026-11-03T11:00:00Z,Cinq,4,\n"
            << "4,X,lea,comment,2026-11-03T10:00:00Z,Quatre,1,\n"_ba;
        QTest::newRow("the title alone, after it was seen")
            << "4,X,lea,comment,2026-11-03T10:00:00Z,Quatre,1,Moi zanzibarnois\n"_ba
            << "5,X,zoe,comment,2026-11-03T11:00:00Z,Cinq,,Moi zanzibarnois\n"_ba;
        QTest::newRow("the title alone, before it was seen")
            << "4,X,zoe,comment,2026-11-03T10:00:00Z,Quatre,,Moi zanzibarnois\n"_ba
            << "5,X,lea,comment,2026-11-03T11:00:00Z,Cinq,1,Moi zanzibarnois\n"_ba;
        QTest::newRow("under a comment of theirs")
            << "4,X,lea,comment,2026-11-03T10:00:00Z,Quatre,2,Moi zanzibarnois\n"_ba << ""_ba;
        QTest::newRow("under a comment of theirs that comes later and is refused")
            << "5,X,lea,comment,2026-11-03T10:00:00Z,Cinq,4,Moi zanzibarnois\n"_ba
            << "4,X,rvq,comment,2026-11-02T13:00:00Z,Quatre,1,\n"_ba;
        QTest::newRow("under a post of theirs that comes later and is refused")
            << "5,X,lea,comment,2026-11-03T10:00:00Z,Cinq,9,Moi zanzibarnois\n"_ba
            << "9,X,rvq,post,2026-11-02T13:00:00Z,Moi,,\n"_ba;
    }
    void noOrderBringsTheTitleOfTheirPostBack()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, later);
        Office office;
        const QByteArray columns =
            "remote_id,channel,author_handle,kind,posted_at,text,in_reply_to,parent_title\n";
        import(office, columns + "1,X,rvq,post,2026-11-02T10:00:00Z,Moi,,\n"
                                 "2,X,rvq,comment,2026-11-02T11:00:00Z,Deux,1,\n"
                                 "3,X,lea,comment,2026-11-02T12:00:00Z,Trois,post,Nos soldes\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        QVERIFY(import(office, columns + rows).added > 0);
        if (!later.isEmpty())
            import(office, columns + later);
        const QList<inbox::Mention> all = mentions(office);
        QCOMPARE(all.first().parentTitle, u"Nos soldes"_s);
        for (const inbox::Mention &mention : all.sliced(1))
            QCOMPARE(mention.parentTitle, QString());
        const auto names = *office.read([](Connection &c) -> Result<QStringList> {
            auto row = c.statement("SELECT ident FROM thread");
            QStringList found;
            while (row.step())
                found.append(row.text(0));
            return found;
        });
        QVERIFY2(names.filter(u"zanzibarnois"_s).isEmpty(), qPrintable(names.join(u", "_s)));
        QVERIFY(isWhole(office));
    }

    void aTitleThatAnotherPostBearsTooStaysWithThat()
    {
        Office office;
        const QByteArray columns =
            "remote_id,channel,author_handle,kind,posted_at,text,in_reply_to,parent_title\n";
        import(office, columns + "1,X,rvq,post,2026-11-02T10:00:00Z,Bonjour,,\n"
                                 "2,X,maelle,post,2026-11-02T11:00:00Z,Bonjour,,\n"
                                 "3,X,lea,comment,2026-11-02T12:00:00Z,Trois,1,Bonjour\n"
                                 "4,X,lea,comment,2026-11-02T13:00:00Z,Quatre,2,Bonjour\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        import(office, columns + "5,X,zoe,comment,2026-11-03T10:00:00Z,Cinq,1,Bonjour\n"
                                 "6,X,zoe,comment,2026-11-03T11:00:00Z,Six,4,Bonjour\n");
        QStringList titles;
        for (const inbox::Mention &mention : mentions(office))
            titles.append(mention.remoteId + u' ' + mention.parentTitle);
        QCOMPARE(titles, QStringList({u"2 "_s, u"3 "_s, u"4 Bonjour"_s, u"5 "_s, u"6 Bonjour"_s}));
    }

    void theTitleAboveAPostOfTheirsStays()
    {
        Office office;
        const QByteArray columns =
            "remote_id,channel,author_handle,kind,posted_at,text,in_reply_to,parent_title\n";
        import(office, columns + "1,Forum,rvq,post,2026-11-02T10:00:00Z,Moi,sujet,Batteries\n"
                                 "2,Forum,lea,post,2026-11-02T11:00:00Z,Deux,1,Batteries\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        import(office, columns + "3,Forum,zoe,post,2026-11-03T10:00:00Z,Trois,1,Batteries\n"
                                 "4,Forum,zoe,post,2026-11-03T11:00:00Z,Quatre,1,Moi zanzibarnois\n");
        QStringList titles;
        for (const inbox::Mention &mention : mentions(office))
            titles.append(mention.parentTitle);
        QCOMPARE(titles, QStringList({u"Batteries"_s, u"Batteries"_s, QString()}));
    }

    void aRowOfTheirsWithoutATimeDoesNotComeInLater()
    {
        Office office;
        furnish(office);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const inbox::ImportReport later = import(office, "remote_id,channel,author_handle,text\n"
                                                         "8,Page Facebook,quintin29,De quand ?\n"
                                                         "9,Page Facebook,maelle,De quand ?\n");
        QCOMPARE(later.rejected, 1);
        QCOMPARE(later.added, 1);
    }

    void aCaptureOfTheirsDoesNotComeInByItsOtherName()
    {
        Office office;
        inbox::Captured row;
        row.service = u"facebook"_s;
        row.authorName = u"Hervé Quintin"_s;
        row.text = u"Toujours en panne"_s;
        const auto file = [&] {
            return await(inbox::fileCaptured(*office.workspace, office.actor(), {}, {row}))->counts;
        };
        QCOMPARE(file().added, 1);
        const qint64 author = mentions(office).first().author;
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), author)));
        QCOMPARE(file().rejected, 1);
        row.url = u"https://facebook.example/p/1?comment_id=2"_s;
        row.urlIsOwn = true;
        row.postedAtMs = office.clock.nowMs() + 1000; // as if it were of afterwards
        QCOMPARE(file().rejected, 1);
        row.text = u"Me revoilà"_s;
        row.url = u"https://facebook.example/p/1?comment_id=3"_s;
        QCOMPARE(file().added, 1);
    }

    void whatTheyWriteToUsAfterwardsComesIn()
    {
        Office office;
        office.clock.set(u"2026-11-20T10:00:00Z"_s);
        furnish(office);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const inbox::ImportReport later =
            import(office, "remote_id,channel,author_handle,author_name,posted_at,text\n"
                           "8,Page Facebook,quintin29,Hervé Quintin,2026-11-19T10:00:00Z,Avant\n"
                           "9,Page Facebook,quintin29,Hervé Quintin,2026-11-21T10:00:00Z,Me revoilà\n");
        QCOMPARE(later.added, 1);
        QCOMPARE(later.rejected, 1);
        QCOMPARE(mentions(office).last().text, u"Me revoilà"_s);
    }

    void aRestoredBackupIsErasedOnceMore()
    {
        Office office;
        furnish(office);
        const QString backup = office.path(u"before.vigie"_s);
        REQUIRE_OK(office.read([&](Connection &c) { return workspace::backUp(c, backup); }));
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        const QString restored = office.path(u"restored.vigie"_s);
        REQUIRE_OK(workspace::restore(backup, restored, office.clock));
        const auto opened = workspace::Workspace::open(
            restored, {.places = office.places(), .clock = office.clock, .epochStarts = [&](Connection &c) {
                           eraseAgain(c, erasedHere(office.places()));
                       }});
        REQUIRE_OK(opened);
        const auto left = await((*opened)->read([](Connection &c) -> Result<QList<inbox::Mention>> {
            return inbox::mentionsAfter(c, -1, 1000);
        }));
        QCOMPARE(left->size(), 1);
    }

    void whoIsErasedTwiceIsErasedAsOfTheSecondTime()
    {
        Office office;
        office.clock.set(u"2026-11-20T10:00:00Z"_s);
        furnish(office);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        office.clock.set(u"2026-11-22T10:00:00Z"_s);
        import(office, "remote_id,channel,author_handle,posted_at,text\n"
                       "9,Page Facebook,quintin29,2026-11-21T10:00:00Z,Me revoilà\n");
        const QString backup = office.path(u"between.vigie"_s);
        REQUIRE_OK(office.read([&](Connection &c) { return workspace::backUp(c, backup); }));
        office.clock.set(u"2026-11-23T10:00:00Z"_s);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"9"_s))));
        const inbox::ImportReport again =
            import(office, "remote_id,channel,author_handle,posted_at,text\n"
                           "10,Page Facebook,quintin29,2026-11-22T09:00:00Z,Encore moi\n");
        QCOMPARE(again.rejected, 1);
        office.openAs(backup, owing(office));
        QCOMPARE(mentions(office).size(), 1);
    }

    void aBackupThatIsOpenedAsItIsIsErasedOnceMore_data()
    {
        QTest::addColumn<bool>("isOfAnOlderVigie");
        QTest::newRow("line with its time") << false;
        QTest::newRow("digest alone") << true;
    }
    void aBackupThatIsOpenedAsItIsIsErasedOnceMore()
    {
        QFETCH(bool, isOfAnOlderVigie);
        Office office;
        furnish(office);
        const QString backup = office.path(u"before.vigie"_s);
        REQUIRE_OK(office.read([&](Connection &c) { return workspace::backUp(c, backup); }));
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        if (isOfAnOlderVigie)
            forgetTimes(office);
        office.openAs(backup, owing(office));
        QCOMPARE(mentions(office).size(), 1);
        office.reopen();
        QVERIFY(isWhole(office)); // what is done to the copy is not held against it
        office.openAs(backup, owing(office));
        REQUIRE_OK(await(clearUp(*office.workspace)));
        QCOMPARE(import(office, rowsOfTwo).rejected, 3);
        const qint64 deeds = rowsOfActivity(office);
        office.openAs(backup, owing(office)); // nothing is due any more
        QCOMPARE(rowsOfActivity(office), deeds);
    }

    void notesThatExpiredAreGoneAfterTheNextOpening()
    {
        Office office;
        furnish(office);
        const auto notes = [&] {
            return *office.read([](Connection &c) -> Result<qint64> {
                auto row = c.statement("SELECT count(*) FROM author_note");
                row.step();
                return row.integer(0);
            });
        };
        office.openAs(office.workspacePath(), owing(office));
        QCOMPARE(notes(), 1);
        office.clock.advance(std::chrono::hours(31 * 24));
        office.openAs(office.workspacePath(), owing(office));
        QCOMPARE(notes(), 0);
    }

    void otherWorkspacesAreNotToldWhomThisOneErased()
    {
        Office office;
        furnish(office);
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        Office other;
        other.openAs(other.workspacePath(), owing(office));
        QVERIFY(other.read([](Connection &c) -> Result<ErasedAuthors> { return erasedIn(c); })->isEmpty());
    }
};

VIGIE_TEST_MAIN(ErasedTest)
#include "erasedtest.moc"
