// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/discovery.h"
#include "support/loopback.h"
#include "support/office.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::channels;
using namespace Qt::StringLiterals;
using test::await;
using test::Loopback;

class DiscoveryTest : public QObject
{
    Q_OBJECT

    static QStringList told(const QList<FoundFeed> &feeds)
    {
        QStringList all;
        for (const FoundFeed &feed : feeds)
            all.append(feed.address.toString(QUrl::FullyEncoded) + u' ' + feed.title);
        return all;
    }

private Q_SLOTS:
    void findsWhatAPageNames_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("feeds");
        const auto row = [](const char *name, const QByteArray &page, const QStringList &feeds) {
            QTest::newRow(name) << page << feeds;
        };
        row("one",
            "<html><head><link rel='alternate' type='application/rss+xml' title='Kerlo' "
            "href='/feed/'></head>",
            {u"https://blog.kerlo.fr/feed/ Kerlo"_s});
        row("several",
            "<link rel=alternate type=application/atom+xml title=A href=a.xml> "
            "<LINK REL=ALTERNATE TYPE=Application/RSS+XML TITLE=B HREF=https://other.fr/b> "
            "<link href='/c' rel='feed alternate' type='application/feed+json; charset=utf-8'>",
            {u"https://blog.kerlo.fr/velos/a.xml A"_s, u"https://other.fr/b B"_s,
             u"https://blog.kerlo.fr/c "_s});
        row("rel feed", "<link rel='feed' href='/feed'>", {u"https://blog.kerlo.fr/feed "_s});
        row("twice the same",
            "<link rel='alternate' type='application/rss+xml' href='/f#a'> "
            "<link rel='alternate' type='application/rss+xml' href='/f#b'>",
            {u"https://blog.kerlo.fr/f "_s});
        row("base",
            "<base href='https://cdn.kerlo.fr/x/'><link rel='alternate' type='application/rss+xml' href='f'>",
            {u"https://cdn.kerlo.fr/x/f "_s});
        row("references",
            "<link rel='alternate' type='application/rss+xml' href='/f?a=1&amp;b=2' title='V&eacute;los "
            "&lt;b&gt;'>",
            {u"https://blog.kerlo.fr/f?a=1&b=2 Vélos <b>"_s});
        row("http is read as https",
            "<link rel='alternate' type='application/rss+xml' href='http://blog.kerlo.fr/f'>",
            {u"https://blog.kerlo.fr/f "_s});
        row("another language of the page",
            "<link rel='alternate' hreflang='en' href='/en/'> "
            "<link rel='alternate' type='text/html' href='/m'><link rel='stylesheet' href='/s.css'> "
            "<link rel='alternate' type='application/json' href='/wp-json/1'> "
            "<link rel='alternate' type='application/json+oembed' href='/oembed'>",
            {});
        row("nowhere to go",
            "<link rel='alternate' type='application/rss+xml' href=''> "
            "<link rel='alternate' type='application/rss+xml' href='javascript:alert'> "
            "<link rel='alternate' type='application/rss+xml' href='file:///etc/passwd'> "
            "<link rel='alternate' type='application/rss+xml' href='https://a:b@kerlo.fr/'>",
            {});
        row("links of the page",
            "<a href='/about'>About</a> <a href='/rss.xml'>Subscribe</a> "
            "<a href='/blog/feed/'>Our feed</a> <a href='/x'>Flux RSS</a> <a href='/feedback'>Feedback</a> "
            "<a href='feed:https://blog.kerlo.fr/y'>y</a>",
            {u"https://blog.kerlo.fr/rss.xml Subscribe"_s, u"https://blog.kerlo.fr/blog/feed/ Our feed"_s,
             u"https://blog.kerlo.fr/x Flux RSS"_s, u"https://blog.kerlo.fr/y y"_s});
        row("head before links",
            "<link rel='alternate' type='application/rss+xml' href='/f'><a href='/rss'>RSS</a>",
            {u"https://blog.kerlo.fr/f "_s});
        row("in a script",
            "<script>var a = <link rel='alternate' type='application/rss+xml' href='/f'></script>", {});
        row("in a comment", "<!-- <link rel='alternate' type='application/rss+xml' href='/f'> -->", {});
        row("a title that would reorder",
            "<link rel=alternate type=application/rss+xml href=/f title='a\xE2\x80\xAE"
            "b\n c'>",
            {u"https://blog.kerlo.fr/f ab c"_s});
        row("Latin 1",
            "<meta charset=iso-8859-1><link rel=alternate type=application/rss+xml href=/f title=V\xE9los>",
            {u"https://blog.kerlo.fr/f Vélos"_s});
        row("cut", "<link rel='alternate' type='application/rss+xml' href='/f", {});
        row("nothing", {}, {});
        row("bytes", QByteArray("\0\x01\xff<\0link", 9), {});
    }
    void findsWhatAPageNames()
    {
        QFETCH(QByteArray, page);
        QFETCH(QStringList, feeds);
        QCOMPARE(told(feedsNamedIn(page, QUrl(u"https://blog.kerlo.fr/velos/"_s))), feeds);
    }

    void givesUpInTime()
    {
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += "<link rel=alternate type=application/rss+xml href=/" + QByteArray::number(i) + ">";
        QCOMPARE(feedsNamedIn(many, QUrl(u"https://a.fr/"_s)).size(), mostFeeds);
        QByteArray deep;
        for (int i = 0; i < 200'000; ++i)
            deep += "<a href=/x><div>";
        QCOMPARE(feedsNamedIn(deep, QUrl(u"https://a.fr/"_s)).size(), 0);
    }

    void tellsAPageFromAFeed_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("page");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><head>") << true;
        QTest::newRow("XHTML") << QByteArray("<?xml version='1.0'?><!DOCTYPE html PUBLIC ''><html xmlns=''>")
                               << true;
        QTest::newRow("RSS") << QByteArray("<?xml version='1.0'?><rss><channel>") << false;
        QTest::newRow("RSS with HTML in it")
            << QByteArray("<rss><description>&lt;html&gt; <html></rss>") << false;
        QTest::newRow("Atom") << QByteArray("<feed xmlns='http://www.w3.org/2005/Atom'>") << false;
        QTest::newRow("RDF") << QByteArray("<rdf:RDF>") << false;
        QTest::newRow("JSON") << QByteArray("{\"version\": \"https://jsonfeed.org/version/1.1\"}") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void tellsAPageFromAFeed()
    {
        QFETCH(QByteArray, document);
        QFETCH(bool, page);
        QCOMPARE(isPage(document), page);
    }

    void looksWhereAPersonSays()
    {
        Loopback site;
        site.on("/", Loopback::answer(
                         200, "<html><link rel=alternate type=application/rss+xml title=Blog href=/feed>"));
        site.on("/moved", Loopback::answer(301, {}, {"Location: /feed"}));
        site.on("/feed", Loopback::answer(200, Loopback::feed({Loopback::entry("1", "Bonjour")}, "Le blog")));
        site.on("/json",
                Loopback::answer(
                    200, "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[]}"));
        site.on("/empty", Loopback::answer(200, Loopback::feed({})));
        site.on("/none", Loopback::answer(200, "<html><p>Bonjour"));
        site.on("/text", Loopback::answer(200, "Bonjour"));
        site.on("/blank", Loopback::answer(200, ""));
        site.on("/gone", Loopback::answer(410));
        site.on("/closed", Loopback::answer(403));
        HttpClient client(site.reach());
        const auto look = [&](const QString &path) {
            return await(lookForFeeds(client, site.address(path), {}));
        };
        QCOMPARE(told(*look(u"/"_s)), QStringList(site.address(u"/feed"_s) + u" Blog"_s));
        QCOMPARE(told(*look(u"/feed"_s)), QStringList(site.address(u"/feed"_s) + u" Le blog"_s));
        QCOMPARE(told(*look(u"/moved"_s)), QStringList(site.address(u"/feed"_s) + u" Le blog"_s));
        QCOMPARE(look(u"/json"_s)->size(), 1);
        QCOMPARE(look(u"/empty"_s)->size(), 1);
        for (const QString &none : {u"/none"_s, u"/text"_s, u"/blank"_s})
            REQUIRE_ERROR(look(none), ErrorCode::NoFeed);
        REQUIRE_ERROR(look(u"/gone"_s), ErrorCode::FeedGone);
        REQUIRE_ERROR(look(u"/closed"_s), ErrorCode::AnswerRefused);
        REQUIRE_ERROR(await(lookForFeeds(client, u"http://blog.test/"_s, {})), ErrorCode::AddressRefused);
        REQUIRE_ERROR(await(lookForFeeds(client, u"le blog"_s, {})), ErrorCode::AddressRefused);
    }
};

VIGIE_TEST_MAIN(DiscoveryTest)
#include "discoverytest.moc"
