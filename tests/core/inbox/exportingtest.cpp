// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/exporting.h"
#include "inbox/intake.h"
#include "inbox/mentionstore.h"
#include "inbox/search.h"
#include "support/content.h"
#include "support/office.h"
#include "support/vigietest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace vigie;
using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::await;
using vigie::test::contentOf;
using vigie::test::Office;
using workspace::Connection;

static ImportReport import(Office &office, const QString &path)
{
    auto report = await(importFiles(*office.workspace, office.actor(), {.files = {path}}, {}, nullptr));
    if (!report)
        qFatal("%s", qPrintable(errorCodeName(report.error().code)));
    return *report;
}

static QByteArray exported(Office &office)
{
    const auto count = office.read([&](Connection &c) { return exportMentions(c, office.folder.path()); });
    if (!count)
        qFatal("%s", qPrintable(errorCodeName(count.error().code)));
    return contentOf(office.path(u"mentions.jsonl"_s));
}

/// The lines without what each workspace makes of its own.
static QList<QJsonObject> comparable(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        object.remove("id"_L1);
        object.remove("seen_at"_L1);
        if (!object.isEmpty())
            objects.append(object);
    }
    return objects;
}

/// Takes the texts in as JSON Lines, exports them, takes that in elsewhere: every text must be the same
/// bytes.
static void roundTrip(const QStringList &texts)
{
    Office first;
    QByteArray lines;
    QStringList wanted;
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            continue;
        const QJsonObject object{{u"remote_id"_s, QString::number(wanted.size())},
                                 {u"author_name"_s, text.left(40).trimmed()},
                                 {u"text"_s, text}};
        lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        wanted.append(text);
    }
    const auto report = import(first, first.file(u"texts.jsonl"_s, lines));
    for (const Reject &reject : report.rejects)
        qWarning() << reject.line << reject.reason << reject.detail;
    QCOMPARE(report.added, wanted.size());
    const QByteArray out = exported(first);
    QCOMPARE(comparable(out).size(), wanted.size());
    for (const QString &text : std::as_const(wanted)) { // the bytes: Qt's reader of JSON drops a first U+FEFF
        const QByteArray object =
            QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson(QJsonDocument::Compact);
        QVERIFY2(out.contains(object.sliced(1, object.size() - 2)), object);
    }

    Office second;
    QCOMPARE(import(second, first.path(u"mentions.jsonl"_s)).added, wanted.size());
    const QByteArray again = exported(second);
    QCOMPARE(comparable(again), comparable(out));
    // Every text with a letter or digit is found by itself.
    for (const QString &text : wanted.mid(0, 600)) {
        const auto query = parseQuery(u'"' + QString(text).remove(u'"') + u'"', QTimeZone::UTC);
        REQUIRE_OK(query);
        const auto found = second.read(
            [&](Connection &c) { return searchTotal(c, u'"' + QString(text).remove(u'"') + u'"'); });
        REQUIRE_OK(found);
    }
}

class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        Office office;
        const QByteArray csv =
            "remote_id,channel,author_handle,author_name,author_followers,posted_at,language,text,url,"
            "in_reply_to,parent_title,rating,kind,private,sponsored,ours,place,expires_at\n"
            "a,Page,lea,Léa,12,2026-11-20T10:00:00.250Z,fr,\"l1\r\nl2\t \"\"x\"\" \",https://a.example,p,T,4,"
            "comment,true,true,,Brest,2026-12-01T00:00:00Z\n"
            "b,Page,kerlo,,,2026-11-20T11:00:00Z,,réponse,,a,,,,true,,true,,\n"
            "c,X,,Seulement un nom,,2026-11-20T11:00:00Z,en,\xf0\x9f\x94\xa5,,,,,,,,,,\n";
        QCOMPARE(import(office, office.file(u"a.csv"_s, csv)).added, 3);
        const QByteArray out = exported(office);
        const QList<QJsonObject> objects = comparable(out);
        QCOMPARE(objects.size(), 3);
        const QJsonObject first = objects.first();
        QCOMPARE(first.value("text"_L1).toString(), u"l1\r\nl2\t \"x\" "_s);
        QCOMPARE(first.value("posted_at"_L1).toString(), u"2026-11-20T11:00:00.250+01:00"_s);
        QCOMPARE(first.value("disposition"_L1).toString(), u"replied"_s);
        QCOMPARE(first.value("rating"_L1).toInt(), 4);
        QCOMPARE(first.value("private"_L1), QJsonValue(true));
        QCOMPARE(first.value("place"_L1).toString(), u"Brest"_s);
        QVERIFY(objects.last().value("rating"_L1).isNull());

        Office other;
        QCOMPARE(import(other, office.path(u"mentions.jsonl"_s)).added, 3);
        QCOMPARE(comparable(exported(other)), objects);
        QCOMPARE(import(other, office.path(u"mentions.jsonl"_s)).duplicates, 3);
    }

    void awkwardTextsComeBack()
    {
        roundTrip({u"<script>alert('x')</script>"_s, u"=cmd|' /C calc'!A0"_s, u"\u202Eabc\u2066d\u2069"_s,
                   u"a\u2028b\u2029c"_s, u"\u0001\u001f\u007f\u0085"_s, u"\ufeffmark"_s, u"\uffff\ufffe"_s,
                   u"👨‍👩‍👧 🇫🇷 e\u0301"_s, u"\\u0041 \\n \"\""_s, u"{\"text\":1}"_s,
                   u"a\r\nb\rc\nd"_s, u"  spaces  "_s, QString(100'000, u'é'), u"𝒳"_s,
                   u"%s%n DROP TABLE mention; --"_s});
    }

    void theNaughtyStringsComeBack()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: blns was not read");
        QStringList texts;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(contentOf(corpora + u"/blns/blns.json"_s)).array())
            texts.append(value.toString());
        QVERIFY(texts.size() > 400);
        roundTrip(texts);
    }

    void theScriptsComeBack()
    {
        const QString corpora = qEnvironmentVariable("VIGIE_CORPORA");
        if (corpora.isEmpty())
            QSKIP("VIGIE_CORPORA is not set: owasp_xss was not read");
        const QByteArray payloads = contentOf(corpora + u"/owasp_xss/payloads.json"_s);
        QStringList texts;
        for (const QByteArray &line :
             payloads.split('\n')) // the file's own lines are as awkward as its texts
            texts.append(QString::fromUtf8(line));
        roundTrip(texts);
    }

    void anAssigneeIsNamed()
    {
        Office office;
        const auto anne = office.actor();
        import(office, office.file(u"a.csv"_s, "id,text\n1,x\n"));
        REQUIRE_OK(office.write([&](Connection &c) {
            return assign(c, anne, {mentionsAfter(c, -1, 1).first().key}, anne.id());
        }));
        QCOMPARE(comparable(exported(office)).first().value("assignee"_L1).toString(), u"Anne"_s);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        Office office;
        const auto refused =
            office.read([&](Connection &c) { return exportMentions(c, office.path(u"nowhere"_s)); });
        REQUIRE_ERROR(refused, ErrorCode::ReadOnly);
        QVERIFY(refused.error().fact("path").contains(u"nowhere"_s));
    }
};

VIGIE_TEST_MAIN(ExportingTest)
#include "exportingtest.moc"
