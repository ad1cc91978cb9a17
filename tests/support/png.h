// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigie::test {

/// A chunk of a PNG, with its length and its checksum.
QByteArray pngChunk(const QByteArray &name, const QByteArray &content);
/// The header of one of eight bits of grey.
QByteArray pngHeader(quint32 width, quint32 height);
/// A whole PNG of that size whose pixels are noise, the same for the same seed.
QByteArray noisePng(int width, int height, quint32 seed = 1);

} // namespace vigie::test
