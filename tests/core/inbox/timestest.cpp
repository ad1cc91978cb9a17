// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/timereader.h"
#include "support/vigietest.h"

#include <QDateTime>

using namespace vigie::inbox;

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
