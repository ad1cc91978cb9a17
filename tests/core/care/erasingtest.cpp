// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/erasing.h"
#include "quintin.h"
#include "support/rows.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::care;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using workspace::Connection;

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

    void refusesWhileAnAnswerIsOnItsWay_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("refused");
        QTest::newRow("sending") << u"sending"_s << true;
        QTest::newRow("nobody knows") << u"unknown"_s << true;
        QTest::newRow("somebody has it to post") << u"handed-over"_s << true;
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

    void refusesWhileAnAnswerToOurOwnAnswerIsOnItsWay()
    {
        Office office;
        furnish(office);
        const qint64 ours = mentions(office).at(1).key;
        REQUIRE_OK(office.write([&](Connection &c) -> Result<void> {
            test::addOutboxReply(c, ours, u"sending"_s, {}, {});
            return {};
        }));
        const auto erased = await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s)));
        REQUIRE_ERROR(erased, ErrorCode::StateForbids);
    }

    void takesOurAnswersToOurOwnAnswers()
    {
        Office office;
        import(office, "remote_id,channel,author_handle,posted_at,text,in_reply_to,ours\n"
                       "1,X,rvq,2026-11-02T10:00:00Z,Bonjour,,\n"
                       "2,X,kerlo,2026-11-02T11:00:00Z,Bonjour Hervé,1,true\n"
                       "3,X,kerlo,2026-11-02T12:00:00Z,Nous vous écrivons,2,true\n"
                       "4,X,kerlo,2026-11-02T13:00:00Z,Hervé encore,3,true\n"
                       "5,X,maelle,2026-11-02T14:00:00Z,Et moi ?,3,\n"
                       "6,X,kerlo,2026-11-02T15:00:00Z,Et vous,5,true\n");
        const auto erased = await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s)));
        REQUIRE_OK(erased);
        QCOMPARE(erased->mentions, 4);
        QCOMPARE(mentions(office).size(), 2);
    }

    void answersThatGoInACircleHaveAnEnd()
    {
        Office office;
        import(office, "remote_id,channel,author_handle,posted_at,text,in_reply_to,ours\n"
                       "1,X,rvq,2026-11-02T10:00:00Z,Bonjour,3,\n"
                       "2,X,kerlo,2026-11-02T11:00:00Z,Un,1,true\n"
                       "3,X,kerlo,2026-11-02T12:00:00Z,Deux,2,true\n"
                       "4,X,kerlo,2026-11-02T13:00:00Z,Trois,3,true\n"
                       "5,X,kerlo,2026-11-02T13:30:00Z,Quatre,5,true\n");
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        QCOMPARE(mentions(office).size(), 1);
    }

    void takesTheTitleOfTheirPostOutOfWhatOthersWroteUnderIt()
    {
        Office office;
        import(office, "remote_id,channel,author_handle,kind,posted_at,text,in_reply_to,parent_title\n"
                       "1,X,rvq,post,2026-11-02T10:00:00Z,Moi,,\n"
                       "2,X,maelle,comment,2026-11-02T11:00:00Z,Un,1,Moi zanzibarnois\n"
                       "3,X,zoe,comment,2026-11-02T12:00:00Z,Deux,2,Moi zanzibarnois\n"
                       "4,X,lea,comment,2026-11-02T12:00:00Z,Trois,,Moi zanzibarnois\n"
                       "5,X,zoe,comment,2026-11-02T13:00:00Z,Quatre,post,Nos soldes\n"
                       "6,X,rvq,comment,2026-11-02T13:10:00Z,Cinq,post,Nos soldes\n"
                       "7,X,lea,comment,2026-11-02T13:20:00Z,Six,6,Nos soldes\n"
                       "8,X,rvq,comment,2026-11-02T13:30:00Z,Sept,post,\n"
                       "9,X,lea,comment,2026-11-02T13:40:00Z,Huit,8,Nos soldes\n");
        const auto threadsOf = [&] {
            return *office.read([](Connection &c) -> Result<QStringList> {
                auto rows = c.statement("SELECT t.ident || ' ' || group_concat(m.remote_id, ' ' ORDER BY "
                                        "m.remote_id) FROM thread t JOIN mention m ON m.thread = t.id "
                                        "GROUP BY t.id ORDER BY 1");
                QStringList found;
                while (rows.step())
                    found.append(rows.text(0));
                return found;
            });
        };
        QCOMPARE(threadsOf(),
                 QStringList({u"r:post 8 9"_s, u"t:Moi zanzibarnois 2 3 4"_s, u"t:Nos soldes 5 6 7"_s}));
        REQUIRE_OK(await(erasePerson(*office.workspace, office.actor(), authorOf(office, u"1"_s))));
        QVERIFY(!bytesOf(office).contains("zanzibarnois"));
        QCOMPARE(threadsOf(), QStringList({u"r:1 2 3 4"_s, u"r:post 9"_s, u"t:Nos soldes 5 7"_s}));
        QCOMPARE(mentions(office).last().parentTitle, u"Nos soldes"_s);
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
};

VIGIE_TEST_MAIN(ErasingTest)
#include "erasingtest.moc"
