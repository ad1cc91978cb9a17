// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/linkkeeper.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "inbox/channelstore.h"
#include "support/cable.h"
#include "support/loopback.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/connection.h"

#include <QSignalSpy>
#include <QSslSocket>

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;
using test::Asked;
using test::Cable;
using test::Loopback;
using test::Office;
using workspace::Connection;

class LinkKeeperTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Loopback> m_site;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<LinkKeeper> m_keeper;

    qint64 linked(const QString &name, const QString &path, const QString &host = u"blog.test"_s)
    {
        const team::Actor anne = m_office->actor();
        return *m_office->write([&](Connection &c) -> Result<qint64> {
            const auto channel = inbox::addChannel(c, anne, {.name = name, .service = u"feed"_s});
            makeLink(c, anne, channel->row, m_site->url(path, host), {});
            return channel->row;
        });
    }

    void keep() { m_keeper = std::make_unique<LinkKeeper>(*m_office->workspace, *m_client, *m_cable); }

    qsizetype asked() const { return m_site->asked().size(); }

    Link link(qint64 channel)
    {
        return **m_office->read(
            [&](Connection &c) -> Result<std::optional<Link>> { return linkOf(c, channel); });
    }

    /// Nothing is under way, and the keeper knows how things stand.
    bool isQuiet() const
    {
        for (const Link &one : m_keeper->links()) {
            if (m_keeper->isFetching(one.channel))
                return false;
        }
        return !m_keeper->links().isEmpty() &&
               m_keeper->links() ==
                   *m_office->read([](Connection &c) -> Result<QList<Link>> { return links(c); });
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Loopback>();
        m_office = std::make_unique<Office>();
        m_client = std::make_unique<HttpClient>(m_site->reach());
        m_cable = std::make_unique<Cable>();
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({Loopback::entry("1", "Bonjour")})));
        m_site->on("/stall", [](QSslSocket &, const Asked &) {});
    }
    void cleanup()
    {
        m_keeper.reset();
        m_client.reset();
    }

    void withoutALinkNothingRuns()
    {
        keep();
        m_office->clock.advance(std::chrono::hours(24));
        m_keeper->look();
        m_office->read([](Connection &) -> Result<void> { return {}; });
        QCOMPARE(m_site->connections(), 0);
        QVERIFY(!m_cable->watched);
        QVERIFY(!m_keeper->isOffline());
    }

    void fetchesWhatIsDueAndNotBefore()
    {
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        QSignalSpy fetched(m_keeper.get(), &LinkKeeper::fetched);
        QTRY_COMPARE(fetched.size(), 1);
        QTRY_VERIFY(isQuiet());
        QCOMPARE(asked(), 1);
        QCOMPARE(link(blog).state, LinkState::Waiting);
        m_office->clock.advance(std::chrono::minutes(20));
        m_keeper->look();
        QVERIFY(!m_keeper->isFetching(blog));
        m_office->clock.advance(std::chrono::minutes(14));
        m_keeper->look();
        QVERIFY(m_keeper->isFetching(blog));
        QTRY_COMPARE(fetched.size(), 2);
        QCOMPARE(asked(), 2);
    }

    void aNewLinkIsFetchedAtOnce()
    {
        keep();
        QSignalSpy fetched(m_keeper.get(), &LinkKeeper::fetched);
        linked(u"Blog"_s, u"/feed"_s);
        QTRY_COMPARE(fetched.size(), 1);
    }

    void oneOfAMachineAtOnce()
    {
        linked(u"A"_s, u"/stall"_s);
        linked(u"B"_s, u"/stall"_s);
        linked(u"C"_s, u"/stall"_s, u"other.test"_s);
        keep();
        QTRY_COMPARE(asked(), 2);
        m_keeper->look();
        QSet<QByteArray> hosts;
        for (const Asked &one : m_site->asked())
            hosts.insert(one.header("host"));
        QCOMPARE(hosts.size(), 2);
    }

    void stopsWithinASecond()
    {
        linked(u"A"_s, u"/stall"_s);
        linked(u"C"_s, u"/stall"_s, u"other.test"_s);
        keep();
        QTRY_COMPARE(asked(), 2);
        QDeadlineTimer second(1000);
        m_keeper.reset();
        QVERIFY(!second.hasExpired());
        m_office->close();
    }

    void offlineIsAStateThatEndsWithTheNetworksReturn()
    {
        m_cable->pull(true);
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        QTRY_COMPARE(link(blog).state, LinkState::Offline);
        QTRY_VERIFY(isQuiet());
        QVERIFY(m_keeper->isOffline());
        QCOMPARE(m_site->connections(), 0);
        m_cable->pull(false);
        QVERIFY(!m_keeper->isOffline());
        QTRY_COMPARE(link(blog).state, LinkState::Waiting);
        QCOMPARE(asked(), 1);
    }

    void whatHadNoAnswerIsTriedAgainOnWaking()
    {
        m_site->on("/feed", [](QSslSocket &to, const Asked &) { to.abort(); });
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        for (int failures = 1; failures < 5; ++failures) {
            QTRY_COMPARE(link(blog).failures, failures);
            QTRY_VERIFY(isQuiet());
            QTRY_COMPARE(m_keeper->links().first().failures, failures);
            m_keeper->fetchNow(blog, {});
        }
        QTRY_COMPARE(link(blog).failures, 5);
        QTRY_VERIFY(isQuiet());
        QTRY_COMPARE(m_keeper->links().first().failures, 5);
        m_site->on("/feed", Loopback::answer(200, Loopback::feed({})));
        m_keeper->look();
        m_office->clock.advance(std::chrono::seconds(30));
        m_keeper->look();
        QVERIFY(!m_keeper->isFetching(blog));
        m_office->clock.advance(std::chrono::minutes(10)); // asleep: it is due in eighty
        m_keeper->look();
        QTRY_COMPARE(link(blog).failures, 0);
    }

    void fetchesNowWhenItIsAskedTo()
    {
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        QSignalSpy fetched(m_keeper.get(), &LinkKeeper::fetched);
        QTRY_COMPARE(fetched.size(), 1);
        m_keeper->fetchNow(blog, m_office->actor().id());
        QTRY_COMPARE(fetched.size(), 2);
        QCOMPARE(asked(), 2);
    }

    void whatIsPausedOrGoneIsLeftAlone()
    {
        m_site->on("/feed", Loopback::answer(410));
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        QTRY_COMPARE(link(blog).state, LinkState::Gone);
        QTRY_VERIFY(isQuiet());
        m_office->clock.advance(std::chrono::hours(24 * 30));
        m_keeper->look();
        QVERIFY(!m_keeper->isFetching(blog));
        const team::Actor anne = m_office->actor();
        REQUIRE_OK(m_office->write([&](Connection &c) { return pauseLink(c, anne, blog, true); }));
        QTRY_COMPARE(m_keeper->links().first().state, LinkState::Paused);
        m_keeper->look();
        QVERIFY(!m_keeper->isFetching(blog));
        QCOMPARE(asked(), 1);
    }

    void aClockThatWasPutBackDoesNotSilenceIt()
    {
        const qint64 blog = linked(u"Blog"_s, u"/feed"_s);
        keep();
        QSignalSpy fetched(m_keeper.get(), &LinkKeeper::fetched);
        QTRY_COMPARE(fetched.size(), 1);
        QTRY_VERIFY(isQuiet());
        QTRY_COMPARE(m_keeper->links().first().state, LinkState::Waiting);
        QTRY_VERIFY(m_keeper->links().first().lastOkMs);
        m_office->clock.set(u"2020-01-01T00:00:00Z"_s);
        m_keeper->look();
        QTRY_COMPARE(fetched.size(), 2);
        QCOMPARE(link(blog).lastOkMs, m_office->clock.nowMs());
    }
};

VIGIE_TEST_MAIN(LinkKeeperTest)
#include "linkkeepertest.moc"
