// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply/diff.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace vigie::reply {

using Kind = DiffPart::Kind;
using Words = QList<QStringView>;

static constexpr qsizetype mostComparisons = 4'000'000;

static Words wordsOf(QStringView text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

/// Gathers parts; what was removed and added since the last common stretch is held back, so that a
/// replacement reads as one "before" and one "after".
class Parts
{
public:
    void same(QStringView word)
    {
        flush();
        extend(Kind::Same, word);
    }
    void removed(QStringView word) { m_removed += word; }
    void added(QStringView word) { m_added += word; }
    QList<DiffPart> take()
    {
        flush();
        return std::move(m_parts);
    }

private:
    void extend(Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (m_parts.isEmpty() || m_parts.last().kind != kind)
            m_parts.append({kind, text.toString()});
        else
            m_parts.last().text += text;
    }
    void flush()
    {
        extend(Kind::Removed, m_removed);
        extend(Kind::Added, m_added);
        m_removed.clear();
        m_added.clear();
    }

    QList<DiffPart> m_parts;
    QString m_removed;
    QString m_added;
};

static QList<DiffPart> compared(const Words &before, const Words &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;

    // lengths[i][j]: the longest common run of what follows before[head + i] and after[head + j]
    const qsizetype width = columns + 1;
    const bool small = rows == 0 || columns == 0 || rows <= mostComparisons / columns;
    std::vector<qint32> lengths(small ? static_cast<size_t>((rows + 1) * width) : 0);
    const auto length = [&](qsizetype i, qsizetype j) -> qint32 & {
        return lengths[static_cast<size_t>(i * width + j)];
    };
    if (small) {
        for (qsizetype i = rows; i-- > 0;) {
            for (qsizetype j = columns; j-- > 0;)
                length(i, j) = before[head + i] == after[head + j]
                                   ? length(i + 1, j + 1) + 1
                                   : std::max(length(i + 1, j), length(i, j + 1));
        }
    }

    Parts parts;
    for (qsizetype k = 0; k < head; ++k)
        parts.same(before[k]);
    qsizetype i = 0, j = 0;
    while (small && i < rows && j < columns) {
        if (before[head + i] == after[head + j]) {
            parts.same(before[head + i]);
            ++i, ++j;
        } else if (length(i + 1, j) >= length(i, j + 1)) {
            parts.removed(before[head + i++]);
        } else {
            parts.added(after[head + j++]);
        }
    }
    for (; i < rows; ++i)
        parts.removed(before[head + i]);
    for (; j < columns; ++j)
        parts.added(after[head + j]);
    for (qsizetype k = before.size() - tail; k < before.size(); ++k)
        parts.same(before[k]);
    return parts.take();
}

/// A blank between two replaced words is replaced with them: "two words" for "other ones" is one change to
/// the eye, not two.
static QList<DiffPart> joined(const QList<DiffPart> &parts)
{
    Parts whole;
    for (qsizetype k = 0; k < parts.size(); ++k) {
        const DiffPart &part = parts[k];
        const bool between = k > 0 && k + 1 < parts.size() && QStringView(part.text).trimmed().isEmpty() &&
                             !part.text.contains(u'\n');
        if (part.kind == Kind::Removed || (part.kind == Kind::Same && between))
            whole.removed(part.text);
        if (part.kind == Kind::Added || (part.kind == Kind::Same && between))
            whole.added(part.text);
        if (part.kind == Kind::Same && !between)
            whole.same(part.text);
    }
    return whole.take();
}

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    return joined(compared(wordsOf(before), wordsOf(after)));
}

} // namespace vigie::reply
