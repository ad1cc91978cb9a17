// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "inbox/feedsource.h"
#include "inbox/feedtime.h"
#include "inbox/intakelimits.h"
#include "inbox/opening.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QStringEncoder>

#include <ctime>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

/// What there is to see of a row.
static QString shown(const Incoming &row)
{
    QStringList parts{QString::fromUtf8(row.text).replace(u'\n', u'|')};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts += QLatin1StringView(name) + u'=' + value;
    };
    add("id", QString::fromUtf8(row.remoteId));
    add("url", QString::fromUtf8(row.url));
    add("name", QString::fromUtf8(row.authorName));
    add("handle", QString::fromUtf8(row.authorHandle));
    if (row.postedAtMs)
        add("at", QDateTime::fromMSecsSinceEpoch(*row.postedAtMs, QTimeZone::UTC).toString(Qt::ISODate));
    add("lang", QString::fromUtf8(row.language));
    add("to", QString::fromUtf8(row.inReplyTo));
    add("of", QString::fromUtf8(row.parentTitle));
    if (row.kind && *row.kind != Kind::Article)
        add("kind", kindName(*row.kind));
    return parts.join(u' ');
}

class FeedFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::atomic_bool m_cancel = false;

    auto open(const QByteArray &content, Format format = Format::Auto, const QString &name = u"feed.xml"_s)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        written.close();
        return openPath(written.fileName(), format);
    }

    Result<std::unique_ptr<IncomingSource>> openPath(const QString &path, Format format)
    {
        const auto names = FieldNames::with({});
        return openIncoming(path, format, {QTimeZone("Europe/Paris"), *names}, m_cancel);
    }

    static QString told(const Error &error)
    {
        const QString reason = error.fact("reason");
        return errorCodeName(error.code) + (reason.isEmpty() ? QString() : u':' + reason);
    }

    /// Every row as shown(), "!reason" for those refused, last what ended it. Each row is read again, too.
    QStringList rowsOf(Result<std::unique_ptr<IncomingSource>> source)
    {
        if (!source)
            return {told(source.error())};
        QStringList seen;
        QList<std::pair<Place, qsizetype>> places;
        for (;;) {
            const auto next = (*source)->next();
            if (!next) {
                seen += told(next.error());
                break;
            }
            if (!*next) {
                if ((*source)->position() != (*source)->size())
                    seen += u"not at its end"_s;
                break;
            }
            if (**next)
                places.append({(**next)->place, seen.size()});
            seen += **next ? shown(***next) : u'!' + (**next).error().reason;
        }
        for (auto it = places.crbegin(); it != places.crend(); ++it) {
            const auto row = (*source)->again(it->first);
            if (!row || shown(*row) != seen.at(it->second))
                seen += u"again: "_s + (row ? shown(*row) : told(row.error()));
        }
        return seen;
    }

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
            "href=\"https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://presse.example/"
            "a%3Fb%3D1%26c&amp;ct=ga\"/>"
            "<content type=\"html\">La &lt;b&gt;maison&lt;/b&gt;&amp;nbsp;...</content></entry></feed>",
            {u"Kerlo ouvre||La maison\u00a0... id=tag:google.com,2013:googlealerts/feed:1 "
             "url=https://presse.example/a?b=1&c of=Google Alert - Kerlo"_s});
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
        QCOMPARE(rowsOf(open(feed)), rows);
    }

    void brokenFeedsAreSaidToBe_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &feed, const QStringList &rows) {
            QTest::newRow(name) << feed << rows;
        };
        const QByteArray one = "<item><guid>1</guid><title>a</title></item>";
        row("cut between entries", "<rss><channel>" + one, {u"a id=1"_s, u"format-invalid:xml-cut"_s});
        row("cut in an entry", "<rss><channel>" + one + "<item><title>b",
            {u"a id=1"_s, u"format-invalid:xml-cut"_s});
        row("a tag that is not closed", "<rss><channel>" + one + "<item><b></item></channel></rss>",
            {u"a id=1"_s, u"format-invalid:xml-invalid"_s});
        row("a sign that is bare",
            "<rss><channel>" + one + "<item><title>R & D</title></item></channel></rss>",
            {u"a id=1"_s, u"format-invalid:xml-invalid"_s});
        row("a bomb",
            "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c "
            "\"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title></item></channel></rss>",
            {u"format-invalid:xml-entities"_s});
        row("a long abbreviation, often",
            "<!DOCTYPE rss [<!ENTITY a \"" + QByteArray(10'000, 'a') + "\">]><rss><channel><item><title>" +
                QByteArray("&a;").repeated(10'000) + "</title></item></channel></rss>",
            {u"format-invalid:xml-entities"_s});
        row("a bomb of parameters",
            "<!DOCTYPE rss [<!ENTITY % a \"aaaaaaaaaaaaaaaaaaaaaaa\"><!ENTITY % b \"%a;%a;%a;\">%b;]><rss/>",
            {u"format-invalid:xml-invalid"_s});
        row("a file of this computer",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM "
            "\"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item>"
            "</channel></rss>",
            {u"format-invalid:xml-entities"_s});
        row("a character with a name of its own",
            "<!DOCTYPE rss [<!ENTITY star \"&#9733;\">]><rss><channel><item><guid>1</guid><title>5 "
            "&star;</title></item>"
            "</channel></rss>",
            {u"5 ★ id=1"_s});
        row("deep", "<rss><channel><item>" + QByteArray("<a>").repeated(100'000),
            {u"format-invalid:xml-too-deep"_s});
        row("deep before any entry", "<rss>" + QByteArray("<channel>").repeated(100'000),
            {u"format-invalid:xml-too-deep"_s});
        row("deep HTML",
            "<rss><channel><item><guid>1</guid><description><![CDATA[" +
                QByteArray("<div>").repeated(100'000) + "a]]></description></item></channel></rss>",
            {u"a id=1"_s});
        row("an endless text", "<rss><channel><title>" + QByteArray(20'000'000, 'a'), {u"too-large"_s});
        row("an endless tag", "<rss><channel><title a=\"" + QByteArray(20'000'000, 'a'), {u"too-large"_s});
        row("a text beyond what is taken",
            "<rss><channel><item><guid>1</guid><title>" + QByteArray(limits::textBytes + 10, 'a') +
                "</title></item>" + one + "</channel></rss>",
            {u"!too-long"_s, u"a id=1"_s});
        row("no text",
            "<rss><channel><item><guid>1</guid><title> </title><description>&lt;p></description></item>" +
                one + "</channel></rss>",
            {u"!text-missing"_s, u"a id=1"_s});
        row("control characters",
            "<rss><channel><item><guid>1</guid><title>a\x01\x0b"
            "b</title></item></channel></rss>",
            {u"a b id=1"_s});
        row("a page", "<!DOCTYPE html><html><head><title>t</title></head><body>x</body></html>",
            {u"format-unknown"_s});
        row("a page in XML", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            {u"format-unknown"_s});
        row("XML that is none", "<?xml version=\"1.0\"?><<<", {u"format-invalid:xml-cut"_s});
        row("JSON that is cut",
            "{\"version\":\"https://jsonfeed.org/version/"
            "1\",\"items\":[{\"id\":\"1\",\"content_text\":\"a\"},{\"id\"",
            {u"a id=1"_s, u"format-invalid:json-invalid"_s});
        row("JSON with a broken item",
            "{\"version\":\"https://jsonfeed.org/version/"
            "1\",\"items\":[{\"id\":nope},{\"id\":\"1\",\"content_text\":\"a\"}]}",
            {u"!json-invalid"_s, u"a id=1"_s});
        row("JSON that is deep",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + QByteArray("[").repeated(100'000),
            {u"format-invalid:json-invalid"_s});
        row("JSON with an item that is deep",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + QByteArray("[").repeated(1000) +
                QByteArray("]").repeated(1000) + "]}",
            {u"!json-too-deep"_s});
        row("JSON without items", "{\"version\":\"https://jsonfeed.org/version/1\"",
            {u"format-invalid:json-invalid"_s});
    }

    void brokenFeedsAreSaidToBe()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QStringList, rows);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(rowsOf(open(feed)), rows);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void anythingMayBeGivenAsAFeed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("words") << QByteArray("bonjour");
        QTest::newRow("CSV") << QByteArray("id,text\n1,a\n");
        QTest::newRow("JSON") << QByteArray("{\"a\":1}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("NUL") << QByteArray(100, '\0');
        QTest::newRow("white space") << QByteArray(" \n");
        QTest::newRow("half a mark") << QByteArray("\xff\xfe<");
    }

    void anythingMayBeGivenAsAFeed()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(rowsOf(open(bytes, Format::Feed)), QStringList{u"format-unknown"_s});
    }

    void characterSetsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto feed = [](const char *encoding) {
            return QString(
                       u"<?xml version=\"1.0\" encoding=\"%1\"?>\n<rss><channel><item><guid>1</guid><title>"
                       "L’été à l’œuvre, garçons et filles naïfs</title></item></channel></rss>"_s)
                .arg(QLatin1StringView(encoding));
        };
        const auto windows = [](QString text) {
            text.replace(u'’', QChar(0x92)).replace(u'œ', QChar(0x9c));
            return text.toLatin1();
        };
        const auto wide = [](const QString &text, QStringConverter::Encoding encoding, bool mark) {
            return QByteArray(
                QStringEncoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag{})
                    .encode(text));
        };
        QTest::newRow("UTF-8") << feed("utf-8").toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xef\xbb\xbf" + feed("utf-8").toUtf8();
        QTest::newRow("Windows-1252") << windows(feed("windows-1252"));
        QTest::newRow("Windows-1252, said to be ISO 8859-1") << windows(feed("iso-8859-1"));
        QTest::newRow("Windows-1252, said to be UTF-8") << windows(feed("utf-8"));
        QTest::newRow("Windows-1252, said to be what is not known") << windows(feed("nonsense"));
        QTest::newRow("UTF-8, said to be ISO 8859-1") << feed("iso-8859-1").toUtf8();
        QTest::newRow("UTF-8, said to be UTF-16") << feed("utf-16").toUtf8();
        for (const bool mark : {true, false}) {
            const char *const name = mark ? "with its mark" : "without mark";
            QTest::addRow("UTF-16LE %s", name) << wide(feed("utf-16"), QStringConverter::Utf16LE, mark);
            QTest::addRow("UTF-16BE %s", name) << wide(feed("utf-16"), QStringConverter::Utf16BE, mark);
            QTest::addRow("UTF-32LE %s", name) << wide(feed("utf-32"), QStringConverter::Utf32LE, mark);
            QTest::addRow("UTF-32BE, said to be UTF-8, %s", name)
                << wide(feed("utf-8"), QStringConverter::Utf32BE, mark);
        }
    }

    void characterSetsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(rowsOf(open(bytes)), QStringList{u"L’été à l’œuvre, garçons et filles naïfs id=1"_s});
    }

    void oneDamagedCharacterIsNoReasonToRefuse()
    {
        QCOMPARE(rowsOf(open("<rss><channel><item><guid>1</guid><title>\xc3\xa9t\xc3\xa9 \xff</title></item>"
                             "</channel></rss>")),
                 QStringList{u"été \ufffd id=1"_s});
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *written, const QString &time) {
            QTest::newRow(*written ? written : "nothing") << QByteArray(written) << time;
        };
        for (const char *same :
             {"Thu, 01 Jan 2026 19:48:21 GMT", "Thu, 1 Jan 26 19:48:21 UT", "01 Jan 2026 19:48:21 Z",
              "Thursday, 01 January 2026 19:48:21 +0000", "Thu,01 Jan 2026 14:48:21 EST",
              "Thu, 01-Jan-2026 19:48:21 GMT", "Thu Jan  1 19:48:21 2026 GMT", "Jan 1, 2026 7:48:21 PM UTC",
              "jeu., 01 janv. 2026 20:48:21 +01:00", "Thu, 01 Jan 2026 20:48:21", "1 Jan 2026 19:48:21 XYZ",
              "Thu, 01 Jan 2026 20:48:21 CET", "2026-01-01T19:48:21Z", "2026-01-01 19:48:21 GMT",
              "20260101T194821Z", "2026-01-01T20:48:21.000+0100", "2026-01-01T20:48:21+1",
              "2026/01/01 20:48:21", "Thu, 01 Jan 2026 21:48:21 GMT+2"})
            row(same, u"2026-01-01T19:48:21Z"_s);
        row("Sun, 22 Nov 2026", u"2026-11-21T23:00:00Z"_s);
        row("22 Nov 2026 10:20 GMT", u"2026-11-22T10:20:00Z"_s);
        row("mar., 24 novembre 2026 9:05 UTC", u"2026-11-24T09:05:00Z"_s);
        row("3 mars 99 00:00 GMT", u"1999-03-03T00:00:00Z"_s);
        row("2026", u"2025-12-31T23:00:00Z"_s);
        row("2026-11", u"2026-10-31T23:00:00Z"_s);
        row("20261122", u"2026-11-21T23:00:00Z"_s);
        row("2026-11-22T10Z", u"2026-11-22T10:00:00Z"_s);
        row("2026-11-22T10:20Z", u"2026-11-22T10:20:00Z"_s);
        for (const char *none :
             {"", "hier", "31 Feb 2026 10:00 GMT", "Thu, 01 Jan 2026 25:00:00 GMT", "2026-13-01", "12",
              "99 Jan 2026", "1 Jan", "Jan 2026", "10:20:30", "+0100", ":", "2026-11-22T99:99:99Z",
              "1 Jan 2026 10:00 +9999", "1 2 3 4 5 6", "1 Jan 20266"})
            row(none, {});
    }

    void timesAreRead()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, time);
        FeedTime times(QTimeZone("Europe/Paris"));
        const auto ms = times.read(written);
        QCOMPARE(ms ? QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::UTC).toString(Qt::ISODate) : QString(),
                 time);
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
        QCOMPARE(rowsOf(open("<rss/>", Format::Auto, u"rows.csv"_s)).first(), u"columns-unknown"_s);
        QCOMPARE(rowsOf(open("{\"id\":\"1\",\"text\":\"https://jsonfeed.org/version/1\"}\n", Format::Auto,
                             u"rows.jsonl"_s)),
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
        auto source = open(feed);
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

    void stopsWhenAsked()
    {
        auto source = open("<rss><channel>" + QByteArray("<a/>").repeated(100'000) + "</channel></rss>");
        REQUIRE_OK(source);
        m_cancel = true;
        const auto next = (*source)->next();
        m_cancel = false;
        REQUIRE_ERROR(next, ErrorCode::Cancelled);
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
                const QStringList seen = rowsOf(openPath(path, Format::Auto));
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
