// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/search.h"

#include <cstdlib>

using namespace vigie;
using namespace vigie::inbox;

/// Anything typed into the search, before the first zero byte, and its hits marked in what stands after it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArrayView all(bytes, static_cast<qsizetype>(size));
    const qsizetype end = all.indexOf('\0');
    const auto query =
        parseQuery(QString::fromUtf8(end < 0 ? all : all.first(end)), QTimeZone(QTimeZone::UTC));
    if (!query)
        return 0;
    const QString text = QString::fromUtf8(end < 0 ? all : all.sliced(end + 1));
    qsizetype last = 0;
    for (const auto &[start, length] : hitsIn(text, query->words)) {
        if (start < last || length < 1 || start + length > text.size())
            std::abort();
        last = start + length;
    }
    snippet(text, query->words);
    return 0;
}
