// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/round.h"

#include "support/mockclock.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

static Interval hours(int count)
{
    return {count, Interval::Unit::Hours};
}

static Interval days(int count)
{
    return {count, Interval::Unit::Days};
}

/// Looked at then, or made then and never looked at.
static Stop stop(const QString &name, const QString &since, Interval every = days(1),
                 StopKind kind = StopKind::Other, bool looked = true)
{
    static qint64 row = 0;
    Stop made;
    made.row = ++row;
    made.name = name;
    made.kind = kind;
    made.every = every;
    made.madeAtMs = looked ? 0 : ms(since);
    if (looked)
        made.lastLook = Visit{1, made.row, ms(since), {}, Outcome::NothingNew, 0};
    return made;
}

static QStringList names(const QList<Stop> &stops)
{
    QStringList all;
    for (const Stop &one : stops)
        all.append(one.name);
    return all;
}

class RoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueAfterItsHoursOrDays_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("inHours");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *what, const QString &since, int count, bool inHours,
                            const QString &due) { QTest::newRow(what) << since << count << inHours << due; };
        row("the next day begins", u"2026-11-20T17:30:00+01:00"_s, 1, false, u"2026-11-21T00:00:00+01:00"_s);
        row("just after midnight", u"2026-11-20T00:00:01+01:00"_s, 1, false, u"2026-11-21T00:00:00+01:00"_s);
        row("the day of Paris, not of Greenwich", u"2026-11-19T23:30:00Z"_s, 1, false,
            u"2026-11-21T00:00:00+01:00"_s);
        row("30 days", u"2026-11-20T09:00:00+01:00"_s, 30, false, u"2026-12-20T00:00:00+01:00"_s);
        row("over the night of 25 hours", u"2026-10-24T12:00:00+02:00"_s, 2, false,
            u"2026-10-26T00:00:00+01:00"_s);
        row("into the day of 25 hours", u"2026-10-24T12:00:00+02:00"_s, 1, false,
            u"2026-10-25T00:00:00+02:00"_s);
        row("over the night of 23 hours", u"2026-03-28T12:00:00+01:00"_s, 2, false,
            u"2026-03-30T00:00:00+02:00"_s);
        row("hours are spans", u"2026-11-20T17:30:00+01:00"_s, 4, true, u"2026-11-20T21:30:00+01:00"_s);
        row("hours when clocks go back", u"2026-10-25T01:00:00+02:00"_s, 4, true,
            u"2026-10-25T04:00:00+01:00"_s);
        row("hours when clocks go on", u"2026-03-29T01:00:00+01:00"_s, 4, true,
            u"2026-03-29T06:00:00+02:00"_s);
    }

    void isDueAfterItsHoursOrDays()
    {
        QFETCH(QString, since);
        QFETCH(int, count);
        QFETCH(bool, inHours);
        QFETCH(QString, due);
        const Stop looked = stop(u"a"_s, since, inHours ? hours(count) : days(count));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(dueMs(looked, paris), QTimeZone::UTC),
                 QDateTime::fromMSecsSinceEpoch(ms(due), QTimeZone::UTC));
        QVERIFY(!isDue(looked, ms(due) - 1, paris));
        QVERIFY(isDue(looked, ms(due), paris));
        // One that nobody ever looked at counts from when it was made.
        const Stop never = stop(u"b"_s, since, looked.every, StopKind::Other, false);
        QCOMPARE(notSeenSinceMs(never), ms(since));
        QCOMPARE(dueMs(never, paris), ms(due));
    }

    void aDayBeginsWhereMidnightIsSkipped()
    {
        const QTimeZone beirut("Asia/Beirut"); // its clocks go on at midnight
        const Stop looked = stop(u"a"_s, u"2026-03-28T12:00:00+02:00"_s);
        QCOMPARE(dueMs(looked, beirut), ms(u"2026-03-29T01:00:00+03:00"_s));
    }

    void restsWhereNobodyNeedLook()
    {
        const qint64 now = ms(u"2026-11-22T20:00:00Z"_s);
        Stop one = stop(u"a"_s, u"2026-11-01T00:00:00Z"_s);
        QVERIFY(isDue(one, now, paris));
        one.active = false;
        QVERIFY(!isDue(one, now, paris));
        one.active = true;
        one.linked = true; // and its link has been silent for three weeks
        QVERIFY(isDue(one, now, paris));
        QVERIFY(!nextStop({one}, ms(u"2026-11-01T01:00:00Z"_s), paris));
    }

    void goesByDeadlinesThenByLateness()
    {
        const QString now = u"2026-11-22T20:00:00Z"_s;
        const QList<Stop> all{
            stop(u"not due"_s, u"2026-11-22T08:00:00Z"_s),
            stop(u"a day late"_s, u"2026-11-20T08:00:00Z"_s),
            stop(u"ten days late"_s, u"2026-11-11T08:00:00Z"_s),
            stop(u"page one"_s, u"2026-11-01T08:00:00Z"_s, days(30), StopKind::PageOne),
            stop(u"stories, plenty of time"_s, u"2026-11-22T07:00:00Z"_s, hours(12), StopKind::Stories),
            stop(u"stories, little time"_s, u"2026-11-21T21:00:00Z"_s, hours(12), StopKind::Stories),
            stop(u"late, looked at earlier that day"_s, u"2026-11-20T07:00:00Z"_s),
        };
        QCOMPARE(names(dueStops(all, ms(now), paris)),
                 (QStringList{u"stories, little time"_s, u"stories, plenty of time"_s, u"ten days late"_s,
                              u"late, looked at earlier that day"_s, u"a day late"_s}));
        QCOMPARE(nextStop(all, ms(now), paris)->name, u"not due"_s);
    }

    void storiesVanishADayAfterTheLastLook()
    {
        const Stop stories = stop(u"a"_s, u"2026-11-21T09:00:00Z"_s, hours(12), StopKind::Stories);
        QCOMPARE(deadlineMs(stories), ms(u"2026-11-22T09:00:00Z"_s));
        QVERIFY(!deadlineMs(stop(u"b"_s, u"2026-11-21T09:00:00Z"_s)));
    }

    void isOnesOwnUntilItIsLate_data()
    {
        QTest::addColumn<bool>("stories");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("others");
        QTest::newRow("due") << false << u"2026-11-22T01:00:00+01:00"_s << false;
        QTest::newRow("almost a day late") << false << u"2026-11-22T23:59:00+01:00"_s << false;
        QTest::newRow("a day late") << false << u"2026-11-23T00:00:00+01:00"_s << true;
        QTest::newRow("stories due") << true << u"2026-11-21T20:00:00+01:00"_s << false;
        QTest::newRow("stories that soon vanish") << true << u"2026-11-22T02:00:01+01:00"_s << true;
    }

    void isOnesOwnUntilItIsLate()
    {
        QFETCH(bool, stories);
        QFETCH(QString, now);
        QFETCH(bool, others);
        const test::MockClock clock;
        const Id anne = Id::make(clock);
        const Id claire = Id::make(clock);
        Stop one = stop(u"a"_s, u"2026-11-21T08:00:00+01:00"_s, stories ? hours(12) : days(1),
                        stories ? StopKind::Stories : StopKind::Ads);
        QCOMPARE(roundFor({one}, anne, ms(now), paris).size(), 1); // nobody's is everybody's
        one.owner = claire;
        QCOMPARE(roundFor({one}, claire, ms(now), paris).size(), 1);
        QCOMPARE(roundFor({one}, anne, ms(now), paris).size(), others ? 1 : 0);
    }

    void intervalsHaveBounds_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("inHours");
        QTest::addColumn<bool>("ordinary");
        QTest::addColumn<bool>("stories");
        QTest::newRow("none") << 0 << false << false << false;
        QTest::newRow("negative") << -1 << true << false << false;
        QTest::newRow("an hour") << 1 << true << true << true;
        QTest::newRow("a day of hours") << 24 << true << true << true;
        QTest::newRow("more than a story lasts") << 25 << true << true << false;
        QTest::newRow("a day") << 1 << false << true << true;
        QTest::newRow("two days") << 2 << false << true << false;
        QTest::newRow("a leap year") << 366 << false << true << false;
        QTest::newRow("more") << 367 << false << false << false;
        QTest::newRow("a month of hours") << 720 << true << true << false;
        QTest::newRow("more hours") << 721 << true << false << false;
    }

    void intervalsHaveBounds()
    {
        QFETCH(int, count);
        QFETCH(bool, inHours);
        QFETCH(bool, ordinary);
        QFETCH(bool, stories);
        const Interval every = inHours ? hours(count) : days(count);
        QCOMPARE(isPossible(every, StopKind::Channel), ordinary);
        QCOMPARE(isPossible(every, StopKind::Stories), stories);
    }

    void everyKindHasAPossibleUsualIntervalAndAName()
    {
        for (const StopKind kind :
             {StopKind::Channel, StopKind::Ads, StopKind::Stories, StopKind::PageOne, StopKind::Other}) {
            QVERIFY(isPossible(usualInterval(kind), kind));
            QCOMPARE(stopKindNamed(stopKindName(kind)), kind);
        }
        QCOMPARE(usualInterval(StopKind::Channel, u"trustpilot"_s), days(2));
        QCOMPARE(usualInterval(StopKind::Channel, u"facebook"_s), days(1));
        QVERIFY(!stopKindNamed(u"adverts"));
        for (const Outcome outcome :
             {Outcome::NothingNew, Outcome::Captured, Outcome::Imported, Outcome::Skipped})
            QCOMPARE(outcomeNamed(outcomeName(outcome)), outcome);
        QVERIFY(!outcomeNamed(u""));
    }
};

VIGIE_TEST_MAIN(RoundTest)
#include "roundtest.moc"
