// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/capturepage.h"

#include "base/html.h"
#include "base/text.h"

namespace vigie::inbox::capture {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestFurniture = 200;

static QString plainOf(const QString &text)
{
    QString out;
    out.reserve(std::min<qsizetype>(text.size(), longestFurniture + 1));
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool invisible = (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
                               (code >= 0x2060 && code <= 0x2069) || code == 0xfeff || code == 0xad;
        if (invisible)
            continue;
        const bool space = c.isSpace() || c.category() == QChar::Other_Control;
        if (!space)
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' '))
            out += u' ';
        if (out.size() > longestFurniture)
            break;
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

static Line lineOf(QString text)
{
    Line line;
    text.remove(QChar::Null);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    line.text = std::move(text);
    line.plain = plainOf(line.text);
    if (line.plain.size() <= longestFurniture)
        line.key = recognisable(line.plain);
    return line;
}

static std::vector<Line> linesOfPage(const QByteArray &html)
{
    std::vector<Line> lines;
    for (const HtmlLine &read : linesOfHtml(html)) {
        lines.push_back(lineOf(read.text));
        for (const HtmlLink &link : read.links)
            lines.back().links.append({link.text, link.href});
    }
    return lines;
}

static std::vector<Line> linesOfText(QStringView text)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size() || text[i] == u'\n' || text[i] == u'\r' ||
                         text[i] == QChar::LineSeparator || text[i] == QChar::ParagraphSeparator;
        if (!end)
            continue;
        lines.push_back(lineOf(text.sliced(start, i - start).toString()));
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    return lines;
}

/// Gives the lines of the text the links that the HTML of the same paste has on them: both are in one order.
static void addLinks(std::vector<Line> &lines, const QByteArray &html)
{
    static constexpr size_t linksAhead = 48; // past pictures and menus that the text does not have
    static constexpr size_t shortAhead = 6;  // "3 h" further on is another comment's
    static constexpr qsizetype shortText = 8;
    std::vector<Link> links;
    for (const HtmlLine &read : linesOfHtml(html)) {
        for (const HtmlLink &link : read.links) {
            if (const QString text = plainOf(link.text); !text.isEmpty())
                links.push_back({text, link.href});
        }
    }
    size_t next = 0;
    for (Line &line : lines) {
        for (size_t i = next; i < std::min(links.size(), next + linksAhead) && !line.isBlank();) {
            const bool tooFar = i >= next + shortAhead && links[i].text.size() <= shortText;
            if (tooFar || !line.plain.contains(links[i].text)) {
                ++i;
                continue;
            }
            line.links.append(links[i]);
            next = ++i;
        }
    }
}

static std::vector<Line> linesOf(const Pasted &pasted)
{
    if (pasted.text.isEmpty())
        return linesOfPage(pasted.html);
    std::vector<Line> lines = linesOfText(pasted.text);
    if (!pasted.html.isEmpty())
        addLinks(lines, pasted.html);
    return lines;
}

Page::Page(const Pasted &pasted, const CaptureContext &context)
    : m_context(context)
    , m_terms{context.nowMs, context.zone, context.language != u"en"}
    , m_lines(linesOf(pasted))
{
    for (const QString &name : context.ours) {
        if (QString key = folded(name); !key.isEmpty())
            m_ours.append(key.startsWith(u'@') ? key.sliced(1) : key);
    }
    read();
    m_after.resize(m_lines.size() + 1, size());
    for (qsizetype i = size() - 1; i >= 0; --i)
        m_after[static_cast<size_t>(i)] =
            m_lines[static_cast<size_t>(i)].isBlank() ? m_after[static_cast<size_t>(i) + 1] : i;
}

void Page::read()
{
    const auto readAll = [this] {
        int french = 0;
        for (Line &line : m_lines) {
            line.furniture = furnitureIn(line.key, m_terms);
            french += line.furniture.french - line.furniture.english;
        }
        return french;
    };
    const int french = readAll();
    for (Line &line : m_lines) {
        line.rating = ratingIn(line.plain, line.key);
        m_hasLinks = m_hasLinks || !line.links.isEmpty();
    }
    // The page's own words tell its language better than the person's.
    if (french == 0 || (french > 0) == m_terms.dayFirst)
        return;
    m_terms.dayFirst = french > 0;
    readAll();
}

