// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/csvrecord.h"
#include "inbox/intakelimits.h"
#include "inbox/opening.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

using Rows = QList<QByteArrayList>;

/// Every record of a CSV text; "!unclosed" or "!misplaced" for those that are none. `step` gives the parser
/// no more than so many bytes more at a time.
static Rows recordsOf(const QByteArray &csv, qsizetype step, char separator = ',')
{
    Rows rows;
    CsvRecord record;
    for (qsizetype at = 0; at < csv.size();) {
        auto reading = CsvRecord::Reading::Cut;
        for (qsizetype length = step; reading == CsvRecord::Reading::Cut; length += step) {
            const qsizetype given = std::min(length, csv.size() - at);
            reading = record.read(QByteArrayView(csv).sliced(at, given), at + given == csv.size(), separator);
        }
        if (reading == CsvRecord::Reading::Unclosed) {
            rows.append({"!unclosed"});
            break;
        }
        QByteArrayList cells;
        for (const QByteArrayView cell : record.cells())
            cells.append(cell.toByteArray());
        rows.append(reading == CsvRecord::Reading::Misplaced ? QByteArrayList{"!misplaced"} : cells);
        at += record.length();
    }
    return rows;
}

class CsvTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::atomic_bool m_cancel = false;

    QString file(const QByteArray &content, const QString &name = u"rows.csv"_s)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        return written.fileName();
    }

    Result<std::unique_ptr<IncomingSource>> open(const QByteArray &content,
                                                 const QMap<QString, QString> &map = {})
    {
        const auto names = FieldNames::with(map);
        if (!names)
            return fail(names.error());
        return openIncoming(file(content), Format::Auto, {QTimeZone("Europe/Paris"), *names}, m_cancel);
    }

    /// "line:text" for each row, "line!reason" for each reject.
    QStringList read(const QByteArray &content, const QMap<QString, QString> &map = {})
    {
        QStringList seen;
        auto source = open(content, map);
        if (!source)
            return {errorCodeName(source.error().code)};
        QList<Place> places;
        for (;;) {
            auto next = (*source)->next();
            if (!next)
                return seen << errorCodeName(next.error().code);
            if (!*next)
                break;
            if (const auto &row = **next) {
                seen.append(u"%1:%2"_s.arg(row->place.line).arg(QString::fromUtf8(row->text)));
                places.append(row->place);
            } else {
                seen.append(u"%1!%2"_s.arg(row.error().line).arg(row.error().reason));
            }
        }
        // Every row is the same when it is read again, in whatever order.
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            const auto again = (*source)->again(*place);
            if (!again || !seen.contains(u"%1:%2"_s.arg(place->line).arg(QString::fromUtf8(again->text))))
                seen.append(u"%1 differs"_s.arg(place->line));
        }
        return seen;
    }

