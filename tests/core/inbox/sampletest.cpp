// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/sample.h"
#include "inbox/channelstore.h"
#include "inbox/feed.h"
#include "inbox/mentionstore.h"
#include "inbox/roundstore.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <utility>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

static const QTimeZone brest("Europe/Paris");

static ImportReport load(Office &office)
{
    const auto report = await(loadSample(*office.workspace, office.actor()));
    if (!report)
        qFatal("%s", qPrintable(errorCodeName(report.error().code)));
    return *report;
}

static QList<Mention> mentions(Office &office)
{
    return *office.read([](Connection &c) -> Result<QList<Mention>> { return mentionsAfter(c, -1, 10'000); });
}

static QList<Stop> round(Office &office)
{
    return *office.read([](Connection &c) -> Result<QList<Stop>> { return stops(c); });
}

static Stop stopOf(Office &office, StopKind kind)
{
    const QList<Stop> all = round(office);
    const auto found = std::ranges::find(all, kind, &Stop::kind);
    return found == all.end() ? Stop() : *found;
}

static QDateTime posted(const Mention &mention)
{
    return QDateTime::fromMSecsSinceEpoch(mention.postedAtMs, brest);
}

static bool isOurs(const Mention &mention)
{
    return mention.traits.testFlag(Trait::Ours);
}

using Wanted = std::function<bool(const Mention &)>;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() // what is only read is loaded once
    {
        Office office;
        load(office);
        m_all = mentions(office);
    }

    void bringsItsChannelsAndMessages()
    {
        Office office;
        const auto report = load(office);
        QVERIFY(report.added >= 620);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(report.duplicates, 0);
        QVERIFY(report.failures.isEmpty());
        const auto all = *office.read([](Connection &c) -> Result<QList<Channel>> { return channels(c); });
        QCOMPARE(all.size(), 9);
        QVERIFY(std::ranges::all_of(all, &Channel::sample));
        QVERIFY(std::ranges::none_of(all, [](const Channel &c) { return c.handle.isEmpty(); }));
        const QList<Mention> messages = mentions(office);
        QVERIFY(std::ranges::all_of(messages, &Mention::sample));
        QVERIFY(std::ranges::any_of(messages,
                                    [](const Mention &m) { return m.disposition == Disposition::Replied; }));
        QVERIFY(
            std::ranges::any_of(messages, [](const Mention &m) { return m.traits.testFlag(Trait::Ours); }));
    }

    void hasEveryKindOfMessage_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::Post, Kind::Comment, Kind::Review, Kind::Message, Kind::Story,
                                Kind::Mail, Kind::Article, Kind::Call, Kind::Visit})
            QTest::newRow(qPrintable(kindName(kind))) << kind;
    }

    void hasEveryKindOfMessage()
    {
        QFETCH(Kind, kind);
        const auto those = std::ranges::count_if(m_all, [kind](const Mention &m) { return m.kind == kind; });
        QVERIFY2(those >= 5, qPrintable(QString::number(those)));
    }

    void hasWhatTriageIsPractisedOn_data()
    {
        QTest::addColumn<Wanted>("wanted");
        QTest::addColumn<int>("atLeast");
        const auto row = [](const char *what, int atLeast, Wanted wanted) {
            QTest::newRow(what) << wanted << atLeast;
        };
        row("answers of ours", 80, [](const Mention &m) { return isOurs(m) && !m.inReplyTo.isEmpty(); });
        row("posts of ours", 8, [](const Mention &m) { return isOurs(m) && m.kind == Kind::Post; });
        row("an answer with a blank left in", 1,
            [](const Mention &m) { return isOurs(m) && m.text.contains(u"-insérer prénom-"_s); });
        row("an answer pasted under many reviews", 8, [](const Mention &m) {
            return isOurs(m) && m.text.contains(u"Votre satisfaction est notre priorité"_s);
        });
        row("what was sent in private", 100,
            [](const Mention &m) { return m.traits.testFlag(Trait::Private); });
        row("comments under adverts", 10,
            [](const Mention &m) { return m.traits.testFlag(Trait::Sponsored); });
        row("a story of the last evening", 1, [this](const Mention &m) {
            return m.kind == Kind::Story && m.expiresAtMs > m_all.last().postedAtMs;
        });
        row("reviews in one to three words", 10,
            [](const Mention &m) { return m.rating && m.text.simplified().count(u' ') < 3; });
        row("English", 150, [](const Mention &m) { return m.language == u"en"; });
        row("French", 400, [](const Mention &m) { return m.language == u"fr"; });
        row("emoji or a name and nothing more", 15, [](const Mention &m) { return m.language.isEmpty(); });
        row("the tyre that many ask for", 12, [](const Mention &m) {
            return (m.text.contains(u"pneu"_s) || m.text.contains(u"tyre"_s)) &&
                   (m.text.contains(u"20"_s) || m.text.contains(u"Bernik"_s));
        });
    }

    void hasWhatTriageIsPractisedOn()
    {
        QFETCH(Wanted, wanted);
        QFETCH(int, atLeast);
        const auto those = std::ranges::count_if(m_all, wanted);
        QVERIFY2(those >= atLeast, qPrintable(QString::number(those)));
    }

    void aCrowdStandsUnderOnePostOfOurs()
    {
        QHash<QString, QString> postOf; // what stands under a post of ours, however deep
        QHash<QString, int> under;
        for (const Mention &m : std::as_const(m_all)) {
            const QString post = postOf.value(m.inReplyTo);
            if (isOurs(m) && m.kind == Kind::Post)
                postOf.insert(m.remoteId, m.remoteId);
            else if (!m.inReplyTo.isEmpty() && !post.isEmpty())
                postOf.insert(m.remoteId, post);
            if (!post.isEmpty())
                ++under[post];
        }
        const QList<int> crowds = under.values();
        QVERIFY(!crowds.isEmpty());
        const int most = std::ranges::max(crowds);
        QVERIFY2(most >= 150, qPrintable(QString::number(most)));
    }

    void everyAnswerFindsWhatItAnswers()
    {
        QSet<QPair<qint64, QString>> before;
        for (const Mention &m : std::as_const(m_all)) {
            QVERIFY2(m.inReplyTo.isEmpty() || before.contains({m.channel, m.inReplyTo}),
                     qPrintable(m.remoteId));
            before.insert({m.channel, m.remoteId});
        }
    }

    void oneCustomerIsAngryOnFiveChannels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("answered in the end") << u"Marion Le Dû"_s;
        QTest::newRow("still waiting") << u"Gretchen Holl"_s;
    }

    void oneCustomerIsAngryOnFiveChannels()
    {
        QFETCH(QString, name);
        QSet<QString> services;
        for (const Mention &m : std::as_const(m_all)) {
            if (m.authorName == name)
                services.insert(m.service);
        }
        QCOMPARE(services,
                 QSet<QString>({u"facebook"_s, u"x"_s, u"google-review"_s, u"trustpilot"_s, u"mail"_s}));
    }

    void theSameFewHelpOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("in French, most") << u"Ronan Cloarec"_s << 10;
        QTest::newRow("in French") << u"Nico Le Floch"_s << 8;
        QTest::newRow("in English") << u"Lorna MacBride"_s << 2;
    }

    void theSameFewHelpOthers()
    {
        QFETCH(QString, name);
        QFETCH(int, atLeast);
        QHash<QString, QString> authors;
        qsizetype answers = 0;
        for (const Mention &m : std::as_const(m_all)) {
            const QString asked = authors.value(m.inReplyTo);
            if (m.authorName == name && !asked.isEmpty() && asked != name && asked != u"Kerlo")
                ++answers;
            authors.insert(m.remoteId, m.authorName);
        }
        QVERIFY2(answers >= atLeast, qPrintable(QString::number(answers)));
    }

    void itsLastSundayIsTheNewestThatIsPast_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("last");
        QTest::newRow("on its own evening") << u"2026-11-22T20:00:00Z"_s << QDate(2026, 11, 22);
        QTest::newRow("that morning") << u"2026-11-22T08:00:00Z"_s << QDate(2026, 11, 15);
        QTest::newRow("on a Wednesday after") << u"2026-12-02T12:00:00Z"_s << QDate(2026, 11, 29);
        QTest::newRow("in summer") << u"2027-07-14T12:00:00Z"_s << QDate(2027, 7, 11);
        QTest::newRow("years before") << u"2025-01-01T12:00:00Z"_s << QDate(2024, 12, 29);
    }

    void itsLastSundayIsTheNewestThatIsPast()
    {
        QFETCH(QString, now);
        QFETCH(QDate, last);
        Office office;
        office.clock.set(now);
        load(office);
        const QList<Mention> all = mentions(office);
        QCOMPARE(posted(all.last()).date(), last);
        QVERIFY(all.last().postedAtMs <= office.clock.nowMs());
        // Weekdays and hours stay, whatever the clocks did.
        QCOMPARE(posted(all.last()).time(), QTime(20, 29));
        QCOMPARE(posted(all.first()).date().dayOfWeek(), Qt::Monday);
        QCOMPARE(posted(all.first()).time(), QTime(9, 12));
    }

    void everyStoryHasItsEnd()
    {
        for (const Mention &m : std::as_const(m_all)) {
            if (m.kind == Kind::Story) {
                const qint64 lasts = m.expiresAtMs.value_or(0) - m.postedAtMs;
                QVERIFY2(lasts > 0 && lasts <= 24 * 3'600'000, qPrintable(m.remoteId));
            }
        }
    }

    void hasAStopOfEveryKind_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("on the Monday after") << u"2026-11-23T08:30:00Z"_s;
        QTest::newRow("on a Thursday evening") << u"2026-12-03T19:00:00Z"_s;
        QTest::newRow("in summer") << u"2027-07-14T12:00:00Z"_s;
        QTest::newRow("years before") << u"2025-01-01T12:00:00Z"_s;
    }

    void hasAStopOfEveryKind()
    {
        QFETCH(QString, now);
        Office office;
        office.clock.set(now);
        load(office);
        const qint64 nowMs = office.clock.nowMs();
        for (const StopKind kind : {StopKind::Ads, StopKind::Stories, StopKind::PageOne, StopKind::Other}) {
            const Stop stop = stopOf(office, kind);
            QVERIFY2(stop.sample && stop.active && isPossible(stop.every, kind),
                     qPrintable(stopKindName(kind)));
            QVERIFY2(QUrl(stop.address).host().endsWith(u".example"_s), qPrintable(stop.address));
            QVERIFY(stop.lastLook && stop.lastLook->atMs <= nowMs && stop.madeAtMs < stop.lastLook->atMs);
        }
        const qint64 since = nowMs - notSeenSinceMs(stopOf(office, StopKind::Stories));
        QVERIFY2(since < 25 * 3'600'000, qPrintable(QString::number(since)));
        const QList<Stop> due = dueStops(round(office), nowMs, brest);
        QVERIFY(std::ranges::find(due, StopKind::Other, &Stop::kind) != due.end());
        QVERIFY(std::ranges::find(due, StopKind::PageOne, &Stop::kind) == due.end());
    }

    void leavesOutAStopOfTheSameName()
    {
        Office office;
        load(office);
        Stop mine = stopOf(office, StopKind::Ads);
        const auto anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return removeSample(c, anne); }));
        mine.address = u"https://example.com/mine"_s;
        REQUIRE_OK(office.write([&](Connection &c) { return addStop(c, anne, mine); }));
        load(office);
        QCOMPARE(stopOf(office, StopKind::Ads).address, mine.address);
        QVERIFY(!stopOf(office, StopKind::Ads).sample);
        QCOMPARE(round(office).size(), 13);
        REQUIRE_OK(office.write([&](Connection &c) { return removeSample(c, anne); }));
        QCOMPARE(round(office).size(), 1);
    }

    void aStopThatLeadsElsewhereIsTheirs()
    {
        Office office;
        load(office);
        const auto anne = office.actor();
        Stop ads = stopOf(office, StopKind::Ads);
        ads.address = u"https://example.com/mine"_s;
        Stop stories = stopOf(office, StopKind::Stories);
        stories.owner = anne.id();
        Stop forum = stopOf(office, StopKind::Other);
        REQUIRE_OK(office.write([&](Connection &c) { return changeStop(c, anne, ads); }));
        REQUIRE_OK(office.write([&](Connection &c) { return changeStop(c, anne, stories); }));
        REQUIRE_OK(office.write([&](Connection &c) { return removeStop(c, anne, forum.row); }));
        REQUIRE_OK(office.write([&](Connection &c) { return removeSample(c, anne); }));
        QCOMPARE(round(office).size(), 1);
        QCOMPARE(round(office).first().address, ads.address);
        REQUIRE_ERROR(office.write([&](Connection &c) { return bringBackStop(c, anne, forum.row); }),
                      ErrorCode::NotFound);
    }

    void comesOnce()
    {
        Office office;
        load(office);
        const auto again = await(loadSample(*office.workspace, office.actor()));
        REQUIRE_ERROR(again, ErrorCode::StateForbids);
        QCOMPARE(again.error().fact("state"), u"loaded"_s);
    }

    void leavesAChannelOfTheSameNameAlone()
    {
        Office office;
        const auto anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) {
            return addChannel(c, anne, {.name = u"instagram"_s, .service = u"instagram"_s});
        }));
        const auto refused = await(loadSample(*office.workspace, anne));
        REQUIRE_ERROR(refused, ErrorCode::StateForbids);
        QCOMPARE(refused.error().fact("state"), u"channel-exists"_s);
        const auto count =
            *office.read([](Connection &c) -> Result<qsizetype> { return channels(c).size(); });
        QCOMPARE(count, 1);
    }

    void needsTheOwner()
    {
        Office office;
        const auto claire = office.hire(u"Claire"_s);
        REQUIRE_ERROR(await(loadSample(*office.workspace, claire)), ErrorCode::NotPermitted);
        load(office);
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeSample(c, claire); }),
                      ErrorCode::NotPermitted);
    }

    void goesWithoutATrace()
    {
        Office office;
        const auto anne = office.actor();
        load(office);
        REQUIRE_OK(office.write([&](Connection &c) { return removeSample(c, anne); }));
        REQUIRE_OK(office.read([](Connection &c) -> Result<void> {
            for (const char *table : {"mention", "channel", "stop", "visit", "author", "source",
                                      "mention_before", "mention_tag", "note", "draft"}) {
                auto row = c.statement(std::string("SELECT count(*) FROM ") + table);
                row.step();
                if (row.integer(0) != 0)
                    return fail(ErrorCode::StateForbids, {{"state", QLatin1StringView(table)}});
            }
            auto words =
                c.statement("SELECT count(*) FROM mention_words WHERE mention_words MATCH 'le OR the'");
            words.step();
            if (words.integer(0) != 0 || hasSample(c))
                return fail(ErrorCode::StateForbids, {{"state", u"words"_s}});
            return {};
        }));
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeSample(c, anne); }),
                      ErrorCode::NotFound);
        load(office); // and may come back
    }

    void whatCameOtherwiseStays()
    {
        Office office;
        const auto anne = office.actor();
        load(office);
        const auto report = await(importFiles(
            *office.workspace, anne,
            {.files = {office.file(u"a.csv"_s, "id,channel,text\nmine,Instagram,à garder\n")}}, {}, nullptr));
        QCOMPARE(report->added, 1);
        REQUIRE_OK(office.write([&](Connection &c) { return removeSample(c, anne); }));
        const QList<Mention> rest = mentions(office);
        QCOMPARE(rest.size(), 1);
        QCOMPARE(rest.first().text, u"à garder"_s);
        QCOMPARE(rest.first().channelName, u"Instagram"_s);
        QVERIFY(!rest.first().sample);
    }

private:
    QList<Mention> m_all;
};

VIGIE_TEST_MAIN(SampleTest)
#include "sampletest.moc"
