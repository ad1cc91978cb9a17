// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/act.h"
#include "care/person.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/tamper.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using test::Office;

/// An office where messages are moderated: each step a transaction.
class ModerationOffice : public Office
{
public:
    qint64 somebodyWrites(const QString &text = u"Bande d'abrutis"_s, const QString &handle = u"troll"_s,
                          const QString &channel = u"Page Facebook"_s)
    {
        return test::addMention(
            *this, {.channel = channel, .authorName = handle, .authorHandle = handle, .text = text});
    }
    Result<ModerationAct> does(const team::Actor &who, const Wanted &wanted)
    {
        return write([&](Connection &c) { return moderate(c, who, wanted); });
    }
    Result<ModerationAct> hides(const team::Actor &who, qint64 mention, const QString &article = u"A1"_s)
    {
        return does(who,
                    {.kind = ActKind::Hide, .mention = mention, .article = article, .reason = u"insulte"_s});
    }
    template <typename Step>
    Result<ModerationAct> decides(Step step, const team::Actor &who, const Id &act)
    {
        return write([&](Connection &c) { return step(c, who, act); });
    }
    inbox::Mention at(qint64 key)
    {
        return *read(
            [=](Connection &c) -> Result<inbox::Mention> { return inbox::mentionAt(c, key).value(); });
    }
    QStringList problems()
    {
        return *read([](Connection &c) -> Result<QStringList> {
            QStringList codes;
            for (const workspace::Problem &problem : checkActs(c))
                codes.append(problem.code);
            return codes;
        });
    }
    QStringList deeds(const Id &mention)
    {
        return *read([&](Connection &c) -> Result<QStringList> {
            QStringList acts;
            for (const auto &row : workspace::activityOf(c, mention, 100))
                acts.prepend(row.deed.act);
            return acts;
        });
    }
    Ladder ladder(qint64 mention)
    {
        return *read([=](Connection &c) -> Result<Ladder> {
            return ladderOf(c, inbox::mentionAt(c, mention)->author);
        });
    }
    qsizetype toDo()
    {
        return *read([](Connection &c) -> Result<qsizetype> { return tasks(c).size(); });
    }
};

class ActTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesForAnArticleAndAReason()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const qint64 key = office.somebodyWrites();
        const auto act = office.does(
            anne,
            {.kind = ActKind::Hide, .mention = key, .article = u"a1"_s, .reason = u" insulte \u202E"_s});
        REQUIRE_OK(act);
        QCOMPARE(act->article, u"A1"_s);
        QCOMPARE(act->reason, u"insulte"_s);
        QCOMPARE(act->state, ActState::InForce);
        QVERIFY(!act->alone);
        QCOMPARE(office.at(key).disposition, Disposition::Hidden);
        QCOMPARE(office.at(key).reason, u"insulte"_s);
        QCOMPARE(office.deeds(act->mentionId), QStringList{u"moderation-done"_s});
        QCOMPARE(office.problems(), QStringList());
        office.reopen();
        const auto all =
            *office.read([=](Connection &c) -> Result<QList<ModerationAct>> { return actsOn(c, key); });
        QCOMPARE(all, QList<ModerationAct>{*act});
        const auto cited =
            *office.read([&](Connection &c) -> Result<std::optional<Article>> { return articleOf(c, *act); });
        QVERIFY(cited);
        QCOMPARE(cited->number, u"A1"_s);
        // The texts of it are nowhere in the activity.
        const auto facts = *office.read([&](Connection &c) -> Result<QString> {
            QString all;
            workspace::eachActivity(c, [&](const workspace::ActivityRow &row) {
                all += QString::fromUtf8(QJsonDocument(row.deed.facts).toJson());
            });
            return all;
        });
        QVERIFY(!facts.contains(u"insulte"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        const int hide = int(ActKind::Hide);
        QTest::newRow("no article") << QString() << u"x"_s << hide << u"article-unknown"_s;
        QTest::newRow("another article") << u"Z9"_s << u"x"_s << hide << u"article-unknown"_s;
        QTest::newRow("criticism") << u"C1"_s << u"x"_s << hide << u"article-forbids"_s;
        QTest::newRow("off topic is not deleted")
            << u"A7"_s << u"x"_s << int(ActKind::Delete) << u"article-forbids"_s;
        QTest::newRow("no reason") << u"A1"_s << u" \u202E "_s << hide << u"reason-missing"_s;
        QTest::newRow("a novel") << u"A1"_s << QString(501, u'x') << hide << u"text-too-long"_s;
    }
    void refuses()
    {
        QFETCH(QString, article);
        QFETCH(QString, reason);
        QFETCH(int, kind);
        QFETCH(QString, code);
        ModerationOffice office;
        const qint64 key = office.somebodyWrites();
        const auto act = office.does(
            office.actor(),
            {.kind = static_cast<ActKind>(kind), .mention = key, .article = article, .reason = reason});
        QVERIFY(!act);
        QCOMPARE(errorCodeName(act.error().code), code);
        if (code == u"article-unknown")
            QCOMPARE(act.error().fact("known"), u"A1, A2, A3, A4, A5, A6, A7, A8, C1"_s);
        QCOMPARE(office.at(key).disposition, Disposition::New);
        QCOMPARE(office.problems(), QStringList());
    }

    void onlyWhoMayModerateDoes()
    {
        ModerationOffice office;
        const qint64 key = office.somebodyWrites();
        for (const team::Role role : {team::Role::Agency, team::Role::Director}) {
            const auto other = office.hire(team::roleName(role), role);
            REQUIRE_ERROR(office.hides(other, key), ErrorCode::NotPermitted);
        }
        REQUIRE_ERROR(office.hides(office.actor(), key + 1), ErrorCode::NotFound);
        const qint64 ours = test::addMention(office, {.ours = true});
        REQUIRE_ERROR(office.hides(office.actor(), ours), ErrorCode::StateForbids);
        REQUIRE_OK(office.hides(office.actor(), key));
        REQUIRE_ERROR(office.hides(office.actor(), key), ErrorCode::StateForbids);
    }

    void nothingElseHidesOrShows()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const qint64 key = office.somebodyWrites();
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return inbox::setDisposition(c, anne, {key}, Disposition::Hidden, u"because"_s);
        }),
                      ErrorCode::InvalidArgument);
        const auto act = office.hides(anne, key);
        REQUIRE_OK(act);
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return inbox::setDisposition(c, anne, {key}, Disposition::New, {});
        }),
                      ErrorCode::StateForbids);
        REQUIRE_ERROR(office.write([&](Connection &c) { return inbox::assign(c, anne, {key}, anne.id()); }),
                      ErrorCode::StateForbids);
        // Among others it stays as it is.
        const qint64 other = office.somebodyWrites(u"Bonjour"_s);
        REQUIRE_OK(office.write([&](Connection &c) {
            return inbox::setDisposition(c, anne, {key, other}, Disposition::Closed, u"fini"_s);
        }));
        QCOMPARE(office.at(key).disposition, Disposition::Hidden);
        QCOMPARE(office.at(other).disposition, Disposition::Closed);
        test::tamper(office.workspacePath(),
                     "UPDATE mention SET disposition = 7 WHERE key = " + QByteArray::number(other));
        QCOMPARE(office.problems(), QStringList{u"hidden-by-hand"_s});
    }

    void takenBackItStandsAsBefore()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const qint64 key = office.somebodyWrites();
        REQUIRE_OK(office.write([&](Connection &c) { return inbox::assign(c, anne, {key}, anne.id()); }));
        const auto hide = office.hides(anne, key);
        REQUIRE_OK(hide);
        const auto erase = office.does(
            anne, {.kind = ActKind::Delete, .mention = key, .article = u"A2"_s, .reason = u"racisme"_s});
        REQUIRE_OK(erase);
        // One of two: it stays hidden, and the other knows how it stood.
        REQUIRE_OK(office.decides(takeBack, anne, hide->id));
        QCOMPARE(office.at(key).disposition, Disposition::Hidden);
        REQUIRE_OK(office.decides(takeBack, anne, erase->id));
        QCOMPARE(office.at(key).disposition, Disposition::Assigned);
        QCOMPARE(office.at(key).assignee, anne.id());
        REQUIRE_ERROR(office.decides(takeBack, anne, erase->id), ErrorCode::StateForbids);
        QCOMPARE(office.problems(), QStringList());
        QCOMPARE(office.deeds(hide->mentionId).last(), u"moderation-taken-back"_s);
        REQUIRE_OK(office.hides(anne, key)); // and may be hidden again
    }

    void whereTheCharterSaysSoTwoColleaguesDoIt()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const auto claire = office.hire(u"Claire"_s);
        office.hire(u"Agence"_s, team::Role::Agency);
        const qint64 key = office.somebodyWrites();
        const auto act = office.hides(anne, key, u"A3"_s);
        REQUIRE_OK(act);
        QCOMPARE(act->state, ActState::Proposed);
        QCOMPARE(office.at(key).disposition, Disposition::New);
        QCOMPARE(office.toDo(), 0);
        REQUIRE_ERROR(office.hides(claire, key, u"A3"_s), ErrorCode::StateForbids);
        REQUIRE_ERROR(office.decides(confirm, anne, act->id), ErrorCode::OwnActNeedsAnother);
        REQUIRE_ERROR(office.decides(refuse, anne, act->id), ErrorCode::OwnActNeedsAnother);
        REQUIRE_ERROR(office.decides(confirm, office.actor(u"Agence"_s), act->id), ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.decides(takeBack, claire, act->id), ErrorCode::StateForbids);
        const auto confirmed = office.decides(confirm, claire, act->id);
        REQUIRE_OK(confirmed);
        QCOMPARE(confirmed->deciderName, u"Claire"_s);
        QCOMPARE(office.at(key).disposition, Disposition::Hidden);
        REQUIRE_ERROR(office.decides(confirm, claire, act->id), ErrorCode::StateForbids);
        QCOMPARE(office.problems(), QStringList());
        QCOMPARE(office.deeds(act->mentionId),
                 QStringList({u"moderation-proposed"_s, u"moderation-confirmed"_s}));
        QCOMPARE(office.toDo(), 1);
    }

    void aSecondColleagueMayRefuse()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const auto dora = office.hire(u"Dora"_s, team::Role::Director); // approves, and does not moderate
        const qint64 key = office.somebodyWrites();
        const auto act = office.hides(anne, key, u"A3"_s);
        REQUIRE_OK(office.decides(refuse, dora, act->id));
        QCOMPARE(office.at(key).disposition, Disposition::New);
        QCOMPARE(office.problems(), QStringList());
        REQUIRE_OK(office.hides(anne, key));
    }

    void aloneItIsDoneAndSaysSo()
    {
        ModerationOffice office;
        const qint64 key = office.somebodyWrites();
        const auto act = office.hides(office.actor(), key, u"A3"_s);
        REQUIRE_OK(act);
        QCOMPARE(act->state, ActState::InForce);
        QVERIFY(act->alone);
        QCOMPARE(office.at(key).disposition, Disposition::Hidden);
    }

    void eachIsATaskUntilItIsDoneOnThePage()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const auto done = [&](const Id &act, bool yes) {
            return office.write([&](Connection &c) { return setDoneOnPage(c, anne, act, yes); });
        };
        const auto act = office.hides(anne, office.somebodyWrites());
        QCOMPARE(office.toDo(), 1);
        REQUIRE_OK(done(act->id, true));
        QCOMPARE(office.toDo(), 0);
        REQUIRE_ERROR(done(act->id, true), ErrorCode::StateForbids);
        REQUIRE_OK(done(act->id, false));
        QCOMPARE(office.toDo(), 1);
        REQUIRE_OK(done(act->id, true));
        REQUIRE_OK(office.decides(takeBack, anne, act->id));
        QCOMPARE(office.toDo(), 1); // to be shown there again
        REQUIRE_OK(done(act->id, true));
        QCOMPARE(office.toDo(), 0);
        QCOMPARE(office.problems(), QStringList());
        // What never was done there need not be undone.
        const auto other = office.hides(anne, office.somebodyWrites());
        REQUIRE_OK(office.decides(takeBack, anne, other->id));
        QCOMPARE(office.toDo(), 0);
        REQUIRE_ERROR(done(other->id, true), ErrorCode::StateForbids);
    }

    void theLadderIsThePersons()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const qint64 here = office.somebodyWrites();
        const qint64 there = office.somebodyWrites(u"Encore vous"_s, u"troll_29"_s, u"Forum"_s);
        const qint64 other = office.somebodyWrites(u"Bonjour"_s, u"lea"_s);
        const auto warn = [&](qint64 key) {
            return office.does(anne,
                               {.kind = ActKind::Warn, .mention = key, .article = u"A1"_s, .reason = u"x"_s});
        };
        QCOMPARE(office.ladder(here).next, std::optional(0));
        REQUIRE_OK(warn(here));
        QCOMPARE(office.at(here).disposition, Disposition::New); // a warning hides nothing
        QCOMPARE(office.ladder(here).next, std::optional(1));
        QCOMPARE(office.ladder(there).next, std::optional(0));
        REQUIRE_OK(office.write([&](Connection &c) {
            return care::join(c, anne, inbox::mentionAt(c, here)->author, inbox::mentionAt(c, there)->author);
        }));
        QCOMPARE(office.ladder(there).next, std::optional(1));
        office.clock.advance(std::chrono::hours(24));
        const auto second = warn(there);
        QCOMPARE(office.ladder(here).next, std::optional(2));
        QCOMPARE(office.ladder(here).warnings.size(), 2);
        QCOMPARE(office.ladder(other).next, std::optional(0));
        REQUIRE_OK(office.decides(takeBack, anne, second->id));
        QCOMPARE(office.ladder(here).next, std::optional(1));
        // They count for twelve months.
        office.clock.advance(std::chrono::hours(24 * 366));
        QCOMPARE(office.ladder(here).next, std::optional(0));
    }

    void checkNamesWhatWasDoneByHand_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("another article") << "UPDATE moderation_act SET article = 'A6'"_ba << u"act-changed"_s;
        QTest::newRow("another reason") << "UPDATE moderation_act SET reason = 'x'"_ba << u"act-changed"_s;
        QTest::newRow("another colleague")
            << "UPDATE moderation_act SET proposer = x'0190a0b0c0d07000800000000000beef'"_ba
            << u"act-changed"_s;
        QTest::newRow("done on the page") << "UPDATE moderation_act SET on_page = 1"_ba << u"act-changed"_s;
        QTest::newRow("refused") << "UPDATE moderation_act SET state = 'refused'"_ba << u"act-changed"_s;
        QTest::newRow("lost") << "DELETE FROM moderation_act"_ba << u"act-missing"_s;
        QTest::newRow("one more") << "INSERT INTO moderation_act SELECT x'0190a0b0c0d07000800000000000beef', "
                                     "mention, 'ban', article, charter, "
                                     "reason, unproven, proposer, at, alone, state, decider, decided_at, "
                                     "was, was_reason, was_with, on_page, "
                                     "off_page, salt FROM moderation_act"_ba
                                  << u"act-changed"_s;
    }
    void checkNamesWhatWasDoneByHand()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        ModerationOffice office;
        REQUIRE_OK(office.hides(office.actor(), office.somebodyWrites()));
        QCOMPARE(office.problems(), QStringList());
        test::tamper(office.workspacePath(), sql);
        QVERIFY2(office.problems().contains(code), qPrintable(office.problems().join(u' ')));
    }

    void citesTheCharterAsItStoodThen()
    {
        ModerationOffice office;
        const auto anne = office.actor();
        const auto act = office.hides(anne, office.somebodyWrites());
        REQUIRE_OK(office.write([&](Connection &c) {
            return setCharter(c, anne, u"# Rules\n## A1. Rude\nNo.\nacts: hide\n"_s);
        }));
        const auto later = office.hides(anne, office.somebodyWrites());
        const auto cited = [&](const ModerationAct &which) {
            return *office.read([&](Connection &c) -> Result<QString> { return articleOf(c, which)->title; });
        };
        QVERIFY(cited(*act) != u"Rude");
        QCOMPARE(cited(*later), u"Rude"_s);
        REQUIRE_ERROR(office.hides(anne, office.somebodyWrites(), u"A2"_s), ErrorCode::ArticleUnknown);
    }
};

VIGIE_TEST_MAIN(ActTest)
#include "acttest.moc"
