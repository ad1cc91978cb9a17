// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picture.h"

#include "moderation/png.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int mostMegabytesDecoded = 256; // forty megapixels take 160, of sixteen bits a colour 320
static constexpr qint64 mostFileBytes = 100'000'000;
static constexpr QSize previewSize(640, 480);
// Of a hundred: a screenshot of 4K that is a photograph takes 0.8 s and 15 MB, or 2 s and 13 MB.
static constexpr int quick = 30;
static constexpr int thorough = 60;

static Error unreadable(const QString &reason)
{
    return makeError(ErrorCode::ImageUnreadable, {{"reason", reason}});
}

static Error tooManyPixels()
{
    return makeError(
        ErrorCode::ImageTooLarge,
        {{"limit", QString::number(moderation::mostPixels / 1'000'000)}, {"unit", u"megapixels"_s}});
}

static bool isTooLarge(const QSize &size)
{
    return static_cast<qint64>(size.width()) * size.height() > moderation::mostPixels;
}

/// Decodes as that format, whatever else the bytes look like.
static Result<QImage> read(const QByteArray &bytes, const QByteArray &format)
{
    [[maybe_unused]] static const bool bounded = [] {
        QImageReader::setAllocationLimit(mostMegabytesDecoded);
        return true;
    }();
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(unreadable(u"damaged"_s));
    if (isTooLarge(size))
        return fail(tooManyPixels());
    QImage image = reader.read();
    if (image.isNull())
        return fail(unreadable(u"damaged"_s));
    return image;
}

static Result<QImage> readAny(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return read(bytes, "png");
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return read(bytes, "jpeg");
    return fail(unreadable(u"format"_s));
}

static QImage within(const QImage &image, const QSize &room)
{
    if (image.width() <= room.width() && image.height() <= room.height())
        return image;
    return image.scaled(image.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}),
                        Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Its pixels alone: no words, no colour profile, no place where it was taken.
static Result<QByteArray> pixelsOf(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    if (image.depth() > 32 || image.format() == QImage::Format_CMYK8888) // no screen shows more
        image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    if (!image.colorTable().isEmpty())
        bare.setColorTable(image.colorTable());
    QByteArray png;
    for (const int effort : {quick, thorough}) {
        png.clear();
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "png");
        writer.setCompression(effort);
        if (!writer.write(bare))
            return fail(ErrorCode::Unexpected, {{"reason", writer.errorString()}});
        if (png.size() <= moderation::mostImageBytes)
            break;
    }
    return png;
}

/// The one local file that is held, if its name says that it is a picture.
static QString fileIn(const QMimeData &held)
{
    const QList<QUrl> urls = held.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

RawPicture pictureIn(const QMimeData *held)
{
    if (!held)
        return {};
    if (const QString path = fileIn(*held); !path.isEmpty())
        return {.path = path};
    for (const QString &type : {u"image/png"_s, u"image/jpeg"_s}) { // decoded later, on another thread
        if (!held->hasFormat(type))
            continue;
        if (const QByteArray bytes = held->data(type); !bytes.isEmpty())
            return {.bytes = bytes};
    }
    return {.image = held->hasImage() ? qvariant_cast<QImage>(held->imageData()) : QImage()};
}

static Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {{"path", path}});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", path}, {"reason", file.errorString()}});
    if (file.size() > mostFileBytes)
        return fail(ErrorCode::ImageTooLarge,
                    {{"limit", QString::number(mostFileBytes / 1'000'000)}, {"unit", u"megabytes"_s}});
    return file.read(mostFileBytes);
}

static Result<QImage> imageIn(const RawPicture &raw)
{
    if (!raw.image.isNull())
        return raw.image;
    if (!raw.path.isEmpty())
        return contentOf(raw.path).and_then(readAny);
    return readAny(raw.bytes);
}

Result<Picture> rewritten(const RawPicture &raw)
{
    const Result<QImage> image = imageIn(raw);
    if (!image)
        return fail(image.error());
    if (isTooLarge(image->size()))
        return fail(tooManyPixels());
    const Result<QByteArray> png = pixelsOf(*image);
    if (!png)
        return fail(png.error());
    if (const auto fine = moderation::examinePng(*png); !fine)
        return fail(fine.error());
    return Picture{*png, image->size(), within(*image, previewSize)};
}

Result<QImage> decoded(const QByteArray &png, const QSize &room)
{
    const Result<QImage> image = read(png, "png");
    if (!image)
        return image;
    return within(*image, room);
}

QFuture<Result<Picture>> rewrite(const RawPicture &raw)
{
    QPromise<Result<Picture>> promise;
    promise.start();
    QFuture<Result<Picture>> future = promise.future();
    QThreadPool::globalInstance()->start([promise = std::move(promise), raw]() mutable {
        promise.addResult(rewritten(raw));
        promise.finish();
    });
    return future;
}

} // namespace vigie::ui
