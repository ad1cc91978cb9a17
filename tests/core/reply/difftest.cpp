// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/diff.h"
#include "support/vigietest.h"

#include <QRandomGenerator>

using namespace vigie::reply;
using namespace Qt::StringLiterals;

/// "the [-red-][+blue+] bike", as one would write it in a test.
static QString written(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffPart::Kind::Same)
            text += part.text;
        else if (part.kind == DiffPart::Kind::Removed)
            text += u"[-"_s + part.text + u"-]"_s;
        else
            text += u"[+"_s + part.text + u"+]"_s;
    }
    return text;
}

static QString sideOf(const QList<DiffPart> &parts, DiffPart::Kind side)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffPart::Kind::Same || part.kind == side)
            text += part.text;
    }
    return text;
}

class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChangedByWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"Bonjour Léa,"_s << u"Bonjour Léa,"_s << u"Bonjour Léa,"_s;
        QTest::newRow("all new") << u""_s << u"Bonjour"_s << u"[+Bonjour+]"_s;
        QTest::newRow("all gone") << u"Bonjour"_s << u""_s << u"[-Bonjour-]"_s;
        QTest::newRow("one word") << u"votre vélo rouge part demain"_s << u"votre vélo bleu part demain"_s
                                  << u"votre vélo [-rouge-][+bleu+] part demain"_s;
        QTest::newRow("two neighbours are one change")
            << u"nous allons voir ça"_s << u"nous regardons déjà ça"_s
            << u"nous [-allons voir-][+regardons déjà+] ça"_s;
        QTest::newRow("added at the end")
            << u"Merci."_s << u"Merci. À bientôt !"_s << u"Merci.[+ À bientôt !+]"_s;
        QTest::newRow("a sign") << u"Désolé."_s << u"Désolé !"_s << u"Désolé[-.-][+ !+]"_s;
        QTest::newRow("paragraphs stay apart")
            << u"un\ndeux"_s << u"une\ntrois"_s << u"[-un-][+une+]\n[-deux-][+trois+]"_s;
        QTest::newRow("half of a surrogate pair is never shown")
            << u"vu 👍"_s << u"vu 👏"_s << u"vu [-👍-][+👏+]"_s;
    }
    void showsWhatChangedByWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(written(wordDiff(before, after)), "expected");
    }

    void bothTextsCanBeReadBackFromIt()
    {
        QRandomGenerator random(7);
        static const QStringList words = {u"le"_s, u"vélo"_s, u" "_s, u"\n"_s, u"👍"_s, u"."_s, u"l’a"_s};
        for (int round = 0; round < 500; ++round) {
            const auto text = [&] {
                QString made;
                for (int k = random.bounded(30); k > 0; --k)
                    made += words[random.bounded(words.size())];
                return made;
            };
            const QString before = text(), after = text();
            const QList<DiffPart> parts = wordDiff(before, after);
            QCOMPARE(sideOf(parts, DiffPart::Kind::Removed), before);
            QCOMPARE(sideOf(parts, DiffPart::Kind::Added), after);
            for (qsizetype k = 1; k < parts.size(); ++k)
                QVERIFY2(parts[k].kind != parts[k - 1].kind, qPrintable(written(parts)));
        }
    }

    void twoVeryLongTextsAreCompared()
    {
        QString before, after;
        for (int k = 0; k < 20'000; ++k) {
            before += QString::number(k) + u' ';
            after += QString::number(-k) + u' ';
        }
        const QList<DiffPart> parts = wordDiff(u"same "_s + before, u"same "_s + after);
        QCOMPARE(sideOf(parts, DiffPart::Kind::Removed), u"same "_s + before);
        QCOMPARE(sideOf(parts, DiffPart::Kind::Added), u"same "_s + after);
        QCOMPARE(parts.first().kind, DiffPart::Kind::Same);
    }
};

VIGIE_TEST_MAIN(DiffTest)
#include "difftest.moc"
