// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtext.h"
#include "support/times.h"
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

    void aCardSaysHowItStandsWithTheAnswer_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("said");
        QTest::newRow("quiet") << u"2026-11-20T13:00:00+01:00"_s << u"2 h without an answer"_s;
        QTest::newRow("soon") << u"2026-11-20T16:40:00+01:00"_s << u"answer due in 20 min"_s;
        QTest::newRow("late") << u"2026-11-20T19:00:00+01:00"_s << u"late by 2 h"_s;
    }

    void aCardSaysHowItStandsWithTheAnswer()
    {
        QFETCH(QString, at);
        const qint64 nowMs = test::ms(at);
        const Owed owed{{.postedAtMs = test::ms(u"2026-11-20T11:00:00+01:00"_s), .followers = 12'345},
                        test::ms(u"2026-11-20T17:00:00+01:00"_s)};
        QTEST(silenceText(owed, nowMs), "said");
        const QString why = silenceWords(owed, nowMs, test::paris).join(u'|');
        QVERIFY2(why.contains(u"Answer due Friday"_s) && why.contains(u"12,345 followers"_s),
                 qPrintable(why));
        QCOMPARE(readersText(owed.message), u"12 k"_s);
    }

    void whatIsDoneIsOwedNoAnswer()
    {
        inbox::Mention mention{.postedAtMs = test::ms(u"2026-11-20T16:45:00+01:00"_s)};
        const triage::Timetable timetable{.zone = test::paris};
        QCOMPARE(owedTo(mention, timetable)->dueMs, test::ms(u"2026-11-23T16:45:00+01:00"_s));
        mention.rating = 1;
        QCOMPARE(owedTo(mention, timetable)->dueMs, test::ms(u"2026-11-23T10:45:00+01:00"_s));
        mention.disposition = inbox::Disposition::Closed;
        QVERIFY(!owedTo(mention, timetable));
        mention.disposition = inbox::Disposition::New;
        mention.traits = inbox::Trait::Ours;
        QVERIFY(!owedTo(mention, timetable));
    }
};

VIGIE_TEST_MAIN(RowTextTest)
#include "rowtexttest.moc"
