// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/search.h"

#include "base/text.h"

#include <QDateTime>

namespace vigie::inbox {

static constexpr qsizetype longestQuery = 2000; // UTF-16 units: what is beyond is not looked at
static constexpr qsizetype snippetLength = 160;

namespace {
/// A piece of what was typed: operator:value, where the value or the whole may stand in quotes.
struct Piece
{
    QString name; ///< of the operator, or empty
    QString value;
    bool quoted = false;
    bool prefix = false;
};
} // namespace

static bool isOperator(QStringView name)
{
    static constexpr QLatin1StringView known[] = {
        QLatin1StringView("author"), QLatin1StringView("channel"), QLatin1StringView("after"),
        QLatin1StringView("before"), QLatin1StringView("is"),
    };
    return std::ranges::any_of(
        known, [&](QLatin1StringView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

static QList<Piece> pieces(QStringView typed)
{
    QList<Piece> found;
    qsizetype at = 0;
    const auto readValue = [&](Piece &piece) {
        if (at < typed.size() && typed.at(at) == u'"') {
            const qsizetype end = typed.indexOf(u'"', at + 1);
            const qsizetype stop = end < 0 ? typed.size() : end;
            piece.value = typed.sliced(at + 1, stop - at - 1).toString();
            piece.quoted = true;
            at = std::min(stop + 1, typed.size());
            if (at < typed.size() && typed.at(at) == u'*') {
                piece.prefix = true;
                ++at;
            }
            return;
        }
        const qsizetype start = at;
        while (at < typed.size() && !typed.at(at).isSpace() && typed.at(at) != u'"')
            ++at;
        QStringView word = typed.sliced(start, at - start);
        while (word.endsWith(u'*')) {
            word.chop(1);
            piece.prefix = true;
        }
        piece.value = word.toString();
    };
    while (at < typed.size()) {
        if (typed.at(at).isSpace()) {
            ++at;
            continue;
        }
        Piece piece;
        qsizetype colon = at;
        while (colon < typed.size() && typed.at(colon).isLetter())
            ++colon;
        if (colon < typed.size() && typed.at(colon) == u':' && isOperator(typed.sliced(at, colon - at))) {
            piece.name = typed.sliced(at, colon - at).toString().toLower();
            at = colon + 1;
        }
        readValue(piece);
        found.append(piece);
    }
    return found;
}

/// Letters, digits and private characters: what FTS5's unicode61 makes words of.
static bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

template <typename Use>
static void eachCharacter(QStringView text, const Use &use)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        use(pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : char32_t(text.at(i).unicode()), i);
        i += pair ? 2 : 1;
    }
}

namespace {
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};
} // namespace

static QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    qsizetype start = -1;
    const auto end = [&](qsizetype at) {
        if (start >= 0)
            words.append({start, at - start, folded(text.sliced(start, at - start))});
        start = -1;
    };
    eachCharacter(text, [&](char32_t c, qsizetype at) {
        if (isWordCharacter(c)) {
            if (start < 0)
                start = at;
        } else if (start < 0 || !QChar::isMark(c)) {
            end(at);
        }
    });
    end(text.size());
    return words;
}

static Error unreadable(const QString &name, const QString &value)
{
    return makeError(ErrorCode::FormatInvalid, {{"reason", value.isEmpty() ? QStringLiteral("value-missing")
                                                                           : QStringLiteral("value-unknown")},
                                                {"operator", name},
                                                {"value", oneLine(value, 80)}});
}

static std::optional<qint64> dateIn(const QString &value, const QTimeZone &zone)
{
    static constexpr QLatin1StringView dayOnly("yyyy-MM-dd");
    if (const QDate day = QDate::fromString(value, dayOnly); day.isValid())
        return day.startOfDay(zone).toMSecsSinceEpoch();
    if (!value.contains(u'T') && !value.contains(u't'))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    return time.toMSecsSinceEpoch();
}

static Result<void> readIs(Query &query, const QString &typed)
{
    const QString value = typed.toLower();
    if (const auto disposition = dispositionNamed(value))
        query.dispositions.append(*disposition);
    else if (value == QLatin1StringView("open"))
        query.open = true;
    else if (value == QLatin1StringView("unread"))
        query.unread = true;
    else if (value == QLatin1StringView("private"))
        query.isPrivate = true;
    else if (value == QLatin1StringView("ours"))
        query.ours = true;
    else
        return fail(unreadable(QStringLiteral("is"), typed));
    return {};
}

