// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/pack.h"
#include "inbox/mentionstore.h"
#include "moderation/impersonation.h"
#include "support/office.h"
#include "support/png.h"
#include "support/rows.h"
#include "support/vigietest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QXmlStreamReader>

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using test::Office;

/// What a lawyer is handed.
class PackTest : public QObject
{
    Q_OBJECT

    static Pack packed(const QString &text, const QString &language = u"fr"_s, bool isPrivate = false)
    {
        Office office;
        const auto anne = office.actor();
        const qint64 key = test::addMention(office, {.postedAt = u"2026-11-30T22:30:00Z"_s,
                                                     .authorName = u"<script>alert(1)</script>"_s,
                                                     .authorHandle = u"troll\"onerror=\"x"_s,
                                                     .text = text,
                                                     .isPrivate = isPrivate,
                                                     .url = u"https://example.org/p/1?a=1&b=<2>"_s});
        const auto done = office.write([&](Connection &c) -> Result<void> {
            if (auto added = addEvidence(c, anne, key, test::noisePng(20, 10), u"https://example.org/p/1"_s);
                !added)
                return fail(added.error());
            return moderate(
                       c, anne,
                       {.kind = ActKind::Hide, .mention = key, .article = u"A2"_s, .reason = u"<b>x</b>"_s})
                .transform([](auto &&) {});
        });
        if (!done)
            qFatal("%s", qPrintable(errorCodeName(done.error().code)));
        auto pack = office.read([&](Connection &c) { return readPack(c, anne, key); });
        if (!pack)
            qFatal("nothing is packed");
        pack->language = language;
        return *pack;
    }

private Q_SLOTS:
    void theDatesAreCountedByTheDayOfTheMonth_data()
    {
        QTest::addColumn<QString>("posted");
        QTest::addColumn<QString>("threeMonths");
        QTest::addColumn<QString>("oneYear");
        QTest::newRow("a day") << u"2026-01-15T12:00:00Z"_s << u"2026-04-15"_s << u"2027-01-15"_s;
        QTest::newRow("in Paris it is tomorrow")
            << u"2026-01-15T23:30:00Z"_s << u"2026-04-16"_s << u"2027-01-16"_s;
        QTest::newRow("a shorter month") << u"2026-11-30T12:00:00Z"_s << u"2027-02-28"_s << u"2027-11-30"_s;
        QTest::newRow("29 February") << u"2028-02-29T12:00:00Z"_s << u"2028-05-29"_s << u"2029-02-28"_s;
    }
    void theDatesAreCountedByTheDayOfTheMonth()
    {
        QFETCH(QString, posted);
        const Limitation dates = limitationOf(QDateTime::fromString(posted, Qt::ISODate).toMSecsSinceEpoch(),
                                              QTimeZone("Europe/Paris"));
        QTEST(dates.threeMonths.toString(Qt::ISODate), "threeMonths");
        QTEST(dates.oneYear.toString(Qt::ISODate), "oneYear");
    }

    void isOneWellFormedFileThatOnlyShows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void isOneWellFormedFileThatOnlyShows()
    {
        QFETCH(QString, language);
        const QString text = u"</blockquote><img src=x onerror=alert(1)> \u202Eabc\u0007 & \"'\nsale race"_s;
        const Pack pack = packed(text, language);
        const QByteArray html = packHtml(pack);
        QXmlStreamReader xml(html);
        int images = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY2(xml.name() != u"script" && xml.name() != u"iframe" && xml.name() != u"link",
                     qPrintable(xml.name().toString()));
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(attribute.name().toString()));
                QVERIFY(attribute.name() != u"href");
                if (attribute.name() == u"src") {
                    QVERIFY(attribute.value().startsWith(u"data:image/png;base64,"));
                    ++images;
                }
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(images, 1);
        // What turns and what is not seen is named; the bytes as they came are there as well.
        QVERIFY(html.contains("[U+202E]") && html.contains("[U+0007]"));
        QVERIFY(html.contains(text.toUtf8().toBase64()));
        QVERIFY(html.contains(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
        QVERIFY(html.contains(pack.images.first().evidence.sha256.toHex()));
        QVERIFY(html.contains(language == u"fr" ? "Ceci n’est pas un constat" : "not a bailiff"));
        QVERIFY(html.contains(language == u"fr" ? "28 février 2027" : "28 February 2027"));
        QVERIFY(html.contains("A2. "));
    }

    void theListIsOfAllThatIsInIt()
    {
        const Pack pack = packed(u"texte"_s);
        const QByteArray html = packHtml(pack);
        const qsizetype from = html.indexOf("<pre>") + 5;
        const QByteArray list = html.mid(from, html.indexOf("</pre>") - from);
        QCOMPARE(list.count('\n'), 2);
        QVERIFY(html.contains(QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex()));
    }

    void saysThatAPrivateMessageWasNotPublic()
    {
        const QByteArray once = packHtml(packed(u"x"_s, u"en"_s));
        QVERIFY(!once.contains("was not public"));
        QVERIFY(packHtml(packed(u"x"_s, u"en"_s, true)).contains("was not public"));
    }

    void anImageThatWasChangedIsSaidToBe()
    {
        Pack pack = packed(u"x"_s, u"en"_s);
        QVERIFY(!packHtml(pack).contains("not the one that was kept"));
        pack.images.first().png = test::noisePng(20, 10) + "x";
        QVERIFY(packHtml(pack).contains("not the one that was kept"));
    }

    void isWrittenForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.html"_s);
        REQUIRE_OK(savePack("x", path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        REQUIRE_ERROR(savePack("x", folder.filePath(u"no/where.html"_s)), ErrorCode::ReadOnly);
    }

    void anAccountThatPassesForUsIsFound()
    {
        const QStringList ours{u"Kerlo"_s, u"kerlo.velos"_s};
        QCOMPARE(passesFor(ours, u"kerl0", u"Jean", false), u"Kerlo"_s);
        QCOMPARE(passesFor(ours, u"jean29", u"Kerlo Vélos support", false), u"kerlo.velos"_s);
        QCOMPARE(passesFor(ours, u"kerlo.velos", u"Kerlo", true), QString());
        QCOMPARE(passesFor(ours, u"lea", u"Léa", false), QString());
    }
};

VIGIE_TEST_MAIN(PackTest)
#include "packtest.moc"
