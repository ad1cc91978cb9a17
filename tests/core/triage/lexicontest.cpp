// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"
#include "triage/triage.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::triage;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject
{
    Q_OBJECT

    /// What a lexicon of one negative list finds in the text, as it stands there.
    static QStringList found(const QByteArray &terms, const QString &text)
    {
        Lexicon lexicon;
        if (const auto read = lexicon.read("[negative]\n" + terms + "\n", u"test.txt"_s, Language::French);
            !read)
            qFatal("%s", qPrintable(read.error().fact("reason")));
        const FoldedWords words(text);
        QStringList all;
        for (const TermHit &hit : lexicon.find(words)) {
            const qsizetype start = words[hit.first].start;
            all.append(text.mid(start, words[hit.last].start + words[hit.last].length - start));
        }
        return all;
    }

private Q_SLOTS:
    void findsTerms_data()
    {
        QTest::addColumn<QByteArray>("terms");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        const auto row = [](const char *name, const char *terms, const QString &text,
                            const QStringList &hits) {
            QTest::newRow(name) << QByteArray(terms) << text << hits;
        };
        row("a word", "1 nul", u"c'est NUL, annulé"_s, {u"NUL"_s});
        row("choices", "1 déçu{|e|s|es}", u"Déçues et déçu"_s, {u"Déçues"_s, u"déçu"_s});
        row("a prefix", "1 arnaqu*", u"arnaqueurs !"_s, {u"arnaqueurs"_s});
        row("a phrase", "1 hors service", u"ascenseur hors-service"_s, {u"hors-service"_s});
        row("not across a comma", "1 hors service", u"hors, service"_s, {});
        row("a gap of one word or none", "1 ne _ marche pas", u"ça ne marche pas, ne me marche pas"_s,
            {u"ne marche pas"_s, u"ne me marche pas"_s});
        row("the longest only", "1 cassé\n0 prix cassé{|s}", u"prix cassés, vélo cassé"_s,
            {u"prix cassés"_s, u"cassé"_s});
        row("elisions", "1 n'importe quoi", u"N’importe quoi"_s, {u"N’importe quoi"_s});
        row("stretched", "1 nul", u"nuuuuul"_s, {u"nuuuuul"_s});
        row("notes are no terms", "1 nul  # zéro; rien", u"zéro rien nul"_s, {u"nul"_s});
        row("signs for letters count for abuse only", "1 nul", u"nu1"_s, {});
    }

    void findsTerms()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QString, text);
        QFETCH(QStringList, hits);
        QCOMPARE(found(terms, text), hits);
    }

    void findsMaskedAbuse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("signs") << u"c0nn@rd"_s << true;
        QTest::newRow("stars") << u"c*nn*rd"_s << true;
        QTest::newRow("apart") << u"c o n n a r d"_s << true;
        QTest::newRow("look-alikes") << u"cоnnаrd"_s << true;
        QTest::newRow("another word of that length") << u"canards"_s << false;
        QTest::newRow("a type of aeroplane") << u"A320"_s << false;
    }

    void findsMaskedAbuse()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFound);
        Lexicon lexicon;
        QVERIFY(lexicon.read("[abuse insult 2]\n1 connard\n", u"test.txt"_s, Language::French));
        QCOMPARE(!lexicon.find(FoldedWords(text)).empty(), isFound);
    }

    void refusesWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *content, const char *line) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(line);
        };
        row("no section", "# note\n1 nul\n", "2");
        row("a section that is none", "[negatif]\n", "1");
        row("a part is missing", "[abuse insult]\n", "1");
        row("a sureness that is none", "[abuse insult 3]\n", "1");
        row("a part that is none", "[urgency fire]\n", "1");
        row("no weight", "[negative]\nnul\n", "2");
        row("too heavy", "[negative]\n9 nul\n", "2");
        row("an open brace", "[negative]\n1 nul{le\n", "2");
        row("a brace that was not open", "[negative]\n1 nul}\n", "2");
        row("a term of marks", "[negative]\n1 nul; ?!\n", "2");
        row("an empty term", "[negative]\n1 nul;; nulle\n", "2");
        row("a star alone", "[negative]\n1 *\n", "2");
        row("too many words", "[negative]\n1 a b c d e f g h i\n", "2");
        row("not UTF-8", "[negative]\n\n1 d\xe9\x63u\n", "3");
    }

    void refusesWithItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, line);
        Lexicon lexicon;
        const auto read = lexicon.read(content, u"fr/test.txt"_s, Language::French);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(read.error().fact("line"), line);
        QCOMPARE(read.error().fact("file"), u"fr/test.txt"_s);
    }

    void takesOneLanguage()
    {
        Lexicon lexicon;
        QVERIFY(lexicon.read("[negative]\n1 bad\n", u"en"_s, Language::English));
        QVERIFY(lexicon.read("[negative]\n1 mauvais\n", u"fr"_s, Language::French));
        QVERIFY(lexicon.read("[negative]\n1 😡\n", u"emoji"_s, Language::Mixed));
        const FoldedWords words(u"bad mauvais 😡");
        QCOMPARE(lexicon.find(words).size(), 3u);
        QCOMPARE(lexicon.find(words, {.french = true, .english = false}).size(), 2u);
        QCOMPARE(lexicon.find(words, {.french = false, .english = true}).size(), 2u);
    }

    /// The files as they are shipped: what their examples say, and that there are thousands of terms in each
    /// language.
    void shippedExamplesHold()
    {
        const auto triage = Triage::load();
        QVERIFY2(triage,
                 triage ? "" : qPrintable(triage.error().fact("file") + u' ' + triage.error().fact("line")));
        QVERIFY(triage->lexicon().size() > 8000);
        QVERIFY(triage->lexicon().examples().size() >= 60);
        QStringList wrong;
        for (const LexiconExample &example : triage->lexicon().examples()) {
            const FoldedWords words(example.text);
            const LexiconLanguages languages{example.language != Language::English,
                                             example.language != Language::French};
            const auto hits = triage->lexicon().find(words, languages);
            const bool isFound = std::ranges::any_of(hits, [&](const TermHit &hit) {
                const Term &term = triage->lexicon().term(hit);
                return term.kind == example.kind && term.part == example.part && term.weight > 0;
            });
            if (isFound != example.isFound)
                wrong.append(u"%1:%2: %3"_s.arg(example.file).arg(example.line).arg(example.text));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void staysSmall()
    {
        const auto triage = Triage::load();
        QVERIFY(triage);
        QVERIFY(triage->bytes() < 4u << 20);
    }
};

VIGIE_TEST_MAIN(LexiconTest)
#include "lexicontest.moc"
