// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/retryafter.h"
#include "support/mockclock.h"
#include "support/vigietest.h"

using namespace vigie::channels;
using namespace Qt::StringLiterals;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // −1: nothing
        const auto row = [](const QByteArray &header, qint64 seconds) {
            QTest::newRow(header.constData()) << header << seconds;
        };
        constexpr qint64 week = 7 * 24 * 3600;
        row("0", 0);
        row("120", 120);
        row("  120 ", 120);
        row("0120", 120);
        row("999999999", week);
        row("99999999999999999999999", week);
        // The clock stands on Sunday 22 November 2026, 20:00 UTC.
        row("Sun, 22 Nov 2026 20:02:00 GMT", 120);
        row("Sunday, 22-Nov-26 20:02:00 GMT", 120);
        row("Sun Nov 22 20:02:00 2026", 120);
        row("Sun Nov  1 20:02:00 2026", 0);
        row("Sun, 22 Nov 2026 19:00:00 GMT", 0);
        row("Fri, 31 Dec 1999 23:59:59 GMT", 0);
        row("Friday, 31-Dec-99 23:59:59 GMT", 0);
        row("Mon, 22 Nov 2027 20:00:00 GMT", week);
        row("Wed, 24 Nov 2027 20:00:00 GMT", week);
        row("", -1);
        row("soon", -1);
        row("-5", -1);
        row("1.5", -1);
        row("120s", -1);
        row("Sun, 32 Nov 2026 20:02:00 GMT", -1);
        row("Sun, 22 Nov 2026 25:02:00 GMT", -1);
        row("Sun, 22 Nov 2026 20:02:00 CET", -1);
        row("Sun, 22 Brr 2026 20:02:00 GMT", -1);
        row("2026-11-22T20:02:00Z", -1);
        row(QByteArray(100'000, '9') + 'x', -1);
    }
    void saysHowLongToWait()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        const vigie::test::MockClock clock;
        const auto wait = retryAfterMs(header, clock.nowMs());
        QCOMPARE(wait ? *wait : -1000, seconds * 1000);
    }
};

VIGIE_TEST_MAIN(RetryAfterTest)
#include "retryaftertest.moc"
