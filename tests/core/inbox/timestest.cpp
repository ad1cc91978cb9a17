// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/timereader.h"
#include "support/vigietest.h"

#include <QDateTime>

using namespace vigie::inbox;
using namespace Qt::StringLiterals;

class TimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFilesWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: cannot be read
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2026-11-22T14:05:33Z", "2026-11-22T14:05:33.000Z");
        row("2026-11-22T14:05:33+01:00", "2026-11-22T13:05:33.000Z");
        row("2026-11-22T14:05:33-0330", "2026-11-22T17:35:33.000Z");
        row("2026-11-22T14:05:33+01", "2026-11-22T13:05:33.000Z");
        row("2026-11-22T14:05:33.5+01:00", "2026-11-22T13:05:33.500Z");
        row("2026-11-22T14:05:33,123456Z", "2026-11-22T14:05:33.123Z");
        row("2026-11-22 14:05:33 +0000", "2026-11-22T14:05:33.000Z");
        row("2026-11-22 14:05:33 UTC", "2026-11-22T14:05:33.000Z");
        row("2026-11-22t14:05z", "2026-11-22T14:05:00.000Z");
        // without an offset: the clock of Paris
        row("2026-11-22 14:05", "2026-11-22T13:05:00.000Z");
        row("2026-07-22 14:05", "2026-07-22T12:05:00.000Z");
        row("2026/11/22 14:05", "2026-11-22T13:05:00.000Z");
        row("  2026-11-22T14:05:33  ", "2026-11-22T13:05:33.000Z");
        row("2026-11-22", "2026-11-21T23:00:00.000Z");
        row("2026-11-22T24:00:00", "2026-11-22T23:00:00.000Z");
        row("2024-02-29", "2024-02-28T23:00:00.000Z");
        // 29 March 2026, 02:00 to 03:00 is skipped; 25 October 2026, it comes twice
        row("2026-03-29 01:59", "2026-03-29T00:59:00.000Z");
        row("2026-03-29 02:30", "2026-03-29T01:30:00.000Z");
        row("2026-03-29 03:00", "2026-03-29T01:00:00.000Z");
        row("2026-10-25 02:30", "2026-10-25T00:30:00.000Z");
        row("2026-10-25 03:00", "2026-10-25T02:00:00.000Z");
        row("1793000000", "2026-10-26T07:33:20.000Z");
        row("1793000000123", "2026-10-26T07:33:20.123Z");
        row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z");
        row("", "");
        row("hier", "");
        row("22/11/2026 14:05", "");
        row("2026-13-01", "");
        row("2026-02-29", "");
        row("2026-11-22T25:00", "");
        row("2026-11-22T14:60", "");
        row("2026-11-22T14", "");
        row("2026-11-22T14:05:33+", "");
        row("2026-11-22T14:05:33+99:00", "");
        row("2026-11-22T14:05:33.Z", "");
        row("2026-11-22T14:05:33Zulu", "");
        row("2026-11-2", "");
        row("2026-11/22", "");
        row("0000-01-01", "");
        row("9999-12-31", "");
        row("20261122", "");
        row("99999999999999999999", "");
        row("-1793000000", "");
    }

    void readsWhatFilesWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        TimeReader reader(QTimeZone("Europe/Paris"));
        for (int twice = 0; twice < 2; ++twice) { // the second time from what was looked up
            const auto read = reader.read(text);
            QCOMPARE(read.has_value(), !utc.isEmpty());
            if (read)
                QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read, QTimeZone::UTC).toString(Qt::ISODateWithMs),
                         utc);
        }
    }

    void readsDaysBeforeTheirYearOnceTheOrderIsKnown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        const auto row = [](const char *text, const QString &dayFirst, const QString &monthFirst) {
            QTest::newRow(text) << QByteArray(text) << dayFirst << monthFirst;
        };
        row("21/11/2026 10:05", u"2026-11-21T09:05:00Z"_s, {});
        row("11/21/2026 10:05", {}, u"2026-11-21T09:05:00Z"_s);
        row("3/2/2026", u"2026-02-02T23:00:00Z"_s, u"2026-03-01T23:00:00Z"_s);
        row("03.02.2026, 9:05", u"2026-02-03T08:05:00Z"_s, u"2026-03-02T08:05:00Z"_s);
        row("3-2-2026 9:05:59 PM", u"2026-02-03T20:05:59Z"_s, u"2026-03-02T20:05:59Z"_s);
        row("3/2/2026 12:00 am", u"2026-02-02T23:00:00Z"_s, u"2026-03-01T23:00:00Z"_s);
        row("3/2/2026 13:00 PM", {}, {});
        row("31/2/2026", {}, {});
        row("3/2/26", {}, {});
        row("3/2-2026", {}, {});
        row("2026-11-22 14:05", u"2026-11-22T13:05:00Z"_s, u"2026-11-22T13:05:00Z"_s);
        row("2026-11-22 9:05", {}, {});
    }
    void readsDaysBeforeTheirYearOnceTheOrderIsKnown()
    {
        QFETCH(QByteArray, text);
        TimeReader reader(QTimeZone("Europe/Paris"));
        for (const auto &[order, wanted] :
             {std::pair(DateOrder::DayFirst, "dayFirst"), std::pair(DateOrder::MonthFirst, "monthFirst")}) {
            reader.setDateOrder(order);
            const auto read = reader.read(text);
            const QString utc =
                read ? QDateTime::fromMSecsSinceEpoch(*read, QTimeZone::UTC).toString(Qt::ISODate)
                     : QString();
            QCOMPARE(utc, *static_cast<QString *>(QTest::qData(wanted, qMetaTypeId<QString>())));
        }
    }

    void learnsTheOrderFromWhatCanOnlyBeReadOneWay()
    {
        const QTimeZone paris("Europe/Paris");
        const QTimeZone boston("America/New_York");
        QCOMPARE(dateOrderOf({"3/2/2026", "21/2/2026"}, boston), DateOrder::DayFirst);
        QCOMPARE(dateOrderOf({"3/2/2026", "2/21/2026"}, paris), DateOrder::MonthFirst);
        QCOMPARE(dateOrderOf({"3/2/2026"}, paris), DateOrder::DayFirst);
        QCOMPARE(dateOrderOf({"3/2/2026"}, boston), DateOrder::MonthFirst);
        QCOMPARE(dateOrderOf({"3.2.2026"}, boston), DateOrder::DayFirst);
        QCOMPARE(dateOrderOf({"21/2/2026", "2/21/2026"}, paris), std::nullopt);
        QCOMPARE(dateOrderOf({"2026-11-22", "hier", ""}, paris), std::nullopt);
    }

    void aQuarterKnownIsRightForAllItsMinutes()
    {
        TimeReader reader(QTimeZone("Asia/Kathmandu"));
        const auto first = reader.read("2026-11-22 14:00");
        const auto second = reader.read("2026-11-22 14:14:59");
        QVERIFY(first && second);
        QCOMPARE(*second - *first, 899'000);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*first, QTimeZone::UTC).toString(Qt::ISODate),
                 QStringLiteral("2026-11-22T08:15:00Z"));
    }
};

VIGIE_TEST_MAIN(TimesTest)
#include "timestest.moc"
