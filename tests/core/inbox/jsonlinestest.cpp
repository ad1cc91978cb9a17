// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/intakelimits.h"
#include "inbox/opening.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDir>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;

class JsonLinesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// "line:text" for each row, "line!reason" for each reject.
    QStringList read(const QByteArray &content)
    {
        QFile written(m_folder.filePath(u"rows.jsonl"_s));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("no file");
        written.close();
        const std::atomic_bool cancel = false;
        const auto source =
            openIncoming(written.fileName(), Format::Auto, {QTimeZone::UTC, *FieldNames::with({})}, cancel);
        if (!source)
            return {errorCodeName(source.error().code)};
        QStringList seen;
        QList<Place> places;
        for (;;) {
            const auto next = (*source)->next();
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
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            const auto again = (*source)->again(*place);
            if (!again || !seen.contains(u"%1:%2"_s.arg(place->line).arg(QString::fromUtf8(again->text))))
                seen.append(u"%1 differs"_s.arg(place->line));
        }
        return seen;
    }

private Q_SLOTS:
    void takesLines_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("seen");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &seen) {
            QTest::newRow(name) << lines << seen;
        };
        row("one", R"({"remote_id":"1","text":"Bonjour"})", {u"1:Bonjour"_s});
        row("escapes", R"({"remote_id":"1","text":"a\nb \u00e9 \ud83d\ude00"})", {u"1:a\nb é 😀"_s});
        row("blank lines and CRLF",
            "\r\n{\"id\":\"1\",\"text\":\"a\"}\r\n\n{\"id\":\"2\",\"text\":\"b\"}\r\n", {u"2:a"_s, u"4:b"_s});
        row("byte order mark", "\xef\xbb\xbf{\"id\":\"1\",\"text\":\"a\"}\n", {u"1:a"_s});
        row("numbers as names", R"({"id":12345678901234567890,"text":"a"})", {u"1:a"_s});
        row("null is absent", R"({"id":"1","text":"a","rating":null,"posted_at":null})", {u"1:a"_s});
        row("times as numbers",
            R"({"id":"1","text":"a","posted_at":1793000000})"
            "\n"
            R"({"id":"2","text":"b","posted_at":1793000000.25})"
            "\n"
            R"({"id":"3","text":"c","posted_at":1e300})",
            {u"1:a"_s, u"2:b"_s, u"3!date-unreadable"_s});
        row("unknown keys", R"({"id":"1","text":"a","triage":{"x":[1,2,{"y":null}]},"tags":["b"]})",
            {u"1:a"_s});
        row("a list where a text is", R"({"id":"1","text":["a"]})", {u"1!value-unreadable"_s});
        row("the exact key wins", R"({"message":"wrong","text":"right","content":"wrong","id":"1"})",
            {u"1:right"_s});
        row("a bad line is one reject", "{\"id\":\"1\",\"text\":\"a\"\n{\"id\":\"2\",\"text\":\"b\"}\n",
            {u"1!json-invalid"_s, u"2:b"_s});
        row("two objects", R"({"id":"1","text":"a"}{"id":"2","text":"b"})", {u"1!json-invalid"_s});
        row("a list", R"([{"id":"1","text":"a"}])", {u"1!json-not-object"_s});
        row("a word", "hello", {u"1!json-invalid"_s});
        row("a string", R"("hello")", {u"1!json-not-object"_s});
        row("a comma too many", R"({"id":"1","text":"a",})", {u"1!json-invalid"_s});
        row("a lone surrogate", R"({"id":"1","text":"\ud83d"})", {u"1!json-invalid"_s});
        row("a NUL", R"({"id":"1","text":"a\u0000b"})", {u"1!nul-in-text"_s});
        row("no UTF-8", "{\"id\":\"1\",\"text\":\"\xe9\"}\n{\"id\":\"2\",\"text\":\"b\"}\n",
            {u"1!utf8-invalid"_s, u"2:b"_s});
        row("64 deep",
            "{\"id\":\"1\",\"text\":\"a\",\"x\":" + QByteArray(60, '[') + QByteArray(60, ']') + "}",
            {u"1:a"_s});
        row("100,000 deep",
            QByteArray(100'000, '[') + QByteArray(100'000, ']') + "\n{\"id\":\"2\",\"text\":\"b\"}",
            {u"1!json-too-deep"_s, u"2:b"_s});
        row("a line too long",
            "{\"id\":\"1\",\"text\":\"" + QByteArray(limits::rowBytes, 'a') +
                "\"}\n{\"id\":\"2\",\"text\":\"b\"}",
            {u"1!too-long"_s, u"2:b"_s});
        row("a text too long", "{\"id\":\"1\",\"text\":\"" + QByteArray(limits::textBytes + 1, 'a') + "\"}\n",
            {u"1!too-long"_s});
        row("the last line is cut", "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"te",
            {u"1:a"_s, u"2!json-invalid"_s});
        row("no text", R"({"id":"1"})", {u"1!text-missing"_s});
        row("nothing to know it by", R"({"text":"a"})", {u"1!no-identity"_s});
    }

    void takesLines()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, seen);
        QCOMPARE(read(lines), seen);
    }

    /// Each file of the suite is put into a line; those that hold line feeds cannot be.
    void isAsStrictAsTheSuite()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: jsontestsuite was not read");
        const QDir folder(corpora + u"/jsontestsuite/test_parsing"_s);
        int looked = 0;
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray json = file.readAll().trimmed();
            if (json.contains('\n') || json.contains('\r') || json.isEmpty())
                continue;
            const QStringList seen = read("{\"id\":\"1\",\"text\":\"a\",\"x\":" + json + "}\n");
            ++looked;
            if (name.startsWith(u'y'))
                QVERIFY2(seen == QStringList{u"1:a"_s}, qPrintable(name + u' ' + seen.join(u' ')));
            if (name.startsWith(u'n'))
                QVERIFY2(!seen.contains(u"1:a"_s), qPrintable(name + u' ' + seen.join(u' ')));
        }
        QVERIFY(looked > 200);
    }
};

VIGIE_TEST_MAIN(JsonLinesTest)
#include "jsonlinestest.moc"
