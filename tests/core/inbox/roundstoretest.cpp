// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/roundstore.h"
#include "inbox/channelstore.h"
#include "inbox/filing.h"
#include "inbox/intake.h"
#include "inbox/intakelimits.h"
#include "inbox/sample.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "team/colleaguestore.h"
#include "workspace/activity.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

static Channel channelIn(Office &office, const QString &name, const QString &service = u"facebook"_s,
                         const QString &url = {})
{
    const auto made = office.write([&](Connection &c) {
        const auto anne = team::actAs(c, {}, std::nullopt);
        return addChannel(c, *anne, {.name = name, .service = service, .url = url});
    });
    return made.value_or(Channel());
}

static QList<Stop> all(Office &office)
{
    return *office.read([](Connection &c) -> Result<QList<Stop>> { return stops(c); });
}

static Stop called(Office &office, const QString &name)
{
    for (const Stop &stop : all(office)) {
        if (stop.name == name)
            return stop;
    }
    qFatal("no stop is called %s", qPrintable(name));
}

static Result<Stop> added(Office &office, const Stop &stop, const QString &who = {})
{
    const team::Actor actor = office.actor(who);
    return office.write([&](Connection &c) { return addStop(c, actor, stop); });
}

static Result<Visit> visited(Office &office, qint64 stop, Outcome outcome, const QString &who = {})
{
    const team::Actor actor = office.actor(who);
    return office.write([&](Connection &c) { return recordVisit(c, actor, stop, outcome); });
}

static Stop ads()
{
    Stop stop;
    stop.kind = StopKind::Ads;
    stop.name = u"Adverts on Facebook"_s;
    stop.address = u"https://example.com/ads"_s;
    return stop;
}

static Captured comment(const QString &text)
{
    Captured row;
    row.service = u"facebook"_s;
    row.authorName = u"Léa Garçon"_s;
    row.text = text;
    return row;
}

class RoundStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChannelIsAStopFromItsFirstDay()
    {
        Office office;
        const Channel page = channelIn(office, u"Page Facebook"_s, u"facebook"_s, u"https://example.com/p"_s);
        channelIn(office, u"Trustpilot"_s, u"trustpilot"_s);
        const Stop stop = called(office, u"Page Facebook"_s);
        QCOMPARE(stop.kind, StopKind::Channel);
        QCOMPARE(stop.channel, page.row);
        QCOMPARE(stop.id, page.id);
        QCOMPARE(stop.service, u"facebook"_s);
        QCOMPARE(stop.address, u"https://example.com/p"_s);
        QCOMPARE(stop.every, (Interval{1, Interval::Unit::Days}));
        QCOMPARE(stop.madeAtMs, office.clock.nowMs());
        QVERIFY(stop.active && !stop.linked && stop.owner.isNull() && !stop.lastLook);
        QCOMPARE(called(office, u"Trustpilot"_s).every.count, 2);
        QVERIFY(called(office, u"Trustpilot"_s).address.isEmpty());
        // So does one that an import makes.
        REQUIRE_OK(
            await(importFiles(*office.workspace, office.actor(),
                              {.files = {office.file(u"Forum.csv"_s, "id,text\n1,x\n")}}, {}, nullptr)));
        QCOMPARE(called(office, u"Forum"_s).kind, StopKind::Channel);
    }

    void nobodyGoesToAPhone()
    {
        Office office;
        channelIn(office, u"Standard"_s, u"phone"_s);
        channelIn(office, u"Boutique"_s, u"counter"_s);
        QVERIFY(!called(office, u"Standard"_s).active);
        QVERIFY(!called(office, u"Boutique"_s).active);
        office.clock.advance(std::chrono::days(30));
        QVERIFY(dueStops(all(office), office.clock.nowMs(), QTimeZone::utc()).isEmpty());
    }

    void aChannelTakesItsStopWithIt()
    {
        Office office;
        const Channel page = channelIn(office, u"Page Facebook"_s);
        REQUIRE_OK(visited(office, called(office, page.name).row, Outcome::NothingNew));
        const team::Actor anne = office.actor();
        Channel renamed = page;
        renamed.name = u"Facebook"_s;
        REQUIRE_OK(office.write([&](Connection &c) { return changeChannel(c, anne, renamed); }));
        QVERIFY(called(office, u"Facebook"_s).lastLook);
        const qint64 row = called(office, u"Facebook"_s).row;
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeStop(c, anne, row); }),
                      ErrorCode::StateForbids);
        REQUIRE_OK(office.write([&](Connection &c) { return removeChannel(c, anne, u"Facebook"_s); }));
        QVERIFY(all(office).isEmpty());
        QVERIFY(
            office.read([](Connection &c) -> Result<QList<Visit>> { return visitsAfter(c, 0); })->isEmpty());
    }

    void stopsOfTheirOwnAreAddedChangedAndRemoved()
    {
        Office office;
        const auto claire = office.hire(u"Claire"_s);
        auto made = added(office, ads());
        REQUIRE_OK(made);
        QCOMPARE(made->kind, StopKind::Ads);
        QCOMPARE(made->address, ads().address);
        Stop changed = *made;
        changed.kind = StopKind::Stories;
        changed.name = u"  Stories\nof Instagram "_s;
        changed.every = {6, Interval::Unit::Hours};
        changed.owner = claire.id();
        changed.active = false;
        changed.address.clear();
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return changeStop(c, anne, changed); }));
        const Stop now = called(office, u"Stories of Instagram"_s);
        QCOMPARE(now.id, made->id);
        QCOMPARE(now.kind, StopKind::Stories);
        QCOMPARE(now.every, changed.every);
        QCOMPARE(now.owner, claire.id());
        QVERIFY(!now.active && now.address.isEmpty());
        REQUIRE_OK(office.write([&](Connection &c) { return removeStop(c, anne, now.row); }));
        QVERIFY(all(office).isEmpty());
        const auto acts = *office.read([&](Connection &c) -> Result<QStringList> {
            QStringList names;
            for (const auto &row : workspace::activityOf(c, now.id, 10)) {
                names.prepend(row.deed.act);
                for (const QJsonValue &fact : row.deed.facts)
                    QTest::qVerify(!fact.toString().contains(u"Facebook"_s), "fact", "", __FILE__, __LINE__);
            }
            return names;
        });
        QCOMPARE(acts, (QStringList{u"stop-added"_s, u"stop-changed"_s, u"stop-removed"_s}));
    }

    void oneThatWasRemovedComesBackWithItsVisits()
    {
        Office office;
        const team::Actor anne = office.actor();
        const Stop stop = *added(office, ads());
        REQUIRE_OK(visited(office, stop.row, Outcome::NothingNew));
        const auto bringBack = [&] {
            return office.write([&](Connection &c) { return bringBackStop(c, anne, stop.row); });
        };
        REQUIRE_ERROR(bringBack(), ErrorCode::NotFound);
        REQUIRE_OK(office.write([&](Connection &c) { return removeStop(c, anne, stop.row); }));
        REQUIRE_ERROR(visited(office, stop.row, Outcome::NothingNew), ErrorCode::NotFound);
        const auto other = added(office, ads());
        REQUIRE_OK(other);
        REQUIRE_ERROR(bringBack(), ErrorCode::InvalidArgument); // its name was given to another
        REQUIRE_OK(office.write([&](Connection &c) { return removeStop(c, anne, other->row); }));
        const auto back = bringBack();
        REQUIRE_OK(back);
        QCOMPARE(back->id, stop.id);
        QVERIFY(back->lastLook);
    }

    void refusesWhatCannotBeLookedAt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        const auto row = [](const char *what, const QString &name, const QString &address,
                            StopKind kind = StopKind::Other,
                            int days = 1) { QTest::newRow(what) << name << address << int(kind) << days; };
        row("no name", u" \n"_s, {});
        row("a long name", QString(81, u'x'), {});
        row("the name of a channel", u"page FACEBOOK"_s, {});
        row("a script", u"a"_s, u"javascript:alert(1)"_s);
        row("a file", u"a"_s, u"file:///etc/passwd"_s);
        row("no host", u"a"_s, u"https://"_s);
        row("not an address", u"a"_s, u"example"_s);
        row("a long address", u"a"_s, u"https://example.com/"_s + QString(2000, u'x'));
        row("never", u"a"_s, {}, StopKind::Other, 0);
        row("stories too seldom", u"a"_s, {}, StopKind::Stories, 2);
        row("a channel without a channel", u"a"_s, {}, StopKind::Channel);
    }

    void refusesWhatCannotBeLookedAt()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QFETCH(int, kind);
        QFETCH(int, days);
        Office office;
        channelIn(office, u"Page Facebook"_s);
        Stop stop;
        stop.name = name;
        stop.address = address;
        stop.kind = static_cast<StopKind>(kind);
        stop.every.count = days;
        REQUIRE_ERROR(added(office, stop), ErrorCode::InvalidArgument);
        QCOMPARE(all(office).size(), 1);
    }

    void anOwnerWorksHere()
    {
        Office office;
        Stop stop = ads();
        stop.owner = Id::make(office.clock);
        REQUIRE_ERROR(added(office, stop), ErrorCode::ColleagueUnknown);
    }

    void permissionsAreThoseOfTheMatrix()
    {
        Office office;
        office.hire(u"Denis"_s, team::Role::Director);
        office.hire(u"Claire"_s, team::Role::Agency);
        REQUIRE_ERROR(added(office, ads(), u"Claire"_s), ErrorCode::NotPermitted);
        const auto stop = added(office, ads());
        REQUIRE_OK(stop);
        const auto claire = office.actor(u"Claire"_s);
        REQUIRE_ERROR(office.write([&](Connection &c) { return changeStop(c, claire, *stop); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeStop(c, claire, stop->row); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(visited(office, stop->row, Outcome::NothingNew, u"Denis"_s), ErrorCode::NotPermitted);
        REQUIRE_OK(visited(office, stop->row, Outcome::NothingNew, u"Claire"_s));
    }

    void aVisitIsALookUnlessItWasSkipped()
    {
        Office office;
        const Stop stop = *added(office, ads());
        REQUIRE_OK(visited(office, stop.row, Outcome::Skipped));
        QVERIFY(!called(office, stop.name).lastLook);
        office.clock.advance(std::chrono::hours(1));
        const auto look = visited(office, stop.row, Outcome::NothingNew);
        REQUIRE_OK(look);
        office.clock.advance(std::chrono::hours(1));
        REQUIRE_OK(visited(office, stop.row, Outcome::Skipped));
        const Stop now = called(office, stop.name);
        QCOMPARE(now.lastLook->atMs, look->atMs);
        QCOMPARE(now.lastLook->actor, office.actor().id());
        QCOMPARE(now.lastLook->outcome, Outcome::NothingNew);
        REQUIRE_ERROR(visited(office, stop.row, Outcome::Captured), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(visited(office, stop.row, Outcome::Imported), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(visited(office, stop.row + 1, Outcome::NothingNew), ErrorCode::NotFound);
    }

    void aVisitIsTakenBackByWhoMadeItAndDoneAgain()
    {
        Office office;
        const auto claire = office.hire(u"Claire"_s);
        const auto anne = office.actor();
        const Stop stop = *added(office, ads());
        const Visit visit = *visited(office, stop.row, Outcome::NothingNew);
        const auto takeBack = [&](const team::Actor &who, bool again) {
            return office.write([&](Connection &c) { return takeVisitBack(c, who, visit.row, again); });
        };
        REQUIRE_ERROR(takeBack(claire, false), ErrorCode::NotFound);
        REQUIRE_ERROR(takeBack(anne, true), ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(takeBack(anne, false));
        QVERIFY(!called(office, stop.name).lastLook);
        REQUIRE_ERROR(takeBack(anne, false), ErrorCode::ChangedMeanwhile);
        REQUIRE_OK(takeBack(anne, true));
        QVERIFY(called(office, stop.name).lastLook);
        const auto acts = *office.read([&](Connection &c) -> Result<QStringList> {
            QStringList names;
            for (const auto &row : workspace::activityOf(c, stop.id, 10))
                names.prepend(row.deed.act);
            return names;
        });
        QCOMPARE(acts,
                 (QStringList{u"stop-added"_s, u"stop-visited"_s, u"visit-undone"_s, u"visit-redone"_s}));
    }

    void filingIsALook()
    {
        Office office;
        channelIn(office, u"Page Facebook"_s);
        const Stop own = *added(office, ads());
        const auto capture = [&](const QString &text, qint64 from) {
            return await(
                fileCaptured(*office.workspace, office.actor(), u"Page Facebook"_s, {comment(text)}, from));
        };
        REQUIRE_OK(capture(u"Où est ma commande ?"_s, 0));
        Stop page = called(office, u"Page Facebook"_s);
        QCOMPARE(page.lastLook->outcome, Outcome::Captured);
        QCOMPARE(page.lastLook->messages, 1);
        QCOMPARE(page.lastLook->actor, office.actor().id());
        QVERIFY(!called(office, own.name).lastLook);
        // From another stop, and nothing that was not known: both were looked at.
        office.clock.advance(std::chrono::hours(1));
        REQUIRE_OK(capture(u"Où est ma commande ?"_s, own.row));
        page = called(office, u"Page Facebook"_s);
        QCOMPARE(page.lastLook->messages, 0);
        QCOMPARE(page.lastLook->atMs, office.clock.nowMs());
        QCOMPARE(called(office, own.name).lastLook->outcome, Outcome::Captured);
        // From the channel's own stop: one visit, not two.
        REQUIRE_OK(capture(u"Et ma facture ?"_s, page.row));
        QCOMPARE(office.read([](Connection &c) -> Result<QList<Visit>> { return visitsAfter(c, 0); })->size(),
                 4);
        // What was refused shows nothing.
        REQUIRE_OK(capture(u"  "_s, own.row));
        QCOMPARE(office.read([](Connection &c) -> Result<QList<Visit>> { return visitsAfter(c, 0); })->size(),
                 4);
    }

    void aWholeImportIsALook()
    {
        Office office;
        const auto import = [&](const QByteArray &csv) {
            return await(importFiles(*office.workspace, office.actor(),
                                     {.files = {office.file(u"week.csv"_s, csv)}}, {}, nullptr));
        };
        REQUIRE_OK(import("id,channel,text\n1,Page,x\n2,Avis,y\n3,Page,z\n"));
        QCOMPARE(called(office, u"Page"_s).lastLook->outcome, Outcome::Imported);
        QCOMPARE(called(office, u"Page"_s).lastLook->messages, 2);
        QCOMPARE(called(office, u"Avis"_s).lastLook->messages, 1);
        office.clock.advance(std::chrono::hours(1));
        REQUIRE_OK(import("id,channel,text\n1,Page,x\n"));
        QCOMPARE(called(office, u"Page"_s).lastLook->atMs, office.clock.nowMs());
        QVERIFY(called(office, u"Avis"_s).lastLook->atMs < office.clock.nowMs());
        office.clock.advance(std::chrono::hours(1));
        QByteArray cut = "id,channel,text\n9,Avis,y\n";
        for (int i = 0; i <= limits::unclosedQuotes; ++i)
            cut += "1,Avis,\"\n" + QByteArray(limits::rowBytes, 'a') + "\n";
        const auto broken = import(cut);
        REQUIRE_OK(broken);
        QCOMPARE(broken->failures.size(), 1);
        QCOMPARE(broken->added, 1);
        QVERIFY(called(office, u"Avis"_s).lastLook->atMs < office.clock.nowMs());
    }

    void theSampleWasLookedAtByNobody()
    {
        Office office;
        REQUIRE_OK(await(loadSample(*office.workspace, office.actor())));
        QCOMPARE(all(office).size(), 13);
        QVERIFY(std::ranges::none_of(all(office), [](const Stop &s) {
            return s.lastLook && (s.kind == StopKind::Channel || !s.lastLook->actor.isNull());
        }));
    }

    void aLiveLinkLetsItsStopRest()
    {
        Office office;
        const Channel page = channelIn(office, u"Page Facebook"_s);
        const auto does = [&](const std::function<void(Connection &)> &deed) {
            return office.write([&](Connection &c) -> Result<void> {
                deed(c);
                return {};
            });
        };
        const QTimeZone zone("Europe/Paris");
        const auto due = [&] { return dueStops(all(office), office.clock.nowMs(), zone).size(); };
        REQUIRE_OK(does([&](Connection &c) { setLinked(c, page.row, true); }));
        for (int day = 0; day < 3; ++day) {
            office.clock.advance(std::chrono::hours(24));
            REQUIRE_OK(does([&](Connection &c) { recordLiveLook(c, page.row, 0); }));
            QCOMPARE(due(), 0);
        }
        office.clock.advance(std::chrono::hours(24)); // it has failed since: silence is no calm
        QCOMPARE(due(), 1);
        REQUIRE_OK(does([&](Connection &c) { recordLiveLook(c, page.row, 2); }));
        QCOMPARE(due(), 0);
        const Stop seen = called(office, u"Page Facebook"_s);
        QVERIFY(seen.lastLook && seen.lastLook->actor.isNull());
        QCOMPARE(seen.lastLook->messages, 2);
    }
};

VIGIE_TEST_MAIN(RoundStoreTest)
#include "roundstoretest.moc"
