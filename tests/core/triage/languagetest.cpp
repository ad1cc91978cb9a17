// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"
#include "triage/triage.h"

using namespace vigie;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const QString &text, const char *language) {
            QTest::newRow(qPrintable(text.left(40))) << text << QString::fromLatin1(language);
        };
        row(u"Bonjour, où en est ma commande ?"_s, "fr");
        row(u"Livraison catastrophique"_s, "fr");
        row(u"merci beaucoup"_s, "fr");
        row(u"jsuis degoute franchement"_s, "fr");
        row(u"Toujours rien reçu."_s, "fr");
        row(u"Très déçue"_s, "fr");
        row(u"Where is my order?"_s, "en");
        row(u"Terrible delivery"_s, "en");
        row(u"thanks guys"_s, "en");
        row(u"still waiting"_s, "en");
        row(u"Not happy with the saddle"_s, "en");
        row(u"Hola, ¿dónde está mi pedido? Gracias"_s, "other");
        row(u"Buongiorno, quando arriva il mio ordine? Grazie"_s, "other");
        row(u"Wo ist meine Bestellung? Ich warte schon seit zwei Wochen"_s, "other");
        row(u"Olá, quando chega o meu pedido? Obrigado"_s, "other");
        row(u"Waar is mijn bestelling? Ik wacht al twee weken"_s, "other");
        row(u"Где мой заказ?"_s, "other");
        row(u"我的订单在哪里"_s, "other");
        row(u"أين طلبي"_s, "other");
        row(u"Bonjour, je voudrais savoir où en est ma commande. I have been waiting for this since last "
            u"week and "
            "nobody answers my mails."_s,
            "mixed");
        row(u"Super week-end avec le nouveau shopping bag, merci pour tout"_s, "fr");
        row(u"I love this café, déjà vu"_s, "en");
    }

    void tells()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        static const auto triage = triage::Triage::load(triage::Triage::Shipped::Plain);
        const LanguageGuess guess = triage->languages().guess(FoldedWords(text));
        QCOMPARE(languageName(guess.language), language);
        QVERIFY(guess.confidence > 0.5 && guess.confidence <= 1);
    }

    void isNotSureOfWhatSaysNothing()
    {
        const auto triage = triage::Triage::load(triage::Triage::Shipped::Plain);
        for (const QString &text : {u""_s, u"👍👍"_s, u"123 !"_s})
            QCOMPARE(triage->languages().guess(FoldedWords(text)).confidence, 0.0);
    }

    void takesAHint()
    {
        const auto triage = triage::Triage::load(triage::Triage::Shipped::Plain);
        QCOMPARE(triage->verdict(u"ok", {.language = Language::French}).language, Language::French);
    }

    void knowsTags()
    {
        QCOMPARE(languageNamed(u"fr-CA"), Language::French);
        QCOMPARE(languageNamed(u"en_GB"), Language::English);
        QCOMPARE(languageNamed(u"fry"), Language::Other);
        QCOMPARE(languageNamed(u"de"), Language::Other);
        QCOMPARE(languageNamed(u""), std::nullopt);
    }

    void refusesWordsOfNoLanguage()
    {
        LanguageGuesser guesser;
        const auto read = guesser.readWords("[fr]\nle la\n[xx]\nun\n");
        QVERIFY(!read);
        QCOMPARE(read.error().fact("line"), u"3"_s);
        QVERIFY(!guesser.readLetters("short"));
    }
};

VIGIE_TEST_MAIN(LanguageTest)
#include "languagetest.moc"
