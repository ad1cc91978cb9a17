// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/hours.h"

#include "support/times.h"
#include "support/vigietest.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace vigie;
using namespace vigie::team;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

static constexpr qint64 minute = 60'000;

/// The hours of a row: "office", "two" (9 to 12, 14 to 18), "night" (22 to 6, every day), "whole" (day and
/// night), "never", "over" (shifts that lie over one another on Monday, 9 to 12 and 10 to 14).
static Hours named(const QString &name)
{
    Hours hours;
    if (name == "office"_L1)
        return officeHours();
    if (name == "over"_L1)
        hours.week[0] = {{10 * 60, 14 * 60}, {9 * 60, 12 * 60}};
    else if (name == "two"_L1)
        hours.week.fill({{9 * 60, 12 * 60}, {14 * 60, 18 * 60}});
    else if (name == "night"_L1)
        hours.week.fill({{22 * 60, 30 * 60}});
    else if (name == "whole"_L1)
        hours.week.fill({{0, 24 * 60}});
    return hours;
}

class HoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenSoMuchOpenTimeHasPassed_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("due"); // empty: never
        const auto row = [](const char *what, const QString &hours, const QString &from, int minutes,
                            const QString &due) { QTest::newRow(what) << hours << from << minutes << due; };
        row("within a shift", u"office"_s, u"2026-11-20T10:00:00+01:00"_s, 30,
            u"2026-11-20T10:30:00+01:00"_s);
        row("over the weekend", u"office"_s, u"2026-11-20T16:45:00+01:00"_s, 30,
            u"2026-11-23T09:15:00+01:00"_s);
        row("in before the doors open", u"office"_s, u"2026-11-20T03:00:00+01:00"_s, 30,
            u"2026-11-20T09:30:00+01:00"_s);
        row("in after they closed", u"office"_s, u"2026-11-20T17:00:00+01:00"_s, 30,
            u"2026-11-23T09:30:00+01:00"_s);
        row("ends with the shift", u"office"_s, u"2026-11-20T16:30:00+01:00"_s, 30,
            u"2026-11-20T17:00:00+01:00"_s);
        row("over several weeks", u"office"_s, u"2026-11-20T16:00:00+01:00"_s, 60 + 40 * 60 + 1,
            u"2026-11-30T09:01:00+01:00"_s);
        row("over noon", u"two"_s, u"2026-11-20T11:50:00+01:00"_s, 30, u"2026-11-20T14:20:00+01:00"_s);
        row("past midnight", u"night"_s, u"2026-11-20T23:30:00+01:00"_s, 60, u"2026-11-21T00:30:00+01:00"_s);
        row("in a night that began the day before", u"night"_s, u"2026-11-20T05:30:00+01:00"_s, 60,
            u"2026-11-20T22:30:00+01:00"_s);
        row("shifts over one another count once", u"over"_s, u"2026-11-23T09:00:00+01:00"_s, 4 * 60,
            u"2026-11-23T13:00:00+01:00"_s);
        row("the night of seven hours", u"night"_s, u"2026-03-28T22:00:00+01:00"_s, 7 * 60,
            u"2026-03-29T06:00:00+02:00"_s);
        row("the night of nine hours", u"night"_s, u"2026-10-24T22:00:00+02:00"_s, 9 * 60,
            u"2026-10-25T06:00:00+01:00"_s);
        row("day and night", u"whole"_s, u"2026-10-24T12:00:00+02:00"_s, 48 * 60,
            u"2026-10-26T11:00:00+01:00"_s);
        row("never open", u"never"_s, u"2026-11-20T10:00:00+01:00"_s, 30, {});
    }
    void tellsWhenSoMuchOpenTimeHasPassed()
    {
        QFETCH(QString, hours);
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, due);
        const auto found = openAfter(named(hours), paris, ms(from), minutes * minute);
        QCOMPARE(found.has_value(), !due.isEmpty());
        if (!found)
            return;
        QCOMPARE(*found, ms(due));
        const OpenTime time(named(hours), paris, ms(from), *found + 1);
        QCOMPARE(time.between(ms(from), *found), minutes * minute); // and back
    }

    void countsNothingBackwardsAndNothingClosed()
    {
        const qint64 from = ms(u"2026-11-20T00:00:00+01:00"_s);
        const OpenTime week(officeHours(), paris, from, from + 7LL * 24 * 60 * minute);
        QCOMPARE(week.between(from + 20 * 60 * minute, from), 0);
        QCOMPARE(week.between(ms(u"2026-11-20T17:00:00+01:00"_s), ms(u"2026-11-23T09:00:00+01:00"_s)), 0);
        QCOMPARE(week.between(from, from + 7LL * 24 * 60 * minute), 5 * 8 * 60 * minute);
        QVERIFY(week.isOpen(ms(u"2026-11-20T09:00:00+01:00"_s)));
        QVERIFY(!week.isOpen(ms(u"2026-11-20T08:59:59+01:00"_s)));
        QVERIFY(!week.isOpen(ms(u"2026-11-20T17:00:00+01:00"_s)));
        QVERIFY(!week.after(from, 41 * 60 * minute));
    }

    void noShiftBeginsOnAClosedDay()
    {
        Hours hours = named(u"night"_s);
        hours.closed = {QDate(2026, 11, 21)};
        // The night of the 20th goes on into the closed day; the next begins on the 22nd.
        QCOMPARE(openAfter(hours, paris, ms(u"2026-11-21T05:30:00+01:00"_s), 60 * minute).value(),
                 ms(u"2026-11-22T22:30:00+01:00"_s));
    }

    void knowsTheHolidaysOfFrance()
    {
        const QList<QDate> days = holidaysIn(2026, Holidays::France);
        QCOMPARE(days.size(), 11);
        QVERIFY(std::ranges::is_sorted(days));
        for (const QDate &day :
             {QDate(2026, 4, 6), QDate(2026, 5, 14), QDate(2026, 5, 25), QDate(2026, 7, 14)})
            QVERIFY(days.contains(day));
        // Easter at its earliest and latest of these centuries: 23 March 2008, 24 April 2011.
        QVERIFY(holidaysIn(2008, Holidays::France).contains(QDate(2008, 3, 24)));
        QVERIFY(holidaysIn(2011, Holidays::France).contains(QDate(2011, 4, 25)));
        Hours hours = officeHours();
        hours.holidays = Holidays::France;
        QCOMPARE(openAfter(hours, paris, ms(u"2026-12-24T16:45:00+01:00"_s), 30 * minute).value(),
                 ms(u"2026-12-28T09:15:00+01:00"_s)); // Christmas is a Friday
    }

    void isReadAsItWasWritten()
    {
        for (const QString &name : {u"office"_s, u"two"_s, u"night"_s, u"whole"_s, u"never"_s, u"over"_s}) {
            Hours hours = named(name);
            hours.closed = {QDate(2026, 12, 24)};
            hours.holidays = Holidays::France;
            const auto read = hoursFrom(hoursAsJson(hours));
            QVERIFY(read);
            QCOMPARE(*read, hours);
        }
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QByteArray("{}") << u"week"_s;
        QTest::newRow("six days") << QByteArray(R"({"week":[[],[],[],[],[],[]]})") << u"week"_s;
        QTest::newRow("no time") << QByteArray(R"({"week":[[["9","25:00"]],[],[],[],[],[],[]]})")
                                 << u"week"_s;
        QTest::newRow("half a shift")
            << QByteArray(R"({"week":[[["09:00"]],[],[],[],[],[],[]]})") << u"week"_s;
        QTest::newRow("no day") << QByteArray(R"({"week":[[],[],[],[],[],[],[]],"closed":["2026-02-30"]})")
                                << u"closed"_s;
        QTest::newRow("a country") << QByteArray(R"({"week":[[],[],[],[],[],[],[]],"holidays":"xx"})")
                                   << u"holidays"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto read = hoursFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().fact("reason"), reason);
    }
};

VIGIE_TEST_MAIN(HoursTest)
#include "hourstest.moc"
