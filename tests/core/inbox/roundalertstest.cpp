// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/roundalerts.h"

#include "support/mockclock.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

static const test::MockClock clockOfIds;

static Stop stopLookedAt(const QString &name, const QString &lookedAt, StopKind kind = StopKind::Channel)
{
    static qint64 row = 0;
    Stop made;
    made.row = ++row;
    made.id = Id::make(clockOfIds);
    made.name = name;
    made.kind = kind;
    made.every = usualInterval(kind);
    made.lastLook = Visit{1, made.row, ms(lookedAt), {}, Outcome::NothingNew, 0};
    return made;
}

class RoundAlertsTest : public QObject
{
    Q_OBJECT

    const Id m_anne = Id::make(clockOfIds);
    const Id m_claire = Id::make(clockOfIds);

    QList<RoundAlert> due(const QList<Stop> &stops, const QString &now, const AlertsSaid &said = {},
                          const QString &watchingSince = u"2026-11-01T00:00:00+01:00"_s) const
    {
        return alertsDue(stops, m_anne, ms(now), ms(watchingSince), paris, said);
    }

    /// "vanishing", "not seen", "link", or nothing: what is said of that one.
    QString said(const Stop &stop, const QString &now) const
    {
        const QList<RoundAlert> alerts = due({stop}, now);
        if (alerts.isEmpty())
            return {};
        switch (alerts.first().kind) {
        case AlertKind::Vanishing:
            return u"vanishing"_s;
        case AlertKind::NotSeen:
            return u"not seen"_s;
        case AlertKind::LinkSilent:
            return u"link"_s;
        }
        return {};
    }

private Q_SLOTS:
    void saysWhatWasNotSeenByDayAlone_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("looked at that day") << u"2026-11-20T19:00:00+01:00"_s << QString();
        QTest::newRow("due at midnight") << u"2026-11-21T00:00:00+01:00"_s << QString();
        QTest::newRow("a minute before eight") << u"2026-11-21T07:59:59+01:00"_s << QString();
        QTest::newRow("at eight") << u"2026-11-21T08:00:00+01:00"_s << u"not seen"_s;
        QTest::newRow("in the evening") << u"2026-11-21T19:59:59+01:00"_s << u"not seen"_s;
        QTest::newRow("at eight at night") << u"2026-11-21T20:00:00+01:00"_s << QString();
        QTest::newRow("eight in Paris, not in Greenwich") << u"2026-11-21T07:00:00Z"_s << u"not seen"_s;
        QTest::newRow("eight of summer time") << u"2027-07-01T06:00:00Z"_s << u"not seen"_s;
    }

    void saysWhatWasNotSeenByDayAlone()
    {
        QFETCH(QString, now);
        QFETCH(QString, expected);
        QCOMPARE(said(stopLookedAt(u"Trustpilot"_s, u"2026-11-20T17:00:00+01:00"_s), now), expected);
    }

    void saysInTimeThatStoriesVanish_data()
    {
        QTest::addColumn<QString>("looked");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *what, const QString &looked, const QString &now,
                            const QString &expected) { QTest::newRow(what) << looked << now << expected; };
        const QString evening = u"2026-11-20T18:00:00+01:00"_s; // until 18:00 the next day
        row("due, and time enough", evening, u"2026-11-21T11:59:00+01:00"_s, {});
        row("six hours before", evening, u"2026-11-21T12:00:00+01:00"_s, {});
        row("less than six hours before", evening, u"2026-11-21T12:00:01+01:00"_s, u"vanishing"_s);
        row("a moment before", evening, u"2026-11-21T17:59:59+01:00"_s, u"vanishing"_s);
        row("gone", evening, u"2026-11-21T18:00:00+01:00"_s, u"not seen"_s);
        const QString early = u"2026-11-20T06:00:00+01:00"_s; // until 6:00, when nobody is told anything
        row("not due yet", early, u"2026-11-20T17:59:00+01:00"_s, {});
        row("would vanish in the night", early, u"2026-11-20T18:00:00+01:00"_s, u"vanishing"_s);
        row("in the night", early, u"2026-11-21T03:00:00+01:00"_s, {});
        const QString morning = u"2026-11-20T09:00:00+01:00"_s; // until 9:00
        row("there is an hour tomorrow", morning, u"2026-11-20T19:59:00+01:00"_s, {});
        row("that hour", morning, u"2026-11-21T08:00:00+01:00"_s, u"vanishing"_s);
    }

    void saysInTimeThatStoriesVanish()
    {
        QFETCH(QString, looked);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        QCOMPARE(said(stopLookedAt(u"Stories"_s, looked, StopKind::Stories), now), expected);
    }

    void saysThatALinkIsSilentOnlyOnceItHadTime()
    {
        Stop blog = stopLookedAt(u"Blog"_s, u"2026-11-20T17:00:00+01:00"_s);
        blog.linked = true;
        const QString started = u"2026-11-23T08:30:00+01:00"_s; // after a weekend
        QVERIFY(due({blog}, u"2026-11-23T08:31:00+01:00"_s, {}, started).isEmpty());
        const QList<RoundAlert> later = due({blog}, u"2026-11-23T08:45:00+01:00"_s, {}, started);
        QCOMPARE(later.size(), 1);
        QCOMPARE(later.first().kind, AlertKind::LinkSilent);
        blog.lastLook->atMs = ms(u"2026-11-23T08:32:00+01:00"_s); // it worked
        QVERIFY(due({blog}, u"2026-11-23T08:45:00+01:00"_s, {}, started).isEmpty());
    }

    void tellsNobodyOfWhatIsSomebodyElses()
    {
        const QString weekLater = u"2026-11-27T10:00:00+01:00"_s;
        Stop one = stopLookedAt(u"a"_s, u"2026-11-20T17:00:00+01:00"_s);
        QCOMPARE(said(one, weekLater), u"not seen"_s);
        one.owner = m_anne;
        QCOMPARE(said(one, weekLater), u"not seen"_s);
        one.owner = m_claire;
        QCOMPARE(said(one, weekLater), QString());
        one.owner = {};
        one.active = false;
        QCOMPARE(said(one, weekLater), QString());
        Stop stories = stopLookedAt(u"b"_s, u"2026-11-27T09:00:00+01:00"_s, StopKind::Stories);
        stories.active = false;
        QCOMPARE(said(stories, u"2026-11-28T08:30:00+01:00"_s), QString());
    }

    void saysEachPlaceOnceADayAndEachDeadlineOnce()
    {
        const QList<Stop> stops{
            stopLookedAt(u"Trustpilot"_s, u"2026-11-12T17:00:00+01:00"_s),
            stopLookedAt(u"Stories"_s, u"2026-11-20T17:00:00+01:00"_s, StopKind::Stories),
            stopLookedAt(u"Facebook"_s, u"2026-11-20T17:00:00+01:00"_s),
        };
        const QString noon = u"2026-11-21T12:30:00+01:00"_s;
        const QList<RoundAlert> first = due(stops, noon);
        QStringList names;
        for (const RoundAlert &alert : first)
            names.append(alert.stop.name);
        QCOMPARE(names, (QStringList{u"Stories"_s, u"Trustpilot"_s, u"Facebook"_s}));
        AlertsSaid said = afterSaying({}, first, ms(noon), paris);
        QVERIFY(due(stops, noon, said).isEmpty());
        // The deadline passes the same day: that was said.
        QVERIFY(due(stops, u"2026-11-21T19:00:00+01:00"_s, said).isEmpty());
        // Another stop becomes due.
        const Stop late = stopLookedAt(u"Forum"_s, u"2026-11-20T17:00:00+01:00"_s);
        QCOMPARE(due(stops + QList{late}, noon, said).size(), 1);
        // The next day all of them are said again, for nobody looked.
        const QString next = u"2026-11-22T08:00:00+01:00"_s;
        QCOMPARE(due(stops, next, said).size(), 3);
        said = afterSaying(said, due(stops, next, said), ms(next), paris);
        QVERIFY(said.deadlines.isEmpty()); // it has passed
        QCOMPARE(said.days.size(), 3);
        QVERIFY(due(stops, next, said).isEmpty());
        // Stories that were looked at have a new deadline, which is said even if the old one was that day.
        QList<Stop> seen = stops;
        seen[1].lastLook->atMs = ms(u"2026-11-21T14:00:00+01:00"_s);
        const QList<RoundAlert> again = due(seen, u"2026-11-22T09:00:00+01:00"_s, said);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().kind, AlertKind::Vanishing);
    }

    void remembersAcrossARestart()
    {
        const QList<Stop> stops{stopLookedAt(u"a"_s, u"2026-11-20T17:00:00+01:00"_s),
                                stopLookedAt(u"b"_s, u"2026-11-20T17:00:00+01:00"_s, StopKind::Stories)};
        const QString noon = u"2026-11-21T12:30:00+01:00"_s;
        const AlertsSaid said = afterSaying({}, due(stops, noon), ms(noon), paris);
        QCOMPARE(said.days.size(), 2);
        QCOMPARE(alertsSaidOf(linesOf(said)), said);
    }

    void passesOverLinesThatAreNone_data()
    {
        QTest::addColumn<QString>("line");
        const QString id = Id::make(clockOfIds).toString();
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"not a line"_s;
        QTest::newRow("no id") << u"day 12 2026-11-21"_s;
        QTest::newRow("no day") << u"day %1 yesterday"_s.arg(id);
        QTest::newRow("a day that is none") << u"day %1 2026-13-41"_s.arg(id);
        QTest::newRow("no number") << u"deadline %1 soon"_s.arg(id);
        QTest::newRow("too much") << u"day %1 2026-11-21 again"_s.arg(id);
        QTest::newRow("another word") << u"week %1 2026-11-21"_s.arg(id);
    }

    void passesOverLinesThatAreNone()
    {
        QFETCH(QString, line);
        QCOMPARE(alertsSaidOf({line}), AlertsSaid());
    }
};

VIGIE_TEST_MAIN(RoundAlertsTest)
#include "roundalertstest.moc"
