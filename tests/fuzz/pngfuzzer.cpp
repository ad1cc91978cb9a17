// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/png.h"

#include <cstdlib>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const auto found = moderation::examinePng(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    if (found && (found->width < 1 || found->height < 1 ||
                  static_cast<qint64>(found->width) * found->height > moderation::mostPixels))
        std::abort();
    return 0;
}
