// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/linkstore.h"
#include "inbox/channelstore.h"
#include "inbox/roundstore.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QJsonDocument>

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;
using test::Office;
using workspace::Connection;

class LinkStoreTest : public QObject
{
    Q_OBJECT

    const QUrl m_address{u"https://www.google.fr/alerts/feeds/1234/secret"_s};

    static inbox::Channel channel(Office &office, const QString &name = u"Blog"_s, bool sample = false)
    {
        const team::Actor anne = office.actor();
        return *office.write([&](Connection &c) {
            return inbox::addChannel(c, anne, {.name = name, .service = u"feed"_s, .sample = sample});
        });
    }

    Result<Link> make(Office &office, qint64 row, const QString &who = {})
    {
        const team::Actor actor = office.actor(who);
        return office.write([&](Connection &c) { return makeLink(c, actor, row, m_address, u"Kerlo"_s); });
    }

    static std::optional<Link> link(Office &office, qint64 row)
    {
        return *office.read([&](Connection &c) -> Result<std::optional<Link>> { return linkOf(c, row); });
    }

    static inbox::Stop stop(Office &office, qint64 row)
    {
        return *office.read(
            [&](Connection &c) -> Result<inbox::Stop> { return *inbox::stopOfChannel(c, row); });
    }

    static bool isDue(Office &office, qint64 row)
    {
        return inbox::isDue(stop(office, row), office.clock.nowMs(), QTimeZone("Europe/Paris"));
    }

