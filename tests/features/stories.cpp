// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"
#include "outbox/outboxstore.h"
#include "steps.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "workspace/workspace.h"

#include <QSignalSpy>

using namespace vigie;
using namespace Qt::StringLiterals;
using vigie::test::Printed;
using vigie::test::Shell;
using vigie::test::Steps;
using workspace::Connection;
using workspace::Workspace;

/// A day at Kerlo, story by story.
class Stories : public QObject
{
    Q_OBJECT

    const QString m_reply = u"Bonjour Léa, oui : passez quand vous voulez, c'est fait en une heure. – Anne"_s;

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void anneAloneFromTheImportToTheReport()
    {
        Steps anne;
        anne.anneWorksAlone();
        anne.imports(anne.weekFile(), 5);
        anne.standsAs(u"fb-1"_s, u"new"_s);
        anne.reports(4, 1); // our imported reply to Yoann counts
        anne.writes(u"fb-1"_s, m_reply);
        anne.submits(1);
        anne.approves(1); // re-read
        anne.handsOver(1);
        anne.theFolderHolds({m_reply});
        anne.theDraftIs(u"handed-over"_s);
        anne.reports(4, 1); // nobody posted it yet
        anne.confirmsPosting();
        anne.theDraftIs(u"sent"_s);
        anne.standsAs(u"fb-1"_s, u"replied"_s);
        anne.reports(4, 2);
        anne.everythingChecks();
    }

    void whatIsCopiedFromAPageIsAnswered()
    {
        Steps anne;
        anne.anneWorksAlone();
        const QString copied =
            u"Aziliz Le Bras\nLe mien fait le même bruit au démarrage.\n1 h\nJ’aime\nRépondre\n"
            "Corentin Le Bras\nQuand reviennent les selles grises ?\n3 h\nJ’aime\nRépondre\n"_s;
        const QStringList filed = anne.captures(copied, u"Page Facebook"_s);
        QCOMPARE(filed.size(), 2);
        QCOMPARE(anne.captures(copied, u"Page Facebook"_s), filed); // copied once more: nothing is new
        const QJsonObject first = anne.does({u"show"_s, filed.first()}).json()[u"mention"].toObject();
        QCOMPARE(first[u"author_name"].toString(), u"Aziliz Le Bras"_s);
        QCOMPARE(first[u"text"].toString(), u"Le mien fait le même bruit au démarrage."_s);
        anne.answers(filed.first(), u"Bonjour Aziliz, passez à l'atelier : c'est la courroie."_s);
        anne.submits(1);
        anne.approves(1);
        anne.handsOver(1);
        anne.confirmsPosting();
        QCOMPARE(anne.does({u"show"_s, filed.first()}).json()[u"mention"][u"disposition"].toString(),
                 u"replied"_s);
        QCOMPARE(anne.does({u"show"_s, filed.last()}).json()[u"mention"][u"disposition"].toString(),
                 u"new"_s);
        anne.everythingChecks();
    }

    void whoIsErasedDoesNotComeBack()
    {
        Steps anne;
        anne.anneWorksAlone();
        const QString week = anne.weekFile();
        anne.imports(week, 5);
        anne.writes(u"gg-1"_s, u"Bonjour Maëlle, nous le repeignons."_s);
        const QString backup = anne.vigie.path(u"before.vigie"_s);
        anne.does({u"backup"_s, backup});
        anne.erasesWhoWrote(u"gg-1"_s, 1, 1);
        anne.nobodyFinds(u"rayé"_s);
        anne.refusesWhatWasErased(week, 1, 4);
        anne.everythingChecks();

        const QString again = anne.vigie.path(u"again.vigie"_s);
        QCOMPARE(anne.vigie.bare({u"--workspace"_s, again, u"restore"_s, backup}).status, 0);
        anne.vigie.useWorkspace(again);
        anne.nobodyFinds(u"rayé"_s); // the backup was made before, and still
        anne.refusesWhatWasErased(week, 1, 4);
        anne.everythingChecks();
    }

    void asTwoClaireApprovesWhatAnneWrote()
    {
        Steps kerlo;
        kerlo.anneWorksAlone();
        kerlo.hires(u"Claire"_s, u"approver"_s);
        kerlo.imports(kerlo.weekFile(), 5);
        kerlo.writes(u"gg-1"_s, m_reply);
        kerlo.submits(1);
        kerlo.isRefused({u"approve"_s, kerlo.draft(), u"--version"_s, u"1"_s}); // her own
        kerlo.sitsDown(u"Claire"_s);
        kerlo.does(
            {u"reject"_s, kerlo.draft(), u"--version"_s, u"1"_s, u"--note"_s, u"Excusez-vous d'abord."_s});
        kerlo.theDraftIs(u"rejected"_s);
        kerlo.sitsDown({});
        kerlo.edits(u"Pardon, Maëlle : nous le repeignons."_s);
        kerlo.submits(2);
        kerlo.sitsDown(u"Claire"_s);
        kerlo.isRefused({u"approve"_s, kerlo.draft(), u"--version"_s, u"1"_s}); // version 2 is current
        kerlo.approves(2);
        kerlo.handsOver(1);
        kerlo.theFolderHolds({u"Pardon, Maëlle : nous le repeignons."_s});
        kerlo.everythingChecks();
    }

