// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intake.h"
#include "inbox/intakelimits.h"
#include "inbox/opening.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QProcess>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::Office;

static ImportReport import(Office &office, const QString &path, Format format = Format::Auto)
{
    auto report = await(
        importFiles(*office.workspace, office.actor(), {.files = {path}, .format = format}, {}, nullptr));
    if (!report)
        qFatal("%s", qPrintable(errorCodeName(report.error().code)));
    return *report;
}

class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClearError_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *title, const QString &name, const QByteArray &content,
                            const QString &error) { QTest::newRow(title) << name << content << error; };
        row("empty", u"a.csv"_s, {}, u"file-empty"_s);
        row("empty JSON Lines", u"a.jsonl"_s, {}, u"file-empty"_s);
        row("an image", u"a.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"file-binary"_s);
        row("the beginning of an archive", u"a.jsonl"_s, QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10),
            u"archive-damaged"_s);
        row("control characters", u"a.csv"_s, QByteArray("\x01\x02\x03").repeated(100), u"file-binary"_s);
        row("zeros", u"a.csv"_s, QByteArray(100'000, '\0'), u"file-binary"_s);
        row("a page", u"a"_s, "<!doctype html><p>", u"format-unknown"_s);
        row("a list over several lines", u"a"_s, "[\n{\"id\":1}]", u"format-unknown"_s);
        row("100,000 columns", u"a.csv"_s, "id,text" + QByteArray(",c").repeated(100'000) + "\n",
            u"too-large"_s);
        row("a header of 100 MB", u"a.csv"_s, QByteArray(100'000'000, 'a'), u"too-large"_s);
        row("a header of separators", u"a.csv"_s, QByteArray(10'000'000, ','), u"too-large"_s);
        row("prose", u"a.txt"_s, "Il était une fois\nun vélo", u"columns-unknown"_s);
        row("half a mark", u"a.csv"_s, "\xff\xfe", u"file-empty"_s);
        row("UTF-16 cut in a character", u"a.csv"_s,
            QByteArray("\xff\xfe"
                       "a\0b\0c",
                       7),
            u"columns-unknown"_s);
    }

    void oneClearError()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        Office office;
        const auto report = import(office, office.file(name, content));
        QCOMPARE(report.read, 0);
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(errorCodeName(report.failures.first().code), error);
        QVERIFY(report.failures.first().fact("path").endsWith(name));
    }

    void oneRejectAndTheRestIsTakenIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a row of 100,000 columns")
            << u"a.csv"_s << "id,text\n" + QByteArray("x,").repeated(100'000) + "\n2,bon\n"
            << u"columns-differ"_s;
        QTest::newRow("a row of 100 MB")
            << u"a.csv"_s << "id,text\n1," + QByteArray(100'000'000, 'a') + "\n2,bon\n"
            << u"too-long"_s;
        QTest::newRow("100 MB in quotes")
            << u"a.csv"_s << "id,text\n1,\"" + QByteArray(100'000'000, 'a') + "\"\n2,bon\n"
            << u"too-long"_s;
        QTest::newRow("a quote that stays open for 100 MB")
            << u"a.csv"_s << "id,text\n1,\"a\n2,bon\n" + QByteArray(100'000'000, '\n') << u"quote-unclosed"_s;
        QTest::newRow("a line of JSON of 100 MB")
            << u"a.jsonl"_s
            << "{\"id\":\"1\",\"text\":\"" + QByteArray(100'000'000, 'a') +
                   "\"}\n{\"id\":\"2\",\"text\":\"bon\"}\n"
            << u"too-long"_s;
        QTest::newRow("JSON 100,000 deep")
            << u"a.jsonl"_s
            << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000) +
                   "\n{\"id\":\"2\",\"text\":\"bon\"}\n"
            << u"json-too-deep"_s;
        QTest::newRow("JSON 100,000 deep and cut")
            << u"a.jsonl"_s << QByteArray("{\"a\":").repeated(100'000) + "\n{\"id\":\"2\",\"text\":\"bon\"}\n"
            << u"json-invalid"_s;
    }

    void oneRejectAndTheRestIsTakenIn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        Office office;
        const auto report = import(office, office.file(name, content));
        QVERIFY(report.failures.isEmpty());
        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.rejects.first().reason, reason);
        QCOMPARE(report.rejects.first().line, name.endsWith(u"csv"_s) ? 2 : 1);
    }

    void aFileOfOpenQuotesIsGivenUp()
    {
        Office office;
        QByteArray csv = "id,text\n";
        for (int i = 0; i <= limits::unclosedQuotes; ++i)
            csv += "1,\"\n" + QByteArray(limits::rowBytes, 'a') + "\n";
        const auto report = import(office, office.file(u"a.csv"_s, csv));
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures.first().code, ErrorCode::FormatInvalid);
        QCOMPARE(report.failures.first().fact("reason"), u"quote-unclosed"_s);
        QVERIFY(!report.failures.first().fact("line").isEmpty());
    }

    void aFileCutBetweenTwoLooksKeepsWhatCameBefore()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray csv = "id,text\n";
        for (int i = 0; i < 100'000; ++i)
            csv += QByteArray::number(i) + ",texte\n";
        QVERIFY(file.write(csv) == csv.size() && file.flush());
        const std::atomic_bool cancel = false;
        const auto source =
            openIncoming(file.fileName(), Format::Auto, {QTimeZone::UTC, *FieldNames::with({})}, cancel);
        REQUIRE_OK(source);
        QList<Place> places;
        while (places.size() < 50'000)
            places.append((*(*(*source)->next()))->place);
        QVERIFY(file.resize(csv.size() / 3));
        const auto early = (*source)->again(places.first());
        REQUIRE_OK(early);
        REQUIRE_ERROR((*source)->again(places.last()), ErrorCode::FileChanged);
        Result<std::optional<IncomingSource::Row>> next = (*source)->next();
        for (int i = 0; i < 100'000 && next && *next; ++i)
            next = (*source)->next();
        REQUIRE_ERROR(next, ErrorCode::FileChanged);
    }

    void aRowThatIsNoRowAnyMoreIsNotTaken()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray csv = "id,text\n" + QByteArray("1,un texte\n").repeated(50'000);
        QVERIFY(file.write(csv) == csv.size() && file.flush());
        const std::atomic_bool cancel = false;
        const auto source =
            openIncoming(file.fileName(), Format::Auto, {QTimeZone::UTC, *FieldNames::with({})}, cancel);
        REQUIRE_OK(source);
        const Place first = (*(*(*source)->next()))->place;
        for (int i = 0; i < 49'000; ++i)
            (void)(*source)->next();
        QVERIFY(file.seek(first.offset));
        file.write(QByteArray(400'000, ','));
        QVERIFY(file.flush());
        REQUIRE_ERROR((*source)->again(first), ErrorCode::FileChanged);
    }

    void aDeletedFileIsReadToItsEnd()
    {
        Office office;
        QByteArray csv = "id,text\n";
        for (int i = 0; i < 20'000; ++i)
            csv += QByteArray::number(i) + ",texte\n";
        const QString path = office.file(u"a.csv"_s, csv);
        auto future = importFiles(
            *office.workspace, office.actor(), {.files = {path}},
            [path](const ImportProgress &) { QFile::remove(path); }, nullptr);
        const auto report = await(std::move(future));
        REQUIRE_OK(report);
        QCOMPARE(report->added, 20'000);
        QVERIFY(!QFile::exists(path));
    }

    void aFileOneMayNotReadIsNamed()
    {
        Office office;
        const QString path = office.file(u"a.csv"_s, "id,text\n1,x\n");
        QFile::setPermissions(path, {});
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            QSKIP("this account may read everything");
        QCOMPARE(import(office, path).failures.first().code, ErrorCode::FileUnreadable);
    }

    void aPipeIsRefusedRatherThanWaitedFor()
    {
        Office office;
        const QString path = office.path(u"pipe"_s);
        if (QProcess::execute(u"mkfifo"_s, {path}) != 0)
            QSKIP("there are no pipes here");
        const auto report = import(office, path);
        QCOMPARE(report.failures.first().code, ErrorCode::FileUnreadable);
        QCOMPARE(report.failures.first().fact("reason"), u"no-file"_s);
    }
};

VIGIE_TEST_MAIN(HostileFilesTest)
#include "hostilefilestest.moc"
