// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/png.h"
#include "support/office.h"
#include "support/png.h"
#include "support/vigietest.h"

using namespace vigie;
using namespace vigie::moderation;
using namespace Qt::StringLiterals;
using test::noisePng;
using test::pngChunk;
using test::pngHeader;

/// What is taken for an image, and what is not.
class PngTest : public QObject
{
    Q_OBJECT

    static QByteArray without(const QByteArray &whole, const QByteArray &chunk)
    {
        return QByteArray(whole).replace(chunk, {});
    }

private Q_SLOTS:
    void readsTheSizeOfAWholeOne()
    {
        const auto size = examinePng(noisePng(31, 7));
        REQUIRE_OK(size);
        QCOMPARE(size->width, 31);
        QCOMPARE(size->height, 7);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray whole = noisePng(8, 8);
        const QByteArray end = pngChunk("IEND", {});
        const QByteArray body = whole.first(whole.size() - end.size());
        const auto changed = [&](qsizetype at) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            return bytes;
        };
        QTest::newRow("nothing") << QByteArray() << u"format"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF") << u"format"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"format"_s;
        QTest::newRow("only its signature") << whole.first(8) << u"cut"_s;
        QTest::newRow("cut in the pixels") << whole.first(whole.size() / 2) << u"cut"_s;
        QTest::newRow("no end") << body << u"cut"_s;
        QTest::newRow("a byte of the pixels changed") << changed(whole.size() - 30) << u"damaged"_s;
        QTest::newRow("a byte of the header changed") << changed(24) << u"damaged"_s;
        QTest::newRow("words") << body + pngChunk("tEXt", "Comment\0by Claire") + end << u"damaged"_s;
        QTest::newRow("where it was taken") << body + pngChunk("eXIf", "II*") + end << u"damaged"_s;
        QTest::newRow("something behind its end") << whole + "PK\x03\x04" << u"damaged"_s;
        QTest::newRow("two headers") << pngHeader(8, 8) + whole.sliced(8) << u"damaged"_s;
        QTest::newRow("no pixels") << pngHeader(8, 8) + end << u"damaged"_s;
        QTest::newRow("no width") << pngHeader(0, 8) + whole.sliced(33) << u"damaged"_s;
        QTest::newRow("a length beyond all") << body + QByteArray("\xff\xff\xff\xffIDATxxxx") << u"cut"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto size = examinePng(bytes);
        REQUIRE_ERROR(size, ErrorCode::ImageUnreadable);
        QCOMPARE(size.error().fact("reason"), reason);
    }

    void refusesAChangeOfAnyByteAndACutAnywhere()
    {
        const QByteArray whole = noisePng(6, 5);
        QVERIFY(examinePng(whole));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QVERIFY2(!examinePng(whole.first(at)), qPrintable(QString::number(at)));
            for (const int bits : {0x01, 0x80, 0xff}) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ bits);
                QVERIFY2(!examinePng(changed), qPrintable(QString::number(at)));
            }
        }
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("unit");
        const QByteArray end = pngChunk("IDAT", "x") + pngChunk("IEND", {});
        QTest::newRow("a header that lies") << pngHeader(100'000, 100'000) + end << u"megapixels"_s;
        QTest::newRow("one line") << pngHeader(40'000'001, 1) + end << u"megapixels"_s;
        QTest::newRow("many bytes") << pngHeader(8, 8) + pngChunk("IDAT", QByteArray(mostImageBytes, 'x')) +
                                           end
                                    << u"megabytes"_s;
    }
    void refusesWhatIsTooLarge()
    {
        QFETCH(QByteArray, bytes);
        const auto size = examinePng(bytes);
        REQUIRE_ERROR(size, ErrorCode::ImageTooLarge);
        QTEST(size.error().fact("unit"), "unit");
        QVERIFY(examinePng(pngHeader(8'000, 5'000) + pngChunk("IDAT", "x") + pngChunk("IEND", {})));
    }
};

VIGIE_TEST_MAIN(PngTest)
#include "pngtest.moc"
