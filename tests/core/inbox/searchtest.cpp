// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/search.h"
#include "inbox/channel.h"
#include "support/office.h"
#include "support/times.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::ms;
using vigie::test::paris;

class SearchTest : public QObject
{
    Q_OBJECT

    static QString phrasesOf(const Query &query)
    {
        QStringList all;
        for (const Query::Phrase &phrase : query.phrases)
            all.append(phrase.typed + (phrase.begins ? u"*"_s : QString()));
        return all.join(u'|');
    }

private Q_SLOTS:
    void readsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phrases"); ///< those of which a beginning is enough with a star
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("two words") << u"vélo  Cassé"_s << u"vélo|Cassé"_s << u"velo|casse"_s;
        QTest::newRow("phrase") << u"\"pas content\""_s << u"pas content"_s << u"pas content"_s;
        QTest::newRow("prefix") << u"rembours*"_s << u"rembours*"_s << u"rembours*"_s;
        QTest::newRow("prefix of a phrase") << u"\"mon vel\"*"_s << u"mon vel*"_s << u"mon vel*"_s;
        QTest::newRow("quote left open") << u"\"pas content"_s << u"pas content"_s << u"pas content"_s;
        QTest::newRow("words of the word index's own language")
            << u"a OR NOT NEAR(b)"_s << u"a|OR|NOT|NEAR(b)"_s << u"a|or|not|near b"_s;
        QTest::newRow("markup") << u"<b>gras</b>"_s << u"<b>gras</b>"_s << u"b gras b"_s;
        QTest::newRow("an address is no operator")
            << u"https://a.example"_s << u"https://a.example"_s << u"https a example"_s;
        QTest::newRow("a column of the index is no operator")
            << u"text:x -y ^z"_s << u"text:x|-y|^z"_s << u"text x|y|z"_s;
        QTest::newRow("author") << u"author:\"Le Bris\""_s << u""_s << u""_s;
        QTest::newRow("apostrophe") << u"l'appli"_s << u"l'appli"_s << u"l appli"_s;
        QTest::newRow("a lone quote") << u"\""_s << u""_s << u""_s;
        QTest::newRow("nul") << u"a\0b"_s << u"a\0b"_s << u"a b"_s;
    }

    void readsWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, phrases);
        QFETCH(QString, words);
        const auto query = parseQuery(typed, paris);
        REQUIRE_OK(query);
        QCOMPARE(phrasesOf(*query), phrases);
        QCOMPARE(query->words.join(u'|'), words);
    }

    void readsOperators()
    {
        const auto query = parseQuery(
            u"author:\"Le Bris\" Channel:google after:2026-11-01 before:2026-11-22T10:00 is:closed "
            "IS:OPEN is:unread is:private is:ours 🔥 velo"_s,
            paris);
        REQUIRE_OK(query);
        QCOMPARE(query->channels, QStringList{u"google"_s});
        QCOMPARE(*query->afterMs, ms(u"2026-10-31T23:00:00Z"_s));
        QCOMPARE(*query->beforeMs, ms(u"2026-11-22T09:00:00Z"_s));
        QCOMPARE(query->dispositions, QList{Disposition::Closed});
        QVERIFY(query->open && query->unread && query->isPrivate && query->ours);
        QCOMPARE(query->signs, QStringList{u"🔥"_s});
        QCOMPARE(query->authors, QStringList{u"Le Bris"_s});
        QCOMPARE(phrasesOf(*query), u"velo"_s);
    }

    void theNarrowerOfTwoDatesCounts()
    {
        const auto query = parseQuery(
            u"after:2026-11-01 after:2026-11-03 before:2026-11-09 before:2026-11-05"_s, QTimeZone::UTC);
        REQUIRE_OK(query);
        QCOMPARE(*query->afterMs, ms(u"2026-11-03T00:00:00Z"_s));
        QCOMPARE(*query->beforeMs, ms(u"2026-11-05T00:00:00Z"_s));
    }

    void refusesWhatAnOperatorCannotRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no date") << u"after:hier"_s << u"value-unknown"_s;
        QTest::newRow("no such day") << u"before:2026-02-30"_s << u"value-unknown"_s;
        QTest::newRow("nothing") << u"after:"_s << u"value-missing"_s;
        QTest::newRow("no disposition") << u"is:lost"_s << u"value-unknown"_s;
        QTest::newRow("no author") << u"author:\"\""_s << u"value-missing"_s;
        QTest::newRow("signs as author") << u"author:!!"_s << u"value-unknown"_s;
    }

    void refusesWhatAnOperatorCannotRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        const auto query = parseQuery(typed, paris);
        REQUIRE_ERROR(query, ErrorCode::FormatInvalid);
        QCOMPARE(query.error().fact("reason"), reason);
        QVERIFY(!query.error().fact("operator").isEmpty());
    }

    void marksHits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("marked");
        QTest::newRow("accents and case")
            << u"Le VÉLO de vélo"_s << QStringList{u"velo"_s} << u"Le [VÉLO] de [vélo]"_s;
        QTest::newRow("decomposed accents")
            << u"un ve\u0301lo"_s << QStringList{u"velo"_s} << u"un [ve\u0301lo]"_s;
        QTest::newRow("whole words only") << u"vélos vélo"_s << QStringList{u"velo"_s} << u"vélos [vélo]"_s;
        QTest::newRow("prefix") << u"vélos"_s << QStringList{u"vel*"_s} << u"[vélos]"_s;
        QTest::newRow("phrase") << u"pas vraiment pas, content"_s << QStringList{u"pas content"_s}
                                << u"pas vraiment [pas, content]"_s;
        QTest::newRow("beyond the first plane")
            << u"𝒳 🔥 vélo"_s << QStringList{u"velo"_s} << u"𝒳 🔥 [vélo]"_s;
        QTest::newRow("nothing asked") << u"vélo"_s << QStringList{} << u"vélo"_s;
        QTest::newRow("a star alone") << u"vélo"_s << QStringList{u"*"_s} << u"[vélo]"_s;
        QTest::newRow("lone surrogates")
            << QString(QChar(0xd83d)) + u" x"_s << QStringList{u"x"_s} << QString(QChar(0xd83d)) + u" [x]"_s;
    }

    void marksHits()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QString, marked);
        QString out = text;
        const auto hits = hitsIn(text, words);
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
            out.insert(hit->first + hit->second, u']');
            out.insert(hit->first, u'[');
        }
        QCOMPARE(out, marked);
    }

    void aSnippetShowsTheFirstHitOnOneLine()
    {
        const QString text = u"début "_s.repeated(100) + u"le\nvélo volé "_s + u"suite "_s.repeated(100);
        const QString shown = snippet(text, {u"velo"_s});
        QVERIFY(shown.contains(u"le vélo volé"_s));
        QVERIFY(!shown.contains(u'\n'));
        QVERIFY(shown.startsWith(u'…') && shown.endsWith(u'…'));
        QVERIFY(shown.size() <= 162);
        QCOMPARE(snippet(u"court"_s, {u"velo"_s}), u"court"_s);
        QCOMPARE(snippet(QString(), {u"velo"_s}), QString());
        QCOMPARE(snippet(QString(500, QChar(0x1d0)), {}).size(), 161);
    }

    void guessesAServiceFromAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("service");
        QTest::newRow("google") << u"Avis Google Brest"_s << u"google-review"_s;
        QTest::newRow("x") << u"X"_s << u"x"_s;
        QTest::newRow("phone") << u"Téléphone et boutique"_s << u"phone"_s;
        QTest::newRow("mail") << u"Courriel contact"_s << u"mail"_s;
        QTest::newRow("facebook") << u"Page Facebook"_s << u"facebook"_s;
        QTest::newRow("unknown") << u"mentions-2026"_s << u"other"_s;
    }

    void guessesAServiceFromAName()
    {
        QFETCH(QString, name);
        QFETCH(QString, service);
        QCOMPARE(serviceGuessedFrom(name), service);
        QVERIFY(services().contains(service));
    }
};

VIGIE_TEST_MAIN(SearchTest)
#include "searchtest.moc"
