// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtext.h"
#include "support/vigietest.h"

using namespace vigie::ui;
using namespace Qt::StringLiterals;

class RowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStorySaysWhenItVanishes_data()
    {
        QTest::addColumn<qint64>("leftMs");
        QTest::addColumn<QString>("briefly");
        QTest::addColumn<QString>("said");
        const qint64 hour = 3'600'000;
        QTest::newRow("a day") << 24 * hour << u"vanishes in 1 d"_s << u"vanishes in 1 day(s), "_s;
        QTest::newRow("hours") << 3 * hour - 1 << u"vanishes in 2 h"_s << u"vanishes in 2 hour(s), "_s;
        QTest::newRow("a minute") << qint64(60'000) << u"vanishes in 1 min"_s
                                  << u"vanishes in 1 minute(s), "_s;
        QTest::newRow("seconds") << qint64(1) << u"vanishes in less than a minute"_s
                                 << u"vanishes in less than a minute, "_s;
        QTest::newRow("none") << qint64(0) << u"vanished"_s << u"vanished, "_s;
        QTest::newRow("long since") << -hour << u"vanished"_s << u"vanished, "_s;
    }
    void aStorySaysWhenItVanishes()
    {
        QFETCH(qint64, leftMs);
        QFETCH(QString, said);
        const qint64 nowMs = 1'795'000'000'000;
        const FeedRow row{.key = 7, .postedAtMs = nowMs, .expiresAtMs = nowMs + leftMs, .author = u"Lou"_s};
        QTEST(vanishingText(row.expiresAtMs, nowMs), "briefly");
        const QString text = rowText(row, nowMs, QTimeZone::utc());
        QVERIFY2(text.contains(u", "_s + said), qPrintable(text));
    }

    void whatStaysDoesNotSpeakOfIt()
    {
        const FeedRow row{.key = 7, .author = u"Lou"_s};
        QCOMPARE(vanishingText(row.expiresAtMs, 0), QString());
        QVERIFY(!rowText(row, 0, QTimeZone::utc()).contains(u"vanish"));
    }
};

VIGIE_TEST_MAIN(RowTextTest)
#include "rowtexttest.moc"