static void readWords(Query &query, const Piece &piece)
{
    const QList<Word> words = wordsOf(piece.value);
    if (words.isEmpty()) {
        if (const QString signs = piece.value.trimmed(); !signs.isEmpty())
            query.signs.append(signs);
        return;
    }
    query.phrases.append({piece.value, piece.prefix});
    QStringList phrase;
    for (const Word &word : words)
        phrase.append(word.folded);
    query.words.append(phrase.join(u' ') + (piece.prefix ? QStringLiteral("*") : QString()));
}

static Result<void> readPiece(Query &query, const Piece &piece, const QTimeZone &zone)
{
    if (piece.name.isEmpty()) {
        readWords(query, piece);
        return {};
    }
    const QString value = piece.value.trimmed();
    if (value.isEmpty())
        return fail(unreadable(piece.name, value));
    if (piece.name == QLatin1StringView("is"))
        return readIs(query, value);
    if (piece.name == QLatin1StringView("channel")) {
        query.channels.append(folded(value));
        return {};
    }
    if (piece.name == QLatin1StringView("author")) {
        if (wordsOf(value).isEmpty())
            return fail(unreadable(piece.name, value));
        query.authors.append(value);
        return {};
    }
    const std::optional<qint64> time = dateIn(value, zone);
    if (!time)
        return fail(unreadable(piece.name, value));
    if (piece.name == QLatin1StringView("after"))
        query.afterMs = std::max(*time, query.afterMs.value_or(*time));
    else
        query.beforeMs = std::min(*time, query.beforeMs.value_or(*time));
    return {};
}

Result<Query> parseQuery(const QString &typed, const QTimeZone &zone)
{
    Query query;
    for (const Piece &piece : pieces(QStringView(typed).first(std::min(typed.size(), longestQuery)))) {
        if (auto read = readPiece(query, piece, zone); !read)
            return fail(read.error());
    }
    return query;
}

QList<std::pair<qsizetype, qsizetype>> hitsIn(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QList<Word> found = wordsOf(text);
    QList<QStringList> phrases;
    for (const QString &word : words)
        phrases.append(word.split(u' ', Qt::SkipEmptyParts));
    const auto fits = [&](const QStringList &phrase, qsizetype at) {
        if (phrase.isEmpty() || at + phrase.size() > found.size())
            return false;
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            const QString &wanted = phrase.at(i);
            const QString &have = found.at(at + i).folded;
            if (wanted.endsWith(u'*') ? !have.startsWith(QStringView(wanted).chopped(1)) : have != wanted)
                return false;
        }
        return true;
    };
    QList<std::pair<qsizetype, qsizetype>> hits;
    for (qsizetype at = 0; at < found.size();) {
        qsizetype longest = 0;
        for (const QStringList &phrase : phrases) {
            if (fits(phrase, at))
                longest = std::max(longest, phrase.size());
        }
        if (longest > 0) {
            const Word &last = found.at(at + longest - 1);
            hits.append({found.at(at).start, last.start + last.length - found.at(at).start});
        }
        at += std::max<qsizetype>(longest, 1);
    }
    return hits;
}

QString snippet(const QString &text, const QStringList &words)
{
    // A text of megabytes is looked at only where it begins.
    static constexpr qsizetype lookedAt = 100'000;
    const QString head = text.first(std::min(text.size(), lookedAt));
    const auto hits = hitsIn(head, words);
    qsizetype start = hits.isEmpty() ? 0 : std::max<qsizetype>(0, hits.first().first - snippetLength / 3);
    if (start > 0) {
        const qsizetype space = head.indexOf(u' ', start);
        if (space >= 0 && space < hits.first().first)
            start = space + 1;
        else if (head.at(start).isLowSurrogate())
            ++start;
    }
    const QString line = oneLine(QStringView(head).sliced(start), snippetLength);
    return start > 0 ? u'…' + line : line;
}

} // namespace vigie::inbox
