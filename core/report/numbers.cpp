// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/numbers.h"

#include "base/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vigie::report {

using namespace Qt::StringLiterals;

std::optional<double> Numbers::answeredShare() const
{
    return mentions > 0 ? std::optional(double(answered) / double(mentions)) : std::nullopt;
}

std::optional<double> Numbers::answeredShareBefore() const
{
    return mentionsBefore > 0 ? std::optional(double(answeredBefore) / double(mentionsBefore)) : std::nullopt;
}

std::optional<qint64> nearestRank(QList<qint64> values, int percent)
{
    Q_ASSERT(percent >= 1 && percent <= 100);
    if (values.isEmpty())
        return std::nullopt;
    const qsizetype rank = (values.size() * percent + 99) / 100;
    const auto nth = values.begin() + (rank - 1);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// The first letter or digit, as a reader sees it: "é" stays whole however it is written.
static QString firstLetter(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.toString());
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0;
         start = end, end = finder.toNextBoundary()) {
        const QStringView grapheme = word.sliced(start, end - start);
        const char32_t first = QChar::isHighSurrogate(grapheme[0].unicode()) && grapheme.size() > 1
                                   ? QChar::surrogateToUcs4(grapheme[0], grapheme[1])
                                   : grapheme[0].unicode();
        if (QChar::isLetterOrNumber(first))
            return grapheme.toString();
    }
    return {};
}

QString initialsOf(const QString &name, const QString &handle)
{
    static constexpr qsizetype most = 3;
    QStringList initials;
    for (const QString &word : oneLine(name).split(u' ', Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty() && initials.size() < most)
            initials.append(letter.toUpper() + u'.');
    }
    if (!initials.isEmpty())
        return initials.join(u'\u00a0');
    const QString letter = firstLetter(oneLine(handle));
    return letter.isEmpty() ? u"?"_s : letter + u'…';
}

} // namespace vigie::report