    void whatIsEditedAfterItsApprovalDoesNotLeave()
    {
        Steps anne;
        anne.anneHasOneToSend(u"fb-1"_s, m_reply);
        anne.edits(m_reply + u" PS : c'est gratuit !"_s);
        anne.theDraftIs(u"withdrawn"_s);
        anne.nothingLeaves();
        anne.theFolderHolds({});
        anne.edits(m_reply); // the same bytes again
        anne.theDraftIs(u"approved"_s);
        anne.handsOver(1);
        anne.theFolderHolds({m_reply});
        anne.isRefused({u"draft"_s, u"edit"_s, anne.draft(), u"--text"_s, u"trop tard"_s});
    }

    void aBackupCopiedOverTheWorkspaceSendsNothingTwice()
    {
        Steps anne;
        anne.anneHasOneToSend(u"fb-1"_s, m_reply);
        const QString backup = anne.vigie.path(u"friday.vigie"_s);
        anne.does({u"backup"_s, backup});
        anne.handsOver(1);
        anne.confirmsPosting();
        anne.copiesOverTheWorkspace(backup);
        anne.theDraftIs(u"submitted"_s);
        anne.nothingLeaves();
        anne.theFolderHolds({m_reply}); // of before
        anne.everythingChecks();
        const Printed told = anne.vigie({u"check"_s});
        QVERIFY2(told.out.contains(u"put back from an older copy"_s), qPrintable(told.out));
        const QJsonArray copies = anne.vigie.json({u"check"_s}).json()[u"older_copies"].toArray();
        QCOMPARE(copies.size(), 1);
        QVERIFY(copies.first()[u"missing"].toInt() > 0);
        anne.approves(1); // she has looked: it is not there
        anne.theDraftIs(u"approved"_s);
    }

    void whatWasNotPostedIsNoAnswer()
    {
        Steps anne;
        anne.anneHasOneToSend(u"gg-2"_s, u"Thank you, Tom!"_s);
        anne.handsOver(1);
        anne.cancels();
        anne.theDraftIs(u"working"_s);
        anne.standsAs(u"gg-2"_s, u"new"_s);
        anne.reports(4, 1);
        anne.handsOver(0); // a cancelled one does not leave again by itself
        anne.everythingChecks();
    }

    void aSecondImportAddsNothing()
    {
        Steps anne;
        anne.anneWorksAlone();
        anne.imports(anne.weekFile(), 5);
        anne.imports(anne.weekFile(), 0, 5);
        const QString edited =
            anne.vigie.file(u"later.csv"_s, "remote_id,channel,text\nfb-1,Page Facebook,Trouvé ailleurs.\n"
                                            "fb-9,Page Facebook,Vous êtes ouverts lundi ?\n");
        anne.imports(edited, 1, 0, 1);
        anne.imports(edited, 0, 2);
        anne.everythingChecks();
    }

    void aRestartInTheMiddleOfADeliveryFinishesIt()
    {
        Steps anne;
        anne.anneHasOneToSend(u"fb-1"_s, m_reply);
        const QString message = anne.message();
        {
            auto opened = Workspace::open(anne.vigie.workspace(), app::surroundings(anne.vigie.clock));
            REQUIRE_OK(opened);
            const auto begun = test::await((*opened)->write([&](Connection &c) -> Result<outbox::Message> {
                return outbox::beginAttempt(c, *team::actAs(c, {}, std::nullopt), *Id::parse(message),
                                            anne.vigie.path(u"to post"_s));
            }));
            REQUIRE_OK(begun);
        } // and there the power went
        anne.handsOver(1);
        anne.theFolderHolds({m_reply});
        anne.handsOver(0);
        anne.confirmsPosting();
        anne.everythingChecks();
    }

    void aRestoredBackupHoldsAllButSendsNothingUnasked()
    {
        Steps anne;
        anne.anneHasOneToSend(u"fb-1"_s, m_reply);
        const QString backup = anne.vigie.path(u"friday.vigie"_s);
        anne.does({u"backup"_s, backup});
        const QString again = anne.vigie.path(u"again.vigie"_s);
        QCOMPARE(anne.vigie.bare({u"--workspace"_s, again, u"restore"_s, backup}).status, 0);
        anne.vigie.useWorkspace(again);
        anne.theDraftIs(u"submitted"_s); // its approval was given under another key
        anne.nothingLeaves();
        anne.theFolderHolds({});
        anne.imports(anne.weekFile(), 0, 5);
        anne.approves(1);
        anne.handsOver(1);
        anne.theFolderHolds({m_reply});
        anne.everythingChecks();
    }

