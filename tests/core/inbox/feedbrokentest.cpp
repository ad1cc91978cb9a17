// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfolder.h"
#include "inbox/intakelimits.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QStringEncoder>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

/// Feeds that are cut, hostile, in another character set than they say, or no feeds.
class FeedBrokenTest : public QObject
{
    Q_OBJECT

private:
    test::FeedFolder m_folder;

private Q_SLOTS:
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
        QCOMPARE(m_folder.rowsOf(m_folder.open(feed)), rows);
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
        QCOMPARE(m_folder.rowsOf(m_folder.open(bytes, Format::Feed)), QStringList{u"format-unknown"_s});
    }

    void characterSetsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto feed = [](const char *encoding) {
            return QString(
                       u"<?xml version=\"1.0\" encoding=\"%1\"?>\n<rss><channel><item><guid>1</guid><title>"
                       "L’été à l’œuvre, garçons et enfants naïfs</title></item></channel></rss>"_s)
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
        QCOMPARE(m_folder.rowsOf(m_folder.open(bytes)),
                 QStringList{u"L’été à l’œuvre, garçons et enfants naïfs id=1"_s});
    }

    void oneDamagedCharacterIsNoReasonToRefuse()
    {
        QCOMPARE(m_folder.rowsOf(m_folder.open(
                     "<rss><channel><item><guid>1</guid><title>\xc3\xa9t\xc3\xa9 \xff</title></item>"
                     "</channel></rss>")),
                 QStringList{u"été \ufffd id=1"_s});
    }

    void stopsWhenAsked()
    {
        auto source =
            m_folder.open("<rss><channel>" + QByteArray("<a/>").repeated(100'000) + "</channel></rss>");
        REQUIRE_OK(source);
        m_folder.cancel = true;
        const auto next = (*source)->next();
        m_folder.cancel = false;
        REQUIRE_ERROR(next, ErrorCode::Cancelled);
    }
};

VIGIE_TEST_MAIN(FeedBrokenTest)
#include "feedbrokentest.moc"
