// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivepacks.h"
#include "exportrows.h"
#include "inbox/archivefiles.h"
#include "inbox/intake.h"
#include "inbox/intakelimits.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDir>
#include <QDirIterator>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::gzipOf;
using vigie::test::Office;
using vigie::test::Packed;
using vigie::test::tarOf;
using vigie::test::zipOf;
using workspace::Connection;

/// Archives of platforms, packed and unpacked.
class ArchiveTest : public QObject
{
    Q_OBJECT

    static QString fixture(const QString &name)
    {
        return QStringLiteral(VIGIE_SOURCE "/tests/data/exports/") + name;
    }
    /// What stands in a folder of fixtures, below another folder, beside what is not read.
    static QList<Packed> filesOf(const QString &name)
    {
        QList<Packed> files{{"top/media/1.jpg", QByteArray(3000, '\xff')}, {"top/README.txt", "Hello"}};
        const QDir folder(fixture(name));
        QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no fixture");
            files.append({"top/" + folder.relativeFilePath(file.fileName()).toUtf8(), file.readAll()});
        }
        return files;
    }
    static QList<Packed> deflated(QList<Packed> files)
    {
        for (Packed &file : files) {
            file.size = file.content.size();
            file.checksum = test::checksumOf(file.content);
            file.method = 8;
            file.content = test::deflated(file.content);
        }
        return files;
    }
    /// With " for '.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static Packed outbox(const QByteArray &items)
    {
        return {"outbox.json", "{\"type\":\"OrderedCollection\",\"orderedItems\":[" + items + "]}"};
    }
    static QByteArray note(const QByteArray &id, const QByteArray &text)
    {
        return json("{'type':'Create','object':{'id':'ID','published':'2022-11-16T08:00:00Z','content':'")
                   .replace("ID", id) +
               text + "\"}}";
    }
    static ImportReport import(Office &office, const QStringList &paths, Format format = Format::Auto)
    {
        auto report = await(
            importFiles(*office.workspace, office.actor(), {.files = paths, .format = format}, {}, nullptr));
        if (!report)
            qFatal("%s", qPrintable(errorCodeName(report.error().code)));
        return *report;
    }

    const QStringList m_mastodon{
        u"Nos vélos sont là.|Venez\u00a0!||À samedi id=https://mastodon.social/users/kerlo/statuses/101 "
        "handle=kerlo@mastodon.social name=Kerlo at=2022-11-16T08:00:00Z lang=fr "
        "url=https://mastodon.social/@kerlo/101 ours"_s,
        u"Freins||Passez à l'atelier <gratuit>. id=https://mastodon.social/users/kerlo/statuses/103 "
        "to=https://mastodon.social/users/lea/statuses/7 handle=kerlo@mastodon.social name=Kerlo "
        "at=2022-11-17T08:00:00Z url=https://mastodon.social/@kerlo/103 ours"_s,
        u"Votre numéro de commande ? id=https://mastodon.social/users/kerlo/statuses/104 "
        "handle=kerlo@mastodon.social name=Kerlo at=2022-11-18T08:00:00Z lang=fr "
        "url=https://mastodon.social/@kerlo/104 private ours"_s,
    };
    const QStringList m_x{
        u"Nos vélos & nos casques : https://kerlo.example/velos id=1001 handle=kerlo name=Kerlo "
        "at=2022-11-16T08:00:00Z lang=fr url=https://x.com/kerlo/status/1001 ours"_s,
        u"@lea Merci ! id=1003 to=900 handle=kerlo name=Kerlo at=2022-11-17T08:00:00Z "
        "url=https://x.com/kerlo/status/1003 ours"_s,
        u"Nous avons lu tous vos messages de la semaine, et voici ce que nous en faisons, point par point : "
        "d'abord les délais, puis l'atelier, enfin les casques. id=1004 handle=kerlo name=Kerlo "
        "at=2022-11-18T08:00:00Z lang=fr url=https://x.com/kerlo/status/1004 ours"_s,
        u"Parfait, merci id=503 handle=7 at=2022-11-16T10:00:00Z message private theirs"_s,
        u"Elle part ce soir. id=502 to=501 handle=kerlo name=Kerlo at=2022-11-16T09:00:00Z message private "
        "ours"_s,
        u"Où en est ma commande ? id=501 handle=7 at=2022-11-16T08:00:00Z message private theirs"_s,
        u"Vous ouvrez lundi ? id=601 handle=8 at=2022-11-17T08:00:00Z message private theirs"_s,
        u"Oui, à 9 h. id=602 to=601 handle=kerlo name=Kerlo at=2022-11-17T09:00:00Z message private ours"_s,
        u"Un long billet dont le court n'est pas là. id=note-78 handle=kerlo name=Kerlo "
        "at=2022-11-19T08:00:00Z ours"_s,
    };
    const QStringList m_google{
        u"Bon accueil. id=accounts/1/locations/2/reviews/g1 name=Léa Garçon at=2022-11-16T08:00:00Z "
        "place=Kerlo Brest stars=4 review"_s,
        u"Merci Léa. id=accounts/1/locations/2/reviews/g1/reply to=accounts/1/locations/2/reviews/g1 "
        "at=2022-11-16T12:00:00Z place=Kerlo Brest comment ours"_s,
        u"★☆☆☆☆ id=accounts/1/locations/2/reviews/g2 name=Tom Hale at=2022-11-17T08:00:00Z "
        "place=Kerlo Brest stars=1 review"_s,
        u"!4 rating-out-of-range"_s,
    };

