// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QImage>
#include <QMimeData>

/// An image on its way to become evidence, and back to be looked at. Nothing of a stranger's file is kept: it
/// is decoded within bounds, as a PNG or a JPEG only, and its pixels are written anew.
namespace vigie::ui {

/// As it came.
struct RawPicture
{
    QByteArray bytes; ///< PNG or JPEG, it is hoped
    QImage image;     ///< or what the system decoded already
    QString path;     ///< or a file of them
    bool isNull() const { return bytes.isEmpty() && image.isNull() && path.isEmpty(); }
};

/// As it may be kept.
struct Picture
{
    QByteArray png;
    QSize size;
    QImage preview; ///< at most 640 by 480
};

/// The picture on a clipboard or in a drag, be it an image or one local file whose name says that it is one;
/// null where there is none. UI thread.
RawPicture pictureIn(const QMimeData *held);

/// ImageTooLarge, ImageUnreadable: see moderation/png.h; FileNotFound, FileUnreadable. Any thread.
Result<Picture> rewritten(const RawPicture &raw);
/// The pixels of a PNG that was kept, made smaller where it is larger than `within`. Any thread.
Result<QImage> decoded(const QByteArray &png, const QSize &within);

/// rewritten() on a thread of its own.
QFuture<Result<Picture>> rewrite(const RawPicture &raw);

} // namespace vigie::ui
