// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/channelstore.h"
#include "inbox/filing.h"
#include "inbox/roundstore.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/notseen.h"
#include "ui/models/round.h"

using namespace vigie;
using namespace Qt::StringLiterals;
using inbox::Outcome;
using test::await;
using test::Office;
using test::Seat;
using ui::Round;
using workspace::Connection;
using Phase = Round::Phase;

/// An office with places to look at, two days later.
class Places : public Office
{
public:
    explicit Places(const QStringList &names, const QString &owner = {})
    {
        const team::Actor anne = actor();
        const Id whose = owner.isEmpty() ? Id() : actor(owner).id();
        for (const QString &name : names)
            add(anne, name, whose);
        clock.advance(std::chrono::hours(48));
    }
    void add(const team::Actor &anne, const QString &name, const Id &whose = {})
    {
        inbox::Stop stop;
        stop.name = name;
        stop.owner = whose;
        if (!write([&](Connection &c) { return inbox::addStop(c, anne, stop); }))
            qFatal("no stop");
        clock.advance(std::chrono::seconds(1)); // their order is that of their age
    }
};

class RoundModelTest : public QObject
{
    Q_OBJECT

    static QString at(const Round &round) { return round.stop().name; }
    static void leave(Round &round, void (Round::*how)())
    {
        QSignalSpy changed(&round, &Round::changed);
        const QString before = at(round);
        (round.*how)();
        QTRY_VERIFY(round.phase() == Phase::Over || at(round) != before);
    }
    static QList<inbox::Visit> visits(Office &office)
    {
        return *office.read(
            [](Connection &c) -> Result<QList<inbox::Visit>> { return inbox::visitsAfter(c, 0); });
    }
    static bool starts(Round &round, Phase phase)
    {
        round.start();
        return QTest::qWaitFor([&] { return round.phase() == phase; });
    }

private Q_SLOTS:
    void goesFromPlaceToPlaceAndSaysWhatCameOfIt()
    {
        Places office({u"Forum"_s, u"X"_s, u"Trustpilot"_s});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        QCOMPARE(at(round), u"Forum"_s);
        QCOMPARE(round.place(), 1);
        QCOMPARE(round.size(), 3);
        QVERIFY(!round.canGoBack() && !round.answer());
        leave(round, &Round::nothingNew);
        QCOMPARE(at(round), u"X"_s);
        leave(round, &Round::skip);
        QCOMPARE(at(round), u"Trustpilot"_s);
        leave(round, &Round::nothingNew);
        QCOMPARE(round.phase(), Phase::Over);
        const QString said = round.summary();
        QVERIFY2(said.contains(u"2 place"_s) && said.contains(u"0 message"_s), qPrintable(said));
        QVERIFY2(said.contains(u"1 skipped: X, not looked at since Sunday."_s), qPrintable(said));
        QCOMPARE(visits(office).size(), 3);
        const QString rest = round.restText(); // and nothing of X, which is nobody's
        QVERIFY2(rest == u"Next: Forum, tomorrow."_s || rest == u"Next: Trustpilot, tomorrow."_s,
                 qPrintable(rest));
    }

    void leftHalfWayItGoesOnWithWhatIsLeft()
    {
        Places office({u"Forum"_s, u"X"_s});
        {
            Seat seat(office);
            Round round(*seat.session);
            QVERIFY(starts(round, Phase::AtStop));
            leave(round, &Round::nothingNew);
        }
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        QCOMPARE(at(round), u"X"_s);
        QCOMPARE(round.size(), 1);
    }

    void startedAgainItStaysWhereItIs()
    {
        Places office({u"Forum"_s, u"X"_s});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        leave(round, &Round::skip);
        QSignalSpy changed(&round, &Round::changed);
        round.start();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(at(round), u"X"_s);
        QCOMPARE(round.place(), 2);
        leave(round, &Round::nothingNew);
        QCOMPARE(round.phase(), Phase::Over);
        QVERIFY(starts(round, Phase::AtStop)); // what was skipped was not looked at
        QCOMPARE(at(round), u"Forum"_s);
        QCOMPARE(round.size(), 1);
    }

    void undoLeadsBackToThePlace()
    {
        Places office({u"Forum"_s, u"X"_s});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        leave(round, &Round::nothingNew);
        leave(round, &Round::nothingNew);
        QCOMPARE(round.phase(), Phase::Over);
        QVERIFY(seat.session->history().undoWords().contains(u"X"_s));
        seat.session->history().undo();
        QTRY_COMPARE(round.phase(), Phase::AtStop);
        QCOMPARE(at(round), u"X"_s);
        QCOMPARE(visits(office).size(), 1);
        QTRY_VERIFY(!seat.session->history().redoWords().isEmpty());
        seat.session->history().redo();
        QTRY_COMPARE(round.phase(), Phase::Over);
        QCOMPARE(visits(office).size(), 2);
    }

