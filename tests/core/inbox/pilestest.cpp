// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/piles.h"
#include "support/vigietest.h"

#include <QTest>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

static QList<PileComment> commentsOf(const QStringList &texts)
{
    QList<PileComment> comments;
    for (const QString &text : texts)
        comments.append({comments.size() + 1, text, false});
    return comments;
}

/// "1,3 2": keys with commas, piles with spaces.
static QString told(const QList<Pile> &piles)
{
    QStringList all;
    for (const Pile &pile : piles) {
        QStringList keys;
        for (const qint64 key : pile.keys)
            keys.append(QString::number(key));
        all.append(keys.join(u','));
    }
    return all.join(u' ');
}

class PilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsSure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gist");
        const auto row = [](const char *gist, const QString &text) {
            QTest::addRow("%s: %s", gist, qPrintable(text.left(40))) << text << QString::fromLatin1(gist);
        };
        row("tags", u"@marie"_s);
        row("tags", u"@marie @paul.le.bris 😂😂"_s);
        row("tags", u"@julie regarde !!"_s);
        row("tags", u"@tom pour toi ❤️"_s);
        row("tags", u"look @anna"_s);
        row("remark", u"@kerlo votre service est nul"_s);
        row("question", u"@kerlo c'est combien ?"_s);
        row("question", u"@marie ?"_s);
        row("remark", u"Marie Dupont"_s); // a name or not: nobody can tell
        row("signs", u"😍😍😍"_s);
        row("signs", u"👍🏽"_s);
        row("signs", u"!!!"_s);
        row("signs", u"mdr 😂"_s);
        row("signs", u"Hahahaha"_s);
        row("signs", u""_s);
        row("signs", u"👨‍👩‍👧"_s);
        row("remark", u"1"_s); // an answer to "1, 2 or 3?"
        row("me-too", u"+1"_s);
        row("me-too", u"👍 +1"_s);
        row("me-too", u"Moi aussi !"_s);
        row("me-too", u"Idem…"_s);
        row("me-too", u"Same here 🙋"_s);
        row("remark", u"Moi aussi ma batterie a fumé"_s);
        row("question", u"Moi aussi ?"_s);
        row("question", u"C'est combien"_s);
        row("question", u"Quel est le prix"_s);
        row("question", u"combien le Tevenn"_s);
        row("question", u"How much is it"_s);
        row("question", u"Vous livrez en Belgique ?"_s);
        row("question", u"هل هو متوفر؟"_s);
        row("question", u"ｗｈｙ？"_s);
        row("remark", u"Quelle honte"_s);
        row("remark", u"What a shame"_s);
        row("remark", u"Quel beau vélo !"_s);
        row("remark", u"https://spam.example/a?b=c"_s); // the mark is the address's
        row("remark", u"Trop beau"_s);
        row("remark", u"5/5"_s);
    }
    void tellsWhatIsSure()
    {
        QFETCH(QString, text);
        QFETCH(QString, gist);
        QCOMPARE(gistName(gistOf(text)), gist);
    }

    void putsTogetherWhatSaysTheSame_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("piles");
        const auto row = [](const char *name, const QStringList &texts, const char *piles) {
            QTest::newRow(name) << texts << QString::fromLatin1(piles);
        };
        row("nothing", {}, "");
        row("the price, in many words",
            {u"C'est combien ?"_s, u"quel est le prix ?"_s, u"Bonjour, combien ça coûte svp ?"_s, u"PRIX ?"_s,
             u"How much is it?"_s, u"What's the price please?"_s, u"Le tarif ???"_s},
            "1,2,3,4,5,6,7");
        row("of what is kept",
            {u"Combien le Tevenn ?"_s, u"C'est quoi le prix du tevenn"_s, u"Et le prix du Karg ?"_s},
            "1,2 3");
        row("order, case and accents", {u"Dispo en vert ?"_s, u"en VERT, c'est disponible ?"_s}, "1,2");
        row("a slip of the hand", {u"Vous livrez en Belgique ?"_s, u"vous livrez en Begique ?"_s}, "1,2");
        row("a plural", {u"Vos vélos sont magnifiques"_s, u"Votre vélo est magnifique"_s}, "1,2");
        row("not is not nothing", {u"La batterie chauffe"_s, u"La batterie ne chauffe pas"_s}, "1 2");
        row("not, in English", {u"It works"_s, u"It does not work"_s, u"it doesn't work"_s}, "2,3 1");
        row("a vote", {u"Le 1"_s, u"le 2 !!"_s, u"2"_s, u"Le 12"_s}, "2,3 1 4");
        row("other numbers", {u"J'ai payé 69 euros"_s, u"J'ai payé 74 euros"_s}, "1 2");
        row("questions and remarks apart", {u"La livraison est lente"_s, u"La livraison est lente ?"_s},
            "2 1");
        row("where is a word", {u"C'est où ?"_s, u"Vous êtes où exactement ?"_s, u"ou alors jamais"_s},
            "1 2 3");
        row("tags, signs and me-toos whatever they say",
            {u"@a"_s, u"😀"_s, u"@b regarde"_s, u"🎉🎉"_s, u"+1"_s, u"moi aussi"_s, u"@c @d"_s},
            "1,3,7 5,6 2,4");
        row("zalgo and marks of direction",
            {u"p\u0301\u0302\u0303r\u0300i\u0304x\u0327 ?"_s, u"\u202Eprix\u202C ?"_s, u"prix ?"_s}, "1,2,3");
        row("only question marks", {u"?"_s, u"??? 😡"_s}, "1,2");
        row("addresses of one place",
            {u"https://spam.example/1"_s, u"https://spam.example/2?x"_s, u"https://other.example"_s},
            "1,2 3");
        row("what it cannot join", {u"Ma commande n'arrive pas"_s, u"Toujours rien reçu"_s}, "1 2");
    }
    void putsTogetherWhatSaysTheSame()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, piles);
        QCOMPARE(told(pilesOf(commentsOf(texts))), piles);
    }

    void leavesApartWhatWasTakenOut()
    {
        QList<PileComment> comments = commentsOf({u"Combien ?"_s, u"Prix ?"_s, u"Combien ça coûte ?"_s});
        comments[1].apart = true;
        QCOMPARE(told(pilesOf(comments)), u"1,3 2"_s);
    }

    void theTypicalOneIsMostLikeAllOthers()
    {
        const QList<Pile> piles =
            pilesOf(commentsOf({u"Quand la livraison en Suisse romande ?"_s, u"Livraison en Suisse quand ?"_s,
                                u"Quand livrez vous en Suisse ?"_s, u"Bravo"_s}));
        QCOMPARE(told(piles), u"1,2,3 4"_s);
        QCOMPARE(piles.first().typical, 2);
    }

    void saysWhatIsAskedMost()
    {
        const QStringList texts{u"Bravo !"_s, u"bravo"_s,         u"Bravo à vous"_s,
                                u"Dispo ?"_s, u"C'est dispo ?"_s, u"Quelle couleur ?"_s};
        const QList<Pile> piles = pilesOf(commentsOf(texts));
        const Pile *asked = mostAsked(piles);
        QVERIFY(asked);
        QCOMPARE(asked->keys, QList<qint64>({4, 5}));
        QVERIFY(!mostAsked(pilesOf(commentsOf({u"Dispo ?"_s, u"Bravo"_s, u"bravo"_s})))); // asked once
    }

    void staysWholeWhateverComes_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<qsizetype>("least");
        QTest::addColumn<qsizetype>("most");
        QStringList same(10'000, u"Quel est le prix du Tevenn ?"_s);
        QTest::newRow("10,000 identical") << same << qsizetype(1) << qsizetype(1);
        QStringList different;
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            for (quint64 word = 0, seed = static_cast<quint64>(i) * 7919 + 1; word < 6; ++word) {
                for (int letter = 0; letter < 7; ++letter) {
                    seed = seed * 6364136223846793005u + 1442695040888963407u;
                    text += QChar(u'a' + static_cast<ushort>((seed >> 40) % 26));
                }
                text += u' ';
            }
            different.append(text);
        }
        QTest::newRow("10,000 different") << different << qsizetype(10'000) << qsizetype(10'000);
        QStringList shifted; // each much like the one before: no chain joins the first and the last
        for (int i = 0; i < 2'000; ++i) {
            QStringList words;
            for (int word = 0; word < 10; ++word)
                words.append(u"mot%1"_s.arg(i + word));
            shifted.append(words.join(u' '));
        }
        QTest::newRow("a chain") << shifted << qsizetype(100) << qsizetype(2'000);
        QTest::newRow("long ones") << QStringList(50, u"livraison "_s.repeated(1'000)) << qsizetype(1)
                                   << qsizetype(1);
        QTest::newRow("long without a space")
            << QStringList(20, QString(10'000, u'a') + u'b') << qsizetype(1) << qsizetype(1);
        QTest::newRow("empty") << QStringList(500) << qsizetype(1) << qsizetype(1);
        QTest::newRow("lone surrogates")
            << QStringList(3, QString(QChar(0xD83D)) + u" prix"_s) << qsizetype(1) << qsizetype(1);
    }
    void staysWholeWhateverComes()
    {
        QFETCH(QStringList, texts);
        QFETCH(qsizetype, least);
        QFETCH(qsizetype, most);
        const QList<Pile> piles = pilesOf(commentsOf(texts));
        QVERIFY2(piles.size() >= least && piles.size() <= most, qPrintable(QString::number(piles.size())));
        QSet<qint64> seen;
        for (const Pile &pile : piles) {
            QVERIFY(pile.keys.contains(pile.typical));
            for (const qint64 key : pile.keys) {
                QVERIFY(!seen.contains(key));
                seen.insert(key);
            }
        }
        QCOMPARE(seen.size(), texts.size());
        QCOMPARE(told(pilesOf(commentsOf(texts))), told(piles)); // the same each time
    }
};

VIGIE_TEST_MAIN(PilesTest)
#include "pilestest.moc"
