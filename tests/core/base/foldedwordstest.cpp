// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedwords.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace Qt::StringLiterals;

class FoldedWordsTest : public QObject
{
    Q_OBJECT

    static QStringList lettersOf(const FoldedWords &words)
    {
        QStringList all;
        for (const FoldedWord &word : words.all()) {
            const std::u16string_view letters = words.letters(word);
            all.append(QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size())));
        }
        return all;
    }

private Q_SLOTS:
    void foldsToWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("case and accents", u"Éloïse GARÇON"_s, {u"eloise"_s, u"garcon"_s});
        row("accents apart from their letters", u"e\u0301te\u0301"_s, {u"ete"_s});
        row("ligatures", u"cœur ŒUVRE et cætera"_s, {u"coeur"_s, u"oeuvre"_s, u"et"_s, u"caetera"_s});
        row("elisions", u"l'ami qu’on n'a pas"_s,
            {u"l"_s, u"ami"_s, u"qu"_s, u"on"_s, u"n"_s, u"a"_s, u"pas"_s});
        row("no elision", u"aujourd’hui don't"_s, {u"aujourdhui"_s, u"dont"_s});
        row("contractions", u"he'll you're it's"_s, {u"he"_s, u"ll"_s, u"you"_s, u"re"_s, u"it"_s, u"s"_s});
        row("letters again and again", u"soooo nuuuul"_s, {u"soo"_s, u"nuul"_s});
        row("twice is spelled so", u"elle balle"_s, {u"elle"_s, u"balle"_s});
        row("letters apart", u"quel c o n n a r d !"_s, {u"quel"_s, u"connard"_s, u"!"_s});
        row("letters apart by dots", u"c.o.n.n.a.r.d"_s, {u"connard"_s});
        row("three letters apart stay", u"a b c"_s, {u"a"_s, u"b"_s, u"c"_s});
        row("signs for letters stay", u"b1tch a$$hole sh!t"_s, {u"b1tch"_s, u"a$$hole"_s, u"sh!t"_s});
        row("stars for letters stay", u"p*tain f***"_s, {u"p*tain"_s, u"f***"_s});
        row("an exclamation ends a word", u"oui!merci"_s, {u"oui"_s, u"!"_s, u"merci"_s});
        row("Cyrillic among Latin", u"соnnаrd"_s, {u"connard"_s});
        row("Cyrillic stays Cyrillic", u"спасибо вам"_s, {u"спасибо"_s, u"вам"_s});
        row("invisible signs", u"con\u200bnard \u00adfin\u202e"_s, {u"connard"_s, u"fin"_s});
        row("wide and mathematical letters", u"ｎｕｌ 𝐧𝐮𝐥"_s, {u"nul"_s, u"nul"_s});
        row("hyphens part", u"avez-vous"_s, {u"avez"_s, u"-"_s, u"vous"_s});
        row("tags at their capitals", u"#GreveSNCF #plusJamais"_s,
            {u"greve"_s, u"sncf"_s, u"plus"_s, u"jamais"_s});
        row("handles", u"@Kerlo_Velos merci"_s, {u"@kerlo_velos"_s, u"merci"_s});
        row("addresses say nothing", u"voir https://a.example/x?y=1 ici"_s, {u"voir"_s, u""_s, u"ici"_s});
        row("emoji without skin", u"👍🏽❤️"_s, {u"👍"_s, u"❤"_s});
        row("emoticons", u"merci :-)) et :'("_s, {u"merci"_s, u":)"_s, u"et"_s, u":'("_s});
        row("references of HTML", u"a &amp; b &#128514;"_s, {u"a"_s, u"&"_s, u"b"_s, u"😂"_s});
        row("runs of marks", u"quoi ?!!!"_s, {u"quoi"_s, u"?"_s, u"!"_s});
        row("nothing", u" \u200b\n"_s, {});
    }

    void foldsToWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(lettersOf(FoldedWords(text)), words);
    }

    void everyWordKnowsItsPlace()
    {
        const QString text = u"😀 L’ÉTÉ c\u200bon\u0301nard c o n s"_s;
        const FoldedWords words(text);
        QStringList found;
        for (const FoldedWord &word : words.all())
            found.append(text.mid(word.start, word.length));
        QCOMPARE(found, (QStringList{u"😀"_s, u"L"_s, u"ÉTÉ"_s, u"c\u200bon\u0301nard"_s, u"c o n s"_s}));
    }

    void marksWhatWasDone()
    {
        const FoldedWords words(u"NUUUL b1tch соn c o n s #fin ABC"_s);
        QVERIFY(words[0].isShouted && words[0].isStretched);
        QVERIFY(words[1].hasSigns && !words[1].isDisguised);
        QVERIFY(words[2].isDisguised);
        QVERIFY(words[3].isDisguised);
        QVERIFY(words[4].isTag);
        QVERIFY(words[5].isShouted && !words[5].isStretched);
    }

    /// Places stay within the text, in order, whatever it holds.
    void placesStayWithinTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u"a"_s + QChar(0xde00) + QChar(0xd83d);
        QTest::newRow("zeros") << QString(50, QChar(0)) + u"mot"_s;
        QTest::newRow("marks upon marks") << u"a"_s + QString(10'000, QChar(0x0301));
        QTest::newRow("one letter") << QString(100'000, u'a');
        QTest::newRow("letters apart") << u"a "_s.repeated(50'000);
        QTest::newRow("stars") << u"a"_s + QString(100'000, u'*');
        QTest::newRow("signs") << u"a@"_s.repeated(50'000);
        QTest::newRow("one ligature for a phrase") << QString(1000, QChar(0xfdfa));
        QTest::newRow("letters in brackets of their own") << u"⒯⒣⒠ ①⑴㈀ ½ ㎏"_s;
        QTest::newRow("directions") << u"\u202e\u2066abc\u2069\u202c"_s.repeated(1000);
        QTest::newRow("an unfinished reference") << u"&#99999999999;&#;&#x41;&"_s;
    }

    void placesStayWithinTheText()
    {
        QFETCH(QString, text);
        const FoldedWords words(text);
        qsizetype last = 0;
        for (const FoldedWord &word : words.all()) {
            QVERIFY(word.start >= last && word.length > 0);
            last = word.start;
            QVERIFY(static_cast<qsizetype>(word.start + word.length) <= text.size());
        }
    }
};

VIGIE_TEST_MAIN(FoldedWordsTest)
#include "foldedwordstest.moc"