    void oneLooksBackWithoutRecording()
    {
        Places office({u"Forum"_s, u"X"_s, u"Trustpilot"_s});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        leave(round, &Round::skip);
        round.back();
        QCOMPARE(at(round), u"Forum"_s);
        QCOMPARE(round.answer()->outcome, Outcome::Skipped);
        round.next();
        QCOMPARE(at(round), u"X"_s);
        QCOMPARE(visits(office).size(), 1);
        // A look after a skip counts as the look.
        round.back();
        leave(round, &Round::nothingNew);
        QCOMPARE(at(round), u"X"_s);
        round.back();
        QCOMPARE(round.answer()->outcome, Outcome::NothingNew);
    }

    void whatIsCapturedIsTheVisit()
    {
        Places office({u"Forum"_s});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        inbox::Captured comment;
        comment.text = u"Où est ma commande ?"_s;
        const qint64 row = round.stop().row;
        REQUIRE_OK(await(inbox::fileCaptured(seat.session->workspace(), seat.session->actor(),
                                             u"Forum vélo"_s, {comment}, row)));
        round.filed(row);
        QTRY_COMPARE(round.phase(), Phase::Over);
        QVERIFY2(round.summary().contains(u"1 message"_s), qPrintable(round.summary()));
    }

    void whatAnotherLooksAtMeanwhileIsDone()
    {
        Places office({u"Forum"_s, u"X"_s, u"Trustpilot"_s});
        const team::Actor claire = office.hire(u"Claire"_s);
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        const auto looks = [&](const QString &name) {
            return office.write([&](Connection &c) -> Result<inbox::Visit> {
                for (const inbox::Stop &stop : inbox::stops(c)) {
                    if (stop.name == name)
                        return inbox::recordVisit(c, claire, stop.row, Outcome::NothingNew);
                }
                return fail(ErrorCode::NotFound);
            });
        };
        REQUIRE_OK(looks(u"Forum"_s));
        QTRY_COMPARE(at(round), u"X"_s);
        REQUIRE_OK(looks(u"Trustpilot"_s));
        leave(round, &Round::nothingNew);
        QTRY_COMPARE(round.phase(), Phase::Over);
        QVERIFY(round.summary().contains(u"3 place"_s));
    }

    void aPlaceThatIsRemovedMeanwhileIsLeftOut()
    {
        Places office({u"Forum"_s, u"X"_s});
        const team::Actor anne = office.actor();
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        const qint64 forum = round.stop().row;
        REQUIRE_OK(office.write([&](Connection &c) { return inbox::removeStop(c, anne, forum); }));
        QTRY_COMPARE(round.size(), 1);
        QCOMPARE(at(round), u"X"_s);
        const qint64 x = round.stop().row;
        REQUIRE_OK(office.write([&](Connection &c) { return inbox::removeStop(c, anne, x); }));
        QTRY_COMPARE(round.phase(), Phase::NothingDue);
        QVERIFY(!round.restText().isEmpty());
    }

    void withNothingDueItSaysWhatComesNext()
    {
        Places office({});
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::NothingDue));
        QVERIFY(round.restText().contains(u"nothing to look at"_s));
        office.add(office.actor(), u"Trustpilot"_s);
        QTRY_VERIFY(round.restText().contains(u"Next: Trustpilot, tomorrow."_s));
        QCOMPARE(round.phase(), Phase::NothingDue);
    }

    void whatIsAColleaguesIsLeftToThem()
    {
        Places office({u"Forum"_s});
        const team::Actor anne = office.actor();
        const team::Actor claire = office.hire(u"Claire"_s);
        office.add(anne, u"Adverts"_s, claire.id());
        office.clock.advance(std::chrono::hours(24)); // due since midnight
        Seat seat(office);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        QCOMPARE(round.size(), 1);
        leave(round, &Round::nothingNew);
        QVERIFY2(round.restText().contains(u"Adverts (Claire)"_s), qPrintable(round.restText()));
        seat.session->setActor(office.actor(u"Claire"_s));
        QTRY_COMPARE(round.phase(), Phase::AtStop);
        QCOMPARE(at(round), u"Adverts"_s);
        QCOMPARE(round.ownerName(), u"Claire"_s);
    }

    void aDirectorLooksOn()
    {
        Places office({u"Forum"_s});
        office.hire(u"Denis"_s, team::Role::Director);
        Seat seat(office, u"Denis"_s);
        Round round(*seat.session);
        QVERIFY(starts(round, Phase::AtStop));
        QVERIFY(!round.mayVisit());
        QSignalSpy refused(&round, &Round::refused);
        round.nothingNew();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(visits(office).isEmpty());
    }

    void theRailKnowsWhatWasNotSeen()
    {
        Places office({u"Forum"_s, u"X"_s});
        Seat seat(office);
        ui::NotSeen notSeen(*seat.session);
        QTRY_COMPARE(notSeen.stops().size(), 2);
        QCOMPARE(notSeen.lines(), (QStringList{u"Forum since Sunday"_s, u"X since Sunday"_s}));
        const team::Actor anne = office.actor();
        const qint64 forum = notSeen.stops().first().row;
        REQUIRE_OK(office.write(
            [&](Connection &c) { return inbox::recordVisit(c, anne, forum, Outcome::NothingNew); }));
        QTRY_COMPARE(notSeen.lines(), QStringList{u"X since Sunday"_s});
    }
};

VIGIE_TEST_MAIN(RoundModelTest)
#include "roundmodeltest.moc"
