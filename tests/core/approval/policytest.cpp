// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/policy.h"
#include "support/mockclock.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::approval;
using namespace Qt::StringLiterals;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoMayApprove_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("owner");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("alone");
        QTest::addColumn<QString>("answer");
        const QString approved = u"approved"_s, reRead = u"re-read"_s, own = u"own-text-needs-another"_s,
                      no = u"not-permitted"_s;
        for (const char *role : {"community-manager", "approver", "brand-guardian", "director"}) {
            const QString name = QLatin1StringView(role);
            QTest::addRow("%s, another's", role) << name << false << false << false << approved;
            QTest::addRow("%s, own", role) << name << false << true << false << own;
            QTest::addRow("%s, own, alone", role) << name << false << true << true << reRead;
            QTest::addRow("%s, of one who left, alone", role) << name << false << false << true << approved;
            QTest::addRow("%s and owner, own", role) << name << true << true << false << own;
        }
        QTest::newRow("agency, another's") << u"agency"_s << false << false << false << no;
        QTest::newRow("agency, own") << u"agency"_s << false << true << false << no;
        QTest::newRow("agency, own, alone") << u"agency"_s << false << true << true << no;
        QTest::newRow("agency and owner, another's") << u"agency"_s << true << false << false << approved;
        QTest::newRow("agency and owner, own, alone") << u"agency"_s << true << true << true << reRead;
    }

    void saysWhoMayApprove()
    {
        QFETCH(QString, role);
        QFETCH(bool, owner);
        QFETCH(bool, own);
        QFETCH(bool, alone);
        const test::MockClock clock;
        const team::Colleague approver{Id::make(clock), u"Anne"_s, *team::roleNamed(role), owner, false};
        const auto answer = mayApprove(approver, own ? approver.id : Id::make(clock), alone);
        QTEST(answer ? decisionName(*answer) : errorCodeName(answer.error().code), "answer");
    }

    void everyDecisionHasAName()
    {
        for (const Decision decision :
             {Decision::Approved, Decision::ReRead, Decision::Rejected, Decision::SentBack})
            QCOMPARE(decisionNamed(decisionName(decision)), decision);
        QVERIFY(!decisionNamed(u"Approved"));
        QVERIFY(isGoAhead(Decision::ReRead));
        QVERIFY(!isGoAhead(Decision::SentBack));
    }
};

VIGIE_TEST_MAIN(PolicyTest)
#include "policytest.moc"
