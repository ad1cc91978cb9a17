// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/reading.h"

#include "base/text.h"
#include "workspace/connection.h"

#include <algorithm>

namespace vigie::inbox {

using workspace::Statement;

std::optional<Reading> readingOf(const Query &query)
{
    Reading reading;
    for (const QString &word : query.words) {
        const bool begins = word.endsWith(u'*');
        reading.m_words.append({begins ? word.chopped(1) : word, begins});
    }
    if (std::ranges::none_of(reading.m_words, &Reading::Word::begins) ||
        std::ranges::any_of(reading.m_words, [](const Reading::Word &word) {
            return !std::ranges::all_of(word.folded, [](QChar c) { return c.isLetterOrNumber(); });
        }))
        return std::nullopt;
    reading.others = query;
    reading.others.phrases.clear();
    reading.others.words.clear();
    return reading;
}

/// `text` folded, too.
static bool hasWord(QStringView text, QStringView word, bool begins)
{
    const auto isLetterAt = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isLetterAt(at - 1) && (begins || !isLetterAt(at + word.size())))
            return true;
    }
    return false;
}

bool Reading::fits(const QString &text, const QString &author) const
{
    const QString said = folded(text);
    QString by;
    return std::ranges::all_of(m_words, [&](const Word &word) {
        if (hasWord(said, word.folded, word.begins))
            return true;
        if (by.isNull())
            by = folded(author);
        return hasWord(by, word.folded, word.begins);
    });
}

std::optional<QList<qint64>> Reading::among(Connection &c, const QList<qint64> &keys, qsizetype wanted) const
{
    Statement row =
        c.statement("SELECT m.text, a.name, a.handle FROM mention m LEFT JOIN author a ON a.id = m.author "
                    "WHERE m.key = ?");
    QList<qint64> found;
    qsizetype length = 0;
    for (const qint64 key : keys) {
        if (found.size() == wanted)
            break;
        row.reset();
        if (!row.bind(0, key).step())
            continue;
        const QString text = row.text(0);
        length += text.size();
        if (length > mostText)
            return std::nullopt;
        if (fits(text, row.text(1) + u' ' + row.text(2)))
            found.append(key);
    }
    return found;
}

} // namespace vigie::inbox
