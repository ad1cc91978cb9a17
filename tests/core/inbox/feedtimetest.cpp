// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/feedtime.h"
#include "support/vigietest.h"

#include <QDateTime>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

class FeedTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *written, const QString &time) {
            QTest::newRow(*written ? written : "nothing") << QByteArray(written) << time;
        };
        for (const char *same :
             {"Thu, 01 Jan 2026 19:48:21 GMT", "Thu, 1 Jan 26 19:48:21 UT", "01 Jan 2026 19:48:21 Z",
              "Thursday, 01 January 2026 19:48:21 +0000", "Thu,01 Jan 2026 14:48:21 EST",
              "Thu, 01-Jan-2026 19:48:21 GMT", "Thu Jan  1 19:48:21 2026 GMT", "Jan 1, 2026 7:48:21 PM UTC",
              "jeu., 01 janv. 2026 20:48:21 +01:00", "Thu, 01 Jan 2026 20:48:21", "1 Jan 2026 19:48:21 XYZ",
              "Thu, 01 Jan 2026 20:48:21 CET", "2026-01-01T19:48:21Z", "2026-01-01 19:48:21 GMT",
              "20260101T194821Z", "2026-01-01T20:48:21.000+0100", "2026-01-01T20:48:21+1",
              "2026/01/01 20:48:21", "Thu, 01 Jan 2026 21:48:21 GMT+2"})
            row(same, u"2026-01-01T19:48:21Z"_s);
        row("Sun, 22 Nov 2026", u"2026-11-21T23:00:00Z"_s);
        row("22 Nov 2026 10:20 GMT", u"2026-11-22T10:20:00Z"_s);
        row("mar., 24 novembre 2026 9:05 UTC", u"2026-11-24T09:05:00Z"_s);
        row("3 mars 99 00:00 GMT", u"1999-03-03T00:00:00Z"_s);
        row("2026", u"2025-12-31T23:00:00Z"_s);
        row("2026-11", u"2026-10-31T23:00:00Z"_s);
        row("20261122", u"2026-11-21T23:00:00Z"_s);
        row("2026-11-22T10Z", u"2026-11-22T10:00:00Z"_s);
        row("2026-11-22T10:20Z", u"2026-11-22T10:20:00Z"_s);
        for (const char *none :
             {"", "hier", "31 Feb 2026 10:00 GMT", "Thu, 01 Jan 2026 25:00:00 GMT", "2026-13-01", "12",
              "99 Jan 2026", "1 Jan", "Jan 2026", "10:20:30", "+0100", ":", "2026-11-22T99:99:99Z",
              "1 Jan 2026 10:00 +9999", "1 2 3 4 5 6", "1 Jan 20266"})
            row(none, {});
    }

    void timesAreRead()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, time);
        FeedTime times(QTimeZone("Europe/Paris"));
        const auto ms = times.read(written);
        QCOMPARE(ms ? QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::UTC).toString(Qt::ISODate) : QString(),
                 time);
    }
};

VIGIE_TEST_MAIN(FeedTimeTest)
#include "feedtimetest.moc"
