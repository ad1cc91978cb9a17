// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include <QTextBoundaryFinder>

namespace vigie::report {

double chartTextWidth(QStringView words, double size)
{
    double ems = 0;
    for (const QChar c : words) {
        if (c.isLowSurrogate() || c.isMark())
            continue;
        const bool wide =
            c.isHighSurrogate() || (c.unicode() >= 0x1100 && c.script() != QChar::Script_Latin &&
                                    c.script() != QChar::Script_Common);
        ems += wide ? 1.1 : c.isUpper() ? 0.7 : c.isSpace() ? 0.3 : 0.57;
    }
    return ems * size;
}

QString fitted(const QString &words, double size, double width)
{
    if (chartTextWidth(words, size) <= width)
        return words;
    QList<QString> graphemes;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0;
         start = end, end = finder.toNextBoundary())
        graphemes.append(words.sliced(start, end - start));
    QString head;
    QString tail;
    while (!graphemes.isEmpty()) {
        const bool front = head.size() <= tail.size();
        const QString next = front ? graphemes.takeFirst() : graphemes.takeLast();
        if (chartTextWidth(head + u'…' + next + tail, size) > width)
            break;
        front ? head.append(next) : tail.prepend(next);
    }
    return head.trimmed() + u'…' + tail.trimmed();
}

} // namespace vigie::report
