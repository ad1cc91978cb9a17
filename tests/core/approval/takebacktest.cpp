// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;
using approval::Decision;
using test::Desk;
using workspace::Connection;

class TakeBackTest : public QObject
{
    Q_OBJECT

    static Result<void> takeBack(Desk &desk, const team::Actor &who, const Id &draft, int version)
    {
        return desk.write([&](Connection &c) { return approval::takeBack(c, who, draft, version); });
    }

private Q_SLOTS:
    void anApprovalTakenBackWaitsAgainAndCanBeGivenAgain()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        const auto message = desk.approve(claire, draft, 1);
        REQUIRE_OK(message);
        REQUIRE_OK(takeBack(desk, claire, draft, 1));
        QCOMPARE(desk.state(draft), u"submitted"_s);
        const team::Actor anne = desk.actor();
        REQUIRE_ERROR(
            desk.write([&](Connection &c) { return outbox::beginAttempt(c, anne, message->id, {}); }),
            ErrorCode::NotApproved);
        const auto again = desk.approve(claire, draft, 1);
        REQUIRE_OK(again);
        QCOMPARE(again->id, message->id);
        QCOMPARE(desk.state(draft), u"approved"_s);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aRefusalTakenBackWaitsAgain_data()
    {
        QTest::addColumn<Decision>("decision");
        QTest::newRow("rejected") << Decision::Rejected;
        QTest::newRow("sent back") << Decision::SentBack;
    }
    void aRefusalTakenBackWaitsAgain()
    {
        QFETCH(Decision, decision);
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        REQUIRE_OK(desk.refuse(claire, draft, 1, decision, u"trop sec"_s));
        REQUIRE_OK(takeBack(desk, claire, draft, 1));
        QCOMPARE(desk.state(draft), u"submitted"_s);
        REQUIRE_OK(desk.approve(claire, draft, 1));
        QCOMPARE(desk.problems(), QStringList());
    }

    void nobodyTakesBackWhatAnotherDecided()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const team::Actor bruno = desk.hire(u"Bruno"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        REQUIRE_ERROR(takeBack(desk, claire, draft, 1), ErrorCode::NotFound);
        REQUIRE_OK(desk.approve(claire, draft, 1));
        REQUIRE_ERROR(takeBack(desk, bruno, draft, 1), ErrorCode::NotFound);
        REQUIRE_ERROR(takeBack(desk, claire, draft, 2), ErrorCode::NotFound);
        REQUIRE_OK(takeBack(desk, claire, draft, 1));
        REQUIRE_ERROR(takeBack(desk, claire, draft, 1), ErrorCode::NotFound);
    }

    void nothingThatLeftIsTakenBack()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const outbox::Message message =
            desk.approved(u"Bonjour Léa, votre commande part demain."_s, u"Claire"_s);
        REQUIRE_OK(desk.deliver(desk.path(u"post"_s)));
        REQUIRE_ERROR(takeBack(desk, claire, message.draft, 1), ErrorCode::StateForbids);
        REQUIRE_OK(desk.confirm(message.id));
        REQUIRE_ERROR(takeBack(desk, claire, message.draft, 1), ErrorCode::StateForbids);
    }

    void whatWasWrittenOnSinceIsNotTakenBack()
    {
        Desk desk;
        const team::Actor claire = desk.hire(u"Claire"_s);
        const Id draft = desk.drafted();
        REQUIRE_OK(desk.submit(desk.actor(), draft));
        REQUIRE_OK(desk.refuse(claire, draft, 1, Decision::SentBack, u"trop sec"_s));
        REQUIRE_OK(desk.type(desk.actor(), draft, u"Bonjour Léa, avec plaisir."_s));
        REQUIRE_ERROR(takeBack(desk, claire, draft, 1), ErrorCode::StateForbids);
    }
};

VIGIE_TEST_MAIN(TakeBackTest)
#include "takebacktest.moc"
