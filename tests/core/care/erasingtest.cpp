// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasing.h"
#include "approval/approvalstore.h"
#include "care/access.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "moderation/evidence.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "support/vigietest.h"
#include "workspace/backup.h"
#include "workspace/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace vigie;
using namespace vigie::care;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::MentionRow;
using vigie::test::Office;
using workspace::Connection;

static const QByteArray rowsOfTwo =
    "remote_id,channel,author_handle,author_name,posted_at,text,in_reply_to,ours\n"
    "1,Page Facebook,quintin29,Hervé Quintin,2026-11-02T10:00:00Z,Mon zanzibarnois est en panne,,\n"
    "2,Page Facebook,kerlo,Kerlo,2026-11-02T11:00:00Z,Bonjour Hervé Quintin,1,true\n"
    "3,Page Facebook,maelle,Maëlle,2026-11-02T12:00:00Z,Merci à vous,,\n"
    "4,X,rvq,Hervé Q.,2026-11-03T10:00:00Z,Toujours en zanzibarnois,,\n";

static inbox::ImportReport import(Office &office, const QByteArray &rows)
{
    return *await(inbox::importFiles(*office.workspace, office.actor(),
                                     {.files = {office.file(u"rows.csv"_s, rows)}}, {}, nullptr));
}

static QList<inbox::Mention> mentions(Office &office)
{
    return *office.read(
        [](Connection &c) -> Result<QList<inbox::Mention>> { return inbox::mentionsAfter(c, -1, 1000); });
}

static qint64 authorOf(Office &office, const QString &remoteId)
{
    for (const inbox::Mention &mention : mentions(office)) {
        if (mention.remoteId == remoteId)
            return mention.author;
    }
    return 0;
}

/// Every byte of the workspace and of what lies beside it.
static QByteArray bytesOf(Office &office)
{
    QByteArray all;
    for (const char *ending : {"", "-wal"}) {
        QFile file(office.workspacePath() + QLatin1StringView(ending));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

static bool isWhole(Office &office)
{
    const auto places = office.places();
    const Id id = office.workspace->id();
    const auto key = workspace::readKey(places, id.toString());
    const auto report = *office.read([&](Connection &c) -> Result<workspace::CheckReport> {
        return workspace::check(c, **key, workspace::readHead(places, id.toString()), true);
    });
    const auto others = *office.read([&](Connection &c) -> Result<QList<workspace::Problem>> {
        return approval::check(c, **key) + moderation::check(c);
    });
    return report.ok() && others.isEmpty();
}

/// Larger than a page of the file.
static QByteArray screenshot()
{
    return test::noisePng(200, 100);
}

/// Two faces of one person, answered, with a note, a tag and evidence.
static void furnish(Office &office)
{
    import(office, rowsOfTwo);
    const qint64 facebook = authorOf(office, u"1"_s);
    const qint64 x = authorOf(office, u"4"_s);
    const qint64 key = mentions(office).first().key;
    const auto done = office.write([&](Connection &c) -> Result<void> {
        if (auto joined = join(c, office.actor(), facebook, x); !joined)
            return fail(joined.error());
        if (auto noted = addFaceNote(c, office.actor(), x, u"zanzibarnois lui aussi"_s, 30); !noted)
            return fail(noted.error());
        if (auto noted = inbox::addNote(c, office.actor(), key, u"Client zanzibarnois"_s); !noted)
            return fail(noted.error());
        if (auto seen = moderation::addEvidence(c, office.actor(), key, screenshot(), {}); !seen)
            return fail(seen.error());
        return inbox::setTags(c, office.actor(), key, {u"zanzibarnois"_s});
    });
    if (!done)
        qFatal("%s", qPrintable(errorCodeName(done.error().code)));
}

class ErasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAllThatAPersonWroteAndWhatWeAnswered()
    {
        Office office;
        furnish(office);
        const auto erased = await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s)));
        REQUIRE_OK(erased);
        QCOMPARE(erased->mentions, 3);
        const QList<inbox::Mention> left = mentions(office);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().authorName, u"Maëlle"_s);
        QVERIFY(isWhole(office));
    }

    void leavesNothingInTheFile()
    {
        Office office;
        furnish(office);
        QVERIFY(bytesOf(office).contains("zanzibarnois"));
        const QByteArray inTheImage = screenshot().sliced(100, 12);
        QVERIFY(bytesOf(office).contains(inTheImage));
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"4"_s))));
        const QByteArray bytes = bytesOf(office);
        for (const char *word : {"zanzibarnois", "anzibarnoi", "Quintin", "quintin", "rvq"})
            QVERIFY2(!bytes.contains(word), word);
        QVERIFY(!bytes.contains(inTheImage));
        QVERIFY(!bytes.contains(screenshot().last(100).first(12)));
        QVERIFY(bytes.contains("Merci"));
        office.reopen();
        QVERIFY(isWhole(office));
    }

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

    void refusesWhileAnAnswerIsOnItsWay_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("refused");
        QTest::newRow("sending") << u"sending"_s << true;
        QTest::newRow("nobody knows") << u"unknown"_s << true;
        QTest::newRow("waiting") << u"waiting"_s << false;
        QTest::newRow("sent") << u"sent"_s << false;
    }
    void refusesWhileAnAnswerIsOnItsWay()
    {
        QFETCH(QString, state);
        QFETCH(bool, refused);
        Office office;
        furnish(office);
        const qint64 key = mentions(office).first().key;
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            test::addOutboxReply(c, key, state, {}, {});
            return {};
        }));
        const auto erased = await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s)));
        if (refused) {
            REQUIRE_ERROR(erased, ErrorCode::StateForbids);
            QCOMPARE(mentions(office).size(), 4);
        } else {
            REQUIRE_OK(erased);
            QCOMPARE(erased->drafts, 1);
        }
    }

    void onlyWhoKeepsTheSettingsErases()
    {
        Office office;
        furnish(office);
        const team::Actor claire = office.hire(u"Claire"_s, team::Role::Approver);
        const auto refused = await(erasePerson(*office.workspace, claire, authorOf(office, u"1"_s)));
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
        const auto nobody = await(erasePerson(*office.workspace, office.actor(), 9999));
        REQUIRE_ERROR(nobody, ErrorCode::NotFound);
        QCOMPARE(mentions(office).size(), 4);
    }

    void handsOutWhatIsHeldOfAPerson()
    {
        Office office;
        furnish(office);
        const QString path = office.path(u"held.json"_s);
        const auto handed = office.read(
            [&](Connection &c) { return exportPerson(c, office.actor(), authorOf(office, u"4"_s), path); });
        REQUIRE_OK(handed);
        QCOMPARE(handed->mentions, 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject held = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(held[u"authors"].toArray().size(), 2);
        QCOMPARE(held[u"messages"].toArray().size(), 3);
        QCOMPARE(held[u"notes"].toArray().size(), 1);
        QVERIFY(bytes.contains("Client zanzibarnois"));
        QVERIFY(bytes.contains(screenshot().toBase64()));
        QVERIFY(!bytes.contains("Maëlle"));
        QVERIFY(!bytes.contains("Anne"));
    }

    void handsOutNothingWhereItCannotBeWritten()
    {
        Office office;
        furnish(office);
        const auto refused = office.read([&](Connection &c) {
            return exportPerson(c, office.actor(), authorOf(office, u"1"_s),
                                office.path(u"no/such/held.json"_s));
        });
        REQUIRE_ERROR(refused, ErrorCode::ReadOnly);
    }
};

VIGIE_TEST_MAIN(ErasingTest)
#include "erasingtest.moc"