    void anAgencyDraftsAndDecidesNothing()
    {
        Steps kerlo;
        kerlo.anneWorksAlone();
        kerlo.hires(u"Denis"_s, u"agency"_s);
        kerlo.imports(kerlo.weekFile(), 5);
        kerlo.sitsDown(u"Denis"_s);
        kerlo.writes(u"fb-1"_s, m_reply);
        kerlo.submits(1);
        const QString mention = kerlo.mention(u"fb-1"_s);
        kerlo.isRefused({u"approve"_s, kerlo.draft(), u"--version"_s, u"1"_s});
        kerlo.isRefused({u"reject"_s, kerlo.draft(), u"--version"_s, u"1"_s, u"--note"_s, u"non"_s});
        kerlo.isRefused({u"close"_s, mention, u"--reason"_s, u"bof"_s});
        kerlo.isRefused({u"assign"_s, mention, u"Denis"_s});
        kerlo.isRefused({u"wait"_s, mention, u"--for"_s, u"customer"_s});
        kerlo.isRefused({u"outbox"_s, u"send"_s, u"--to"_s, kerlo.vigie.path(u"to post"_s)});
        kerlo.isRefused({u"channel"_s, u"add"_s, u"Forum"_s});
        kerlo.isRefused({u"colleague"_s, u"add"_s, u"Eve"_s, u"--role"_s, u"agency"_s});
        kerlo.isRefused({u"export"_s, u"--out"_s, kerlo.vigie.path(u"all"_s)});
        kerlo.isRefused({u"backup"_s, kerlo.vigie.path(u"copy.vigie"_s)});
        kerlo.theDraftIs(u"submitted"_s);
        kerlo.standsAs(u"fb-1"_s, u"new"_s);
        kerlo.everythingChecks();
    }

    void anInsultIsHiddenByAnArticleAndTwoWhereTheCharterSaysSo()
    {
        Steps kerlo;
        kerlo.anneWorksAlone();
        kerlo.hires(u"Claire"_s, u"approver"_s);
        kerlo.hires(u"Denis"_s, u"agency"_s);
        kerlo.imports(
            kerlo.vigie.file(u"insults.csv"_s,
                             "remote_id,channel,author_handle,posted_at,text,url\n"
                             "fb-7,Page Facebook,troll,2026-11-16T09:00:00+01:00,Bande d'abrutis,"
                             "https://facebook.example/7\n"
                             "fb-8,Page Facebook,troll,2026-11-16T09:05:00+01:00,Ils volent leurs clients,"
                             "https://facebook.example/8\n"),
            2);
        const QString insult = kerlo.mention(u"fb-7"_s);
        const QString libel = kerlo.mention(u"fb-8"_s);
        const auto hide = [](const QString &id, const QString &article) {
            return QStringList{
                u"hide"_s, id, u"--article"_s, article, u"--reason"_s, u"Contraire à la charte"_s};
        };
        kerlo.isRefused(hide(insult, u"C1"_s)); // criticism stays
        kerlo.sitsDown(u"Denis"_s);
        kerlo.isRefused(hide(insult, u"A1"_s));
        kerlo.sitsDown(u"Anne"_s);
        kerlo.does(hide(insult, u"A1"_s));
        kerlo.standsAs(u"fb-7"_s, u"hidden"_s);
        const QString act = kerlo.does(hide(libel, u"A3"_s)).json()[u"moderation"][u"id"].toString();
        kerlo.standsAs(u"fb-8"_s, u"new"_s);
        kerlo.isRefused({u"moderation"_s, u"confirm"_s, act});
        kerlo.sitsDown(u"Claire"_s);
        kerlo.does({u"moderation"_s, u"confirm"_s, act});
        kerlo.standsAs(u"fb-8"_s, u"hidden"_s);
        kerlo.does({u"moderation"_s, u"done"_s, act});
        kerlo.isRefused({u"close"_s, libel, u"--reason"_s, u"fini"_s}); // it stays until that is taken back
        kerlo.does({u"moderation"_s, u"undo"_s, act});
        kerlo.standsAs(u"fb-8"_s, u"new"_s);
        kerlo.everythingChecks();
    }

    void anOpenWindowNoticesWhatTheCommandLineDoes()
    {
        Steps anne;
        anne.anneWorksAlone();
        workspace::Surroundings window = app::surroundings(anne.vigie.clock);
        window.watchesOthers = true;
        auto opened = Workspace::open(anne.vigie.workspace(), window);
        REQUIRE_OK(opened);
        QSignalSpy changed(opened->get(), &Workspace::changed);
        anne.imports(anne.weekFile(), 5);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5000);
        anne.everythingChecks();
    }
};

VIGIE_TEST_MAIN(Stories)
#include "stories.moc"
