// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/html.h"
#include "support/vigietest.h"

#include <QDirIterator>

using namespace vigie;
using namespace Qt::StringLiterals;

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatABrowserShows_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("nothing", "", u""_s);
        row("plain", "Bonjour", u"Bonjour"_s);
        row("white space", "  Bonjour \n\t <b> Anne </b>  ! ", u"Bonjour Anne !"_s);
        row("inline elements join", "Bon<b>jo</b>ur <i>A</i>nne", u"Bonjour Anne"_s);
        row("no-break spaces stay", "Quoi&nbsp;!", u"Quoi\u00a0!"_s);
        row("blocks", "<div>a</div><div>b</div>c", u"a\nb\nc"_s);
        row("blocks in blocks", "<div><div>a</div></div><div><span>b</span></div>", u"a\nb"_s);
        row("breaks", "a<br>b<BR/>c</br>d", u"a\nb\nc\nd"_s);
        row("two breaks", "a<br><br><br>b", u"a\n\nb"_s);
        row("paragraphs", "<p>a</p>\n<p>b</p><p>c", u"a\n\nb\n\nc"_s);
        row("one empty line at most", "<h1>a</h1><hr><p></p><p>&#32;</p><p>b</p>", u"a\n\nb"_s);
        row("a list", "<ul><li>a<li>b</ul>c", u"a\nb\n\nc"_s);
        row("a table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", u"a b\nc"_s);
        row("lines of pre", "<pre>a\n  b\n\nc</pre>d", u"a\nb\n\nc\n\nd"_s);
        row("references", "&eacute;&#233;&#xE9;&amp;lt;&euro;&hellip;&#128;", u"ééé&lt;€…€"_s);
        row("references without an end", "&eacute t &copy2026 &notit; &unknown; &; & &# &#x; R&D a&b",
            u"é t ©2026 ¬it; &unknown; &; & &# &#x; R&D a&b"_s);
        row("several characters", "&NotEqualTilde;&afr;", u"\u2242\u0338"_s + u"𝔞"_s);
        row("numbers that are none", "&#0;&#xD800;&#x110000;&#99999999999999;&#1;&#x9f;",
            u"\ufffd\ufffd\ufffd\ufffdŸ"_s);
        row("a reference is no tag", "&lt;b&gt;fort&lt;/b&gt;", u"<b>fort</b>"_s);
        row("emoji as pictures", "Merci <img src=x alt=\"😀\"><img alt='&hearts;'>!", u"Merci 😀♥!"_s);
        row("a picture without", "a<img src=\"x\">b<img alt>c", u"abc"_s);
        row("script and style", "a<script>if (a<b) '</div>'</script>b<style>p{}</style >c", u"abc"_s);
        row("a script without an end", "a<script>b</scripts>", u"a"_s);
        row("a whole page",
            "<!DOCTYPE html><html><head><title>t</title><meta x><style>s</style></head>"
            "<body>a<noscript>n</noscript><template><p>x<template>y</template>z</p></template>b"
            "</body></html>",
            u"ab"_s);
        row("what is hidden", "a<div hidden>x<div>y</div>z</div>b<span style='DISPLAY : none'>q</span>c",
            u"a\nbc"_s);
        row("hidden without an end", "<ul><li hidden>x<li>a</ul><p hidden>y<p>b<div><p hidden>z</div>c",
            u"a\n\nb\nc"_s);
        row("hidden lists in hidden items", "<ul><li hidden>x<ul><li>y</ul>z<li>a</ul>", u"a"_s);
        row("a hidden picture", "a<img hidden alt=x>b", u"ab"_s);
        row("comments", "a<!-- <b> -->b<!-->c<!--->d<!--x--!>e<!-- > -->f<?php x ?>g</ x>h", u"abcdefgh"_s);
        row("a comment without an end", "a<!-- b", u"a"_s);
        row("a clipboard's fragment",
            "<html><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>", u"a"_s);
        row("marks that are no tags", "1 < 2 <3 a<", u"1 < 2 <3 a<"_s);
        row("cut inside of a tag", "a<b class=\"x", u"a"_s);
        row("attributes with marks", "<a title='>' href=\"x>y\">b</a><i a=b/>c", u"bc"_s);
        row("unknown elements", "<o:p>a</o:p><averylongnameofanelement>b", u"ab"_s);
        row("control characters",
            "a\x01\x1b"
            "b\x7f\xc2\x85"
            "c&#27;d",
            u"abcd"_s);
        row("NUL", QByteArray("a\0b<\0p>c", 8), u"ab<p>c"_s);
        row("not UTF-8", "a\xff\xe9 b", u"a\ufffd\ufffd b"_s);
        row("stray ends", "</p></div></a></b>a</pre>", u"a"_s);
        row("joined emoji stay", "👨‍👩‍👧", u"👨‍👩‍👧"_s);
    }

    void textIsWhatABrowserShows()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        QCOMPARE(textOfHtml(html), text);
    }

    void linesHoldTheirLinks()
    {
        const auto lines =
            linesOfHtml("<p><a href='/a'>Anne <b>Morvan</b></a>, <a href=' https://x/?a=1&copy=2&amp;b'>"
                        "3 h</a><p><a href=x>one<div>two</div></a>three<p><a href=p><img></a>four"
                        "<p><a>none</a><p><a href=only><img></a></p><a href=y>open");
        QStringList seen;
        for (const HtmlLine &line : lines) {
            QString all = line.text;
            for (const HtmlLink &link : line.links)
                all += u" ["_s + link.text + u"→"_s + link.href + u']';
            seen += all;
        }
        QCOMPARE(seen, QStringList({u"Anne Morvan, 3 h [Anne Morvan→/a] [3 h→https://x/?a=1&copy=2&b]"_s,
                                    u"one [one→x]"_s, u"two [two→x]"_s, u"three"_s, u"four [→p]"_s, u"none"_s,
                                    u"open [open→y]"_s}));
    }

    void addressesKeepTheirParameters_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::addColumn<QString>("read");
        QTest::newRow("as it should be") << QByteArray("?a=1&amp;copy=2") << u"?a=1&copy=2"_s;
        QTest::newRow("as it is written") << QByteArray("?a=1&copy=2&lt=3") << u"?a=1&copy=2&lt=3"_s;
        QTest::newRow("a longer name")
            << QByteArray("?a=1&section=2&copyright") << u"?a=1&section=2&copyright"_s;
        QTest::newRow("a reference") << QByteArray("caf&eacute;&#47;x") << u"café/x"_s;
        QTest::newRow("lines") << QByteArray(" java\nscript:x\t") << u"javascript:x"_s;
    }

    void addressesKeepTheirParameters()
    {
        QFETCH(QByteArray, href);
        const auto lines = linesOfHtml("<a href=\"" + href + "\">x</a>");
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().links.size(), 1);
        QTEST(lines.first().links.first().href, "read");
    }

    void limitsHold()
    {
        QCOMPARE(textOfHtml("abcdef", {.bytes = 3}), u"abc"_s);
        QCOMPARE(textOfHtml("ab\xc3\xa9", {.bytes = 3}), u"ab"_s);
        QCOMPARE(textOfHtml("ab<b>c", {.bytes = 4}), u"ab"_s);
        QCOMPARE(linesOfHtml("a<br>b<br>c", {.lines = 2}).size(), 2);
        QCOMPARE(linesOfHtml("<a href=x>a</a><a href=y>b</a>", {.links = 1}).first().links.size(), 1);
    }

    void isNotStalled_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QByteArray &piece, int times,
                            const QByteArray &before = {}) {
            QTest::newRow(name) << before + piece.repeated(times);
        };
        row("100,000 deep", "<div>", 100'000);
        row("100,000 bold", "<b><i>", 100'000);
        row("10 MB of text", "Bonjour ", 1'250'000);
        row("3 MB of tags", "<p>", 1'000'000);
        row("3 MB of links", "<a href=x>y", 300'000);
        row("formatting that is rebuilt", "<p>x", 500'000, QByteArray("<b a=1><i b=2>").repeated(50'000));
        row("comments without an end", "<!--", 1'000'000);
        row("scripts without an end", "<script>", 500'000);
        row("quotes without an end", "<a b='", 700'000);
        row("tables", "<table><tr><td>", 250'000);
        row("hidden", "<p hidden><ul hidden>", 200'000);
        row("marks", "<", 1'000'000);
        row("references", "&#x41;&eacute;&", 300'000);
        QByteArray invented;
        for (int i = 0; invented.size() < 4'000'000; ++i)
            invented += "&n" + QByteArray::number(i) + ';';
        QTest::newRow("names that are invented") << invented;
    }

    void isNotStalled() // or the runner's limit ends it
    {
        QFETCH(QByteArray, html);
        const QString text = textOfHtml(html);
        QVERIFY(text.size() <= 4 * 1024 * 1024);
    }

    void textFromStrangersIsOnlyText()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        QByteArrayList pieces{"<img src=x onerror=alert(1)>x", "<svg/onload=alert(1)>x",
                              "<a href=javascript:x>x</a>", "<<script>alert(1)//<</script>x",
                              "<iframe src=//x></iframe>x"};
        if (!corpora.isEmpty()) {
            QDirIterator files(corpora + u"/owasp_xss"_s, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray all = file.readAll();
                pieces += all;
                pieces += all.split('\n');
            }
        }
        for (const QByteArray &piece : std::as_const(pieces)) {
            for (const HtmlLine &line : linesOfHtml(piece)) {
                QVERIFY(!line.text.isEmpty());
                for (const QChar c : line.text)
                    QVERIFY2(c.category() != QChar::Other_Control, piece.constData());
            }
        }
        qInfo("%lld pieces", static_cast<long long>(pieces.size()));
    }

    void namesOfCharactersAreKnown()
    {
        QCOMPARE(htmlEntity("eacute"), u"é"_s);
        QCOMPARE(htmlEntity("nbsp"), u"\u00a0"_s);
        QCOMPARE(htmlEntity("Tab"), u"\t"_s);
        QCOMPARE(htmlEntity("amp"), u"&"_s);
        for (const char *none : {"", "unknown", "copyx", "eacute;", "a b", "<b>", "#65"})
            QVERIFY2(htmlEntity(none).isEmpty(), none);
    }
};

VIGIE_TEST_MAIN(HtmlTest)
#include "htmltest.moc"
