// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/sample.h"
#include "inbox/channelstore.h"
#include "inbox/feed.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDateTime>

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

static QDateTime posted(const Mention &mention)
{
    return QDateTime::fromMSecsSinceEpoch(mention.postedAtMs, brest);
}

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsItsChannelsAndMessages()
    {
        Office office;
        const auto report = load(office);
        QVERIFY(report.added >= 120);
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
            for (const char *table : {"mention", "channel", "author", "source", "mention_before",
                                      "mention_tag", "note", "draft"}) {
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
};

VIGIE_TEST_MAIN(SampleTest)
#include "sampletest.moc"
