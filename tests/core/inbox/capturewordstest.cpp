// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturewords.h"
#include "support/times.h"
#include "support/vigietest.h"

#include <QDateTime>

using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::paris;

static const qint64 lookedAtMs = QDateTime(QDate(2025, 10, 20), QTime(10, 0), paris).toMSecsSinceEpoch();

/// As the rows below write it: with ~ before it where it is rough.
static QString timeOf(const std::optional<Moment> &moment)
{
    if (!moment)
        return {};
    return (moment->rough ? u"~"_s : QString()) +
           QDateTime::fromMSecsSinceEpoch(moment->ms, paris).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// Dates, buttons and stars, line by line.
class CaptureWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *text, const char *at) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(at);
        };
        row("à l'instant", "2025-10-20T10:00");
        row("À l’instant", "2025-10-20T10:00");
        row("just now", "2025-10-20T10:00");
        row("il y a 3 h", "2025-10-20T07:00");
        row("il y a 3\u00a0heures", "2025-10-20T07:00");
        row("3 h", "2025-10-20T07:00");
        row("3h", "2025-10-20T07:00");
        row("5 min", "2025-10-20T09:55");
        row("5m", "2025-10-20T09:55");
        row("an hour ago", "2025-10-20T09:00");
        row("3 j", "~2025-10-17T10:00");
        row("2d", "~2025-10-18T10:00");
        row("2 days ago", "~2025-10-18T10:00");
        row("2 sem.", "~2025-10-06T10:00");
        row("3w", "~2025-09-29T10:00");
        row("il y a un mois", "~2025-09-20T10:00");
        row("a month ago", "~2025-09-20T10:00");
        row("2mo", "~2025-08-20T10:00");
        row("il y a 1 an", "~2024-10-20T10:00");
        row("1yr", "~2024-10-20T10:00");
        row("2 ans", "~2023-10-20T10:00");
        row("hier", "~2025-10-19T00:00");
        row("hier à 14:05", "2025-10-19T14:05");
        row("Hier, 14h05", "2025-10-19T14:05");
        row("yesterday at 2:05 PM", "2025-10-19T14:05");
        row("vendredi à 18:04", "2025-10-17T18:04");
        row("lundi à 11:00", "2025-10-13T11:00"); // today is a Monday, and it is ten
        row("Friday at 6:04 PM", "2025-10-17T18:04");
        row("12 oct.", "~2025-10-12T00:00");
        row("24 déc.", "~2024-12-24T00:00"); // the last one there was
        row("1er août 2025", "~2025-08-01T00:00");
        row("12 octobre 2025, 18:04", "2025-10-12T18:04");
        row("12 octobre 2025 à 18 h 04", "2025-10-12T18:04");
        row("dimanche 12 octobre 2025", "~2025-10-12T00:00");
        row("Oct 12", "~2025-10-12T00:00");
        row("Oct 12, 2025", "~2025-10-12T00:00");
        row("October 12th, 2025 at 6:04 PM", "2025-10-12T18:04");
        row("Sun Oct 12, 2025 6:04 pm", "2025-10-12T18:04");
        row("6:04 PM · Oct 12, 2025", "2025-10-12T18:04");
        row("18:04 · 12 oct. 2025", "2025-10-12T18:04");
        row("12:15 AM · Oct 12, 2025", "2025-10-12T00:15");
        row("12/10/2025", "~2025-10-12T00:00");
        row("12-10-2025 à 18:04:22", "2025-10-12T18:04");
        row("9/13/2025", "~2025-09-13T00:00");  // no thirteenth month
        row("10/11/2025", "~2025-10-11T00:00"); // the tenth of November is still to come
        row("2025-10-12 18:04", "2025-10-12T18:04");
        row("octobre 2025", "~2025-10-01T00:00");
        row("Modifié il y a 2 jours", "~2025-10-18T10:00");
        row("3 h · Modifié", "2025-10-20T07:00");
        row("2d (edited)", "~2025-10-18T10:00");
        row("Écrit le 12 octobre 2025", "~2025-10-12T00:00");
        row("20 octobre 2025, 11:30", "2025-10-20T10:00"); // another zone's clock: never in the future
        for (const char *text : {"",
                                 "12",
                                 "a d",
                                 "un mois",
                                 "31 février 2025",
                                 "12 oct. 2031",
                                 "25:61",
                                 "3 h de route",
                                 "3 hommes",
                                 "mars",
                                 "mai",
                                 "vendredi",
                                 "13/13/2025",
                                 "0/0/0",
                                 "12 oct. 2025, 26:00 x",
                                 "il y a",
                                 "999999999999 h",
                                 "2025",
                                 "1/1",
                                 "Le 3 h"})
            QTest::newRow(qPrintable(u"no date: "_s + QString::fromUtf8(text)))
                << QString::fromUtf8(text) << QString();
    }
    void readsADate()
    {
        QFETCH(QString, text);
        QFETCH(QString, at);
        const auto moment = momentIn(recognisable(text), {lookedAtMs, paris, true});
        QCOMPARE(timeOf(moment), at);
    }

    void knowsFurniture_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAll");
        for (const char *text : {"J'aime · Répondre · 3 h",
                                 "J’aimeRépondre3 h",
                                 "Like Reply",
                                 "Like · Reply · 2d · Edited",
                                 "Voir la traduction",
                                 "See translation",
                                 "Afficher plus",
                                 "… plus",
                                 "Voir les 3 réponses",
                                 "View 3 more replies",
                                 "Masquer les réponses",
                                 "Afficher les réponses (2)",
                                 "Auteur",
                                 "Super fan",
                                 "Suivi(e)",
                                 "Partager",
                                 "1,2 k",
                                 "12 J’aime",
                                 "Utile",
                                 "Local Guide · 12 avis · 3 photos",
                                 "Avis vérifié",
                                 "Date de l'expérience : 12 octobre 2025",
                                 "#12",
                                 "Citer",
                                 "12",
                                 "1 234 abonnés",
                                 "Photo de profil de lea_garcon",
                                 "Kerlo a répondu · 2 réponses",
                                 "View Emily Carter’s profile",
                                 "En réponse à @lea_g",
                                 "·",
                                 "2 personnes ont trouvé cela utile"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"J'aime beaucoup", "Liked it", "Réponds-moi", "Partagez !", "3 vélos",
                                 "12 € de trop", "Top vélo", "Auteur inconnu", "Utile, merci", "Plus jamais",
                                 "More or less", "Le vendeur a répondu", "@lea_g", "5G",
                                 "Suivi de commande nul", "Like a dream", "Hideous", "🚲"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void knowsFurniture()
    {
        QFETCH(QString, text);
        QTEST(furnitureIn(recognisable(text), {lookedAtMs, paris, true}).isAll(), "isAll");
    }

    void readsARating_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("stars");
        const auto row = [](const char *text, int stars) {
            QTest::newRow(text) << QString::fromUtf8(text) << stars;
        };
        row("5,0 sur 5", 5);
        row("4/5", 4);
        row("★★★★☆", 4);
        row("★☆☆☆☆", 1);
        row("Noté 4 sur 5", 4);
        row("Noté 4 sur 5 étoiles", 4);
        row("Rated 4 out of 5 stars", 4);
        row("4,0 sur 5 bulles", 4);
        row("4.0 of 5 bubbles", 4);
        row("1 étoile", 1);
        row("3 stars", 3);
        for (const char *text :
             {"4,5 sur 5", "0/5", "6/5", "5", "5 sur 10", "★★★", "☆☆☆☆☆", "4 sur 5 fois", "5 vélos", ""})
            row(text, 0);
    }
    void readsARating()
    {
        QFETCH(QString, text);
        QTEST(ratingIn(text, recognisable(text)).value_or(0), "stars");
    }
};

VIGIE_TEST_MAIN(CaptureWordsTest)
#include "capturewordstest.moc"
