// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/platforms.h"
#include "exportrows.h"
#include "inbox/channelstore.h"
#include "inbox/columns.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "support/office.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;
using workspace::Connection;

/// Exports in CSV that are recognised by their columns.
class PlatformsTest : public QObject
{
    Q_OBJECT

    static QString fixture(const QString &name)
    {
        return QStringLiteral(VIGIE_SOURCE "/tests/data/exports/") + name;
    }
    static ImportReport import(Office &office, const QString &path)
    {
        auto report = await(importFiles(*office.workspace, office.actor(), {.files = {path}}, {}, nullptr));
        if (!report)
            qFatal("%s", qPrintable(errorCodeName(report.error().code)));
        return *report;
    }

private Q_SLOTS:
    void everyExportIsUnderstood_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *file, const QString &platform, const QStringList &rows) {
            QTest::newRow(file) << platform << rows;
        };
        row("trustpilot-en.csv", u"Trustpilot"_s,
            {u"Parfait||Livré en deux jours, merci. id=r1 handle=c1 name=Léa Garçon at=2026-11-16T08:00:00Z "
             "lang=fr url=https://www.trustpilot.com/reviews/r1 stars=5 review"_s,
             u"Merci Léa !\r|À bientôt. id=r1/reply to=r1 at=2026-11-16T09:30:00Z "
             "url=https://www.trustpilot.com/reviews/r1 comment ours"_s,
             u"Never again. Two weeks late. id=r2 handle=c2 name=Tom Hale at=2026-11-17T10:15:00Z lang=en "
             "url=https://www.trustpilot.com/reviews/r2 stars=1 review"_s,
             u"!5 rating-out-of-range"_s,
             u"Deux étoiles id=r4 handle=c4 name=Max at=2026-11-19T10:15:00Z lang=fr "
             "url=https://www.trustpilot.com/reviews/r4 stars=2 review"_s,
             u"Désolés. id=r4/reply to=r4 at=2026-11-19T10:15:00Z "
             "url=https://www.trustpilot.com/reviews/r4 comment ours"_s});
        row("trustpilot-fr.csv", u"Trustpilot"_s,
            {u"Parfait||Livré en deux jours. id=t1 handle=Léa Garçon name=Léa Garçon at=2026-11-16T07:00:00Z "
             "url=https://fr.trustpilot.com/reviews/t1 stars=5 review"_s,
             u"Merci ! id=t1/reply to=t1 at=2026-11-17T08:00:00Z url=https://fr.trustpilot.com/reviews/t1 "
             "comment ours"_s});
        row("meta-comments-en.csv", u"Meta Business Suite"_s,
            {u"Superbe couleur ! id=p1_c1 to=p1 channel=Kerlo handle=1001 name=Léa Garçon "
             "at=2026-11-16T08:00:00Z url=https://www.facebook.com/kerlo/posts/p1?comment_id=c1 "
             "of=Nos nouveaux vélos comment"_s,
             u"Merci Léa ! id=p1_c2 to=p1 channel=Kerlo handle=7 name=Kerlo at=2026-11-16T09:00:00Z "
             "url=https://www.facebook.com/kerlo/posts/p1?comment_id=c2 of=Nos nouveaux vélos comment ours"_s,
             u"!4 text-missing"_s});
        row("meta-comments-fr.csv", u"Meta Business Suite"_s,
            {u"Superbe couleur ! id=p1_c1 to=p1 channel=Kerlo handle=Léa Garçon name=Léa Garçon "
             "at=2026-11-16T07:00:00Z url=https://www.facebook.com/kerlo/posts/p1?comment_id=c1 comment"_s});
        row("meta-messages-en.csv", u"Meta Business Suite"_s,
            {u"Où en est ma commande ? id=m1 handle=1001 name=Léa Garçon at=2026-11-16T07:00:00Z message "
             "private"_s,
             u"Elle part ce soir. id=m2 handle=7 name=Kerlo at=2026-11-16T08:00:00Z message private"_s});
        row("meta-posts-en.csv", u"Meta Business Suite"_s,
            {u"Nos nouveaux vélos sont là. id=p1 channel=Kerlo at=2026-11-16T07:00:00Z "
             "url=https://www.facebook.com/kerlo/posts/p1 post ours"_s,
             u"Marée basse id=p2 channel=Kerlo at=2026-11-17T17:30:00Z "
             "url=https://www.facebook.com/kerlo/posts/p2 post ours"_s});
        row("instagram-posts-fr.csv", u"Meta Business Suite"_s,
            {u"On roule ! id=1789 channel=Kerlo Brest handle=kerlo.brest at=2026-11-16T07:00:00Z "
             "url=https://www.instagram.com/p/1789/ post ours"_s});
        row("linkedin-posts-en.csv", u"LinkedIn"_s,
            {u"Nous recrutons à Brest. id=https://www.linkedin.com/feed/update/urn:li:activity:71 "
             "handle=Anne Morvan name=Anne Morvan at=2026-11-15T23:00:00Z "
             "url=https://www.linkedin.com/feed/update/urn:li:activity:71 post ours"_s,
             u"Portes ouvertes samedi. id=https://www.linkedin.com/feed/update/urn:li:activity:72 "
             "handle=Anne Morvan name=Anne Morvan at=2026-11-20T23:00:00Z "
             "url=https://www.linkedin.com/feed/update/urn:li:activity:72 post ours"_s});
        row("linkedin-comments-fr.csv", u"LinkedIn"_s,
            {u"Quel bel atelier ! to=https://www.linkedin.com/feed/update/urn:li:activity:71 "
             "handle=Léa Garçon name=Léa Garçon at=2026-11-16T17:00:00Z of=Nous recrutons à Brest. comment"_s});
        row("google-reviews.csv", u"Google Business Profile"_s,
            {u"Bon accueil. id=accounts/1/locations/2/reviews/g1 handle=Léa Garçon name=Léa Garçon "
             "at=2026-11-16T08:00:00Z place=Kerlo Brest stars=4 review"_s,
             u"Merci Léa. id=accounts/1/locations/2/reviews/g1/reply to=accounts/1/locations/2/reviews/g1 "
             "at=2026-11-16T12:00:00Z place=Kerlo Brest comment ours"_s,
             u"Closed at noon. id=accounts/1/locations/2/reviews/g2 handle=Tom Hale name=Tom Hale "
             "at=2026-11-17T08:00:00Z place=Kerlo Brest stars=1 review"_s});
    }
    void everyExportIsUnderstood()
    {
        QFETCH(QString, platform);
        QFETCH(QStringList, rows);
        const QString path = fixture(QString::fromLatin1(QTest::currentDataTag()));
        const auto seen = columnsOf(path);
        REQUIRE_OK(seen);
        QCOMPARE(seen->platform, platform);
        const QStringList read = test::rowsOf(path);
        for (qsizetype i = 0; i < qMin(read.size(), rows.size()); ++i)
            QCOMPARE(read[i], rows[i]);
        QCOMPARE(read.size(), rows.size());
    }

    void otherFilesAreNoExports_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::newRow("of cli.md") << QStringList{u"remote_id"_s, u"text"_s, u"rating"_s, u"posted_at"_s};
        QTest::newRow("reviews of some tool")
            << QStringList{u"Reviewer"_s, u"Rating"_s, u"Review"_s, u"Date"_s, u"Owner response"_s};
        QTest::newRow("comments of some tool") << QStringList{u"comment id"_s, u"comment"_s, u"author"_s};
        QTest::newRow("mails") << QStringList{u"From"_s, u"Recipient"_s, u"Message"_s, u"Message ID"_s};
        QTest::newRow("nothing") << QStringList();
    }
    void otherFilesAreNoExports()
    {
        QFETCH(QStringList, header);
        QVERIFY(!platformOf(header));
    }

    void whatOwnersReplyIsTakenFromAnyFile()
    {
        Office office;
        const QString path =
            office.file(u"a.csv"_s, "Username,Date,Rating,Review,Owner response,Response date\n"
                                    "lea,2026-11-16 08:00,5,Bien,Merci,2026-11-16 10:00\n"
                                    "tom,2026-11-16 09:00,1,Mal,  ,\n"
                                    "zoe,2026-11-16 09:00,3,Moyen,Noté,hier\n");
        const QStringList rows = test::rowsOf(path);
        QCOMPARE(rows.size(), 5);
        const QString id = rows[1].section(u" id="_s, 1).section(u"/reply"_s, 0, 0);
        QVERIFY(id.startsWith(u"vigie-"_s));
        QCOMPARE(rows[1], u"Merci id=%1/reply to=%1 at=2026-11-16T09:00:00Z comment ours"_s.arg(id));
        QVERIFY(rows[4].contains(u"at=2026-11-16T08:00:00Z"_s)); // no date that one can read
        const ImportReport report = import(office, path);
        QCOMPARE(report.read, 5);
        QCOMPARE(report.added, 5);
        QVERIFY(report.recognised.isEmpty());
        QCOMPARE(import(office, path).duplicates, 5);
    }

    void aReplyClosesItsReviewAndTheChannelHasItsService()
    {
        Office office;
        const ImportReport report = import(office, fixture(u"trustpilot-en.csv"_s));
        QCOMPARE(report.read, 6);
        QCOMPARE(report.added, 5);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.recognised.size(), 1);
        QCOMPARE(report.recognised.first().platform, u"Trustpilot"_s);
        import(office, fixture(u"meta-comments-en.csv"_s));
        import(office, fixture(u"instagram-posts-fr.csv"_s));
        import(office, fixture(u"google-reviews.csv"_s));
        const auto services = office.read([](Connection &c) -> Result<QMap<QString, QString>> {
            QMap<QString, QString> found;
            for (const inbox::Channel &channel : channels(c))
                found.insert(channel.name, channel.service);
            return found;
        });
        REQUIRE_OK(services);
        QCOMPARE(*services, (QMap<QString, QString>{{u"Kerlo"_s, u"facebook"_s},
                                                    {u"Kerlo Brest"_s, u"instagram"_s},
                                                    {u"google-reviews"_s, u"google-review"_s},
                                                    {u"trustpilot-en"_s, u"trustpilot"_s}}));
        const auto replied = office.read([](Connection &c) -> Result<qint64> {
            auto count = c.statement("SELECT count(*) FROM mention WHERE disposition = 5 AND remote_id IN "
                                     "('r1', 'r4', 'accounts/1/locations/2/reviews/g1')");
            count.step();
            return count.integer(0);
        });
        REQUIRE_OK(replied);
        QCOMPARE(*replied, 3);
        QCOMPARE(import(office, fixture(u"trustpilot-en.csv"_s)).duplicates, 5);
    }

    void whatIsRecognisedCanBeToldOtherwise()
    {
        Office office;
        const QString path = fixture(u"trustpilot-fr.csv"_s);
        const auto seen = columnsOf(path);
        REQUIRE_OK(seen);
        QCOMPARE(seen->guess[u"reply"_s], u"Réponse de l’entreprise"_s);
        ColumnMap map = seen->guess;
        map.remove(u"reply"_s); // these columns hold nothing any more
        map.remove(u"replied_at"_s);
        map.remove(u"headline"_s);
        map[u"place"_s] = u"Titre de l’avis"_s;
        const auto trial = tryColumns(path, map, QTimeZone::UTC);
        REQUIRE_OK(trial);
        QCOMPARE(trial->read, 1);
        REQUIRE_OK(office.write(
            [&, actor = office.actor()](Connection &c) { return tellColumns(c, actor, seen->header, map); }));
        const ImportReport report = import(office, path);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.recognised.first().platform, u"Trustpilot"_s); // still
        const auto told =
            office.read([](Connection &c) -> Result<QMap<QByteArray, ColumnMap>> { return toldColumns(c); });
        REQUIRE_OK(told);
        const auto after = columnsOf(path, *told);
        REQUIRE_OK(after);
        QCOMPARE(after->guess, map);
    }

    void brokenExportsAreRefusedInPart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("rows");
        const QByteArray header = "Review Id,Review Stars,Review Content,Domain URL,Company Reply,Review "
                                  "Created (UTC)\n";
        const auto row = [&](const char *name, const QByteArray &content, const QStringList &rows) {
            QTest::newRow(name) << header + content << rows;
        };
        row("no row", "", {});
        row("cut in its reply", "r1,5,Bien,k,\"Mer", {u"!2 quote-unclosed"_s});
        row("a reply too long", "r1,5,Bien,k," + QByteArray(1100 * 1024, 'a') + ",\n", {u"!2 too-long"_s});
        row("a bad date", "r1,5,Bien,k,Merci,soon\n", {u"!2 date-unreadable"_s});
        row("the same id twice", "r1,5,Bien,k,,\nr1,5,Bien,k,,\n",
            {u"Bien id=r1 stars=5 review"_s, u"Bien id=r1 stars=5 review"_s});
        row("huge numbers", "1e999,99999999999999999999,a,k,,\n", {u"!2 rating-out-of-range"_s});
        row("columns missing", "r1,5\n", {u"!2 columns-differ"_s});
        row("only stars", "r1,4,,k,Merci,\n",
            {u"★★★★☆ id=r1 stars=4 review"_s, u"Merci id=r1/reply to=r1 comment ours"_s});
        row("only a reply", "r1,,,k,Merci,\n", {u"!2 text-missing"_s});
    }
    void brokenExportsAreRefusedInPart()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, rows);
        Office office;
        QCOMPARE(test::rowsOf(office.file(u"a.csv"_s, content)), rows);
    }
};

VIGIE_TEST_MAIN(PlatformsTest)
#include "platformstest.moc"
