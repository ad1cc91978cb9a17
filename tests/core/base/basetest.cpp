// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/id.h"
#include "base/text.h"
#include "support/mockclock.h"
#include "support/vigietest.h"

#include <QSet>

using namespace vigie;
using namespace Qt::StringLiterals;

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreVersionSevenAndSortByTime()
    {
        test::MockClock clock;
        const Id first = Id::make(clock);
        clock.advance(std::chrono::milliseconds(1));
        const Id second = Id::make(clock);
        QVERIFY(first < second);
        QVERIFY(first.bytes() < second.bytes());
        QCOMPARE(first.toString().at(14), u'7');
        QVERIFY(QStringLiteral("89ab").contains(first.toString().at(19)));
        QCOMPARE(first.ms(), clock.nowMs() - 1);
    }

    void idsSurviveTheirText()
    {
        const Id id = Id::fromParts(0x0123456789ab, 0xabc, 0x3fedcba987654321);
        QCOMPARE(id.toString(), QStringLiteral("01234567-89ab-7abc-bfed-cba987654321"));
        QCOMPARE(Id::parse(id.toString()), id);
        QCOMPARE(Id::parse(id.toString().toUpper()), id);
        QCOMPARE(Id::fromBytes(id.bytes()), id);
        QCOMPARE(id.randomA(), 0xabc);
        QCOMPARE(id.randomB(), 0x3fedcba987654321u);
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("version 4") << QStringLiteral("01234567-89ab-4abc-bfed-cba987654321");
        QTest::newRow("wrong variant") << QStringLiteral("01234567-89ab-7abc-3fed-cba987654321");
        QTest::newRow("braces") << QStringLiteral("{01234567-89ab-7abc-bfed-cba98765432");
        QTest::newRow("not hexadecimal") << QStringLiteral("0123456g-89ab-7abc-bfed-cba987654321");
        QTest::newRow("too long") << QStringLiteral("01234567-89ab-7abc-bfed-cba9876543211");
        QTest::newRow("null") << QStringLiteral("00000000-0000-0000-0000-000000000000");
    }

    void refusesWhatIsNoId()
    {
        QFETCH(QString, text);
        QVERIFY(!Id::parse(text));
    }

    void foldsForComparing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folds");
        QTest::newRow("accents and spaces")
            << QStringLiteral("  Éloïse\n GARÇON ") << QStringLiteral("eloise garcon");
        QTest::newRow("decomposed") << QStringLiteral("e\u0301te\u0301") << QStringLiteral("ete");
        QTest::newRow("ligature") << QStringLiteral("ﬁn") << QStringLiteral("fin");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("no-break space") << QStringLiteral("a\u00a0b\u202fc") << QStringLiteral("a b c");
        QTest::newRow("Latin beside others")
            << QStringLiteral("Été 🚲 ΣΊΓΜΑ Œuvre½") << QStringLiteral("ete 🚲 σιγμα œuvre1⁄2");
        QTest::newRow("soft hyphen") << QStringLiteral("co\u00adop") << QStringLiteral("coop");
        QTest::newRow("empty") << QString() << QString();
    }

    void foldsForComparing()
    {
        QFETCH(QString, text);
        QTEST(folded(text), "folds");
    }

    void countsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seen");
        QTest::addColumn<int>("points");
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("letters") << QStringLiteral("été") << 3 << 3;
        QTest::newRow("decomposed") << QStringLiteral("e\u0301") << 1 << 2;
        QTest::newRow("family") << QStringLiteral("👨‍👩‍👧") << 1 << 5;
        QTest::newRow("flag") << QStringLiteral("🇫🇷") << 1 << 2;
        QTest::newRow("skin tone") << QStringLiteral("👍🏽") << 1 << 2;
        QTest::newRow("line break") << QStringLiteral("a\r\nb") << 3 << 4;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << 1 << 1;
    }

    void countsAsPeopleDo()
    {
        QFETCH(QString, text);
        QTEST(int(graphemes(text)), "seen");
        QTEST(int(codePoints(text)), "points");
    }

    void aStrangersTextCannotReorderALine()
    {
        QCOMPARE(oneLine(QStringLiteral(" a\u202eb\u2066c\u2069\n\td\u0007 ")), QStringLiteral("abc d"));
        QCOMPARE(safeText(QStringLiteral("a\u202eb\r\nc\u0001d")), QStringLiteral("ab\nc d"));
    }

    void whatIsOneLineStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("a line") << u"Toujours 12 € d’écart, déçue"_s << u"Toujours 12 € d’écart, déçue"_s;
        QTest::newRow("accents") << u"\xe9t\xe9 \xff"_s << u"\xe9t\xe9 \xff"_s;
        QTest::newRow("no-break space") << u"12\u00a0km"_s << u"12 km"_s;
        QTest::newRow("two spaces") << u"a  b"_s << u"a b"_s;
        QTest::newRow("at the end") << u"a "_s << u"a"_s;
        QTest::newRow("at the beginning") << u" a"_s << u"a"_s;
        QTest::newRow("a control character of Latin 1") << u"a\u0085b"_s << u"a b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void whatIsOneLineStaysAsItIs()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "line");
        QTEST(oneLine(QStringView(text)), "line");
    }

    void everyCharacterHasItsPlaceInALine()
    {
        for (int code = 1; code <= 0xffff; ++code) {
            const QChar c(code);
            const bool isBidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
            const bool isSpace = c.isSpace() || c.category() == QChar::Other_Control;
            const QString middle = isBidi ? QString() : isSpace ? u" "_s : QString(c);
            const QString text = u'a' + QString(40, u'x') + c + u"b c"_s;
            const QString line = u'a' + QString(40, u'x') + middle + u"b c"_s;
            QVERIFY2(oneLine(text) == line && oneLine(QStringView(text)) == line,
                     qPrintable(QString::number(code, 16)));
        }
    }

    void cutsBetweenCharactersOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cut");
        QTest::newRow("accents") << u"été là"_s << u"été…"_s;
        QTest::newRow("an accent of its own") << u"e\u0301te\u0301s"_s << u"e\u0301te\u0301…"_s;
        QTest::newRow("an accent just behind the cut") << u"ete\u0301s"_s << u"ete\u0301…"_s;
        QTest::newRow("printed signs") << u"’€…ab"_s << u"’€……"_s;
        QTest::newRow("a joiner behind a sign") << u"ab©\u200dc"_s << u"ab©\u200d…"_s;
    }

    void cutsBetweenCharactersOnly()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text, 3), "cut");
    }

    void cutsBetweenLongCharactersToo()
    {
        QCOMPARE(oneLine(QStringLiteral("ab👨‍👩‍👧cd"), 3),
                 QStringLiteral("ab👨‍👩‍👧…"));
        QCOMPARE(oneLine(QStringLiteral("abc"), 3), QStringLiteral("abc"));
        QVERIFY(graphemes(oneLine(QString(1'000'000, u'a'), 400)) == 401);
    }

    void everyErrorHasItsOwnName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Unexpected); ++i)
            names.insert(errorCodeName(static_cast<ErrorCode>(i)));
        QCOMPARE(names.size(), static_cast<int>(ErrorCode::Unexpected) + 1);
        QCOMPARE(errorCodeName(ErrorCode::DiskFull), QStringLiteral("disk-full"));
        QCOMPARE(errorCodeName(ErrorCode::Unexpected), QStringLiteral("unexpected"));
    }
};

VIGIE_TEST_MAIN(BaseTest)
#include "basetest.moc"