bool Page::isFurniture(qsizetype i, Words scope) const
{
    const Line &line = (*this)[i];
    if (line.furniture.time)
        return true;
    // Signs of an icon font alone.
    if (!line.isBlank() && line.key.isEmpty() && line.plain.size() <= longestFurniture)
        return true;
    return bool(line.furniture.words & (Words(Word::Any) | Word::Reply | Word::Like | scope));
}

bool Page::isText(qsizetype i, Words scope) const
{
    return !(*this)[i].isBlank() && !(*this)[i].furniture.count && !isFurniture(i, scope);
}

qsizetype Page::before(qsizetype i, qsizetype from) const
{
    for (--i; i >= from; --i) {
        if (!(*this)[i].isBlank())
            return i;
    }
    return -1;
}

qsizetype Page::after(qsizetype i) const
{
    return i >= size() ? size() : m_after[static_cast<size_t>(std::max<qsizetype>(i, 0))];
}

QString Page::textOf(qsizetype from, qsizetype to) const
{
    while (from < to && (*this)[from].isBlank())
        ++from;
    while (to > from && (*this)[to - 1].isBlank())
        --to;
    QString text;
    for (qsizetype i = from; i < to; ++i) {
        if (i > from)
            text += u'\n';
        text += (*this)[i].text;
    }
    return text;
}

bool Page::isOurs(const QString &name) const
{
    const QString key = folded(name);
    return !key.isEmpty() && m_ours.contains(key.startsWith(u'@') ? key.sliced(1) : key);
}

bool Page::mayNameUs(const QString &text) const
{
    const QString words = u' ' + folded(text) + u' ';
    return m_ours.isEmpty() || std::ranges::any_of(m_ours, [&](const QString &name) {
               return words.contains(u' ' + name + u' ');
           });
}

static bool isGreeting(const QString &word)
{
    static const QStringList words{
        u"bonjour"_s, u"bonsoir"_s, u"salut"_s, u"merci"_s,    u"bravo"_s,  u"super"_s, u"coucou"_s,
        u"hello"_s,   u"hi"_s,      u"hey"_s,   u"thanks"_s,   u"thank"_s,  u"great"_s, u"good"_s,
        u"dear"_s,    u"cher"_s,    u"chere"_s, u"oui"_s,      u"non"_s,    u"yes"_s,   u"no"_s,
        u"top"_s,     u"tres"_s,    u"very"_s,  u"je"_s,       u"j'ai"_s,   u"i"_s,     u"cordialement"_s,
        u"re"_s,      u"pour"_s,    u"quand"_s, u"toujours"_s, u"encore"_s, u"vous"_s,  u"nous"_s,
        u"c'est"_s,   u"ce"_s,      u"il"_s,    u"the"_s,      u"my"_s};
    return words.contains(word);
}

bool mayBeName(const QString &plain, bool sure)
{
    static constexpr qsizetype longest = 60;
    static const QString sentenceEnds = u"!?…:;,"_s;
    if (plain.isEmpty() || plain.size() > longest || sentenceEnds.contains(plain.back()) ||
        plain.contains(u"://"_s))
        return false;
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 6 || isGreeting(recognisable(words.first())))
        return false;
    if (plain.back() == u'.' && words.last().size() > 2)
        return false;
    const auto capital = [](const QString &word) {
        return !word.front().isLower() || word.contains(u'\'') || word.contains(u'’');
    };
    static const QStringList small{u"de"_s,  u"du"_s,  u"des"_s, u"la"_s,  u"le"_s,  u"les"_s,
                                   u"et"_s,  u"of"_s,  u"the"_s, u"and"_s, u"van"_s, u"von"_s,
                                   u"der"_s, u"den"_s, u"di"_s,  u"da"_s,  u"dos"_s, u"el"_s,
                                   u"al"_s,  u"ben"_s, u"à"_s,   u"en"_s,  u"&"_s};
    const auto capitals = std::ranges::count_if(
        words, [&](const QString &word) { return capital(word) || small.contains(word); });
    if (!plain.front().isLetterOrNumber() && plain.front() != u'@')
        return false;
    return sure ? words.size() <= 2 || capitals == words.size()
                : capitals == words.size() && words.size() >= 2 && words.size() <= 5;
}

} // namespace vigie::inbox::capture
