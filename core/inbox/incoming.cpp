// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/incoming.h"

#include "base/text.h"

namespace vigie::inbox {

void judge(Incoming &row, const Judge &judge, bool isSensitive)
{
    if (!judge)
        return;
    const QString text = fromUtf8(row.text), language = fromUtf8(row.language);
    const Judged judged = judge(
        {.text = text, .language = language, .rating = row.rating.value_or(0), .isSensitive = isSensitive});
    row.verdict = packed(judged.judgement);
    if (row.language.isEmpty())
        row.language = QByteArrayView(judged.language.data(), judged.language.size());
}

} // namespace vigie::inbox
