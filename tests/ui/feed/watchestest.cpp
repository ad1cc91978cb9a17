// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watches.h"

#include "support/rows.h"
#include "support/seat.h"
#include "support/vigietest.h"
#include "ui/models/filtermap.h"
#include "ui/models/savedviews.h"
#include "ui/models/today.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::test;
using namespace Qt::StringLiterals;
using inbox::Watched;
using workspace::Connection;

/// What is watched, and counted by day. The clock stands at Sunday 22 November 2026, 21:00 in Paris.
class WatchesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    void says(const QString &postedAt, const QString &text)
    {
        addMention(*m_office, {.postedAt = postedAt, .text = text});
    }
    QList<Watch> watches()
    {
        const Id me = m_office->actor().id();
        return *m_office->read(
            [me](Connection &c) -> Result<QList<Watch>> { return watchesIn(c, {.firm = u"Kerlo"_s}, me); });
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }
    void init() { m_office = std::make_unique<Office>(); }

    void threeStandFromTheBeginning()
    {
        const QList<Watch> all = watches();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].view.watched, Watched::Brand);
        QCOMPARE(all[0].view.filter[u"query"].toString(), u"\"Kerlo\""_s);
        QVERIFY(all[1].isEmpty());
        QVERIFY(all[2].isEmpty());
        QVERIFY(all[0].view.id.isNull());
    }
    void countsByDayAndAgainstTheTimeBefore()
    {
        says(u"2026-11-22T09:00:00+01:00"_s, u"Kerlo répond vite"_s);
        says(u"2026-11-22T00:00:00+01:00"_s, u"Vu chez kerlo !"_s);
        says(u"2026-11-21T23:59:59+01:00"_s, u"Kerlo encore"_s);
        says(u"2026-11-16T00:00:00+01:00"_s, u"KERLO"_s);
        says(u"2026-11-15T23:59:00+01:00"_s, u"Kerlo"_s);
        says(u"2026-10-25T12:00:00+01:00"_s, u"Kerlo"_s);
        says(u"2026-11-22T10:00:00+01:00"_s, u"Rien à voir"_s);
        const Watch brand = watches()[0];
        QCOMPARE(brand.today, (WatchCount{2, 1}));
        QCOMPARE(brand.week, (WatchCount{4, 1}));
        QCOMPARE(brand.month, (WatchCount{5, 1}));
        QCOMPARE(watchCounts(brand),
                 u"2 today (1 yesterday) · 4 in 7 days (1 before) · 5 in 28 days (1 before)"_s);
    }
    void whatIsShownIsKeptAsTheSectorAndUndone()
    {
        says(u"2026-11-22T09:00:00+01:00"_s, u"Le vélo électrique progresse"_s);
        Seat seat(*m_office);
        SavedViews views(*seat.session);
        QTRY_COMPARE(views.watches().size(), 3);
        views.keepAs(Watched::Sector, filterMap({.query = u"\"vélo électrique\""_s}));
        QTRY_COMPARE(views.watches()[1].today.now, 1);
        views.keepAs(Watched::Sector, filterMap({.query = u"vélo*"_s})); // one of each
        QTRY_COMPARE(views.watches()[1].view.filter[u"query"].toString(), u"vélo*"_s);
        QTRY_COMPARE(views.all().size(), 1);
        QSignalSpy undone(&seat.session->history(), &History::undone);
        seat.session->history().undo();
        QTRY_COMPARE(undone.size(), 1);
        seat.session->history().undo();
        QTRY_VERIFY(views.watches()[1].isEmpty());
    }
    void aViewOfOnesOwnIsWatched()
    {
        Seat seat(*m_office);
        SavedViews views(*seat.session);
        views.keep(u"Freins"_s, filterMap({.query = u"frein*"_s}));
        QTRY_COMPARE(views.all().size(), 1);
        const Id id = views.all().first().id;
        views.watch(id, true);
        QTRY_COMPARE(views.watches().size(), 4);
        QCOMPARE(watchName(views.watches()[3].view), u"Freins"_s);
        says(u"2026-11-22T09:00:00+01:00"_s, u"Mes freins crissent"_s);
        QTRY_COMPARE(views.watches()[3].today.now, 1); // as messages come
        views.watch(id, false);
        QTRY_COMPARE(views.watches().size(), 3);
        QCOMPARE(views.all().first().name, u"Freins"_s);
    }
    void todayTellsOfTheOneOfWhichMostIsSaid()
    {
        TodayFacts facts;
        Watch brand{.view = {.watched = Watched::Brand}, .today = {3, 3}};
        Watch rivals{.view = {.watched = Watched::Rivals}, .today = {2, 0}};
        facts.watches = {brand, rivals};
        const auto told = [&] {
            return todayLines(facts, m_office->clock.nowMs(), QTimeZone("Europe/Paris"));
        };
        QCOMPARE(told().size(), 1);
        QCOMPARE(told().first().code, u"watch"_s);
        QVERIFY(told().first().sentence.startsWith(u"Our rivals: 2 "_s));
        facts.watches = {brand};
        QVERIFY(told().isEmpty());
    }
};

VIGIE_TEST_MAIN(WatchesTest)
#include "watchestest.moc"
