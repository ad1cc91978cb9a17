// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"
#include "triage/kinds.h"
#include "triage/route.h"
#include "triage/triage.h"
#include "triage/verdictjson.h"

#include <QJsonArray>

#include <thread>

using namespace vigie;
using namespace vigie::triage;
using namespace Qt::StringLiterals;

/// What rules make of whole texts. By lexicon and rules alone: what was trained must not be needed for these.
class VerdictTest : public QObject
{
    Q_OBJECT

    static const Triage &plain()
    {
        static const auto triage = Triage::load(Triage::Shipped::Plain);
        return *triage;
    }
    static void textRow(const QString &text, const char *expected)
    {
        QTest::newRow(qPrintable(text.left(60))) << text << QString::fromLatin1(expected);
    }

private Q_SLOTS:
    void feels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        textRow(u"C'est inadmissible, trois semaines sans réponse"_s, "negative");
        textRow(u"Équipe adorable, livraison rapide, je recommande"_s, "positive");
        textRow(u"À quelle heure ouvrez-vous demain ?"_s, "neutral");
        textRow(u"The crew was amazing, thank you!"_s, "positive");
        textRow(u"Worst service ever, still waiting for my refund"_s, "negative");
        textRow(u"What time do you open tomorrow?"_s, "neutral");
        // negation on both sides
        textRow(u"je ne suis pas content du tout"_s, "negative");
        textRow(u"j'aime pas cette nouvelle version"_s, "negative");
        textRow(u"franchement pas déçue, un vélo superbe"_s, "positive");
        textRow(u"the food was not good"_s, "negative");
        textRow(u"no problem at all, great service"_s, "positive");
        textRow(u"n'est plus agréable du tout"_s, "negative");
        // but
        textRow(u"joli vélo mais freins horribles, déçu"_s, "negative");
        textRow(u"un peu cher mais vraiment génial, ravie"_s, "positive");
        // stars
        textRow(u"1/5"_s, "negative");
        textRow(u"0 étoile"_s, "negative");
        textRow(u"18/20 pour l'accueil"_s, "positive");
        textRow(u"5 stars"_s, "positive");
        textRow(u"livré le 1/5/2026"_s, "neutral");
        // emoji and tags
        textRow(u"😡😡"_s, "negative");
        textRow(u"😍"_s, "positive");
        textRow(u"#arnaque"_s, "negative");
        // false praise
        textRow(u"Merci pour rien, quinze jours sans chauffage"_s, "negative");
        textRow(u"Thanks for losing my bag, again"_s, "negative");
        // what is wished for is not there
        textRow(u"it would be great if you answered"_s, "neutral");
    }

    void feels()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString(sentimentName(plain().verdict(text).sentiment)), expected);
    }

    void knowsAbuseByWhoIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        textRow(u"c'est de la merde votre application"_s, "ok");
        textRow(u"vous êtes des merdes"_s, "abuse");
        textRow(u"bande d'incapables, allez vous faire foutre"_s, "abuse");
        textRow(u"ferme ta gueule connard"_s, "abuse");
        textRow(u"espèce de gros porc"_s, "abuse");
        textRow(u"le concours commence lundi"_s, "ok");
        textRow(u"votre service client est nul"_s, "ok");
        textRow(u"il m'a traité d'idiot, c'est inadmissible"_s, "ok");
        textRow(u"je suis vraiment con, j'avais oublié le code"_s, "ok");
        textRow(u"va te faire f0utre c*nnard"_s, "abuse");
        textRow(u"quel c o n n a r d"_s, "abuse");
        textRow(u"sale arabe rentre dans ton pays"_s, "abuse");
        textRow(u"your app is shit"_s, "ok");
        textRow(u"f*ck you"_s, "abuse");
        textRow(u"you are a piece of shit"_s, "abuse");
        textRow(u"go fuck yourself"_s, "abuse");
        textRow(u"this fucking charger broke after two days"_s, "ok");
        textRow(u"please don't call people idiots"_s, "ok");
        textRow(u"you stupid morons"_s, "abuse");
        textRow(u"what a damn long queue"_s, "ok");
        textRow(u"you @ssholes lost my order"_s, "abuse");
        textRow(u"I will kill you"_s, "abuse");
    }

    void knowsAbuseByWhoIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Verdict verdict = plain().verdict(text);
        QVERIFY2((verdict.abuseScore >= 0.5) == (expected == u"abuse"),
                 qPrintable(QString::number(verdict.abuseScore)));
    }

    void namesUrgency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        textRow(u"Le chargeur a pris feu cette nuit"_s, "safety");
        textRow(u"The brakes failed downhill"_s, "safety");
        textRow(u"ma fille a fait une réaction allergique à votre yaourt"_s, "health");
        textRow(u"three of us got food poisoning"_s, "health");
        textRow(u"mise en demeure envoyée ce matin"_s, "legal");
        textRow(u"you will hear from my lawyer"_s, "legal");
        textRow(u"Journaliste à Ouest-France, je prépare un article sur vos retards"_s, "press");
        textRow(u"I'm a reporter, any comment before publication?"_s, "press");
        textRow(u"je vois la commande d'une autre cliente dans mon compte"_s, "data-leak");
        textRow(u"your site has a data breach"_s, "data-leak");
        textRow(u"je suis à bout, envie d'en finir"_s, "self-harm");
        textRow(u"honestly I want to die"_s, "self-harm");
        textRow(u"je sais où tu habites, je vais te tuer"_s, "safety");
        textRow(u"tout le monde est content"_s, "");
        textRow(u"un toast à l'avocat"_s, "");
        textRow(u"pas de blessé, tout va bien"_s, "");
        textRow(u"your team is on fire today"_s, "");
    }

    void namesUrgency()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Verdict verdict = plain().verdict(text);
        QStringList names;
        for (const UrgencyKind kind : verdict.urgency)
            names.append(urgencyName(kind));
        QCOMPARE(names.join(u' '), expected);
        if (!expected.isEmpty()) {
            QCOMPARE(verdict.route, RouteReason::Urgency);
            QVERIFY(std::ranges::any_of(verdict.reasons, [&](const Reason &r) {
                return r.label == expected || r.label == u"abuse";
            }));
        }
    }

    void namesKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        textRow(
            u"La batterie tombe en panne tous les jours depuis la mise à jour, il faudrait un correctif"_s,
            "complaint constructive");
        textRow(u"Nuls !!! vous êtes des connards"_s, "complaint");
        textRow(u"Comment faire pour changer d'adresse ?"_s, "question");
        textRow(u"Bravo à toute l'équipe, vous êtes formidables"_s, "praise");
        textRow(u"Gagnez jusqu'à 5000 euros par mois, cliquez ici https://x.example"_s, "spam");
        textRow(u"Earn money from home, click here https://x.example"_s, "spam");
        textRow(u"Yoann regarde"_s, "other");
        textRow(u"The delivery is three weeks late because nobody answers, when will it arrive?"_s,
                "complaint constructive question");
    }

    void namesKinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Verdict verdict = plain().verdict(text);
        QStringList names;
        for (const QJsonValue &kind : verdictJson(verdict, text).value("kinds"_L1).toArray())
            names.append(kind.toString());
        QCOMPARE(names.join(u' '), expected);
    }

    void namesTheCauseOfConflict_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cause");
        QTest::newRow("expectations")
            << u"Colis promis pour lundi, toujours rien reçu, très déçu de la qualité"_s
            << int(Cause::Expectations);
        QTest::newRow("personality") << u"Votre vendeur est arrogant et méprisant, il m'a parlé de haut"_s
                                     << int(Cause::Personality);
        QTest::newRow("environment")
            << u"Impossible, message d'erreur sur le site, le formulaire et l'appli plantent, bug"_s
            << int(Cause::Environment);
        QTest::newRow("emotion") << u"I cried, I feel betrayed and humiliated, so angry and hurt, horrible"_s
                                 << int(Cause::Emotion);
        QTest::newRow("none") << u"Quelle belle journée, merci"_s << int(Cause::None);
    }

    void namesTheCauseOfConflict()
    {
        QFETCH(QString, text);
        QFETCH(int, cause);
        QCOMPARE(int(plain().verdict(text).cause), cause);
    }

    void asksAColleague_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        textRow(u"Le chargeur a pris feu cette nuit, merci pour tout"_s, "urgency");
        textRow(u"Bravo l'artiste, le colis est chez le voisin"_s, "irony");
        textRow(u"Hola, ¿dónde está mi pedido? Gracias por todo"_s, "language");
        textRow(u"Équipe adorable, livraison rapide, je recommande"_s, "");
        textRow(u"Worst service ever, still waiting for my refund"_s, "");
        textRow(u"🙄🙄"_s, ""); // short, and not under a post marked sensitive
    }

    void asksAColleague()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString(routeName(plain().verdict(text).route)), expected);
    }

    void asksAboutShortOnesWherePostsAreSensitive()
    {
        QVERIFY(!plain().verdict(u"idiot").toHuman());
        QVERIFY(plain().verdict(u"idiot", {.isSensitive = true}).toHuman());
    }

    void countsStarsGiven()
    {
        QCOMPARE(plain().verdict(u"Passage samedi", {.rating = 1}).sentiment, Sentiment::Negative);
        QCOMPARE(plain().verdict(u"Passage samedi", {.rating = 5}).sentiment, Sentiment::Positive);
    }

    /// Each chance is what it says, and every verdict that is not neutral shows words of the text.
    void showsItsWords()
    {
        const QString text = u"😀 Franchement DÉÇUE, c'est nul"_s;
        const Verdict verdict = plain().verdict(text);
        QCOMPARE(verdict.sentiment, Sentiment::Negative);
        QStringList shown;
        for (const Reason &reason : verdict.reasons)
            if (reason.label == "negative"_L1)
                shown.append(text.mid(reason.start, reason.length));
        QVERIFY(shown.contains(u"DÉÇUE"_s) && shown.contains(u"nul"_s));
        QVERIFY(std::abs(verdict.sentiments[0] + verdict.sentiments[1] + verdict.sentiments[2] - 1) < 1e-9);
    }

    /// With the weights as well: nothing is said of a text that no word of it shows.
    void everyVerdictHasItsReason()
    {
        const auto shipped = Triage::load();
        QStringList texts{u"a b"_s, u"zzz qqq"_s, u"ce mec la"_s};
        for (const LexiconExample &example : shipped->lexicon().examples())
            texts.append(example.text);
        for (const QString &text : std::as_const(texts)) {
            const Verdict verdict = shipped->verdict(text);
            const auto has = [&](const QString &label) {
                return std::ranges::contains(verdict.reasons, label, &Reason::label);
            };
            QVERIFY2(verdict.abuse == Abuse::None || has("abuse"_L1), qPrintable(text));
            const bool isExplained = verdict.sentiment == Sentiment::Neutral ||
                                     has(inbox::sentimentName(verdict.sentiment)) || has(u"irony"_s);
            QVERIFY2(isExplained, qPrintable(text));
        }
    }

    void countsPlacesInCodePoints()
    {
        const QString text = u"😀😀 nul"_s;
        const QJsonObject object = verdictJson(plain().verdict(text), text);
        bool found = false;
        for (const QJsonValue &each : object.value("reasons"_L1).toArray()) {
            const QJsonObject reason = each.toObject();
            found =
                found || (reason.value("start"_L1).toInt() == 3 && reason.value("length"_L1).toInt() == 3);
        }
        QVERIFY(found);
        QCOMPARE(object.keys().size(), 11);
    }

    void isTheSameFromManyThreads()
    {
        const QString text = u"Bravo l'artiste, vous êtes des connards, my bag is lost 😡"_s;
        const QJsonObject once = verdictJson(plain().verdict(text), text);
        std::vector<QJsonObject> said(8);
        std::vector<std::thread> threads;
        for (QJsonObject &each : said)
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i)
                    each = verdictJson(plain().verdict(text), text);
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const QJsonObject &each : said)
            QCOMPARE(each, once);
    }
};

VIGIE_TEST_MAIN(VerdictTest)
#include "verdicttest.moc"