private Q_SLOTS:
    void everyArchiveIsRead_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("Mastodon") << u"mastodon"_s << m_mastodon;
        QTest::newRow("X") << u"x"_s << m_x;
        QTest::newRow("Google Takeout") << u"takeout"_s << m_google;
    }
    void everyArchiveIsRead()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, rows);
        Office office;
        const QList<Packed> files = filesOf(folder);
        QCOMPARE(test::rowsOf(fixture(folder)), rows);
        QCOMPARE(test::rowsOf(fixture(folder), Format::Archive), rows);
        QCOMPARE(test::rowsOf(office.file(u"stored.zip"_s, zipOf(files))), rows);
        QCOMPARE(test::rowsOf(office.file(u"deflated.zip"_s, zipOf(deflated(files)))), rows);
        QCOMPARE(test::rowsOf(office.file(u"a.tar"_s, tarOf(files))), rows);
        QCOMPARE(test::rowsOf(office.file(u"a.tar.gz"_s, gzipOf(tarOf(files)))), rows);
        QCOMPARE(test::rowsOf(office.file(u"without-ending"_s, gzipOf(tarOf(files)))), rows);
    }

    void aFileOutOfAnArchiveIsReadToo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("rows");
        QTest::newRow("outbox") << u"mastodon/outbox.json"_s << qsizetype(3);
        QTest::newRow("tweets") << u"x/data/tweets.js"_s << qsizetype(3);
        QTest::newRow("messages") << u"x/data/direct-messages.js"_s << qsizetype(5);
        QTest::newRow("reviews") << u"takeout/Google Business Profile/account-1/location-2/reviews.json"_s
                                 << qsizetype(4);
    }
    void aFileOutOfAnArchiveIsReadToo()
    {
        QFETCH(QString, file);
        QFETCH(qsizetype, rows);
        QCOMPARE(test::rowsOf(fixture(file)).size(), rows);
    }

    void longNamesInATarAreRead()
    {
        Office office;
        Packed file = outbox(note("1", "a"));
        file.name = QByteArray("folder/").repeated(30) + "outbox.json";
        QCOMPARE(test::rowsOf(office.file(u"a.tar"_s, tarOf({file}))).size(), 1);
    }

    void brokenArchivesSaySo_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &archive, const QStringList &rows) {
            QTest::newRow(name) << archive << rows;
        };
        const Packed good = outbox(note("1", "a"));
        const QByteArray zip = zipOf({good});
        const QByteArray packed = zipOf(deflated({good}));
        const QByteArray tar = tarOf({good});
        row("ZIP cut", zip.first(zip.size() - 30), {u"archive-damaged cut"_s});
        row("ZIP with its beginning alone", zip.first(60), {u"archive-damaged cut"_s});
        row("ZIP of nothing", zipOf({}), {u"format-unknown "_s});
        row("ZIP of a document", zipOf({{"word/document.xml", "<a/>"}}), {u"format-unknown "_s});
        row("encrypted", zipOf({{.name = good.name, .content = good.content, .flags = 1}}),
            {u"archive-encrypted "_s});
        row("a wrong checksum", zipOf({{.name = good.name, .content = good.content, .checksum = 7}}),
            {u"archive-damaged checksum"_s});
        row("packed some other way", zipOf({{.name = good.name, .content = good.content, .method = 12}}),
            {u"archive-damaged method"_s});
        row("another size than is said",
            zipOf({{.name = good.name, .content = test::deflated(good.content), .size = 9999, .method = 8}}),
            {u"archive-damaged cut"_s});
        row("no deflate", zipOf({{.name = good.name, .content = "garbage!", .size = 99, .method = 8}}),
            {u"archive-damaged cut"_s});
        row("a list that lies elsewhere",
            QByteArray(zip).replace(zip.size() - 6, 4, QByteArray("\xff\xff\xff\x7f", 4)),
            {u"archive-damaged list"_s});
        row("more in the list than there is", QByteArray(zip).replace(zip.size() - 12, 2, "\x09\x09"),
            {u"archive-damaged list"_s});
        row("said to be huge", zipOf({{.name = good.name, .content = "x", .size = 0xfffffff0, .method = 8}}),
            {u"too-large "_s});
        row("a bomb",
            zipOf({{.name = good.name,
                    .content = test::deflated(QByteArray(70'000'000, ' ')),
                    .size = 70'000'000,
                    .method = 8,
                    .checksum = 1}}),
            {u"too-large "_s});
        row("tar cut", tar.first(700), {u"archive-damaged cut"_s});
        row("tar with a wrong sum", tarOf({good, good}).replace(1024, 5, "wrong"),
            {u"archive-damaged header"_s});
        QByteArray picture(60'000, Qt::Uninitialized); // nothing makes it smaller
        for (qsizetype i = 0; i < picture.size(); ++i)
            picture[i] = static_cast<char>(i * i * 31 % 1021);
        const QByteArray gz = gzipOf(tarOf({{"top/1.jpg", picture}, good}));
        row("gzip cut", gz.first(gz.size() / 2), {u"archive-damaged cut"_s});
        row("gzip of no tar", gzipOf("id,text\n1,a\n"), {u"format-unknown "_s});
        row("gzip of nothing", gzipOf(QByteArray()), {u"format-unknown "_s});
        row("a bomb in a tar", gzipOf(tarOf({{"top/media/1.jpg", QByteArray(70'000'000, ' ')}, good}), 1),
            {u"too-large "_s});
        row("a bomb that is read", gzipOf(tarOf({{good.name, QByteArray(70'000'000, ' ')}}), 1),
            {u"too-large "_s});
        row("a tar in a folder above", tarOf({{"../../etc/outbox.json", good.content}}),
            {u"a id=1 "
             "at=2022-11-16T08:00:00Z ours"_s});
    }
    void brokenArchivesSaySo()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QStringList, rows);
        Office office;
        QCOMPARE(test::rowsOf(office.file(u"a.zip"_s, archive)), rows);
    }

    void brokenFilesInArchivesLoseNothingElse_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &content, const QStringList &rows,
                            const QByteArray &file = "outbox.json") {
            QTest::newRow(name) << file << content << rows;
        };
        const QString a = u"a id=1 at=2022-11-16T08:00:00Z ours"_s;
        const QString b = u"b id=2 at=2022-11-16T08:00:00Z ours"_s;
        const auto items = [](const QByteArray &json) { return outbox(json).content; };
        row("empty", "", {u"format-invalid json-invalid"_s});
        row("nothing in it", items(""), {});
        row("another kind of JSON", "[1,2]", {u"format-invalid json-invalid"_s});
        row("no list", json("{'orderedItems':{'a':1}}"), {});
        row("cut after one", items(note("1", "a") + ',' + note("2", "b")).chopped(30),
            {a, u"format-invalid json-invalid"_s});
        row("cut in its key", json("{'orderedIt"), {u"format-invalid json-invalid"_s});
        row("wrong types", items("1,null,\"a\",[],{}," + note("2", "b")),
            {u"!1 json-not-object"_s, u"!1 json-not-object"_s, u"!1 json-not-object"_s,
             u"!1 json-not-object"_s, b});
        row("broken value", items(json("{'type':'Create' 'x'},") + note("2", "b")),
            {u"!1 json-invalid"_s, b});
        row("too deep", items(QByteArray(5000, '[') + QByteArray(5000, ']') + ',' + note("2", "b")),
            {u"!1 json-too-deep"_s, b});
        row("too long", items(note("1", QByteArray(2200 * 1024, 'x')) + ',' + note("2", "b")),
            {u"!1 too-long"_s, b});
        row("a bad date",
            items(json("{'type':'Create','object':{'id':'1','published':'soon','content':'a'}},") +
                  note("2", "b")),
            {u"!1 date-unreadable"_s, b});
        row("no id", items(json("{'type':'Create','object':{'content':'a'}},") + note("2", "b")),
            {u"!1 no-identity"_s, b});
        row("no text", items(json("{'type':'Create','object':{'id':'1'}},") + note("2", "b")),
            {u"!1 text-missing"_s, b});
        row("NUL", items(note("1\\u0000", "a") + ',' + note("2", "b")), {u"!1 nul-in-text"_s, b});
        row("bytes that are no UTF-8", items(note("1", "\xff\xfe") + ',' + note("2", "b")),
            {u"!1 utf8-invalid"_s, b});
        row("the same id twice", items(note("1", "a") + ',' + note("1", "a")), {a, a});
        row("huge numbers", items(json("{'type':1e999,'object':9999999999999999999999},") + note("2", "b")),
            {u"!1 json-invalid"_s, b});
        row("X without its name", json("[{'tweet':{'id_str':'5','full_text':'a'}}]"),
            {u"a id=5 url=https://x.com/i/status/5 ours"_s}, "data/tweets.js");
        row("X without anything", "window.YTD.tweets.part0 = ", {u"format-invalid json-invalid"_s},
            "data/tweets.js");
        row("X with wrong types",
            json("window.YTD.tweets.part0 = "
                 "[{'tweet':3},{'tweet':{'id_str':{},'full_text':[],'entities':4}},7]"),
            {u"!1 no-identity"_s, u"!1 no-identity"_s, u"!1 json-not-object"_s}, "data/tweets.js");
        row("messages with wrong types",
            json("[{'dmConversation':null},{'dmConversation':{'messages':[{'messageCreate':5},3]}}]"),
            {u"!1 text-missing"_s, u"!1 json-not-object"_s}, "data/direct-messages.js");
        row("reviews with wrong types",
            json("{'reviews':[{'name':{},'starRating':3,'comment':'a'},{'starRating':['ONE']},{}]}"),
            {u"!1 no-identity"_s, u"!1 text-missing"_s, u"!1 text-missing"_s}, "location-1/reviews.json");
    }
    void brokenFilesInArchivesLoseNothingElse()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, rows);
        Office office;
        // What else is there is read all the same, before or after it.
        const Packed last{"location-9/reviews.json", json("{'reviews':[{'name':'r','comment':'last'}]}")};
        QStringList all = rows;
        const bool fails = !rows.isEmpty() && rows.last().startsWith(u"format-invalid"_s);
        const QString other = u"last id=r review"_s;
        if (name.startsWith("location"))
            all.append(other);
        else
            all.insert(fails ? rows.size() - 1 : rows.size(), other);
        QCOMPARE(test::rowsOf(office.file(u"a.zip"_s, zipOf({{name, content}, last}))), all);
    }

    void anArchiveIsImportedOnceWithItsAnswers()
    {
        Office office;
        const QString path = office.file(u"x-2022.tar.gz"_s, gzipOf(tarOf(filesOf(u"x"_s))));
        const ImportReport report = import(office, {path});
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(report.read, 9);
        QCOMPARE(report.added, 9);
        QCOMPARE(report.recognised.size(), 1);
        QVERIFY(!report.recognised.first().byColumns);
        QCOMPARE(import(office, {path}).duplicates, 9);
        const auto seen = office.read([](Connection &c) -> Result<QString> {
            auto row =
                c.statement("SELECT group_concat(x, ' ') FROM (SELECT c.name || '/' || c.service || '/' "
                            "|| m.remote_id || '/' || m.disposition || '/' || m.kind AS x FROM "
                            "mention m JOIN channel c ON c.id = m.channel WHERE m.remote_id IN "
                            "('501', '502', '503', '601') ORDER BY m.key)");
            row.step();
            return row.text(0);
        });
        REQUIRE_OK(seen);
        QCOMPARE(*seen, u"x-2022/x/501/5/3 x-2022/x/502/8/3 x-2022/x/503/0/3 x-2022/x/601/5/3"_s);
    }

    void failuresNameTheFileInTheArchive()
    {
        Office office;
        const QString path =
            office.file(u"a.zip"_s, zipOf({{"top/outbox.json", outbox(note("1", "a") + ",{}x").content}}));
        const ImportReport report = import(office, {path});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().fact("path"), path + u"/top/outbox.json"_s);
        const QString other = office.file(u"b.zip"_s, zipOf({{"top/outbox.json", outbox("3").content}}));
        QCOMPARE(import(office, {other}).rejects.first().file, other + u"/top/outbox.json"_s);
    }

    void aFolderStandsForItsFiles()
    {
        Office office;
        QDir(office.folder.path()).mkpath(u"all/sub/archive"_s);
        QDir(office.folder.path()).mkpath(u"all/.hidden"_s);
        const auto rows = [](const QByteArray &id) {
            return "{\"id\":\"" + id + "\",\"text\":\"" + id + "\"}\n";
        };
        office.file(u"all/a.jsonl"_s, rows("a"));
        office.file(u"all/sub/b.JSONL"_s, rows("b"));
        office.file(u"all/notes.txt"_s, rows("c"));
        office.file(u"all/.d.jsonl"_s, rows("d"));
        office.file(u"all/.hidden/e.jsonl"_s, rows("e"));
        office.file(u"elsewhere.jsonl"_s, rows("f"));
        QVERIFY(QFile::link(office.path(u"elsewhere.jsonl"_s), office.path(u"all/link.jsonl"_s)));
        QVERIFY(QFile::link(office.path(u"."_s), office.path(u"all/loop"_s)));
        office.file(u"all/sub/archive/outbox.json"_s, outbox(note("1", "g")).content);
        office.file(u"all/sub/archive/likes.json"_s, "{\"orderedItems\":[]}");
        office.file(u"all/sub/bad.csv"_s, "a,b\n1,2\n");
        const ImportReport report = import(office, {office.path(u"all"_s)});
        QCOMPARE(report.added, 3);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().code, ErrorCode::ColumnsUnknown);
        QCOMPARE(import(office, {office.path(u"all"_s) + u'/'}).duplicates, 3);
        const auto names = office.read([](Connection &c) -> Result<QString> {
            auto row =
                c.statement("SELECT group_concat(name, ' ') FROM (SELECT name FROM channel ORDER BY name)");
            row.step();
            return row.text(0);
        });
        QCOMPARE(*names, u"a archive b"_s);
    }

    void aFolderWithoutAnythingSaysSo()
    {
        Office office;
        QDir(office.folder.path()).mkpath(u"empty/below"_s);
        office.file(u"empty/a.png"_s, "x");
        for (const Format format : {Format::Auto, Format::Archive}) {
            const ImportReport report = import(office, {office.path(u"empty"_s)}, format);
            QCOMPARE(report.failures.size(), 1);
            QCOMPARE(report.failures.first().code, ErrorCode::FormatUnknown);
        }
        QCOMPARE(import(office, {office.path(u"none"_s)}).failures.first().code, ErrorCode::FileNotFound);
    }

    void filesOfAnotherKindAreNoArchives()
    {
        Office office;
        const QString path = office.file(u"a.csv"_s, "id,text\n1,a\n");
        QCOMPARE(test::rowsOf(path, Format::Archive), (QStringList{u"format-unknown "_s}));
    }

    void aLargeArchiveTakesLittleTime()
    {
        Office office;
        QByteArray items;
        for (int i = 0; i < 20'000; ++i)
            items += (i ? "," : "") + note(QByteArray::number(i), "Bonjour à tous, voici le message");
        const QString path = office.file(u"a.zip"_s, zipOf(deflated({outbox(items)})));
        const ImportReport report = import(office, {path});
        QCOMPARE(report.added, 20'000);
    }

    void stopsWhenToldTo()
    {
        Office office;
        const std::atomic_bool cancel = true;
        const QString path = office.file(u"a.tar"_s, tarOf(filesOf(u"x"_s)));
        const auto source = openIncoming(path, Format::Auto, {QTimeZone::UTC, *FieldNames::with({})}, cancel);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::Cancelled);
    }
};

VIGIE_TEST_MAIN(ArchiveTest)
#include "archivetest.moc"
