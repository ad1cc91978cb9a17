// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/silence.h"

#include "support/times.h"
#include "support/vigietest.h"

#include <QJsonObject>

using namespace vigie;
using namespace vigie::triage;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

static constexpr qint64 hour = 3'600'000;

/// Friday, an hour before the doors close.
static qint64 now()
{
    return ms(u"2026-11-20T16:00:00+01:00"_s);
}

static Silence at(const Unanswered &message, qint64 nowMs = now())
{
    const team::OpenTime open(team::officeHours(), paris, nowMs - goneAfterMs, nowMs);
    return silenceOf(message, {}, open, nowMs);
}

static Unanswered since(qint64 ms, Severity severity = Severity::Ordinary)
{
    return {.postedAtMs = now() - ms, .severity = severity};
}

class SilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDeadlinesOfItsSeverity()
    {
        const qint64 friday = ms(u"2026-11-20T16:45:00+01:00"_s);
        QCOMPARE(dueMs({}, paris, friday, Severity::Urgent), ms(u"2026-11-23T09:15:00+01:00"_s));
        QCOMPARE(dueMs({}, paris, friday, Severity::Serious), ms(u"2026-11-23T10:45:00+01:00"_s));
        QCOMPARE(dueMs({}, paris, friday, Severity::Ordinary), ms(u"2026-11-23T16:45:00+01:00"_s));
        QCOMPARE(dueMs({}, paris, friday, Severity::Light), ms(u"2026-11-24T16:45:00+01:00"_s));
        QVERIFY(!dueMs({.deadlines = {.light = 0}}, paris, friday, Severity::Light));
    }

    void growsWithTheWaitAndStopsAtThreeDeadlines()
    {
        QCOMPARE(at(since(0)).wait, 0.5);
        QCOMPARE(at(since(4 * hour)).wait, 1.0);
        QCOMPARE(at(since(7 * hour)).openMs, 7 * hour);
        QCOMPARE(at(since(6 * 24 * hour)).wait, 3.5);
        QCOMPARE(at(since(7 * 24 * hour)).score, at(since(5 * 24 * hour)).score);
        QVERIFY(at(since(2 * hour)).score < at(since(3 * hour)).score);
    }

    void theNightDoesNotCount()
    {
        const qint64 late = ms(u"2026-11-20T23:00:00+01:00"_s);
        const Unanswered message{.postedAtMs = ms(u"2026-11-20T17:00:00+01:00"_s)};
        QCOMPARE(at(message, late).openMs, 0);
    }

    void fadesAfterSevenDaysAndIsNothingAfterFourteen()
    {
        QCOMPARE(at(since(8 * 24 * hour)).fade, 0.5);
        QVERIFY(at(since(13 * 24 * hour, Severity::Urgent)).score < at(since(4 * hour)).score);
        QCOMPARE(at(since(14 * 24 * hour, Severity::Urgent)).score, 0.0);
        QCOMPARE(at(since(400 * 24 * hour, Severity::Urgent)).score, 0.0);
    }

    void aPriorityCountsThreefold()
    {
        Unanswered message = since(2 * hour);
        const double usual = at(message).score;
        message.priority = inbox::Priority::High;
        QCOMPARE(at(message).score, 3 * usual);
        message.priority = inbox::Priority::Low;
        QCOMPARE(at(message).score, usual / 3);
    }

    void whatIsUrgentStandsHighAtOnce()
    {
        QVERIFY(at(since(0, Severity::Urgent)).score > at(since(6 * 24 * hour)).score);
        QVERIFY(at(since(2 * hour, Severity::Serious)).score > at(since(2 * hour)).score);
        QVERIFY(at(since(2 * hour, Severity::Light)).score < at(since(2 * hour)).score);
    }

    void countsWhoCanSeeIt()
    {
        Unanswered seen = since(2 * hour);
        const double plain = at(seen).eyes;
        seen.followers = 999;
        QCOMPARE(at(seen).eyes, plain + 1.5);
        seen.followers = -5; // what a service may say
        QCOMPARE(at(seen).eyes, plain);
        seen.isReview = true;
        QCOMPARE(at(seen).eyes, 2.5);
        seen.isPrivate = true;
        QCOMPARE(at(seen).eyes, 1.0);
    }

    void answerTimesAreReadAsTheyWereWritten()
    {
        const AnswerTimes times{team::officeHours(), {.urgent = 15, .light = 0}};
        const auto read = answerTimesFrom(answerTimesAsJson(times));
        QVERIFY(read);
        QCOMPARE(*read, times);
        QJsonObject wrong = answerTimesAsJson(times);
        wrong.insert(u"deadlines"_s, QJsonObject{{u"urgent"_s, -1}});
        QCOMPARE(answerTimesFrom(wrong).error().fact("reason"), u"urgent"_s);
        wrong.remove(u"hours"_s);
        QCOMPARE(answerTimesFrom(wrong).error().fact("argument"), u"hours"_s);
    }
};

VIGIE_TEST_MAIN(SilenceTest)
#include "silencetest.moc"
