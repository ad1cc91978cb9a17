// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/numbers.h"
#include "inbox/roundstore.h"
#include "support/office.h"
#include "support/rows.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::report;
using namespace Qt::StringLiterals;
using inbox::Disposition;
using test::addMention;
using test::addOutboxReply;
using test::MentionRow;
using test::Office;
using vigie::test::paris;

class NumbersTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 minute = 60'000;

    static Numbers count(Office &office, const QString &period, const QTimeZone &zone = paris)
    {
        auto numbers = office.read(
            [&](Connection &c) -> Result<Numbers> { return numbersOf(c, *periodNamed(period, zone)); });
        return numbers.value_or(Numbers());
    }

    static Result<void> fill(Office &office, const QList<MentionRow> &rows)
    {
        return office.write([&](Connection &c) -> Result<void> {
            for (const MentionRow &row : rows)
                addMention(c, row);
            return {};
        });
    }

    /// Ten messages of week 47 and what stands around them, counted by hand below.
    static Result<void> fillWeek47(Office &office)
    {
        return office.write([](Connection &c) -> Result<void> {
            const QString google = u"Avis Google"_s;
            const QString x = u"X"_s;
            const auto add = [&](const MentionRow &row) { return addMention(c, row); };
            const auto ours = [&](const QString &at, const QString &to,
                                  const QString &channel = u"Page Facebook"_s) {
                addMention(c, {.postedAt = at, .channel = channel, .inReplyTo = to, .ours = true});
            };
            // The week before: one answered of two.
            add({.postedAt = u"2026-11-15T23:59:59+01:00"_s, .remoteId = u"before"_s});
            ours(u"2026-11-16T09:00:00+01:00"_s, u"before"_s);
            add({.postedAt = u"2026-11-09T00:00:00+01:00"_s});
            // Answered after an hour.
            add({.postedAt = u"2026-11-16T09:00:00+01:00"_s,
                 .remoteId = u"m1"_s,
                 .disposition = Disposition::Replied});
            ours(u"2026-11-16T10:00:00+01:00"_s, u"m1"_s);
            // The last second of Monday, open; a stranger answers it, which is a message and not our answer.
            add({.postedAt = u"2026-11-16T23:59:59+01:00"_s, .remoteId = u"m2"_s});
            add({.postedAt = u"2026-11-17T10:00:00+01:00"_s,
                 .inReplyTo = u"m2"_s,
                 .disposition = Disposition::Liked});
            // Closed; a message of ours that names its id lies on another channel.
            add({.postedAt = u"2026-11-17T00:00:00+01:00"_s,
                 .channel = google,
                 .remoteId = u"g1"_s,
                 .disposition = Disposition::Closed});
            ours(u"2026-11-17T01:00:00+01:00"_s, u"g1"_s);
            // Confirmed as posted after three hours.
            const qint64 g2 = add({.postedAt = u"2026-11-18T12:00:00+01:00"_s, .channel = google});
            addOutboxReply(c, g2, u"sent"_s, u"2026-11-18T13:00:00+01:00"_s, u"2026-11-18T15:00:00+01:00"_s);
            // Handed over and not confirmed: not answered.
            const qint64 g3 = add({.postedAt = u"2026-11-19T12:00:00+01:00"_s,
                                   .channel = google,
                                   .disposition = Disposition::Assigned});
            addOutboxReply(c, g3, u"handed-over"_s, u"2026-11-19T13:00:00+01:00"_s, {});
            // Three answers: the first, after ten minutes, counts; a cancelled one before it does not.
            const qint64 m3 = add({.postedAt = u"2026-11-20T12:00:00+01:00"_s, .remoteId = u"m3"_s});
            ours(u"2026-11-20T14:00:00+01:00"_s, u"m3"_s);
            ours(u"2026-11-20T12:30:00+01:00"_s, u"m3"_s);
            addOutboxReply(c, m3, u"sent"_s, {}, u"2026-11-20T12:10:00+01:00"_s);
            addOutboxReply(c, m3, u"cancelled"_s, {}, u"2026-11-20T12:05:00+01:00"_s);
            // Our clock was behind theirs.
            add({.postedAt = u"2026-11-21T12:00:00+01:00"_s, .channel = x, .remoteId = u"x2"_s});
            ours(u"2026-11-21T11:59:00+01:00"_s, u"x2"_s, x);
            // The first second of the week, hidden.
            add({.postedAt = u"2026-11-16T00:00:00+01:00"_s,
                 .channel = x,
                 .disposition = Disposition::Hidden});
            // The last second of the week, answered in the next one.
            add({.postedAt = u"2026-11-22T23:59:59+01:00"_s, .remoteId = u"m4"_s});
            ours(u"2026-11-24T12:00:00+01:00"_s, u"m4"_s);
            // The week after.
            add({.postedAt = u"2026-11-23T00:00:00+01:00"_s});
            return {};
        });
    }

