// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shell.h"
#include "support/vigietest.h"

#include <QDir>
#include <QFile>

using vigie::test::Printed;
using vigie::test::Shell;
using namespace Qt::StringLiterals;

/// import and init --sample: what comes in, and what is refused.
class CliImportTest : public QObject
{
    Q_OBJECT

    static QByteArray rows(int from, int count)
    {
        QByteArray lines;
        for (int i = from; i < from + count; ++i)
            lines +=
                QByteArray(R"({"remote_id":"r%1","posted_at":"2026-11-16T10:00:00Z","text":"Message %1"})")
                    .replace("%1", QByteArray::number(i)) +
                '\n';
        return lines;
    }
    static QJsonObject counts(const QJsonObject &report)
    {
        QJsonObject only = report;
        for (const char *other : {"rejects", "seconds"})
            only.remove(QLatin1StringView(other));
        return only;
    }
    static QJsonObject counted(int read, int added, int duplicates, int updated, int rejected)
    {
        return {{u"read"_s, read},
                {u"added"_s, added},
                {u"duplicates"_s, duplicates},
                {u"updated"_s, updated},
                {u"rejected"_s, rejected}};
    }

private Q_SLOTS:
    void initTestCase() { QTest::setThrowOnFail(true); }

    void countsWhatItTakesIn()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"avis.jsonl"_s, rows(0, 3));
        const Printed first = vigie.json({u"import"_s, file});
        REQUIRE_STATUS(first, 0);
        QCOMPARE(first.json().keys(), QStringList({u"added"_s, u"duplicates"_s, u"read"_s, u"rejected"_s,
                                                   u"rejects"_s, u"seconds"_s, u"updated"_s}));
        QCOMPARE(counts(first.json()), counted(3, 3, 0, 0, 0));
        QVERIFY(first.err.isEmpty());
        QCOMPARE(counts(vigie.json({u"import"_s, file}).json()), counted(3, 0, 3, 0, 0));
        const Printed people = vigie({u"import"_s, file});
        QVERIFY(!people.out.isEmpty());
        QVERIFY(vigie({u"--quiet"_s, u"import"_s, file}).out.isEmpty());
        const QJsonObject mention = vigie.json({u"list"_s}).lines()[0];
        QCOMPARE(mention[u"channel"].toString(), u"avis"_s); // without another, the file's name
    }

    void refusedRowsAreListedAndTheOthersTakenIn()
    {
        Shell vigie;
        vigie.init();
        const QString file =
            vigie.file(u"avis.jsonl"_s, rows(0, 1) + "{\"remote_id\":\"x\"}\n{broken\n" + rows(1, 1));
        const Printed done = vigie.json({u"import"_s, file});
        REQUIRE_STATUS(done, 3);
        QCOMPARE(counts(done.json()), counted(4, 2, 0, 0, 2));
        const QJsonArray rejects = done.json()[u"rejects"].toArray();
        QCOMPARE(rejects.size(), 2);
        QCOMPARE(rejects[0][u"line"].toInt(), 2);
        QCOMPARE(rejects[0][u"reason"].toString(), u"text-missing"_s);
        QVERIFY(rejects[0][u"file"].toString().endsWith(u"avis.jsonl"));
        QCOMPARE(rejects[1][u"line"].toInt(), 3);
        QVERIFY(done.err.contains(u":2: "));
    }

    void optionsSayWhereAndWhen()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"e.csv"_s, "Nr;Body;When\n1;Bonjour;2026-07-01 10:00:00\n");
        const Printed done = vigie.json({u"import"_s, file, u"--channel"_s, u"Forum"_s, u"--zone"_s,
                                         u"America/Montreal"_s, u"--map"_s, u"text=Body"_s, u"remote_id=Nr"_s,
                                         u"posted_at=When"_s, u"--format"_s, u"csv"_s});
        REQUIRE_STATUS(done, 0);
        const QJsonObject mention = vigie.json({u"list"_s}).lines()[0];
        QCOMPARE(mention[u"channel"].toString(), u"Forum"_s);
        QCOMPARE(mention[u"remote_id"].toString(), u"1"_s);
        QCOMPARE(mention[u"posted_at"].toString(), u"2026-07-01T16:00:00+02:00"_s);
    }

    void takesInArchivesAndFolders_data()
    {
        QTest::addColumn<QString>("given"); // below the fixtures
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QJsonObject>("first");
        QTest::addColumn<QJsonObject>("second");
        QTest::addColumn<int>("status");
        const auto row = [](const char *given, const QStringList &options, const QJsonObject &first,
                            const QJsonObject &second, int status) {
            QTest::addRow("%s %s", given, qPrintable(options.join(u' ')))
                << QString::fromLatin1(given) << options << first << second << status;
        };
        const QStringList archive{u"--format"_s, u"archive"_s};
        row("mastodon", {}, counted(3, 3, 0, 0, 0), counted(3, 0, 3, 0, 0), 0);
        row("mastodon", archive, counted(3, 3, 0, 0, 0), counted(3, 0, 3, 0, 0), 0);
        row("mastodon/outbox.json", archive, counted(3, 3, 0, 0, 0), counted(3, 0, 3, 0, 0), 0);
        row("x", archive, counted(9, 9, 0, 0, 0), counted(9, 0, 9, 0, 0), 0);
        row("takeout", archive, counted(4, 3, 0, 0, 1), counted(4, 0, 3, 0, 1), 3);
        row("trustpilot-en.csv", {}, counted(6, 5, 0, 0, 1), counted(6, 0, 5, 0, 1), 3);
    }
    void takesInArchivesAndFolders()
    {
        QFETCH(QString, given);
        QFETCH(QStringList, options);
        QFETCH(QJsonObject, first);
        QFETCH(QJsonObject, second);
        QFETCH(int, status);
        Shell vigie;
        vigie.init();
        const QStringList typed =
            QStringList{u"import"_s, QStringLiteral(VIGIE_SOURCE "/tests/data/exports/") + given} + options;
        const Printed once = vigie.json(typed);
        REQUIRE_STATUS(once, status);
        QCOMPARE(counts(once.json()), first);
        const Printed twice = vigie.json(typed);
        REQUIRE_STATUS(twice, status);
        QCOMPARE(counts(twice.json()), second);
    }

    void aWholeFolderIsOneImport()
    {
        Shell vigie;
        vigie.init();
        const QString folder = QStringLiteral(VIGIE_SOURCE "/tests/data/exports");
        const Printed done = vigie.json({u"import"_s, folder});
        REQUIRE_STATUS(done, 3); // two rows of the fixtures are refused, and one of an archive
        const QJsonObject report = counts(done.json());
        QCOMPARE(report[u"rejected"].toInt(), 3);
        QCOMPARE(report[u"added"].toInt(), report[u"read"].toInt() - 3 - report[u"duplicates"].toInt());
        const Printed channels = vigie.json({u"channel"_s, u"list"_s});
        QStringList services;
        for (const QJsonObject &channel : channels.lines())
            services.append(channel[u"service"].toString());
        for (const char *service :
             {"facebook", "instagram", "linkedin", "trustpilot", "google-review", "mastodon", "x"})
            QVERIFY2(services.contains(QLatin1StringView(service)), service);
    }

    void readsAFeedByWhateverName()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(
            u"blog"_s, "<rss><channel><item><guid>1</guid><title>a</title></item></channel></rss>");
        QCOMPARE(counts(vigie.json({u"import"_s, file, u"--format"_s, u"feed"_s}).json()),
                 counted(1, 1, 0, 0, 0));
        QCOMPARE(counts(vigie.json({u"import"_s, file}).json()), counted(1, 0, 1, 0, 0));
        QCOMPARE(vigie.json({u"list"_s}).lines()[0][u"kind"].toString(), u"article"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        const QByteArray good = rows(0, 1);
        for (const char *later : {"eml", "mbox"})
            QTest::addRow("format %s is not read yet", later)
                << good << QStringList{u"--format"_s, QString::fromLatin1(later)} << 2;
        QTest::newRow("no archive") << good << QStringList{u"--format"_s, u"archive"_s} << 1;
        QTest::newRow("unknown format") << good << QStringList{u"--format"_s, u"xls"_s} << 2;
        QTest::newRow("unknown zone") << good << QStringList{u"--zone"_s, u"Mars/Base"_s} << 2;
        QTest::newRow("map of nothing") << good << QStringList{u"--map"_s, u"text"_s} << 2;
        QTest::newRow("map of an unknown field") << good << QStringList{u"--map"_s, u"mood=Body"_s} << 2;
        QTest::newRow("empty file") << QByteArray() << QStringList{} << 1;
        QTest::newRow("binary file") << QByteArray("\x7f"
                                                   "ELF\0\0\0\1\0\0\xff\xfe",
                                                   13)
                                            .repeated(50)
                                     << QStringList{} << 1;
    }
    void refuses()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, options);
        QFETCH(int, status);
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"file.jsonl"_s, content);
        const Printed refused = vigie.json(QStringList{u"import"_s, file} + options);
        REQUIRE_STATUS(refused, status);
        QVERIFY(!refused.json()[u"error"][u"message"].toString().isEmpty());
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(vigie.json({u"list"_s}).lines().size(), 1); // only the cursor
        REQUIRE_STATUS(vigie({u"check"_s}), 0);
    }

    void aFileThatIsNotThereLeavesTheOthers()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"avis.jsonl"_s, rows(0, 2));
        const Printed done = vigie.json({u"import"_s, vigie.path(u"nowhere.csv"_s), file});
        REQUIRE_STATUS(done, 1);
        QCOMPARE(done.json()[u"added"].toInt(), 2);
        QCOMPARE(done.json()[u"error"][u"code"].toString(), u"file-not-found"_s);
        REQUIRE_STATUS(vigie({u"import"_s}), 2);
    }

    void stoppedItKeepsWholeBatchesAndSaysSo()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"avis.jsonl"_s, rows(0, 1000));
        vigie.stopAtOnce = true;
        const Printed stopped = vigie.json({u"import"_s, file});
        REQUIRE_STATUS(stopped, 1);
        vigie.stopAtOnce = false;
        const Printed again = vigie.json({u"import"_s, file});
        REQUIRE_STATUS(again, 0);
        QCOMPARE(again.json()[u"added"].toInt() + again.json()[u"duplicates"].toInt(), 1000);
        QCOMPARE(again.json()[u"duplicates"].toInt(), 0);
    }

    void progressIsForTerminalsOnly()
    {
        Shell vigie;
        vigie.init();
        const QString file = vigie.file(u"avis.jsonl"_s, rows(0, 20'000));
        QVERIFY(!vigie({u"import"_s, file}).err.contains(u'%'));
        vigie.atTerminal = true;
        QVERIFY(!vigie({u"--quiet"_s, u"import"_s, file}).err.contains(u'%'));
    }

    void theSampleComesWithTheWorkspace()
    {
        Shell vigie;
        const Printed made =
            vigie.json({u"init"_s, u"--sample"_s, u"--actor"_s, u"Anne"_s, u"--zone"_s, u"Europe/Paris"_s});
        REQUIRE_STATUS(made, 0);
        QCOMPARE(made.json().keys(), QStringList({u"schema"_s, u"workspace"_s}));
        QCOMPARE(vigie.json({u"channel"_s, u"list"_s}).lines().size(), 9);
        const QList<QJsonObject> newest = vigie.json({u"list"_s, u"--limit"_s, u"1"_s}).lines();
        QVERIFY(newest[0][u"posted_at"].toString() <= u"2026-11-22T21:00:00+01:00");
        QVERIFY(newest[0][u"posted_at"].toString() > u"2026-11-15T21:00:00+01:00");
        const QList<QJsonObject> all = vigie.json({u"list"_s, u"--limit"_s, u"10000"_s}).lines();
        QVERIFY2(all.size() > 620, qPrintable(QString::number(all.size())));
        REQUIRE_STATUS(vigie({u"check"_s}), 0);
    }
};

VIGIE_TEST_MAIN(CliImportTest)
#include "importtest.moc"
