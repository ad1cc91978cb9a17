// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/schedule.h"
#include "channels/retryafter.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::channels;

class ScheduleTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 now = 1'000'000'000;

    static qint64 minutes(const Planned &plan) { return (*plan.nextMs - now) / minuteMs; }

private Q_SLOTS:
    void aGoodFetchIsFollowedByOneHalfAnHourLaterMoreOrLess()
    {
        for (const Came good : {Came::New, Came::Unchanged}) {
            QCOMPARE(minutes(planned(good, 9, {}, now, 0)), 27);
            QCOMPARE(minutes(planned(good, 9, {}, now, 0.5)), 30);
            QCOMPARE(minutes(planned(good, 9, {}, now, 1)), 33);
            const Planned plan = planned(good, 9, {}, now, 0.5);
            QCOMPARE(plan.failures, 0);
            QCOMPARE(plan.state, LinkState::Waiting);
            QVERIFY(!plan.notBeforeMs);
        }
    }

    void failuresAreTriedAgainLessAndLessOften()
    {
        const QList<qint64> expected{5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440};
        for (int failures = 0; failures < expected.size(); ++failures) {
            const Planned plan = planned(Came::Failed, failures, {}, now, 0.5);
            QCOMPARE(minutes(plan), expected[failures]);
            QCOMPARE(plan.failures, failures + 1);
            QCOMPARE(plan.state, LinkState::Failing);
        }
        QCOMPARE(minutes(planned(Came::Failed, 1'000'000, {}, now, 1)), 1584);
    }

    void aRefusalIsTriedAgainRarely()
    {
        QCOMPARE(minutes(planned(Came::Refused, 0, {}, now, 0.5)), 360);
        QCOMPARE(minutes(planned(Came::Refused, 5, {}, now, 0.5)), 1440);
        QCOMPARE(planned(Came::Refused, 0, {}, now, 0.5).state, LinkState::Refused);
    }

    void whatHasGoneIsNotTriedAgain()
    {
        const Planned plan = planned(Came::Gone, 0, 60'000, now, 0.5);
        QCOMPARE(plan.state, LinkState::Gone);
        QVERIFY(!plan.nextMs);
    }

    void offlineCountsAsNothing()
    {
        const Planned plan = planned(Came::Offline, 3, {}, now, 0.5);
        QCOMPARE(plan.state, LinkState::Offline);
        QCOMPARE(plan.failures, 3);
        QCOMPARE(minutes(plan), 5);
    }

    void whatTheSiteAsksForIsALowerBound()
    {
        const Planned later = planned(Came::Failed, 0, 2 * 60 * minuteMs, now, 0);
        QCOMPARE(*later.notBeforeMs, now + 2 * 60 * minuteMs);
        QCOMPARE(*later.nextMs, *later.notBeforeMs);
        QCOMPARE(minutes(planned(Came::Failed, 0, 2 * 60 * minuteMs, now, 1)), 132);
        const Planned sooner = planned(Came::Failed, 4, 60'000, now, 0.5);
        QCOMPARE(minutes(sooner), 80);
        QCOMPARE(*sooner.notBeforeMs, now + 60'000);
        QVERIFY(!planned(Came::Failed, 0, 0, now, 0.5).notBeforeMs);
    }

    void theErrorSaysWhatCameOfIt_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("came");
        const auto row = [](const char *name, ErrorCode code, const char *status, Came came) {
            QTest::newRow(name) << int(code) << QString::fromLatin1(status) << int(came);
        };
        row("offline", ErrorCode::Offline, "", Came::Offline);
        row("gone", ErrorCode::FeedGone, "", Came::Gone);
        row("certificate", ErrorCode::CertificateRefused, "", Came::Refused);
        row("address", ErrorCode::AddressRefused, "", Came::Refused);
        row("401", ErrorCode::AnswerRefused, "401", Came::Refused);
        row("403", ErrorCode::AnswerRefused, "403", Came::Refused);
        row("404", ErrorCode::AnswerRefused, "404", Came::Failed);
        row("429", ErrorCode::AnswerRefused, "429", Came::Failed);
        row("503", ErrorCode::AnswerRefused, "503", Came::Failed);
        row("no feed", ErrorCode::NoFeed, "", Came::Failed);
        row("too large", ErrorCode::AnswerTooLarge, "", Came::Failed);
        row("disk", ErrorCode::DiskFull, "", Came::Failed);
    }
    void theErrorSaysWhatCameOfIt()
    {
        QFETCH(int, code);
        QFETCH(QString, status);
        QFETCH(int, came);
        QCOMPARE(int(cameOf(makeError(static_cast<ErrorCode>(code), {{"status", status}}))), came);
    }
};

VIGIE_TEST_MAIN(ScheduleTest)
#include "scheduletest.moc"
