// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feed.h"
#include "inbox/intake.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "triage/judging.h"
#include "ui/models/returning.h"
#include "ui/models/rulesmodel.h"
#include "ui/models/today.h"

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using inbox::Disposition;
using triage::ActionKind;
using triage::Comparison;
using triage::Field;
using workspace::Connection;

namespace {
/// Anne and Claire, who work by rules.
class RuledOffice
{
public:
    RuledOffice()
        : claire(office.hire(u"Claire"_s))
        , seat(office)
        , rules(*seat.session)
    {
        seat.session->startTriage(std::make_shared<triage::ShippedTriage>());
    }

    void anneWritesTheRule(const QString &name, const QString &words, const QList<triage::Action> &actions)
    {
        QSignalSpy kept(&rules, &ui::RulesModel::kept);
        rules.keep({.id = {},
                    .name = name,
                    .conditions = {{Field::Words, Comparison::Is, {words}}},
                    .actions = actions});
        QTRY_COMPARE(kept.size(), 1);
        rules.refresh();
        QTRY_VERIFY(rules.indexOf(kept.first().first().value<Id>()).isValid());
        rule = kept.first().first().value<Id>();
    }
    void importsTheMorning()
    {
        const QString file = office.file(u"morning.jsonl"_s,
                                         "{\"id\":\"1\",\"channel\":\"Page "
                                         "Facebook\",\"posted_at\":\"2026-11-22T10:00:00Z\",\"author_name\":"
                                         "\"Léa\",\"text\":\"La batterie chauffe beaucoup.\"}\n"
                                         "{\"id\":\"2\",\"channel\":\"Page "
                                         "Facebook\",\"posted_at\":\"2026-11-22T11:00:00Z\",\"author_name\":"
                                         "\"Paul\",\"text\":\"Quelqu'un connaît une bonne sacoche ?\"}\n"
                                         "{\"id\":\"3\",\"channel\":\"Page "
                                         "Facebook\",\"posted_at\":\"2026-11-22T12:00:00Z\",\"author_name\":"
                                         "\"Tom\",\"text\":\"Lovely shop!\"}\n");
        REQUIRE_OK(await(inbox::importFiles(*office.workspace, office.actor(),
                                            {.files = {file}, .judge = seat.session->judge()}, {}, nullptr)));
    }
    inbox::Mention message(int place)
    {
        const auto all = *office.read([](Connection &c) -> Result<QList<inbox::Mention>> {
            return inbox::mentionsAt(c, *inbox::feedKeys(c, {.order = inbox::Order::Oldest}));
        });
        return all.at(place);
    }
    QStringList today()
    {
        const auto facts =
            office.read([actor = office.actor()](Connection &c) { return ui::readToday(c, actor, 0); });
        QStringList codes;
        for (const ui::TodayLine &line :
             ui::todayLines(*facts, office.clock.nowMs(), QTimeZone("Europe/Paris")))
            codes.append(line.code);
        return codes;
    }

    Office office;
    team::Actor claire;
    Seat seat;
    ui::RulesModel rules;
    Id rule;
};
} // namespace

/// What rules do at Kerlo while Anne has her coffee.
class RulesStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void whatChargesTheBatteryIsClairesAndIsTakenBackInOneStep()
    {
        RuledOffice kerlo;
        kerlo.anneWritesTheRule(u"Batteries"_s, u"batterie*"_s,
                                {{ActionKind::Tag, u"batterie"_s},
                                 {ActionKind::Assign, kerlo.claire.id().toString()},
                                 {ActionKind::Prioritise, u"high"_s}});
        kerlo.importsTheMorning();
        QCOMPARE(kerlo.message(0).assignee, kerlo.claire.id());
        QCOMPARE(kerlo.message(0).tags, QStringList{u"batterie"_s});
        QCOMPARE(kerlo.message(1).disposition, Disposition::New);

        kerlo.rules.undoDone(kerlo.rule);
        QTRY_COMPARE(kerlo.message(0).disposition, Disposition::New);
        QVERIFY(kerlo.message(0).tags.isEmpty());
        QCOMPARE(kerlo.message(0).priority, inbox::Priority::Usual);
        kerlo.seat.session->history().undo(); // it was right after all
        QTRY_COMPARE(kerlo.message(0).assignee, kerlo.claire.id());
        QTRY_COMPARE(kerlo.message(0).tags, QStringList{u"batterie"_s});
    }

    void whatTheCommunityDoesNotAnswerIsNewAgain()
    {
        RuledOffice kerlo;
        kerlo.anneWritesTheRule(u"Entraide"_s, u"sacoche"_s, {{ActionKind::WaitForCommunity, u"24"_s}});
        kerlo.importsTheMorning();
        QCOMPARE(kerlo.message(1).disposition, Disposition::WaitingCommunity);
        ui::Returning returning(*kerlo.seat.session);
        kerlo.office.clock.advance(23h);
        returning.look();
        QVERIFY(!kerlo.today().contains(u"returned"_s));
        kerlo.office.clock.advance(1h);
        returning.look();
        QTRY_COMPARE(kerlo.message(1).disposition, Disposition::New);
        QVERIFY(kerlo.today().contains(u"returned"_s));
    }

    void whatIsToBeHiddenIsAColleaguesToDecide()
    {
        RuledOffice kerlo;
        kerlo.anneWritesTheRule(u"Hors sujet"_s, u"lovely"_s, {{ActionKind::ProposeHiding, {}}});
        kerlo.importsTheMorning();
        QCOMPARE(kerlo.message(2).disposition, Disposition::New);
        QVERIFY(kerlo.today().contains(u"hide"_s));
        const auto proposed =
            *kerlo.office.read([](Connection &c) { return inbox::feedKeys(c, {.found = {u"to-hide"_s}}); });
        QCOMPARE(proposed, QList<qint64>{kerlo.message(2).key});
        ui::undoRulesOn(*kerlo.seat.session, kerlo.message(2).key, [](const Error &) { QFAIL("refused"); });
        QTRY_VERIFY(!kerlo.today().contains(u"hide"_s));
    }
};

VIGIE_TEST_MAIN(RulesStory)
#include "rulesstory.moc"
