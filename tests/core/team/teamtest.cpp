// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/office.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "team/passphrase.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::team;
using vigie::test::Office;

static const QString claire = QStringLiteral("Claire Le Goff");

class TeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerIsAloneAtFirst()
    {
        Office office;
        const auto all = office.read([](Connection &c) -> Result<QList<Colleague>> { return colleagues(c); });
        QCOMPARE(all->size(), 1);
        QVERIFY(all->first().owner);
        QVERIFY(*office.read([](Connection &c) -> Result<bool> { return isAlone(c); }));
        office.hire(claire, Role::Director);
        QVERIFY(!*office.read([](Connection &c) -> Result<bool> { return isAlone(c); }));
    }

    void namesCompareAsPeopleReadThem()
    {
        Office office;
        office.hire(claire);
        const Actor anne = office.actor();
        for (const QString &same : {QStringLiteral("claire le goff"), QStringLiteral(" CLAIRE  LE GOFF")})
            REQUIRE_ERROR(
                office.write([&](Connection &c) { return addColleague(c, anne, same, Role::Agency); }),
                ErrorCode::ColleagueExists);
        QCOMPARE(office.actor(QStringLiteral("claire le goff")).colleague().name, claire);
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \n\t ");
        QTest::newRow("too long") << QString(81, u'a');
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        Office office;
        const Actor anne = office.actor();
        REQUIRE_ERROR(office.write([&](Connection &c) { return addColleague(c, anne, name, Role::Agency); }),
                      ErrorCode::InvalidArgument);
    }

    void onlyTheOwnerManagesTheTeam()
    {
        Office office;
        const Actor other = office.hire(claire, Role::BrandGuardian);
        const auto refused = office.write(
            [&](Connection &c) { return addColleague(c, other, QStringLiteral("Yann"), Role::Agency); });
        REQUIRE_ERROR(refused, ErrorCode::NotPermitted);
        QCOMPARE(refused.error().fact("act"), QStringLiteral("manage-team"));
        REQUIRE_ERROR(office.write([&](Connection &c) { return setRole(c, other, claire, Role::Director); }),
                      ErrorCode::NotPermitted);
    }

    void aPassphraseIsAskedForOnceSet()
    {
        Office office;
        const Actor other = office.hire(claire);
        const QString hashed = hashPassphrase(QStringLiteral("phare été"));
        QVERIFY(hashed.startsWith(QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$")));
        QVERIFY(hashed != hashPassphrase(QStringLiteral("phare été")));
        REQUIRE_OK(office.write([&](Connection &c) { return setPassphrase(c, other, claire, hashed); }));
        const auto acts = [&](const std::optional<QString> &passphrase) {
            return office.read([&](Connection &c) { return actAs(c, claire, passphrase); });
        };
        REQUIRE_ERROR(acts(std::nullopt), ErrorCode::PassphraseNeeded);
        REQUIRE_ERROR(acts(QStringLiteral("phare ete")), ErrorCode::PassphraseWrong);
        REQUIRE_OK(acts(QStringLiteral("phare été")));
        REQUIRE_OK(acts(QStringLiteral("phare e\u0301te\u0301"))); // typed on another system
        REQUIRE_OK(office.write([&](Connection &c) { return setPassphrase(c, other, claire, {}); }));
        REQUIRE_OK(acts(std::nullopt));
    }

    void nobodySetsAnothersPassphraseButTheOwner()
    {
        Office office;
        const Actor other = office.hire(claire);
        REQUIRE_ERROR(office.write([&](Connection &c) {
            return setPassphrase(c, other, QStringLiteral("Anne"), QStringLiteral("x"));
        }),
                      ErrorCode::NotPermitted);
    }

    void strangersDoNotAct()
    {
        Office office;
        REQUIRE_ERROR(
            office.read([](Connection &c) { return actAs(c, QStringLiteral("Nobody"), std::nullopt); }),
            ErrorCode::ColleagueUnknown);
    }

    void theMatrix_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QList<Act>>("may");
        using enum Act;
        QTest::newRow("community manager")
            << Role::CommunityManager << QList<Act>{Read, Moderate, Draft, Approve, Send, Import, Export};
        QTest::newRow("approver") << Role::Approver
                                  << QList<Act>{Read, Moderate, Draft, Approve, Send, Import, Export};
        QTest::newRow("brand guardian")
            << Role::BrandGuardian << QList<Act>{Read, Moderate, Draft, Approve, Send, Import, Export};
        QTest::newRow("director") << Role::Director << QList<Act>{Read, Approve};
        QTest::newRow("agency") << Role::Agency << QList<Act>{Read, Draft, Import};
    }

    void theMatrix()
    {
        QFETCH(Role, role);
        QFETCH(QList<Act>, may);
        for (int i = 0; i <= static_cast<int>(Act::Export); ++i) {
            const Act act = static_cast<Act>(i);
            QVERIFY2(mayDo(role, false, act) == may.contains(act), qPrintable(actName(act)));
            QVERIFY(mayDo(role, true, act));
        }
    }

    void rolesKeepTheirNames()
    {
        for (const Role role : allRoles())
            QCOMPARE(roleNamed(roleName(role)), role);
        QVERIFY(!roleNamed(QStringLiteral("boss")));
    }

    void whatChangesTheTeamStandsInTheActivity()
    {
        Office office;
        office.hire(claire);
        const Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return setRole(c, anne, claire, Role::Director); }));
        const auto rows = office.read([](Connection &c) -> Result<QList<workspace::ActivityRow>> {
            return workspace::activityOf(c, {}, 2);
        });
        QCOMPARE(rows->at(0).deed.act, QStringLiteral("colleague-role"));
        QCOMPARE(rows->at(0).deed.facts.value(QStringLiteral("to")).toString(), QStringLiteral("director"));
        QCOMPARE(rows->at(0).deed.actor, anne.id());
        QCOMPARE(rows->at(1).deed.act, QStringLiteral("colleague-added"));
    }
};

VIGIE_TEST_MAIN(TeamTest)
#include "teamtest.moc"
