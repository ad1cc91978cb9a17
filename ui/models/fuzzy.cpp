// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzy.h"

#include "base/text.h"

#include <QList>

#include <algorithm>

namespace vigie::ui {

int fuzzyScore(QStringView typed, QStringView text)
{
    const QString phrase = folded(typed);
    const QString words = folded(text);
    if (phrase.isEmpty())
        return 0;
    const auto startsWord = [&words](qsizetype at) { return at == 0 || words[at - 1] == u' '; };
    if (const qsizetype at = words.indexOf(phrase); at >= 0)
        return 1000 - static_cast<int>(std::min<qsizetype>(at, 100)) + (startsWord(at) ? 100 : 0);

    // ends[j]: the best score with the pattern so far ending on character j; −1 where it cannot.
    QList<int> ends;
    const QString letters = QString(phrase).remove(u' ');
    for (const QChar wanted : letters) {
        QList<int> next(words.size(), -1);
        int before = ends.isEmpty() ? 0 : -1; // the best that ends before j
        for (qsizetype j = 0; j < words.size(); ++j) {
            if (words[j] == wanted && before >= 0) {
                const bool inARow = !ends.isEmpty() && j > 0 && ends[j - 1] >= 0;
                const int apart = before;
                const int together = inARow ? ends[j - 1] + 6 : -1;
                next[j] = std::max(apart, together) + (startsWord(j) ? 8 : 1);
            }
            if (!ends.isEmpty())
                before = std::max(before, ends[j]);
        }
        ends = next;
    }
    return ends.isEmpty() ? -1 : *std::max_element(ends.cbegin(), ends.cend());
}

} // namespace vigie::ui
