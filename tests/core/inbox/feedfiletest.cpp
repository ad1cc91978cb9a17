// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfolder.h"
#include "inbox/feedsource.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDirIterator>

#include <ctime>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

class FeedFileTest : public QObject
{
    Q_OBJECT

private:
    test::FeedFolder m_folder;

private Q_SLOTS:
    void everyFormatIsRead_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &feed, const QStringList &rows) {
            QTest::newRow(name) << feed << rows;
        };
        row("RSS 2.0",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Kerlo &amp; "
            "co</title>"
            "<link>https://kerlo.example/</link><description>d</description><language>fr-FR</language>"
            "<image><title>no</title><url>https://kerlo.example/i.png</url></image>"
            "<item><title>Un bon accueil</title><link>https://kerlo.example/1</link>"
            "<description>&lt;p&gt;Été &amp;agrave; "
            "&lt;b&gt;Brest&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Oui&lt;/p&gt;</description>"
            "<author>lea@kerlo.example (Léa Garçon)</author><guid isPermaLink=\"false\">n1</guid>"
            "<pubDate>Sun, 22 Nov 2026 11:00:00 +0100</pubDate><comments>https://kerlo.example/1#c</comments>"
            "<source url=\"https://x.example\">Other</source><enclosure "
            "url=\"https://x.example/a.mp3\"/></item>"
            "<item><guid>https://kerlo.example/2</guid><description>b</description></item></channel></rss>",
            {u"Un bon accueil||Été à Brest||Oui id=n1 url=https://kerlo.example/1 name=Léa Garçon "
             "handle=lea@kerlo.example at=2026-11-22T10:00:00Z lang=fr of=Kerlo & co"_s,
             u"b id=https://kerlo.example/2 url=https://kerlo.example/2 lang=fr of=Kerlo & co"_s});
        row("RSS 0.91",
            "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
            "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss "
            "version=\"0.91\"><channel><title>t</title>"
            "<item><title>A&nbsp;b&eacute; "
            "&unknown;</title><link>http://x.example/1</link></item></channel></rss>",
            {u"A bé &unknown; id=http://x.example/1 url=http://x.example/1 of=t"_s});
        row("RSS 1.0",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            "xmlns=\"http://purl.org/rss/1.0/\" "
            "xmlns:d=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:c=\"http://purl.org/rss/1.0/modules/content/\">"
            "<channel rdf:about=\"http://x.example/\"><title>t</title><items><rdf:Seq><rdf:li "
            "rdf:resource=\"a\"/>"
            "</rdf:Seq></items></channel><image rdf:about=\"i\"><title>no</title></image>"
            "<item rdf:about=\"http://x.example/1#x\"><title>a</title><link>http://x.example/1</link>"
            "<description>short</description><c:encoded><![CDATA[<p>long <i>text</i></p>]]></c:encoded>"
            "<d:creator>Anne</d:creator><d:date>2026-11-22T10:00+01:00</d:date><d:language>en</d:language></"
            "item>"
            "<textinput><title>no</title></textinput></rdf:RDF>",
            {u"a||long text id=http://x.example/1#x url=http://x.example/1 name=Anne at=2026-11-22T09:00:00Z "
             u"lang=en "
             "of=t"_s});
        row("RSS 0.90",
            "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            "xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>t</title></channel>"
            "<item><title>a</title><link>http://x.example/1</link></item></r:RDF>",
            {u"a id=http://x.example/1 url=http://x.example/1 of=t"_s});
        row("RSS 1.1",
            "<Channel xmlns=\"http://purl.org/net/rss1.1#\"><title>t</title><items><item><title>a</title>"
            "<link>http://x.example/1</link></item></items></Channel>",
            {u"a id=http://x.example/1 url=http://x.example/1 of=t"_s});
        row("Atom 1.0",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\" "
            "xml:base=\"https://x.example/blog/\">"
            "<title type=\"html\">T &amp;amp; t</title><id>urn:f</id><author><name>Firm</name></author>"
            "<link rel=\"self\" href=\"feed\"/><updated>2026-11-22T10:00:00Z</updated>"
            "<entry xml:base=\"2026/\"><id>urn:1</id><title>A &lt;b> title</title><link rel=\"enclosure\" "
            "href=\"no\"/>"
            "<link href=\"one\"/><link rel=\"alternate\" "
            "href=\"two\"/><updated>2026-11-22T10:00:00Z</updated>"
            "<published>2026-11-21T10:00:00Z</published><author><name>Anne</name><email>a@x.example</email></"
            "author>"
            "<summary>short</summary><content type=\"html\" "
            "xml:lang=\"fr\">&lt;p&gt;Un&lt;br&gt;deux</content></entry>"
            "<entry><id>urn:2</id><title type=\"xhtml\"><div "
            "xmlns=\"http://www.w3.org/1999/xhtml\">a<b>b</b> &lt;c"
            "</div></title><updated>2026-11-22T10:00:00Z</updated><content type=\"xhtml\">"
            "<h:div xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:p>1<h:br/>2</h:p><h:p hidden=\"\">x</h:p>"
            "<h:script>no</h:script>3 &lt; "
            "4</h:div></content><source><title>no</title><id>no</id></source></entry>"
            "<entry><id>urn:3</id><title>c</title><content "
            "type=\"image/png\">iVBORw0KGgo=</content></entry></feed>",
            {u"A <b> title||Un|deux id=urn:1 url=https://x.example/blog/2026/one name=Anne "
             u"handle=a@x.example "
             "at=2026-11-21T10:00:00Z lang=fr of=T & t"_s,
             u"ab <c||1|2||3 < 4 id=urn:2 name=Firm at=2026-11-22T10:00:00Z lang=en of=T & t"_s,
             u"c id=urn:3 name=Firm lang=en of=T & t"_s});
        row("Atom 0.3",
            "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>t</title><entry><id>1</id>"
            "<title mode=\"escaped\" type=\"text/html\">a "
            "&amp;lt;b</title><issued>2026-11-22T10:00:00Z</issued>"
            "<link rel=\"alternate\" type=\"text/html\" href=\"https://x.example/1\"/>"
            "<content type=\"application/xhtml+xml\" mode=\"xml\"><p "
            "xmlns=\"http://www.w3.org/1999/xhtml\">x</p></content>"
            "</entry><entry><id>2</id><content mode=\"base64\">Ym9uam91cg==</content>"
            "<modified>2026-11-22T10:00:00Z</modified></entry></feed>",
            {u"a <b||x id=1 url=https://x.example/1 at=2026-11-22T10:00:00Z of=t"_s,
             u"bonjour id=2 at=2026-11-22T10:00:00Z of=t"_s});
        row("names of characters in plain text",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><title>A&nbsp;b &LT;i&GT; &AMP; "
            "&none;</title>"
            "</entry></feed>",
            {u"A b <i> & &none; id=1"_s});
        row("an entry alone",
            "<entry xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><id>1</id><title>a</title></entry>",
            {u"a id=1 lang=en"_s});
        row("other prefixes",
            "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\" "
            "xmlns:t=\"http://purl.org/syndication/thread/1.0\">"
            "<a:title>forum</a:title><a:entry><a:id>c1</a:id><a:title>Re: a</a:title><t:in-reply-to "
            "ref=\"p1\"/>"
            "<a:content type=\"html\">Oui</a:content></a:entry></a:feed>",
            {u"Re: a||Oui id=c1 to=p1 of=forum kind=comment"_s});
        row("undeclared prefixes",
            "<rss version=\"2.0\"><channel><item><guid>1</guid><dc:creator>Anne</dc:creator>"
            "<content:encoded>a</content:encoded><atom:link "
            "href=\"http://x.example/\"/></item></channel></rss>",
            {u"a id=1 url=http://x.example/ name=Anne"_s});
        row("Atom in RSS, and letters of both cases",
            "<rss xmlns:a=\"http://www.w3.org/2005/Atom\"><channel><title>t</title><a:link rel=\"self\" "
            "href=\"x\"/>"
            "<Item><GUID "
            "isPermaLink=\"false\">1</GUID><Title>b</Title><a:updated>2026-11-22T10:00:00Z</a:updated>"
            "</Item></channel></rss>",
            {u"b id=1 at=2026-11-22T10:00:00Z of=t"_s});
        row("a title said twice",
            "<rss><channel><item><guid>1</guid><title>Bonjour à tous…</title><description>Bonjour\n à tous "
            "les "
            "gens</description></item><item><guid>2</guid><title>a</title><description>a</description></"
            "item><item>"
            "<guid>3</guid><title>Open</title><description>Opening</description></item></channel></rss>",
            {u"Bonjour à tous les gens id=1"_s, u"a id=2"_s, u"Open||Opening id=3"_s});
        row("Google Alerts",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Google Alert - Kerlo</title><entry>"
            "<id>tag:google.com,2013:googlealerts/feed:1</id><title type=\"html\">&lt;b&gt;Kerlo&lt;/b&gt; "
            "ouvre</title>"
            "<link "
            "href=\"https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://journal.example/"
            "a%3Fb%3D1%26c&amp;ct=ga\"/>"
            "<content type=\"html\">La &lt;b&gt;maison&lt;/b&gt;&amp;nbsp;...</content></entry></feed>",
            {u"Kerlo ouvre||La maison\u00a0... id=tag:google.com,2013:googlealerts/feed:1 "
             "url=https://journal.example/a?b=1&c of=Google Alert - Kerlo"_s});
        row("duplicate ids are for the workspace to see",
            "<rss><channel><item><guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title></"
            "item>"
            "</channel></rss>",
            {u"a id=1"_s, u"b id=1"_s});
        row("addresses that are none",
            "<rss><channel><item><guid>1</guid><title>a</title><link>javascript:alert(1)</link></item><item>"
            "<guid>2</guid><title>b</title><link>/relative</link></item></channel></rss>",
            {u"a id=1"_s, u"b id=2"_s});
        row("a film's description",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
            "xmlns:m=\"http://search.yahoo.com/mrss/\"><entry><id>1</id>"
            "<title>a</title><m:group><m:title>no</m:title><m:description>b</m:description></m:group></"
            "entry></feed>",
            {u"a||b id=1"_s});
        row("no entries", "<rss version=\"2.0\"><channel><title>t</title></channel></rss>", {});
        row("nothing at all in it", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>", {});
        row("white space and a comment before", "\n\n <?xml version=\"1.0\"?><!-- x --><rss><channel/></rss>",
            {});
        row("what stands behind",
            "<rss><channel><item><title>a</title><guid>1</guid></item></channel></rss>junk<", {u"a id=1"_s});
        row("JSON Feed 1.1",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"language\": \"fr-FR\", "
            "\"authors\": [{\"name\": \"Firm\"}], \"extra\": {\"items\": [1, \"]}\\\"\"]}, \"items\": [\n"
            "{\"id\": \"1\", \"url\": \"https://x.example/1\", \"title\": \"a <b>\", \"content_html\": "
            "\"<p>b</p>\", "
            "\"date_published\": \"2026-11-22T10:00:00+01:00\", \"authors\": [{\"name\": \"Anne\", \"url\": "
            "\"https://x.example/anne\"}]},\n{\"id\": 2, \"content_text\": \"l1\\nl2\", \"language\": "
            "\"en\"}, "
            "{\"id\": \"3\"}, 4, {\"id\": \"5\", \"summary\": \"s\"}], \"home_page_url\": "
            "\"https://x.example\"}\n",
            {u"a <b>||b id=1 url=https://x.example/1 name=Anne handle=https://x.example/anne "
             "at=2026-11-22T09:00:00Z lang=fr of=T"_s,
             u"l1|l2 id=2 name=Firm lang=en of=T"_s, u"!text-missing"_s, u"!json-not-object"_s,
             u"s id=5 name=Firm lang=fr of=T"_s});
        row("JSON Feed 1.0",
            "\xef\xbb\xbf{\"items\":[{\"id\":\"1\",\"content_text\":\"a\",\"author\":{\"name\":\"Anne\"}}],"
            "\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}",
            {u"a id=1 name=Anne"_s});
        row("JSON Feed without entries", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}", {});
    }

    void everyFormatIsRead()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QStringList, rows);
        QCOMPARE(m_folder.rowsOf(m_folder.open(feed)), rows);
    }

    void feedsAreKnownByTheirBeginning_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("feed");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?>") << true;
        QTest::newRow("RSS") << QByteArray("\n<!-- a --><rss version='2.0'>") << true;
        QTest::newRow("RDF") << QByteArray("<rdf:RDF\nxmlns") << true;
        QTest::newRow("Atom") << QByteArray("<atom:feed>") << true;
        QTest::newRow("with a document type")
            << QByteArray("<!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss>") << true;
        QTest::newRow("JSON Feed") << QByteArray("{\"version\":\"https://jsonfeed.org/version/1.1\"") << true;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html>") << false;
        QTest::newRow("JSON Lines") << QByteArray("{\"text\":\"a\"}") << false;
        QTest::newRow("CSV") << QByteArray("feed,rss\n<rss>,") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void feedsAreKnownByTheirBeginning()
    {
        QFETCH(QByteArray, head);
        QTEST(isFeed(head), "feed");
    }

    void aNameSaysWhatIsNoFeed()
    {
        QCOMPARE(m_folder.rowsOf(m_folder.open("<rss/>", Format::Auto, u"rows.csv"_s)).first(),
                 u"columns-unknown"_s);
        QCOMPARE(m_folder.rowsOf(m_folder.open("{\"id\":\"1\",\"text\":\"https://jsonfeed.org/version/1\"}\n",
                                               Format::Auto, u"rows.jsonl"_s)),
                 QStringList{u"https://jsonfeed.org/version/1 id=1"_s});
    }

    void manyEntriesAreReadAgainInAnyOrder()
    {
        QByteArray feed = "<rss><channel><title>t</title>";
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            feed +=
                "<item><guid>g" + number + "</guid><link>https://x.example/" + number +
                "</link><title>Entry number " + number +
                "</title><description>&lt;p&gt;Some words of an entry, as they are in many a feed, and again "
                "some more of them so that it weighs something.&lt;/p&gt;</description><pubDate>Sun, 22 Nov "
                "2026 "
                "10:00:00 GMT</pubDate></item>\n";
        }
        feed += "</channel></rss>";
        auto source = m_folder.open(feed);
        REQUIRE_OK(source);
        const std::clock_t start = std::clock();
        QList<Place> places;
        for (;;) {
            const auto next = (*source)->next();
            REQUIRE_OK(next);
            if (!*next)
                break;
            places += (**next)->place;
        }
        QCOMPARE(places.size(), 100'000);
        const std::clock_t read = std::clock();
        for (qsizetype i = places.size() - 1; i >= 0; --i) {
            const auto row = (*source)->again(places.at(i));
            REQUIRE_OK(row);
            if (row->remoteId != 'g' + QByteArray::number(i) || row->place.line != i + 1)
                QFAIL(qPrintable(QString::number(i)));
        }
        const auto ms = [](std::clock_t ticks) {
            return static_cast<long long>(ticks) * 1000 / CLOCKS_PER_SEC;
        };
        qInfo("%lld bytes read in %lld ms of the processor, again in %lld",
              static_cast<long long>(feed.size()), ms(read - start), ms(std::clock() - read));
        REQUIRE_ERROR((*source)->again({1'000'000'000, 1}), ErrorCode::FileChanged);
    }

    void aFeedIsTakenInOnce()
    {
        test::Office office;
        const QString file = office.file(
            u"blog.xml"_s,
            "<rss><channel><title>Blog</title><item><guid>2</guid><title>b</title><pubDate>Sun, 22 Nov "
            "2026 10:00:00 GMT</pubDate></item><item><guid>1</guid><title>a</title><pubDate>Sat, 21 Nov "
            "2026 10:00:00 GMT</pubDate></item><item><guid>3</guid></item></channel></rss>");
        const auto taken = [&] {
            const auto report =
                test::await(importFiles(*office.workspace, office.actor(), {.files = {file}}, {}, nullptr));
            return QList<qint64>{report->read, report->added, report->duplicates, report->rejected,
                                 report->failures.size()};
        };
        QCOMPARE(taken(), QList<qint64>({3, 2, 0, 1, 0}));
        QCOMPARE(taken(), QList<qint64>({3, 0, 2, 1, 0}));
        const auto mentions = office.read(
            [](workspace::Connection &c) -> Result<QList<Mention>> { return mentionsAfter(c, -1, 10); });
        REQUIRE_OK(mentions);
        QCOMPARE(mentions->size(), 2);
        QCOMPARE(mentions->first().text, u"a"_s);
        QCOMPARE(mentions->first().kind, Kind::Article);
        QCOMPARE(mentions->first().parentTitle, u"Blog"_s);
        QCOMPARE(mentions->first().channelName, u"blog"_s);
    }

    void theCorporaAreRead()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: the feeds of others were not read");
        for (const QString &name : {u"feedparser"_s, u"feedvalidator"_s, u"jsonfeed_net"_s}) {
            QDirIterator files(corpora + u'/' + name, {u"*.xml"_s, u"*.json"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            int all = 0;
            int read = 0;
            int rows = 0;
            QMap<QString, QStringList> others;
            while (files.hasNext()) {
                const QString path = files.next();
                const QStringList seen = m_folder.rowsOf(m_folder.openPath(path, Format::Auto));
                static const QRegularExpression ended(
                    u"^(format|too|file|again|not|columns|unexpected|cancelled)[a-z -]*:?.*"_s);
                const bool whole =
                    seen.isEmpty() || !ended.match(seen.last()).hasMatch() || seen.last().contains(u'=');
                ++all;
                read += whole;
                rows += static_cast<int>(seen.size());
                if (!whole)
                    others[seen.last()] += path.section(u'/', -2);
            }
            qInfo("%s: %d read whole, %d rows", qPrintable(name), read, rows);
            for (const auto &[why, paths] : others.asKeyValueRange())
                qInfo("  %s: %lld %s", qPrintable(why), static_cast<long long>(paths.size()),
                      qPrintable(paths.first(std::min<qsizetype>(paths.size(), 12)).join(u' ')));
            // What is left is no feed, no XML, or declares entities.
            QVERIFY2(read * 100 >= all * 97, qPrintable(name));
            for (const QString &why : others.keys())
                QVERIFY2(why.startsWith(u"format-"_s), qPrintable(why));
        }
    }
};

VIGIE_TEST_MAIN(FeedFileTest)
#include "feedfiletest.moc"
