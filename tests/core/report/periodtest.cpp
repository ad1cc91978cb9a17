// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/period.h"
#include "report/words.h"
#include "support/times.h"
#include "support/vigietest.h"

#include <QRegularExpression>

using namespace vigie::report;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("a week") << u"2026-W47"_s << QDate(2026, 11, 16) << QDate(2026, 11, 22);
        QTest::newRow("week 1 begins in the old year")
            << u"2026-W01"_s << QDate(2025, 12, 29) << QDate(2026, 1, 4);
        QTest::newRow("week 53") << u"2026-W53"_s << QDate(2026, 12, 28) << QDate(2027, 1, 3);
        QTest::newRow("week 53 of a leap year") << u"2020-W53"_s << QDate(2020, 12, 28) << QDate(2021, 1, 3);
        QTest::newRow("a month") << u"2026-11"_s << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("a leap February") << u"2028-02"_s << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    }

    void isKnownByItsName()
    {
        QFETCH(QString, name);
        const auto period = periodNamed(name, paris);
        QVERIFY(period);
        QTEST(period->first, "first");
        QTEST(period->last(), "last");
        QCOMPARE(period->name(), name);
        QCOMPARE(period->dayStartsMs().size(), period->first.daysTo(period->last()) + 1);
        QCOMPARE(period->dayStartsMs().first(), period->startMs());
        QCOMPARE(period->next().startMs(), period->endMs());
        QCOMPARE(period->next().before(), *period);
    }

    void refusesWhatIsNoPeriod_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "2026", "2026-W00", "2027-W53", "2026-W54", "2026-W7", "2026-00", "2026-13", "2026-w47",
              " 2026-W47", "2026-W47\n", "２０２６-W47", "0000-01", "0000-W01", "-026-11"})
            QTest::addRow("%s", name) << QString::fromUtf8(name);
    }

    void refusesWhatIsNoPeriod()
    {
        QFETCH(QString, name);
        QVERIFY(!periodNamed(name, paris));
    }

    void hasTheHoursThatTheClockHas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        QTest::newRow("ordinary") << u"2026-W47"_s << QByteArray("Europe/Paris") << u"2026-11-15T23:00:00Z"_s
                                  << 168;
        QTest::newRow("spring forward")
            << u"2026-W13"_s << QByteArray("Europe/Paris") << u"2026-03-22T23:00:00Z"_s << 167;
        QTest::newRow("back in autumn")
            << u"2026-W43"_s << QByteArray("Europe/Paris") << u"2026-10-18T22:00:00Z"_s << 169;
        QTest::newRow("the month of it")
            << u"2026-10"_s << QByteArray("Europe/Paris") << u"2026-09-30T22:00:00Z"_s << 745;
        QTest::newRow("half an hour")
            << u"2026-W14"_s << QByteArray("Australia/Lord_Howe") << u"2026-03-29T13:00:00Z"_s << 168;
        QTest::newRow("no midnight on Friday")
            << u"2026-W17"_s << QByteArray("Africa/Cairo") << u"2026-04-19T22:00:00Z"_s << 167;
    }

    void hasTheHoursThatTheClockHas()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, name);
        QFETCH(QString, start);
        const auto period = periodNamed(name, QTimeZone(zone));
        QVERIFY(period);
        QCOMPARE(period->startMs(), ms(start));
        QTEST(int((period->endMs() - period->startMs()) / 3'600'000), "hours");
    }

    void isThatOfAMomentInItsZone()
    {
        // Sunday evening in Paris is Monday in Auckland.
        const qint64 sunday = ms(u"2026-11-22T20:00:00Z"_s);
        QCOMPARE(weekOf(sunday, paris).name(), u"2026-W47"_s);
        QCOMPARE(weekOf(sunday, QTimeZone("Pacific/Auckland")).name(), u"2026-W48"_s);
        QCOMPARE(lastFullWeek(sunday, paris).name(), u"2026-W46"_s);
        QCOMPARE(lastFullWeek(sunday + 3 * 3'600'000, paris).name(), u"2026-W47"_s);
        QCOMPARE(monthOf(ms(u"2026-10-31T23:30:00Z"_s), paris).name(), u"2026-11"_s);
    }

    void isWordedInItsLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("dates");
        QTest::newRow("en") << u"2026-W47"_s << u"en"_s << u"Week\u00a047"_s
                            << u"16 to 22\u00a0November\u00a02026"_s;
        QTest::newRow("fr") << u"2026-W47"_s << u"fr"_s << u"Semaine\u00a047"_s
                            << u"du 16 au 22\u00a0novembre\u00a02026"_s;
        QTest::newRow("two months") << u"2026-W49"_s << u"fr"_s << u"Semaine\u00a049"_s
                                    << u"du 30\u00a0novembre au 6\u00a0décembre\u00a02026"_s;
        QTest::newRow("two years") << u"2026-W53"_s << u"en"_s << u"Week\u00a053"_s
                                   << u"28\u00a0December\u00a02026 to 3\u00a0January\u00a02027"_s;
        QTest::newRow("the first of a month")
            << u"2026-W23"_s << u"fr"_s << u"Semaine\u00a023"_s << u"du 1er au 7\u00a0juin\u00a02026"_s;
        QTest::newRow("ends on a first") << u"2026-W44"_s << u"fr"_s << u"Semaine\u00a044"_s
                                         << u"du 26\u00a0octobre au 1er\u00a0novembre\u00a02026"_s;
        QTest::newRow("a month") << u"2026-08"_s << u"fr"_s << u"Août\u00a02026"_s
                                 << u"du 1er au 31\u00a0août\u00a02026"_s;
    }

    void isWordedInItsLanguage()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        const Words words = Words::in(language);
        const auto period = periodNamed(name, paris);
        QTEST(titleOf(*period, words), "title");
        QTEST(datesOf(*period, words), "dates");
    }

    void wordsDaysAndTimes()
    {
        const Words fr = Words::in(u"fr"_s);
        const Words en = Words::in(u"en"_s);
        QCOMPARE(longDate(QDate(2026, 11, 17), en), u"Tuesday 17\u00a0November"_s);
        QCOMPARE(longDate(QDate(2026, 12, 1), fr), u"mardi 1er\u00a0décembre"_s);
        QCOMPARE(moment(ms(u"2026-11-17T13:05:00Z"_s), paris, fr), u"mar. 17\u00a0nov., 14\u00a0h\u00a005"_s);
        QCOMPARE(moment(ms(u"2026-11-17T13:05:00Z"_s), paris, en), u"Tue 17\u00a0Nov, 14:05"_s);
    }

    void roundsTimesUpSoThatWithinIsTrue_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("words");
        constexpr qint64 minute = 60'000;
        QTest::newRow("at once") << qint64(0) << u"1\u00a0min"_s;
        QTest::newRow("a moment more than a minute") << minute + 1000 << u"2\u00a0min"_s;
        QTest::newRow("parts of a second do not count") << minute + 999 << u"1\u00a0min"_s;
        QTest::newRow("59 min and a bit") << 59 * minute + 1000 << u"1\u00a0h\u00a000"_s;
        QTest::newRow("2 h 05") << 125 * minute << u"2\u00a0h\u00a005"_s;
        QTest::newRow("a day") << 1440 * minute << u"1\u00a0d"_s;
        QTest::newRow("a day but a second") << 1440 * minute - 1000 << u"1\u00a0d"_s;
        QTest::newRow("3 d 4 h") << (3 * 24 + 4) * 60 * minute << u"3\u00a0d\u00a04\u00a0h"_s;
    }

    void roundsTimesUpSoThatWithinIsTrue()
    {
        QFETCH(qint64, time);
        QTEST(duration(time, Words::in(u"en"_s)), "words");
    }

    void saysNoneAndAllOnlyWhereMeant_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.0 << u"0%"_s;
        QTest::newRow("one of many") << 0.001 << u"1%"_s;
        QTest::newRow("most") << 0.999 << u"99%"_s;
        QTest::newRow("all") << 1.0 << u"100%"_s;
        QTest::newRow("all but one in a million") << 0.999999 << u"99%"_s;
        QTest::newRow("half up") << 0.125 << u"13%"_s;
    }

    void saysNoneAndAllOnlyWhereMeant()
    {
        QFETCH(double, share);
        QTEST(percent(share, Words::in(u"en"_s)), "words");
    }

    void bothLanguagesHaveTheSameWordsWithTheSamePlaces()
    {
        const Words fr = Words::in(u"fr"_s);
        const Words en = Words::in(u"en"_s);
        QCOMPARE(fr.keys(), en.keys());
        for (const QString &key : fr.keys()) {
            const QString french = fr.say(key.toLatin1().constData());
            const QString english = en.say(key.toLatin1().constData());
            QVERIFY2(!french.isEmpty() && !english.isEmpty(), qPrintable(key));
            for (const char *place : {"%1", "%2", "%3", "%4", "%n"})
                QVERIFY2(french.contains(QLatin1StringView(place)) ==
                             english.contains(QLatin1StringView(place)),
                         qPrintable(key));
            static const QRegularExpression breaks(u" ([:;!?»]|%(?![1-9n]))"_s); // a line would break there
            QVERIFY2(!breaks.match(french).hasMatch(), qPrintable(key));
            QVERIFY2(key == "time"_L1 || !french.contains(u'\''), qPrintable(key)); // ’ it is
        }
    }

    void ignoresTheMachinesLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(number(1234, Words::in(u"en"_s)), u"1,234"_s);
        QCOMPARE(number(1234, Words::in(u"fr"_s)), u"1\u202f234"_s);
        QCOMPARE(percent(0.84, Words::in(u"fr"_s)), u"84\u00a0%"_s);
        QCOMPARE(Words::in(u"pt"_s).language(), u"en"_s);
        QLocale::setDefault(before);
    }
};

VIGIE_TEST_MAIN(PeriodTest)
#include "periodtest.moc"
