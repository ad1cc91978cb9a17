// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capture.h"

#include <cstdlib>

using namespace vigie;
using namespace vigie::inbox;

/// A paste of any text and HTML: what stands before the first zero byte, and what stands after it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArrayView all(bytes, static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\0');
    const Pasted pasted{.text = QString::fromUtf8(end < 0 ? all : all.first(end)),
                        .html = end < 0 ? QByteArray() : all.sliced(end + 1).toByteArray(),
                        .address = QStringLiteral("https://www.facebook.com/kerlo/posts/1")};
    for (const char *language : {"fr", "en"}) {
        for (const Captured &found :
             captured(pasted, {.nowMs = 1'760'000'000'000, .language = QString::fromLatin1(language)})) {
            if (found.text.isEmpty() || found.depth < 0 ||
                (found.rating && (*found.rating < 1 || *found.rating > 5)))
                std::abort();
        }
    }
    return 0;
}
