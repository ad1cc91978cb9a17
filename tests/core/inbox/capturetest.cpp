// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capture.h"
#include "inbox/capturelinks.h"
#include "inbox/capturewords.h"
#include "support/content.h"
#include "support/times.h"
#include "support/vigietest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vigie::inbox;
using namespace Qt::StringLiterals;
using vigie::test::contentOf;
using vigie::test::paris;

static const qint64 capturedAtMs = QDateTime(QDate(2025, 10, 20), QTime(10, 0), paris).toMSecsSinceEpoch();

static CaptureContext context()
{
    return {capturedAtMs, paris, u"fr"_s, {u"Kerlo"_s, u"@kerlo_velos"_s}, {}};
}

static QString timeOf(const std::optional<qint64> &ms, bool rough)
{
    if (!ms)
        return {};
    return (rough ? u"~"_s : QString()) +
           QDateTime::fromMSecsSinceEpoch(*ms, paris).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// What was found, in the words of the fixtures.
static QJsonObject objectOf(const Captured &found)
{
    QJsonObject object{{u"text"_s, found.text}};
    const auto put = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(u"author"_s, found.authorName);
    put(u"handle"_s, found.authorHandle);
    put(u"at"_s, timeOf(found.postedAtMs, found.timeIsRough));
    put(u"url"_s, found.url);
    if (found.rating)
        object.insert(u"rating"_s, *found.rating);
    if (found.depth != 0)
        object.insert(u"depth"_s, found.depth);
    if (found.ours)
        object.insert(u"ours"_s, true);
    return object;
}

static QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QList<Captured> foundIn(const QString &text)
{
    return captured({text, {}, {}}, context());
}

class CaptureTest : public QObject
{
    Q_OBJECT

    const QDir m_fixtures{QStringLiteral(VIGIE_SOURCE "/tests/data/capture")};

private Q_SLOTS:
    void findsTheCommentsOfAPage_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = m_fixtures.entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 24);
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void findsTheCommentsOfAPage()
    {
        QFETCH(QString, name);
        const QByteArray content = contentOf(m_fixtures.filePath(name));
        const QJsonObject expected =
            QJsonDocument::fromJson(contentOf(m_fixtures.filePath(name + u".json"_s))).object();
        QVERIFY(!expected.isEmpty());
        const bool html = name.endsWith(u".html");
        const QList<Captured> found = captured(
            {html ? QString() : QString::fromUtf8(content), html ? content : QByteArray(), {}}, context());
        const QJsonArray rows = expected[u"found"].toArray();
        for (qsizetype i = 0; i < std::min(found.size(), rows.size()); ++i) {
            QCOMPARE(json(objectOf(found[i])), json(rows[i].toObject()));
            QCOMPARE(found[i].service, expected[u"service"].toString());
        }
        QCOMPARE(found.size(), rows.size());
    }

    void readsADateByThePagesLanguage()
    {
        QCOMPARE(timeOf(momentIn(u"9/10/2025"_s, {capturedAtMs, paris, true})->ms, false),
                 u"2025-10-09T00:00"_s);
        QCOMPARE(timeOf(momentIn(u"9/10/2025"_s, {capturedAtMs, paris, false})->ms, false),
                 u"2025-09-10T00:00"_s);
        const auto english = foundIn(u"Emily Carter\nText one\n9/10/2025\nLike\nReply\nShare\n"_s);
        QCOMPARE(timeOf(english[0].postedAtMs, false), u"2025-09-10T00:00"_s);
        const auto french = foundIn(u"Léa Garçon\nDu texte\n9/10/2025\nJ’aime\nRépondre\n"_s);
        QCOMPARE(timeOf(french[0].postedAtMs, false), u"2025-10-09T00:00"_s);
    }

    void guessesNoNameFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a letter") << u"Léa Garçon\nBonjour à tous"_s;
        QTest::newRow("one line under a button") << u"Léa Garçon\nJ’aime\nRépondre\n3 h"_s;
        QTest::newRow("a greeting") << u"Bonjour Anne\nToujours rien\nJ’aime\nRépondre\n3 h"_s;
        QTest::newRow("a sentence") << u"Trois semaines !\nToujours rien\nJ’aime\nRépondre\n3 h"_s;
        QTest::newRow("one word") << u"Scandaleux\nToujours rien\nJ’aime\nRépondre\n3 h"_s;
        QTest::newRow("a tweet cut at its top") << u"@kerlo alors ?\n12\n3"_s;
    }
    void guessesNoNameFromText()
    {
        QFETCH(QString, text);
        const QList<Captured> found = foundIn(text);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].authorName.isEmpty() && found[0].authorHandle.isEmpty());
        QVERIFY(found[0].text.startsWith(text.section(u'\n', 0, 0)));
    }

    void believesTheHintAndThePagesAddress()
    {
        const QString text = u"Léa Garçon\nToujours rien\n3 h\nJ’aime\nRépondre\n"_s;
        CaptureContext hinted = context();
        hinted.serviceHint = u"linkedin"_s;
        QCOMPARE(captured({text, {}, {}}, hinted)[0].service, u"linkedin"_s);
        const auto found =
            captured({u"un avis"_s, {}, u"https://fr.trustpilot.com/review/kerlo?utm_source=x"_s}, context());
        QCOMPARE(found[0].service, u"trustpilot"_s);
        QCOMPARE(found[0].url, u"https://fr.trustpilot.com/review/kerlo"_s);
        QVERIFY(!found[0].urlIsOwn);
    }

    void givesTheTextTheAddressesOfTheHtml()
    {
        // As a browser does: the text has lines where the HTML has none.
        const QString text =
            u"Voir le profil de Léa Garçon\nLéa Garçon\n• 2e\nÉlue\n3 h\nBravo, voir ici\nJ’aime\nRépondre\n"_s;
        const QByteArray html =
            "<a href='https://www.linkedin.com/in/lea-garcon/'><span>Léa Garçon</span><span> • 2e</span></a>"
            "<a href='https://www.linkedin.com/in/lea-garcon/'>Léa Garçon</a>"
            "<a href='https://www.linkedin.com/feed/update/urn:li:activity:7?commentUrn=1'>3 h</a>"
            "<span>Bravo, voir <a href='https://www.linkedin.com/feed/update/x?commentUrn=9'>ici</a></span>";
        const auto found = captured({text, html, {}}, context());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].authorName, u"Léa Garçon"_s);
        QCOMPARE(found[0].authorHandle, u"lea-garcon"_s);
        QCOMPARE(found[0].url, u"https://www.linkedin.com/feed/update/urn:li:activity:7?commentUrn=1"_s);
        QCOMPARE(found[0].text, u"Bravo, voir ici"_s);
    }

    void takesTheTextWhereTheHtmlSaysLess()
    {
        const QString text = u"Léa Garçon\nToujours rien\n3 h\nJ’aime\nRépondre\n"_s;
        QCOMPARE(captured({text, "<meta charset=utf-8><img src=a.png>", {}}, context())[0].authorName,
                 u"Léa Garçon"_s);
        QCOMPARE(captured({u"un\n\ndeux"_s, "<p>un<p>deux", {}}, context())[0].text, u"un\n\ndeux"_s);
        QCOMPARE(captured({{}, "<p>un<p>deux", {}}, context())[0].text, u"un\ndeux"_s);
        QVERIFY(captured({{}, "<img src=a.png>", {}}, context()).isEmpty());
    }

    void refusesAddressesThatAreNone_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x.com", "https://", ""})
            QTest::newRow(address) << QString::fromUtf8(address);
    }
    void refusesAddressesThatAreNone()
    {
        QFETCH(QString, address);
        QVERIFY(capture::cleanAddress(address, {}).isEmpty());
        QVERIFY(captured({u"texte"_s, {}, address}, context())[0].url.isEmpty());
    }

    void findsNothingWhereThereIsNoText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("white space") << u" \n\t\r\n "_s;
        QTest::newRow("invisible") << u"\u200b\u200e\n\u2060"_s;
    }
    void findsNothingWhereThereIsNoText()
    {
        QFETCH(QString, text);
        QVERIFY(foundIn(text).isEmpty());
    }

    void losesNoTextOfWhatIsHostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line of a megabyte") << QString(1'000'000, u'a');
        QTest::newRow("a megabyte of bullets") << u"· "_s.repeated(500'000);
        QTest::newRow("100,000 lines") << u"Encore une ligne\n"_s.repeated(100'000);
        QTest::newRow("100,000 empty lines, then words") << QString(100'000, u'\n') + u"mots"_s;
        QTest::newRow("20,000 buttons") << u"mots\n"_s + u"Répondre\n"_s.repeated(20'000);
        QTest::newRow("20,000 numbers") << u"mots\n"_s + u"12\n"_s.repeated(20'000);
        QTest::newRow("20,000 handles") << u"@a\n"_s.repeated(20'000);
        QTest::newRow("20,000 times") << u"mots\n"_s + u"il y a 3 h\n"_s.repeated(20'000);
        QTest::newRow("5,000 posts") << u"Léa\n@lea\n3 h\nmots\n"_s.repeated(5'000);
        QTest::newRow("bidi and zero width") << u"\u202eLéa\u202c \u200bGarçon\u200d\n\u2066mots\u2069"_s;
        QTest::newRow("control characters") << u"a\u0001\u0002b\u001b[31m\u0085c"_s;
        QTest::newRow("emoji only") << u"🚲🔥👨‍👩‍👧"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u" mots "_s + QChar(0xde00);
    }
    void losesNoTextOfWhatIsHostile()
    {
        QFETCH(QString, text);
        const QList<Captured> found = foundIn(text);
        QVERIFY(!found.isEmpty());
        QString whole;
        for (const Captured &one : found)
            whole += one.text;
        for (const QString &word : {u"mots"_s, u"Garçon"_s, u"👨‍👩‍👧"_s}) {
            if (text.contains(word))
                QVERIFY(whole.contains(word));
        }
        if (text.startsWith(u'a'))
            QCOMPARE(whole, text);
    }

    void readsTwoPastesInOneAsTheyWereApart()
    {
        const QString thirty = QString::fromUtf8(contentOf(m_fixtures.filePath(u"facebook-fr-thirty.txt"_s)));
        QCOMPARE(foundIn(thirty + thirty).size(), 60);
    }

    void putsUpWithTextCutAnywhere()
    {
        for (const QString &name : m_fixtures.entryList({u"*.txt"_s}, QDir::Files)) {
            const QString text = QString::fromUtf8(contentOf(m_fixtures.filePath(name)));
            for (qsizetype cut = 0; cut < text.size(); cut += 7) {
                for (const Captured &one : foundIn(text.sliced(cut))) {
                    QVERIFY(!one.text.isEmpty());
                    QVERIFY(!one.postedAtMs || *one.postedAtMs <= capturedAtMs);
                }
                foundIn(text.first(cut));
            }
        }
    }
};

VIGIE_TEST_MAIN(CaptureTest)
#include "capturetest.moc"
