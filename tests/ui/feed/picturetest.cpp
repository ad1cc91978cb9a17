// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture.h"
#include "moderation/png.h"
#include "support/office.h"
#include "support/png.h"
#include "support/vigietest.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageWriter>
#include <QMimeData>
#include <QUrl>

using namespace vigie;
using namespace Qt::StringLiterals;

/// What is made of an image before it is kept.
class PictureTest : public QObject
{
    Q_OBJECT

    static QImage drawn(QImage::Format format = QImage::Format_RGB32, const QSize &size = {64, 48})
    {
        QImage image(size, QImage::Format_ARGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgba(x * 3 % 256, y * 5 % 256, (x ^ y) % 256, 255));
        }
        return image.convertToFormat(format);
    }

    static QByteArray written(const QImage &image, const char *format)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, format);
        if (!writer.write(image))
            qFatal("no %s", format);
        return buffer.data();
    }

private Q_SLOTS:
    void keepsThePixels_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::newRow("opaque") << drawn();
        QTest::newRow("translucent") << drawn(QImage::Format_ARGB32);
        QTest::newRow("of a palette") << drawn(QImage::Format_Indexed8);
        QTest::newRow("grey") << drawn(QImage::Format_Grayscale8);
        QTest::newRow("sixteen bits a colour") << drawn(QImage::Format_RGBX64);
        QTest::newRow("black and white") << drawn(QImage::Format_Mono);
        QTest::newRow("one pixel") << drawn(QImage::Format_RGB32, {1, 1});
    }
    void keepsThePixels()
    {
        QFETCH(QImage, image);
        for (const ui::RawPicture &raw :
             {ui::RawPicture{.image = image}, ui::RawPicture{.bytes = written(image, "png")}}) {
            const auto picture = ui::rewritten(raw);
            REQUIRE_OK(picture);
            QVERIFY(moderation::examinePng(picture->png));
            const auto read = ui::decoded(picture->png, image.size());
            REQUIRE_OK(read);
            QCOMPARE(read->convertToFormat(QImage::Format_ARGB32),
                     image.convertToFormat(QImage::Format_ARGB32));
        }
    }

    void keepsNothingButThePixels()
    {
        QImage image = drawn();
        image.setText(u"Author"_s, u"Claire Le Goff"_s);
        image.setColorSpace(QColorSpace::AdobeRgb);
        const QByteArray came = written(image, "png");
        QVERIFY(came.contains("Claire"));
        QVERIFY(!moderation::examinePng(came));
        const auto picture = ui::rewritten({.bytes = came});
        REQUIRE_OK(picture);
        QVERIFY(moderation::examinePng(picture->png));
        QVERIFY(!picture->png.contains("Claire"));
    }

    void takesAJpeg()
    {
        const auto picture = ui::rewritten({.bytes = written(drawn(), "jpeg")});
        REQUIRE_OK(picture);
        QCOMPARE(picture->size, QSize(64, 48));
        QVERIFY(moderation::examinePng(picture->png));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fact");
        const QString unreadable = u"image-unreadable"_s;
        const QByteArray png = written(drawn(), "png");
        QTest::newRow("nothing") << QByteArray() << unreadable << u"format"_s;
        QTest::newRow("a header that lies")
            << test::pngHeader(100'000, 100'000) + test::pngChunk("IDAT", qCompress("x").sliced(4)) +
                   test::pngChunk("IEND", {})
            << u"image-too-large"_s << u"megapixels"_s;
        QTest::newRow("cut") << png.first(png.size() / 2) << unreadable << u"damaged"_s;
        QTest::newRow("only its signature") << png.first(8) << unreadable << u"damaged"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")
                             << unreadable << u"format"_s;
        QTest::newRow("SVG behind a signature")
            << png.first(8) + "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>" << unreadable
            << u"damaged"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a\x01\x00\x01\x00\x00\x00\x00;", 14) << unreadable
                             << u"format"_s;
        QTest::newRow("BMP") << written(drawn(), "bmp") << unreadable << u"format"_s;
        QTest::newRow("words") << QByteArray("Où en est ma commande ?") << unreadable << u"format"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"picture.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const ui::RawPicture &raw : {ui::RawPicture{.bytes = bytes}, ui::RawPicture{.path = path}}) {
            const auto picture = ui::rewritten(raw);
            QVERIFY(!picture);
            QTEST(errorCodeName(picture.error().code), "code");
            QTEST(picture.error().fact("reason") + picture.error().fact("unit"), "fact");
        }
        QVERIFY(file.remove());
        REQUIRE_ERROR(ui::rewritten({.path = path}), ErrorCode::FileNotFound);
    }

    void refusesOneOfTooManyPixelsHoweverItComes()
    {
        const QImage large(8'000, 5'001, QImage::Format_Mono);
        REQUIRE_ERROR(ui::rewritten({.image = large}), ErrorCode::ImageTooLarge);
        REQUIRE_ERROR(ui::rewritten({.bytes = written(large, "png")}), ErrorCode::ImageTooLarge);
    }

    void isMadeSmallerToBeShown()
    {
        const auto picture = ui::rewritten({.image = drawn(QImage::Format_RGB32, {2000, 10})});
        REQUIRE_OK(picture);
        QCOMPARE(picture->preview.width(), 640);
        QCOMPARE(ui::decoded(picture->png, {100, 100})->size(), QSize(100, 1));
        QCOMPARE(ui::decoded(picture->png, {4000, 4000})->size(), QSize(2000, 10));
        REQUIRE_ERROR(ui::decoded(written(drawn(), "jpeg"), {100, 100}), ErrorCode::ImageUnreadable);
    }

    void findsWhatAClipboardHolds()
    {
        QMimeData held;
        QVERIFY(ui::pictureIn(nullptr).isNull());
        QVERIFY(ui::pictureIn(&held).isNull());
        held.setText(u"Bonjour"_s);
        QVERIFY(ui::pictureIn(&held).isNull());
        held.setImageData(drawn());
        QCOMPARE(ui::pictureIn(&held).image, drawn());
        held.setData(u"image/png"_s, "whatever"); // preferred: it is decoded elsewhere
        QCOMPARE(ui::pictureIn(&held).bytes, "whatever");
        held.setUrls({QUrl::fromLocalFile(u"/tmp/avis.csv"_s)});
        QVERIFY(ui::pictureIn(&held).path.isEmpty());
        held.setUrls({QUrl(u"https://example.org/a.png"_s)});
        QVERIFY(ui::pictureIn(&held).path.isEmpty());
        held.setUrls({QUrl::fromLocalFile(u"/tmp/Capture.PNG"_s)});
        QCOMPARE(ui::pictureIn(&held).path, u"/tmp/Capture.PNG"_s);
    }
};

VIGIE_TEST_MAIN(PictureTest)
#include "picturetest.moc"