private Q_SLOTS:
    void findsRecordsAndCells_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, const QByteArray &csv, const Rows &rows) {
            QTest::newRow(name) << csv << rows;
        };
        row("plain", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}});
        row("no last line feed", "a,b\n1,2", {{"a", "b"}, {"1", "2"}});
        row("CRLF", "a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}});
        row("CR alone", "a,b\r1,2\r", {{"a", "b"}, {"1", "2"}});
        row("empty cells", ",\n,,\n", {{"", ""}, {"", "", ""}});
        row("quotes", "\"a,b\",\"c\nd\"\n", {{"a,b", "c\nd"}});
        row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", {{"a \"b\" c", "\""}});
        row("quoted and empty", "\"\",\"\"\n", {{"", ""}});
        row("a quote inside", "a \"b\" c,d\n", {{"a \"b\" c", "d"}});
        row("quoted to the end", "a,\"b\"", {{"a", "b"}});
        row("quote left open", "a,\"b\nc", {{"!unclosed"}});
        row("text after a quote", "\"a\"b,c\nd,e\n", {{"!misplaced"}, {"d", "e"}});
        row("CRLF in quotes stays", "\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}});
        row("bytes of any kind", QByteArray("\xff\x00,\x80\n", 5), {{QByteArray("\xff\x00", 2), "\x80"}});
    }

    void findsRecordsAndCells()
    {
        QFETCH(QByteArray, csv);
        QFETCH(Rows, rows);
        for (const qsizetype step : {1, 2, 3, 7, 1000})
            QCOMPARE(recordsOf(csv, step), rows);
    }

    void countsTheLinesOfARecord()
    {
        CsvRecord record;
        const QByteArray csv = "\"a\nb\r\nc\",d\r\ne,f\n";
        QCOMPARE(record.read(csv, true, ','), CsvRecord::Reading::Whole);
        QCOMPARE(record.lines(), 3);
        QCOMPARE(record.read(QByteArrayView(csv).sliced(record.length()), true, ','),
                 CsvRecord::Reading::Whole);
        QCOMPARE(record.lines(), 1);
    }

    void readsTheSpectrum()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: csv_spectrum was not read");
        const QDir folder(corpora + u"/csv_spectrum"_s);
        const QStringList names = QDir(folder.filePath(u"csvs"_s)).entryList({u"*.csv"_s});
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile csv(folder.filePath(u"csvs/"_s + name));
            QFile json(folder.filePath(u"json/"_s + name.chopped(4) + u".json"_s));
            QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
            const Rows rows = recordsOf(csv.readAll(), 16);
            const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
            if (document.isObject())
                continue; // location_coordinates: its JSON is of another row than its CSV
            const QJsonArray expected = document.array();
            QCOMPARE(rows.size(), expected.size() + 1);
            for (qsizetype i = 1; i < rows.size(); ++i) {
                const QJsonObject object = expected.at(i - 1).toObject();
                for (qsizetype cell = 0; cell < rows.at(i).size(); ++cell)
                    QCOMPARE(QString::fromUtf8(rows.at(i).at(cell)),
                             object.value(QString::fromUtf8(rows.first().at(cell))).toString());
            }
        }
    }

    void takesRows_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("seen");
        const auto row = [](const char *name, const QByteArray &csv, const QStringList &seen) {
            QTest::newRow(name) << csv << seen;
        };
        row("comma", "remote_id,text\n1,Bonjour\n", {u"2:Bonjour"_s});
        row("semicolon", "remote_id;text\n1;a, b\n", {u"2:a, b"_s});
        row("tab", "remote_id\ttext\n1\ta; b\n", {u"2:a; b"_s});
        row("commas in a header of semicolons", "\"a,b,c,d\";id;text\n;1;x\n", {u"2:x"_s});
        row("the spreadsheet's hint", "sep=;\nid;text\n1;x\n", {u"3:x"_s});
        row("byte order mark", "\xef\xbb\xbfid,text\n1,x\n", {u"2:x"_s});
        row("mark and quotes", "\xef\xbb\xbf\"id\",\"text\"\n1,x\n", {u"2:x"_s});
        row("blank lines", "\n\nid,text\n\n1,x\n\n", {u"5:x"_s});
        row("usual names", "Tweet ID,Full-Text\n1,x\n", {u"2:x"_s});
        row("French names", "Identifiant;Commentaire\n1;x\n", {u"2:x"_s});
        row("columns nobody knows", "x,id,y,text,z\n1,2,3,4,5\n", {u"2:4"_s});
        row("lines in quotes", "id,text\n1,\"a\nb\"\n2,c\n", {u"2:a\nb"_s, u"4:c"_s});
        row("spaces of the text stay", "id,text\n1,  a  \n", {u"2:  a  "_s});
        row("too few", "id,text,url\n1,x\n2,y,\n", {u"2!columns-differ"_s, u"3:y"_s});
        row("too many", "id,text\n1,x,y\n2,y\n", {u"2!columns-differ"_s, u"3:y"_s});
        row("empty ones more", "id,text\n1,x,,\n", {u"2:x"_s});
        row("no text", "id,text\n1,\n2,\" \"\n3,x\n", {u"2!text-missing"_s, u"3!text-missing"_s, u"4:x"_s});
        row("nothing to know it by", "id,text,posted_at,author_handle\n,x,2026-11-22,\n,y,2026-11-22,bob\n",
            {u"2!no-identity"_s, u"3:y"_s});
        row("no date", "id,text,posted_at\n1,x,hier\n", {u"2!date-unreadable"_s});
        row("stars", "id,text,rating\n1,a,5\n2,b,4.0\n3,c,6\n4,d,0\n5,e,3.5\n",
            {u"2:a"_s, u"3:b"_s, u"4!rating-out-of-range"_s, u"5!rating-out-of-range"_s,
             u"6!rating-out-of-range"_s});
        row("kinds", "id,text,kind\n1,a,Review\n2,b,shout\n", {u"2:a"_s, u"3!kind-unknown"_s});
        row("flags", "id,text,private\n1,a,TRUE\n2,b,non\n3,c,maybe\n",
            {u"2:a"_s, u"3:b"_s, u"4!flag-unreadable"_s});
        row("followers are not worth a message", "id,text,author_followers\n1,a,12k\n", {u"2:a"_s});
        row("a quote left open", "id,text\n1,\"x\n2,y\n3,z\n", {u"2!quote-unclosed"_s, u"3:y"_s, u"4:z"_s});
        row("text after a quote", "id,text\n1,\"x\"y\n2,z\n", {u"2!quote-misplaced"_s, u"3:z"_s});
        row("one row is damaged", "id,text\n1,\xc3\xa9t\xc3\xa9\n2,\xc3(\n3,\xc3\xa9\n",
            {u"2:été"_s, u"3!utf8-invalid"_s, u"4:é"_s});
        row("NUL", QByteArray("id,text\n") + QByteArray(70'000, '\n') + QByteArray("1,a\0b\n2,c\n", 10),
            {u"70002!nul-in-text"_s, u"70003:c"_s});
        row("a field too long", "id,text,url\n1,x," + QByteArray(limits::fieldBytes + 1, 'u') + "\n2,y,\n",
            {u"2!too-long"_s, u"3:y"_s});
        row("a text too long", "id,text\n1," + QByteArray(limits::textBytes + 1, 'u') + "\n2,y\n",
            {u"2!too-long"_s, u"3:y"_s});
        row("a text as long as may be", "id,text\n1," + QByteArray(limits::textBytes, ' ') + "\n",
            {u"2!text-missing"_s});
        row("a header alone", "id,text\n", {});
        row("no text column", "id,url\n1,2\n", {u"columns-unknown"_s});
        row("no id column", "text,posted_at\n1,2\n", {u"columns-unknown"_s});
        row("a header left open", "id,\"text\n1,2\n", {u"format-invalid"_s});
        row("nothing but blank lines", "\n\n\n", {u"file-empty"_s});
        row("markup", "<?xml version=\"1.0\"?><rss/>", {u"columns-unknown"_s});
    }

    void takesRows()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, seen);
        QCOMPARE(read(csv), seen);
    }

    void knowsCharacterSets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"id;text\r\n1;Été à l’œil €\r\n"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding, bool mark) {
            return QByteArray(
                QStringEncoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag{})
                    .encode(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << encoded(QStringConverter::Utf8, true);
        QTest::newRow("UTF-16 LE with its mark") << encoded(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16 BE with its mark") << encoded(QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, false);
        QTest::newRow("Windows-1252") << QByteArray("id;text\r\n1;\xc9t\xe9 \xe0 l\x92\x9cil \x80\r\n");
    }

    void knowsCharacterSets()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(read(bytes), QStringList{u"2:Été à l’œil €"_s});
    }

    void longFilesOfOtherCharacterSetsAreConvertedWhole()
    {
        QByteArray windows = "id;text\n";
        QString expected;
        for (int i = 0; i < 40'000; ++i)
            windows += QByteArray::number(i) + ";" + (i % 3 == 0 ? "\xe9" : "a") + "t\xe9 " +
                       QByteArray(i % 11, 'x') + "\n";
        const QStringList seen = read(windows);
        QCOMPARE(seen.size(), 40'000);
        QCOMPARE(seen.at(3), u"5:été xxx"_s);
        QCOMPARE(seen.last(), u"40001:été xxx"_s);
    }

    void columnsCanBeNamed()
    {
        const QByteArray csv = "Numéro;Ce qui est dit;text\n1;bon;mauvais\n";
        QCOMPARE(read(csv, {{u"text"_s, u"ce qui est dit"_s}, {u"remote_id"_s, u"Numero"_s}}),
                 QStringList{u"2:bon"_s});
        QCOMPARE(read(csv, {{u"text"_s, u"nulle part"_s}, {u"remote_id"_s, u"Numero"_s}}),
                 QStringList{u"columns-unknown"_s});
        QCOMPARE(read(csv, {{u"texte"_s, u"text"_s}}), QStringList{u"invalid-argument"_s});
    }

    void everyFieldFindsItsPlace()
    {
        auto source =
            open("id;remote_id;channel;author_handle;author_name;author_followers;posted_at;language;"
                 "text;url;in_reply_to;parent_title;rating;kind;private;sponsored;ours;place;"
                 "expires_at\n"
                 "i;r; Page ;@lea;Léa;12;2026-11-22T10:00:00Z;fr-FR;t;u;p;titre;4;comment;1;0;"
                 "true;Brest;2026-11-23\n");
        REQUIRE_OK(source);
        const auto next = (*source)->next();
        REQUIRE_OK(next);
        QVERIFY(next->has_value() && (*next)->has_value());
        const Incoming &row = ***next;
        QCOMPARE(row.remoteId, "r"); // the exact name, not the usual one
        QCOMPARE(row.channel, "Page");
        QCOMPARE(row.authorHandle, "@lea");
        QCOMPARE(row.authorName, "Léa");
        QCOMPARE(*row.authorFollowers, 12);
        QCOMPARE(*row.postedAtMs, 1'795'341'600'000);
        QCOMPARE(row.language, "fr");
        QCOMPARE(row.text, "t");
        QCOMPARE(row.url, "u");
        QCOMPARE(row.inReplyTo, "p");
        QCOMPARE(row.parentTitle, "titre");
        QCOMPARE(*row.rating, 4);
        QCOMPARE(*row.kind, Kind::Comment);
        QVERIFY(row.isPrivate && !row.sponsored && *row.ours);
        QCOMPARE(row.where, "Brest");
        QVERIFY(row.expiresAtMs);
        QCOMPARE((*source)->position(), (*source)->size());
    }
};

VIGIE_TEST_MAIN(CsvTest)
#include "csvtest.moc"
