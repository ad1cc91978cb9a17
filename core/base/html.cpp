// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/html.h"

#include "base/htmlreference.h"
#include "base/htmltags.h"

#include <algorithm>

namespace vigie {

static constexpr qsizetype longestHref = 16 * 1024;

namespace {

enum class Break { None, Line, Paragraph };

/// What a browser does at the tags of an element, as far as its text goes.
struct Element
{
    QByteArrayView name;
    Break around = Break::None;
    bool endsAlone = false; ///< its end tag may be left out
    bool isEmpty = false;   ///< it has no end tag
};

constexpr Element elements[] = {
    {"address", Break::Line},
    {"article", Break::Line},
    {"aside", Break::Line},
    {"blockquote", Break::Paragraph},
    {"body", Break::Line},
    {"caption", Break::Line},
    {"center", Break::Line},
    {"dd", Break::Line, true},
    {"details", Break::Line},
    {"dialog", Break::Line},
    {"dir", Break::Line},
    {"div", Break::Line},
    {"dl", Break::Paragraph},
    {"dt", Break::Line, true},
    {"fieldset", Break::Line},
    {"figcaption", Break::Line},
    {"figure", Break::Paragraph},
    {"footer", Break::Line},
    {"form", Break::Line},
    {"h1", Break::Paragraph},
    {"h2", Break::Paragraph},
    {"h3", Break::Paragraph},
    {"h4", Break::Paragraph},
    {"h5", Break::Paragraph},
    {"h6", Break::Paragraph},
    {"header", Break::Line},
    {"hgroup", Break::Line},
    {"hr", Break::Paragraph, false, true},
    {"html", Break::Line},
    {"legend", Break::Line},
    {"li", Break::Line, true},
    {"listing", Break::Paragraph},
    {"main", Break::Line},
    {"menu", Break::Paragraph},
    {"nav", Break::Line},
    {"ol", Break::Paragraph},
    {"optgroup", Break::Line, true},
    {"option", Break::Line, true},
    {"p", Break::Paragraph, true},
    {"pre", Break::Paragraph},
    {"search", Break::Line},
    {"section", Break::Line},
    {"summary", Break::Line},
    {"table", Break::Paragraph},
    {"tbody", Break::Line, true},
    {"tfoot", Break::Line, true},
    {"thead", Break::Line, true},
    {"tr", Break::Line, true},
    {"ul", Break::Paragraph},
};

/// Empty elements that have no line of their own.
constexpr QByteArrayView empties[] = {"area",  "base", "br",   "col",    "embed", "img",
                                      "input", "link", "meta", "source", "track", "wbr"};
constexpr QByteArrayView leftOut[] = {"template", "audio", "video", "canvas", "datalist", "rp", "select"};

const Element *elementCalled(QByteArrayView name)
{
    const auto *const found = std::ranges::lower_bound(elements, name, {}, &Element::name);
    return found != std::end(elements) && found->name == name ? found : nullptr;
}

bool hasNoEnd(QByteArrayView name)
{
    const Element *const element = elementCalled(name);
    return (element != nullptr && element->isEmpty) || std::ranges::find(empties, name) != std::end(empties);
}

bool collapses(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Whether a browser that knows no style sheets would leave the element out.
bool isHidden(const HtmlToken &token)
{
    if (token.attributes[HtmlToken::Hidden] || std::ranges::find(leftOut, token.name) != std::end(leftOut))
        return true;
    const auto style = token.attributes[HtmlToken::Style];
    if (!style || style->size() > longestHref)
        return false;
    QByteArray written = style->toByteArray().toLower();
    written.removeIf([](char c) { return collapses(QLatin1Char(c)); });
    return written.contains("display:none");
}

/// Puts the lines together from the tokens of a page.
class LineBuilder
{
public:
    LineBuilder(const HtmlLimits &limits, bool wantsEmptyLines)
        : m_limits(limits)
        , m_wantsEmptyLines(wantsEmptyLines)
    {
    }
    /// False when enough was read.
    bool take(const HtmlToken &token);
    QList<HtmlLine> finish();

private:
    bool staysHidden(const HtmlToken &token);
    void takeStart(const HtmlToken &token);
    void takeEnd(const HtmlToken &token);
    void addText(const QString &text);
    void addSpace() { m_space = m_space || !m_line.text.isEmpty(); }
    void endLine();
    void breakHere(Break kind);
    void closeLink();
    bool isInLink() const { return !m_href.isNull(); }

    const HtmlLimits m_limits;
    const bool m_wantsEmptyLines;
    HtmlReferences m_references;
    QList<HtmlLine> m_lines;
    HtmlLine m_line;
    QString m_href; ///< of the link that is open
    qsizetype m_linkStart = 0;
    bool m_linkGiven = false; ///< on a line before
    qsizetype m_links = 0;
    qsizetype m_preformatted = 0;
    bool m_space = false;     ///< white space that is written when a word follows
    bool m_paragraph = false; ///< an empty line comes before the next one
    QByteArray m_hidden;      ///< the element that is left out
    qsizetype m_hiddenDepth = 0;
};

void LineBuilder::addText(const QString &text)
{
    for (QStringView rest = text; !rest.isEmpty();) {
        const auto *const end = std::ranges::find_if(rest, collapses);
        const QStringView word = rest.first(end - rest.begin());
        if (!word.isEmpty()) {
            if (m_space)
                m_line.text += u' ';
            m_space = false;
            m_line.text += word;
        }
        rest = rest.sliced(word.size());
        for (; !rest.isEmpty() && collapses(rest.front()); rest = rest.sliced(1)) {
            if (rest.front() == u'\n' && m_preformatted > 0)
                breakHere(m_line.text.isEmpty() ? Break::Paragraph : Break::Line);
            else
                addSpace();
        }
    }
}

void LineBuilder::closeLink()
{
    if (!isInLink())
        return;
    const QString text = m_line.text.sliced(std::min(m_linkStart, m_line.text.size())).trimmed();
    if (m_links < m_limits.links && !(text.isEmpty() && m_linkGiven)) {
        m_line.links.append(
            {m_line.text.sliced(std::min(m_linkStart, m_line.text.size())).trimmed(), m_href});
        ++m_links;
    }
    m_href = QString();
}

void LineBuilder::endLine()
{
    m_space = false;
    const QString href = m_href;
    if (m_line.text.isEmpty()) {
        m_line.links.clear();
        m_linkStart = 0;
        return;
    }
    if (m_line.text.size() > m_linkStart && isInLink()) {
        closeLink();
        m_linkGiven = true;
    }
    if (m_paragraph && m_wantsEmptyLines && !m_lines.isEmpty())
        m_lines.append(HtmlLine());
    m_paragraph = false;
    m_lines.append(std::exchange(m_line, {}));
    m_href = href; // a link may go on over lines
    m_linkStart = 0;
}

void LineBuilder::breakHere(Break kind)
{
    endLine();
    m_paragraph = m_paragraph || kind == Break::Paragraph;
}

/// Whether the token is still inside of what is left out.
bool LineBuilder::staysHidden(const HtmlToken &token)
{
    if (token.type == HtmlToken::Type::Text)
        return true;
    const bool start = token.type == HtmlToken::Type::Start;
    const Element *const hidden = elementCalled(m_hidden);
    if (hidden == nullptr || !hidden->endsAlone) {
        if (token.name != m_hidden)
            return true;
        m_hiddenDepth += start ? 1 : -1;
        if (m_hiddenDepth < 0)
            m_hidden.clear();
        return true;
    }
    // It ends at its end tag, at a sibling, or with what it stands in.
    const Element *const element = elementCalled(token.name);
    if (token.name == m_hidden && m_hiddenDepth == 0) {
        m_hidden.clear();
        return !start;
    }
    const bool sibling = start && m_hiddenDepth == 0 && element != nullptr &&
                         (m_hidden == "p" || (element->endsAlone && token.name != "p"));
    if (sibling) {
        m_hidden.clear();
        return false;
    }
    if (element == nullptr || element->endsAlone || element->isEmpty)
        return true;
    m_hiddenDepth += start ? 1 : -1;
    if (m_hiddenDepth >= 0)
        return true;
    m_hidden.clear();
    return false;
}

void LineBuilder::takeStart(const HtmlToken &token)
{
    if (isHidden(token)) {
        if (!hasNoEnd(token.name)) {
            m_hidden = token.name.toByteArray();
            m_hiddenDepth = 0;
            if (const Element *const element = elementCalled(m_hidden))
                breakHere(element->around == Break::None ? Break::None : Break::Line);
        }
        return;
    }
    if (token.name == "br") {
        breakHere(m_line.text.isEmpty() ? Break::Paragraph : Break::Line);
    } else if (token.name == "img") {
        if (const auto alt = token.attributes[HtmlToken::Alt])
            addText(m_references.decoded(*alt, HtmlReferences::Where::Attribute));
    } else if (token.name == "td" || token.name == "th") {
        addSpace();
    } else if (token.name == "a") {
        closeLink();
        const auto href = token.attributes[HtmlToken::Href];
        if (href && !href->isEmpty() && href->size() <= longestHref) {
            m_href = m_references.decoded(*href, HtmlReferences::Where::Attribute).trimmed();
            m_href.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
            m_linkStart = m_line.text.size();
            m_linkGiven = false;
        }
    } else if (const Element *const element = elementCalled(token.name)) {
        breakHere(element->around);
        if (token.name == "pre" || token.name == "listing")
            ++m_preformatted;
    }
}

void LineBuilder::takeEnd(const HtmlToken &token)
{
    if (token.name == "a") {
        closeLink();
    } else if (token.name == "br") {
        breakHere(m_line.text.isEmpty() ? Break::Paragraph : Break::Line);
    } else if (const Element *const element = elementCalled(token.name)) {
        breakHere(element->around);
        if (token.name == "pre" || token.name == "listing")
            m_preformatted = std::max<qsizetype>(0, m_preformatted - 1);
    }
}

bool LineBuilder::take(const HtmlToken &token)
{
    if (!m_hidden.isNull() && staysHidden(token))
        return true;
    switch (token.type) {
    case HtmlToken::Type::Text:
        addText(m_references.decoded(token.text, HtmlReferences::Where::Text));
        break;
    case HtmlToken::Type::Start:
        takeStart(token);
        break;
    case HtmlToken::Type::End:
        takeEnd(token);
        break;
    }
    return m_lines.size() < m_limits.lines;
}

QList<HtmlLine> LineBuilder::finish()
{
    endLine();
    if (m_lines.size() > m_limits.lines)
        m_lines.resize(m_limits.lines);
    return std::move(m_lines);
}

QList<HtmlLine> linesOf(QByteArrayView page, const HtmlLimits &limits, bool wantsEmptyLines)
{
    if (page.size() > limits.bytes) {
        page = page.first(limits.bytes);
        for (int i = 0; i < 4 && !page.isEmpty() && (page.back() & 0x80) != 0; ++i) {
            const bool first = (page.back() & 0x40) != 0;
            page.chop(1);
            if (first)
                break;
        }
    }
    LineBuilder builder(limits, wantsEmptyLines);
    HtmlTags tags(page);
    HtmlToken token;
    while (tags.next(token) && builder.take(token)) {
    }
    return builder.finish();
}

} // namespace

QList<HtmlLine> linesOfHtml(QByteArrayView utf8, const HtmlLimits &limits)
{
    return linesOf(utf8, limits, false);
}

/// Whether it is a line already, as most titles are.
static bool isPlainLine(QByteArrayView text)
{
    char before = ' ';
    for (const char c : text) {
        if (c < 0x20 || c == 0x7f || c == '<' || c == '&' || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return before != ' ';
}

QString textOfHtml(QByteArrayView utf8, const HtmlLimits &limits)
{
    if (utf8.size() <= limits.bytes && isPlainLine(utf8))
        return QString::fromLatin1(utf8);
    QString text;
    for (const HtmlLine &line : linesOf(utf8, limits, true)) {
        text += line.text;
        text += u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace vigie
