// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/feedsync.h"
#include "channels/linkstore.h"
#include "channels/network.h"
#include "inbox/channelstore.h"
#include "inbox/feed.h"
#include "support/cable.h"
#include "support/loopback.h"
#include "support/office.h"
#include "support/vigietest.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QJsonDocument>
#include <QSslSocket>

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;
using test::Asked;
using test::await;
using test::Cable;
using test::Loopback;
using test::Office;
using workspace::Connection;

class FeedSyncTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Loopback> m_site;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<Cable> m_cable;
    qint64 m_channel = 0;

    void says(int status, const QByteArray &body = {}, const QByteArrayList &headers = {})
    {
        m_site->on("/feed?key=secret", Loopback::answer(status, body, headers));
    }

    Result<Synced> sync()
    {
        return await(syncLink(*m_office->workspace, *m_client, *m_cable, {.channel = m_channel}));
    }

    QStringList texts()
    {
        return *m_office->read([](Connection &c) -> Result<QStringList> {
            QStringList all;
            for (const inbox::Mention &mention : inbox::feedPage(c, {}, 100, {})->mentions)
                all.append(mention.text);
            return all;
        });
    }

    Link link()
    {
        return **m_office->read(
            [&](Connection &c) -> Result<std::optional<Link>> { return linkOf(c, m_channel); });
    }

    static QByteArray entries(int from, int to)
    {
        QByteArrayList all;
        for (int i = from; i <= to; ++i)
            all.append(Loopback::entry("id" + QByteArray::number(i), "Message " + QByteArray::number(i),
                                       "2026-11-22T10:0" + QByteArray::number(i) + ":00Z"));
        return Loopback::feed(all);
    }

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<Loopback>();
        m_office = std::make_unique<Office>();
        m_client = std::make_unique<HttpClient>(m_site->reach());
        m_cable = std::make_unique<Cable>();
        const team::Actor anne = m_office->actor();
        m_channel = *m_office->write([&](Connection &c) -> Result<qint64> {
            const auto channel = inbox::addChannel(c, anne, {.name = u"Blog"_s, .service = u"feed"_s});
            makeLink(c, anne, channel->row, m_site->url(u"/feed?key=secret"_s), {});
            return channel->row;
        });
    }

    void bringsWhatIsNewAndNothingTwice()
    {
        says(200, entries(1, 2), {"ETag: \"1\""});
        auto synced = sync();
        REQUIRE_OK(synced);
        QVERIFY(!synced->error);
        QCOMPARE(synced->name, u"Blog"_s);
        QCOMPARE(synced->fetched, 2);
        QCOMPARE(synced->added, 2);
        QCOMPARE(synced->link->state, LinkState::Waiting);
        QCOMPARE(texts(), (QStringList{u"Message 2"_s, u"Message 1"_s}));
        says(304);
        synced = sync();
        QCOMPARE(m_site->asked().last().header("if-none-match"), QByteArray("\"1\""));
        QCOMPARE(synced->fetched, 0);
        QVERIFY(!synced->error);
        says(200, entries(1, 3), {"ETag: \"3\""});
        synced = sync();
        QCOMPARE(synced->fetched, 3);
        QCOMPARE(synced->added, 1);
        QCOMPARE(link().etag, u"\"3\""_s);
        QCOMPARE(texts().size(), 3);
    }

    void howAndWhenAMessageCameIsKept()
    {
        says(200, entries(1, 1));
        REQUIRE_OK(sync());
        const auto kept = m_office->read([](Connection &c) -> Result<inbox::Mention> {
            return inbox::feedPage(c, {}, 1, {})->mentions.first();
        });
        QCOMPARE(kept->sourceName, u"Blog"_s);
        int fetches = 0;
        m_office->read([&](Connection &c) -> Result<void> {
            workspace::eachActivity(c, [&](const workspace::ActivityRow &row) {
                fetches += row.deed.act == u"mentions-fetched" ? 1 : 0;
                QVERIFY(!QJsonDocument(row.deed.facts).toJson().contains("secret"));
            });
            return {};
        });
        QCOMPARE(fetches, 1);
    }

    void anAnswerThatIsNotGoodIsOneErrorAndLosesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code,
                            LinkState state) {
            QTest::newRow(name) << status << body << int(code) << int(state);
        };
        row("404", 404, {}, ErrorCode::AnswerRefused, LinkState::Failing);
        row("403", 403, {}, ErrorCode::AnswerRefused, LinkState::Refused);
        row("410", 410, {}, ErrorCode::FeedGone, LinkState::Gone);
        row("429", 429, {}, ErrorCode::AnswerRefused, LinkState::Failing);
        row("500", 500, {}, ErrorCode::AnswerRefused, LinkState::Failing);
        row("204", 204, {}, ErrorCode::AnswerRefused, LinkState::Failing);
        row("page", 200, "<!doctype html><html><p>Back soon", ErrorCode::NoFeed, LinkState::Failing);
        row("XHTML", 200, "<?xml version='1.0'?><html><p>Back soon</p></html>", ErrorCode::NoFeed,
            LinkState::Failing);
        row("text", 200, "Back soon", ErrorCode::NoFeed, LinkState::Failing);
        row("nothing", 200, "", ErrorCode::NoFeed, LinkState::Failing);
        row("other XML", 200, "<?xml version='1.0'?><sitemap/>", ErrorCode::NoFeed, LinkState::Failing);
        row("cut", 200, entries(1, 3).chopped(200), ErrorCode::FormatInvalid, LinkState::Failing);
        row("bomb of entities", 200,
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
            "<rss><channel><item><title>&b;</title></item></channel></rss>",
            ErrorCode::FormatInvalid, LinkState::Failing);
    }
    void anAnswerThatIsNotGoodIsOneErrorAndLosesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(int, state);
        says(200, entries(1, 2), {"ETag: \"1\""});
        REQUIRE_OK(sync());
        says(status, body, {"ETag: \"bad\""});
        const auto synced = sync();
        REQUIRE_OK(synced);
        QVERIFY(synced->error);
        QCOMPARE(errorCodeName(synced->error->code), errorCodeName(static_cast<ErrorCode>(code)));
        QVERIFY(!synced->error->facts.values().join(u' ').contains(u"secret"_s));
        QCOMPARE(int(link().state), state);
        QCOMPARE(link().etag, u"\"1\""_s);
        QVERIFY(texts().contains(u"Message 1"_s) && texts().contains(u"Message 2"_s));
        says(200, entries(1, 4));
        QVERIFY(!sync()->error);
        QCOMPARE(texts().size(), 4);
        QCOMPARE(link().state, LinkState::Waiting);
        QCOMPARE(link().failures, 0);
    }

    void waitsAsLongAsItWasAskedTo_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("seconds") << QByteArray("Retry-After: 7200");
        QTest::newRow("date") << QByteArray("Retry-After: Sun, 22 Nov 2026 22:00:00 GMT");
    }
    void waitsAsLongAsItWasAskedTo()
    {
        QFETCH(QByteArray, header);
        says(429, {}, {header});
        REQUIRE_OK(sync());
        QCOMPARE(*link().notBeforeMs, m_office->clock.nowMs() + 7'200'000);
        says(200, entries(1, 1));
        const auto early = sync();
        QCOMPARE(early->error->fact("status"), u"429"_s);
        QCOMPARE(m_site->asked().size(), 1);
        m_office->clock.advance(std::chrono::hours(2));
        QVERIFY(!sync()->error);
        QCOMPARE(m_site->asked().size(), 2);
        QVERIFY(!link().notBeforeMs);
    }

    void aFeedThatMovedForGoodIsAskedForThere()
    {
        says(301, {}, {"Location: /new"});
        m_site->on("/new", Loopback::answer(500));
        QVERIFY(sync()->error);
        QCOMPARE(link().address, m_site->url(u"/feed?key=secret"_s));
        m_site->on("/new", Loopback::answer(200, entries(1, 1)));
        QVERIFY(!sync()->error);
        QCOMPARE(link().address, m_site->url(u"/new"_s));
        REQUIRE_OK(sync());
        QCOMPARE(m_site->asked().last().path, QByteArray("/new"));
        QCOMPARE(texts().size(), 1);
    }

    void aLinkThatWasMadeUnseenFindsTheFeedOfItsPage()
    {
        says(200, "<html><link rel=alternate type=application/rss+xml href=/named>");
        QVERIFY(sync()->error); // it is not there
        QCOMPARE(link().address, m_site->url(u"/feed?key=secret"_s));
        m_site->on("/named", Loopback::answer(200, entries(1, 2)));
        QCOMPARE(sync()->added, 2);
        QCOMPARE(link().address, m_site->url(u"/named"_s));
        m_site->on("/named", Loopback::answer(200, "<html><link rel=feed href=/elsewhere>"));
        const auto page = sync(); // once it was good, a page is a mistake
        QCOMPARE(page->error->code, ErrorCode::NoFeed);
        QCOMPARE(m_site->asked().last().path, QByteArray("/named"));
    }

    void withoutANetworkNothingIsAskedAndNothingIsWrong()
    {
        m_cable->pull(true);
        const auto synced = sync();
        REQUIRE_OK(synced);
        QCOMPARE(synced->error->code, ErrorCode::Offline);
        QCOMPARE(link().state, LinkState::Offline);
        QCOMPARE(link().failures, 0);
        QVERIFY(!link().lastTriedMs);
        QCOMPARE(m_site->connections(), 0);
    }

    void wrappedLinksOfGoogleAreUnwrapped()
    {
        says(200,
             Loopback::feed(
                 {"<entry><id>tag:google.com,2013:1</id><title type=\"html\">Les &lt;b&gt;vélos&lt;/b&gt; "
                  "Kerlo</title><link href=\"https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://"
                  "blog.example.fr/velos%3Fa%3D1&amp;ct=ga&amp;usg=x\"/><published>2026-11-22T09:00:00Z"
                  "</published></entry>"}));
        REQUIRE_OK(sync());
        const auto kept = m_office->read([](Connection &c) -> Result<inbox::Mention> {
            return inbox::feedPage(c, {}, 1, {})->mentions.first();
        });
        QCOMPARE(kept->url, u"https://blog.example.fr/velos?a=1"_s);
        QCOMPARE(kept->text, u"Les vélos Kerlo"_s);
    }

    void aChannelThatGoesMeanwhileIsNotMadeAgain()
    {
        m_site->on("/feed?key=secret", [this](QSslSocket &to, const Asked &) {
            const team::Actor anne = m_office->actor();
            m_office->workspace
                ->write([anne](Connection &c) { return inbox::removeChannel(c, anne, u"Blog"_s); })
                .then(QtFuture::Launch::Sync, [&to](const Result<void> &) {
                    QMetaObject::invokeMethod(
                        &to, [&to] { Loopback::send(to, Loopback::answer(200, entries(1, 2))); });
                });
        });
        const auto synced = sync();
        REQUIRE_OK(synced);
        QCOMPARE(synced->error->code, ErrorCode::NotFound);
        QVERIFY(!synced->link);
        const auto left =
            m_office->read([](Connection &c) -> Result<qsizetype> { return inbox::channels(c).size(); });
        QCOMPARE(*left, 0);
    }

    void cancelledItLeavesTheLinkAsItWas()
    {
        m_site->on("/feed?key=secret", [](QSslSocket &, const Asked &) {});
        const Link before = link();
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        auto future =
            syncLink(*m_office->workspace, *m_client, *m_cable, {.channel = m_channel, .cancel = cancel});
        QTRY_COMPARE(m_site->asked().size(), 1);
        *cancel = true;
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1000);
        const auto ended = future.takeResult();
        REQUIRE_ERROR(ended, ErrorCode::Cancelled);
        QCOMPARE(link(), before);
    }

    void aChannelWithoutALinkIsNotAsked()
    {
        m_channel = 4711;
        REQUIRE_ERROR(sync(), ErrorCode::NotFound);
    }
};

VIGIE_TEST_MAIN(FeedSyncTest)
#include "feedsynctest.moc"