private Q_SLOTS:
    void tellsWhereNobodyLookedInTheWeek_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("look");
        QTest::addColumn<int>("every"); // days
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("days"); // −1: it is not in the list
        const QString after = u"2026-11-30T08:00:00Z"_s;
        const auto row = [](const char *what, const QString &made, const QString &look, int every,
                            const QString &now,
                            int days) { QTest::newRow(what) << made << look << every << now << days; };
        row("before the week only", u"2026-11-01T08:00:00Z"_s, u"2026-11-12T08:00:00Z"_s, 1, after, 10);
        row("once in the week", u"2026-11-01T08:00:00Z"_s, u"2026-11-16T08:00:00Z"_s, 1, after, -1);
        row("in its first minute in Paris", u"2026-11-01T08:00:00Z"_s, u"2026-11-15T23:00:30Z"_s, 1, after,
            -1);
        row("just before it", u"2026-11-01T08:00:00Z"_s, u"2026-11-15T22:59:30Z"_s, 1, after, 7);
        row("only after it", u"2026-11-02T08:00:00Z"_s, u"2026-11-23T08:00:00Z"_s, 1, after, 20);
        row("never", u"2026-11-02T08:00:00Z"_s, {}, 1, after, 20);
        row("made in the week", u"2026-11-18T08:00:00Z"_s, {}, 1, after, 4);
        row("made on its last day", u"2026-11-22T08:00:00Z"_s, {}, 1, after, -1);
        row("made after it", u"2026-11-23T08:00:00Z"_s, {}, 1, after, -1);
        row("not due yet", u"2026-11-02T08:00:00Z"_s, u"2026-11-12T08:00:00Z"_s, 30, after, -1);
        row("so far", u"2026-11-01T08:00:00Z"_s, u"2026-11-12T08:00:00Z"_s, 1, u"2026-11-18T08:00:00Z"_s, 6);
    }

    void tellsWhereNobodyLookedInTheWeek()
    {
        QFETCH(QString, made);
        QFETCH(QString, look);
        QFETCH(int, every);
        QFETCH(QString, now);
        QFETCH(int, days);
        Office office;
        const team::Actor anne = office.actor();
        office.clock.set(made);
        const auto stop = office.write([&](Connection &c) {
            inbox::Stop wanted;
            wanted.name = u"Trustpilot"_s;
            wanted.every.count = every;
            return inbox::addStop(c, anne, wanted);
        });
        REQUIRE_OK(stop);
        const auto visit = [&](const QString &at, inbox::Outcome outcome) {
            office.clock.set(at);
            return office.write(
                [&](Connection &c) { return inbox::recordVisit(c, anne, stop->row, outcome); });
        };
        if (!look.isEmpty())
            REQUIRE_OK(visit(look, inbox::Outcome::NothingNew));
        REQUIRE_OK(visit(u"2026-11-17T08:00:00Z"_s, inbox::Outcome::Skipped)); // is no look
        office.clock.set(now);
        const Numbers n = count(office, u"2026-W47"_s);
        QCOMPARE(n.notLooked.size(), days < 0 ? 0 : 1);
        if (days < 0)
            return;
        QCOMPARE(n.notLooked.first().place, u"Trustpilot"_s);
        QCOMPARE(n.notLooked.first().days, days);
        const qint64 lookMs = QDateTime::fromString(look, Qt::ISODate).toMSecsSinceEpoch();
        const bool before = !look.isEmpty() && lookMs < n.period.startMs();
        QCOMPARE(n.notLooked.first().lastLookMs, before ? std::optional(lookMs) : std::nullopt);
    }

    void countsAWeekAsByHand()
    {
        Office office;
        REQUIRE_OK(fillWeek47(office));
        office.clock.set(u"2026-11-30T08:00:00Z"_s);
        const Numbers n = count(office, u"2026-W47"_s);
        QCOMPARE(n.mentions, 10);
        QCOMPARE(n.answered, 5);
        QCOMPARE(n.closedWithoutAnswer, 3);
        QCOMPARE(n.open, 2);
        QCOMPARE(n.answeredShare(), 0.5);
        // 0, 10 min, 1 h, 3 h, 36 h 0 min 1 s
        QCOMPARE(n.medianAnswerMs, 60 * minute);
        QCOMPARE(n.p90AnswerMs, 36 * 60 * minute + 1000);
        QCOMPARE(n.byDay, QList<qint64>({3, 2, 1, 1, 1, 1, 1}));
        QCOMPARE(n.answeredByDay, QList<qint64>({1, 0, 1, 0, 1, 1, 1}));
        QCOMPARE(n.byChannel,
                 (QMap<QString, qint64>{{u"Page Facebook"_s, 5}, {u"Avis Google"_s, 3}, {u"X"_s, 2}}));
        QCOMPARE(n.answeredByChannel,
                 (QMap<QString, qint64>{{u"Page Facebook"_s, 3}, {u"Avis Google"_s, 1}, {u"X"_s, 1}}));
        QCOMPARE(n.byDisposition, (QMap<Disposition, qint64>{{Disposition::New, 5},
                                                             {Disposition::Assigned, 1},
                                                             {Disposition::Replied, 1},
                                                             {Disposition::Liked, 1},
                                                             {Disposition::Hidden, 1},
                                                             {Disposition::Closed, 1}}));
        QCOMPARE(n.mentionsBefore, 2);
        QCOMPARE(n.answeredBefore, 1);
        QVERIFY(!n.running);
    }

    void namesWhoWasLeftOut()
    {
        Office office;
        REQUIRE_OK(fillWeek47(office));
        const Numbers n = count(office, u"2026-W47"_s);
        QCOMPARE(n.leftOut.size(), 2);
        QCOMPARE(n.leftOut[0].postedAtMs,
                 QDateTime::fromString(u"2026-11-16T22:59:59Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(n.leftOut[0].authorName, u"Léa Garçon"_s);
        QCOMPARE(n.leftOut[0].excerpt, u"Où en est ma commande ?"_s);
        QCOMPARE(n.leftOut[1].channelName, u"Avis Google"_s);
        QCOMPARE(n.leftOut[1].disposition, Disposition::Assigned);
        QCOMPARE(inbox::keyOf(n.leftOut[1].id), n.leftOut[1].mention);
    }

    void namesNotAboveTwoHundredAndCountsAll()
    {
        Office office;
        QList<MentionRow> rows;
        for (int i = 0; i < 230; ++i)
            rows.append({.postedAt = u"2026-11-17T09:00:00Z"_s, .text = QString(300, u'a')});
        REQUIRE_OK(fill(office, rows));
        const Numbers n = count(office, u"2026-W47"_s);
        QCOMPARE(n.open, 230);
        QCOMPARE(n.leftOut.size(), 200);
        QCOMPARE(n.leftOut.first().excerpt, QString(120, u'a') + u'…');
    }

    void isHonestAboutNothing()
    {
        Office office;
        const Numbers n = count(office, u"2026-11"_s);
        QCOMPARE(n.mentions, 0);
        QVERIFY(!n.answeredShare() && !n.answeredShareBefore() && !n.medianAnswerMs && !n.p90AnswerMs);
        QCOMPARE(n.byDay, QList<qint64>(30, 0));
        QVERIFY(n.byChannel.isEmpty() && n.leftOut.isEmpty());
    }

    void saysThatAWeekIsNotOver()
    {
        Office office;
        office.clock.set(u"2026-11-22T22:59:59Z"_s); // a second before Monday in Paris
        QVERIFY(count(office, u"2026-W47"_s).running);
        office.clock.set(u"2026-11-22T23:00:00Z"_s);
        QVERIFY(!count(office, u"2026-W47"_s).running);
    }

    void countsADayOf25HoursWhole()
    {
        Office office;
        REQUIRE_OK(fill(office, {{.postedAt = u"2026-10-24T21:59:59Z"_s},    // Saturday, 23:59:59
                                 {.postedAt = u"2026-10-24T22:00:00Z"_s},    // Sunday, 00:00
                                 {.postedAt = u"2026-10-25T00:30:00Z"_s},    // 02:30, summer time
                                 {.postedAt = u"2026-10-25T01:30:00Z"_s},    // 02:30 again
                                 {.postedAt = u"2026-10-25T22:59:59Z"_s},    // 23:59:59
                                 {.postedAt = u"2026-10-25T23:00:00Z"_s}})); // Monday
        const Numbers n = count(office, u"2026-W43"_s);
        QCOMPARE(n.mentions, 5);
        QCOMPARE(n.byDay, QList<qint64>({0, 0, 0, 0, 0, 1, 4}));
        QCOMPARE(count(office, u"2026-W44"_s).mentionsBefore, 5);
    }

    void countsAMonthInItsOwnZone()
    {
        Office office;
        REQUIRE_OK(fill(office, {{.postedAt = u"2026-10-31T12:00:00Z"_s},
                                 {.postedAt = u"2026-11-30T09:59:59Z"_s},
                                 {.postedAt = u"2026-11-30T23:30:00Z"_s}}));
        QCOMPARE(count(office, u"2026-11"_s).mentions, 1);
        const Numbers n = count(office, u"2026-11"_s, QTimeZone("Pacific/Auckland")); // thirteen hours ahead
        QCOMPARE(n.mentions, 2);
        QCOMPARE(n.byDay.first(), 1);
        QCOMPARE(n.byDay.last(), 1);
        QCOMPARE(n.byDay.size(), 30);
    }

    void ranksAsItIsDefined_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::addColumn<int>("percent");
        QTest::addColumn<qint64>("value");
        QTest::newRow("one") << QList<qint64>{7} << 50 << qint64(7);
        QTest::newRow("one, p90") << QList<qint64>{7} << 90 << qint64(7);
        QTest::newRow("two: the lower") << QList<qint64>{9, 1} << 50 << qint64(1);
        QTest::newRow("three") << QList<qint64>{9, 1, 5} << 50 << qint64(5);
        QTest::newRow("four") << QList<qint64>{4, 3, 2, 1} << 50 << qint64(2);
        QTest::newRow("ten, p90") << QList<qint64>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 90 << qint64(9);
        QTest::newRow("eleven, p90") << QList<qint64>{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 90 << qint64(10);
        QTest::newRow("all") << QList<qint64>{3, 1, 2} << 100 << qint64(3);
        QTest::newRow("equal ones") << QList<qint64>{2, 2, 2, 8} << 90 << qint64(8);
    }

    void ranksAsItIsDefined()
    {
        QFETCH(QList<qint64>, values);
        QFETCH(int, percent);
        QFETCH(qint64, value);
        QCOMPARE(nearestRank(values, percent), value);
    }

    void namesCustomersByInitials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two names") << u"Léa Garçon"_s << u"@lea_g"_s << u"L.\u00a0G."_s;
        QTest::newRow("lower case") << u"éloïse le goff"_s << QString() << u"É.\u00a0L.\u00a0G."_s;
        QTest::newRow("decomposed") << u"E\u0301loi\u0308se"_s << QString() << u"E\u0301."_s;
        QTest::newRow("at most three") << u"A B C D E"_s << QString() << u"A.\u00a0B.\u00a0C."_s;
        QTest::newRow("handle only") << QString() << u"@lea_g"_s << u"l…"_s;
        QTest::newRow("nothing") << QString() << QString() << u"?"_s;
        QTest::newRow("emoji around") << u"🌸 Léa 🌸"_s << QString() << u"L."_s;
        QTest::newRow("emoji alone") << u"🌸🌸"_s << u"@lea"_s << u"l…"_s;
        QTest::newRow("formula") << u"=cmd|'/c calc'!A0"_s << QString() << u"C.\u00a0C."_s;
        QTest::newRow("reversed") << u"\u202enosliW"_s << QString() << u"N."_s;
        QTest::newRow("beyond the plane") << u"𝒜lice 王小明"_s << QString() << u"𝒜.\u00a0王."_s;
        QTest::newRow("markup") << u"<script>alert(1)</script>"_s << QString() << u"S."_s;
    }

    void namesCustomersByInitials()
    {
        QFETCH(QString, name);
        QFETCH(QString, handle);
        QTEST(initialsOf(name, handle), "initials");
    }

    void listsThePeriodsThatHoldMentions()
    {
        Office office; // stands on Sunday of week 47
        REQUIRE_OK(
            fill(office,
                 {{.postedAt = u"2026-11-01T12:00:00Z"_s}, // Sunday of week 44, whose Thursday is in October
                  {.postedAt = u"2026-09-02T12:00:00Z"_s},
                  {.postedAt = u"2026-09-04T12:00:00Z"_s},
                  {.postedAt = u"2025-12-31T23:30:00Z"_s}, // already 2026 in Paris
                  {.postedAt = u"2026-06-01T12:00:00Z"_s, .ours = true}}));
        const auto periods =
            office.read([](Connection &c) -> Result<QList<Period>> { return periodsWithMentions(c, paris); });
        REQUIRE_OK(periods);
        QStringList names;
        for (const Period &period : *periods)
            names.append(period.name());
        QCOMPARE(names, (QStringList{u"2026-11"_s, u"2026-W47"_s, u"2026-10"_s, u"2026-W44"_s, u"2026-09"_s,
                                     u"2026-W36"_s, u"2026-01"_s, u"2026-W01"_s}));
    }
};

VIGIE_TEST_MAIN(NumbersTest)
#include "numberstest.moc"