    static std::optional<Link> keep(Office &office, qint64 row, const Outcome &outcome)
    {
        return *office.write(
            [&](Connection &c) -> Result<std::optional<Link>> { return keepOutcome(c, row, outcome); });
    }

private Q_SLOTS:
    void aChannelLeavesTheRoundWithItsLink()
    {
        Office office;
        const qint64 row = channel(office).row;
        const auto made = make(office, row);
        REQUIRE_OK(made);
        QCOMPARE(made->nextMs, office.clock.nowMs());
        QCOMPARE(*link(office, row), *made);
        QVERIFY(stop(office, row).linked);
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return removeLink(c, anne, row); }));
        QVERIFY(!link(office, row));
        QVERIFY(!stop(office, row).linked);
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeLink(c, anne, row); }),
                      ErrorCode::NotFound);
        REQUIRE_OK(office.write([&](Connection &c) { return bringBackLink(c, anne, *made); }));
        QCOMPARE(*link(office, row), *made);
        QVERIFY(stop(office, row).linked);
    }

    void onlyWhoManagesSettingsMakesOne()
    {
        Office office;
        office.hire(u"Claire"_s);
        const qint64 row = channel(office).row;
        REQUIRE_ERROR(make(office, row, u"Claire"_s), ErrorCode::NotPermitted);
        REQUIRE_OK(make(office, row));
        const team::Actor claire = office.actor(u"Claire"_s);
        REQUIRE_ERROR(office.write([&](Connection &c) { return removeLink(c, claire, row); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(office.write([&](Connection &c) { return pauseLink(c, claire, row, true); }),
                      ErrorCode::NotPermitted);
        REQUIRE_ERROR(
            office.write([&](Connection &c) { return bringBackLink(c, claire, *link(office, row)); }),
            ErrorCode::NotPermitted);
    }

    void theSampleFirmHasNone()
    {
        Office office;
        const qint64 sample = channel(office, u"Kerlo"_s, true).row;
        REQUIRE_ERROR(make(office, sample), ErrorCode::StateForbids);
        REQUIRE_ERROR(make(office, 4711), ErrorCode::NotFound);
    }

    void theAddressStaysOutOfTheActivity()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        const team::Actor anne = office.actor();
        REQUIRE_OK(office.write([&](Connection &c) { return pauseLink(c, anne, row, true); }));
        QStringList acts;
        office.read([&](Connection &c) -> Result<void> {
            workspace::eachActivity(c, [&](const workspace::ActivityRow &one) {
                QVERIFY(!QJsonDocument(one.deed.facts).toJson().contains("secret"));
                acts.append(one.deed.act);
            });
            return {};
        });
        QVERIFY(acts.contains(u"link-made"_s) && acts.contains(u"link-paused"_s));
    }

    void aGoodFetchIsALook()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        office.clock.advance(std::chrono::hours(30));
        QVERIFY(isDue(office, row));
        const auto kept =
            keep(office, row, {.address = m_address, .etag = u"\"1\""_s, .lastModified = u"L"_s});
        QVERIFY(kept);
        QCOMPARE(kept->etag, u"\"1\""_s);
        QCOMPARE(kept->lastOkMs, office.clock.nowMs());
        QCOMPARE(*kept->nextMs, office.clock.nowMs() + usualMs);
        QVERIFY(!isDue(office, row));
        const inbox::Stop seen = stop(office, row);
        QVERIFY(seen.lastLook && seen.lastLook->actor.isNull());
        QCOMPARE(seen.lastLook->atMs, office.clock.nowMs());
        // A 304 keeps what it does not say.
        const auto same = keep(office, row, {.address = m_address, .came = Came::Unchanged});
        QCOMPARE(same->etag, u"\"1\""_s);
        QCOMPARE(same->lastModified, u"L"_s);
    }

    void looksThatFoundNothingAreFewRows()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        for (int i = 0; i < 96; ++i) {
            office.clock.advance(std::chrono::minutes(30));
            keep(office, row, {.address = m_address, .came = Came::Unchanged});
        }
        QCOMPARE(stop(office, row).lastLook->atMs, office.clock.nowMs());
        const auto visits =
            office.read([](Connection &c) -> Result<qsizetype> { return inbox::visitsAfter(c, 0).size(); });
        QVERIFY2(*visits <= 10, qPrintable(QString::number(*visits)));
    }

    void silenceIsNeverTakenForCalm()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        keep(office, row, {.address = m_address});
        for (int hour = 0; hour < 2; ++hour) {
            office.clock.advance(std::chrono::hours(1));
            keep(office, row,
                 {.address = m_address,
                  .came = Came::Failed,
                  .error = makeError(ErrorCode::TimedOut, {{"host", u"www.google.fr"_s}})});
        }
        QVERIFY(stop(office, row).linked);
        QVERIFY(!isDue(office, row));
        office.clock.advance(std::chrono::hours(24));
        QVERIFY(isDue(office, row)); // every day it was, so it is to be looked at by hand
        keep(office, row, {.address = m_address});
        QVERIFY(!isDue(office, row));
    }

    void aNewAddressIsKeptOnlyWhereItIsGood()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        const QUrl moved(u"https://new.kerlo.fr/feed"_s);
        const Error error = makeError(ErrorCode::AnswerRefused, {{"status", u"404"_s}});
        QCOMPARE(
            keep(office, row, {.address = m_address, .came = Came::Failed, .error = error, .movedTo = moved})
                ->address,
            m_address);
        QCOMPARE(keep(office, row, {.address = m_address, .movedTo = moved})->address, moved);
        QVERIFY(!keep(office, row, {.address = m_address})); // of the address before: too late
    }

    void theErrorIsKeptWithItsFacts()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        const Error error =
            makeError(ErrorCode::AnswerRefused, {{"status", u"503"_s}, {"host", u"kerlo.fr"_s}});
        keep(office, row,
             {.address = m_address, .came = Came::Failed, .error = error, .retryAfterMs = 7'200'000});
        const auto kept = link(office, row);
        QCOMPARE(kept->state, LinkState::Failing);
        QCOMPARE(kept->failures, 1);
        QCOMPARE(*kept->notBeforeMs, office.clock.nowMs() + 7'200'000);
        QCOMPARE(kept->error->code, ErrorCode::AnswerRefused);
        QCOMPARE(kept->error->facts, error.facts);
        keep(office, row, {.address = m_address});
        QVERIFY(!link(office, row)->error);
        QCOMPARE(link(office, row)->failures, 0);
    }

    void whatHasGoneIsInTheRoundAgain()
    {
        Office office;
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        keep(office, row,
             {.address = m_address, .came = Came::Gone, .error = makeError(ErrorCode::FeedGone)});
        QCOMPARE(link(office, row)->state, LinkState::Gone);
        QVERIFY(!link(office, row)->nextMs);
        QVERIFY(!stop(office, row).linked);
    }

    void pausedItIsInTheRoundAndNotFetched()
    {
        Office office;
        const team::Actor anne = office.actor();
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        REQUIRE_OK(office.write([&](Connection &c) { return pauseLink(c, anne, row, true); }));
        QCOMPARE(link(office, row)->state, LinkState::Paused);
        QVERIFY(!link(office, row)->nextMs);
        QVERIFY(!stop(office, row).linked);
        keep(office, row, {.address = m_address}); // fetched by hand, it stays paused
        QCOMPARE(link(office, row)->state, LinkState::Paused);
        REQUIRE_OK(office.write([&](Connection &c) { return pauseLink(c, anne, row, false); }));
        QCOMPARE(link(office, row)->state, LinkState::Waiting);
        QCOMPARE(*link(office, row)->nextMs, office.clock.nowMs());
        QVERIFY(stop(office, row).linked);
    }

    void itGoesWithItsChannel()
    {
        Office office;
        const team::Actor anne = office.actor();
        const qint64 row = channel(office).row;
        REQUIRE_OK(make(office, row));
        REQUIRE_OK(office.write([&](Connection &c) { return inbox::removeChannel(c, anne, u"Blog"_s); }));
        const auto left = office.read([](Connection &c) -> Result<qsizetype> { return links(c).size(); });
        QCOMPARE(*left, 0);
    }
};

VIGIE_TEST_MAIN(LinkStoreTest)
#include "linkstoretest.moc"
