// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/html.h"

#include <cstdlib>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    const QByteArrayView page(bytes, static_cast<qsizetype>(size));
    for (const HtmlLine &line : linesOfHtml(page)) {
        if (line.text.isEmpty() || line.text.contains(u'\n') || line.text.contains(QChar(u'\0')))
            std::abort();
    }
    if (textOfHtml(page).contains(QStringLiteral("\n\n\n")))
        std::abort();
    return 0;
}
