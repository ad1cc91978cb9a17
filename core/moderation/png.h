// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

/// What Vigie keeps of an image: a PNG that it wrote itself, of pixels and nothing else.
namespace vigie::moderation {

inline constexpr qint64 mostPixels = 40'000'000;
inline constexpr qint64 mostImageBytes = 20'000'000;

struct PngSize
{
    int width = 0;
    int height = 0;
};

/// Looks at the structure, and decodes nothing: chunks in their order, whole and with their checksums, none
/// that holds words or anything else than pixels, nothing behind the last (PNG specification, third edition,
/// https://www.w3.org/TR/png-3/). ImageTooLarge beyond the two limits ("limit", "unit": "megapixels" or
/// "megabytes"), ImageUnreadable ("reason": "format", "cut" or "damaged"). Pure.
Result<PngSize> examinePng(QByteArrayView bytes);

} // namespace vigie::moderation
