// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/htmltags.h"

#include <algorithm>

namespace vigie {

static bool isLetter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool endsName(char c)
{
    return isBlank(c) || c == '/' || c == '>';
}

static char inLowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

static bool isCalled(QByteArrayView written, QByteArrayView name)
{
    return written.size() == name.size() && std::ranges::equal(written, name, {}, inLowerCase);
}

/// What comes after the first `mark` from `from` on; nothing where there is none.
static QByteArrayView behind(QByteArrayView text, QByteArrayView mark, qsizetype from)
{
    const qsizetype at = text.size() < from ? -1 : text.indexOf(mark, from);
    return at < 0 ? QByteArrayView() : text.sliced(at + mark.size());
}

/// Passes over a comment or a declaration at the front; false where there is none.
bool HtmlTags::passOver()
{
    if (m_rest.startsWith("<!--")) {
        if (m_rest.startsWith("<!-->") || m_rest.startsWith("<!--->")) {
            m_rest = behind(m_rest, ">", 4);
            return true;
        }
        const QByteArrayView usual = behind(m_rest, "-->", 4);
        const QByteArrayView before = m_rest.first(m_rest.size() - usual.size());
        const QByteArrayView odd = behind(before, "--!>", 4);
        m_rest = odd.isNull() ? usual : m_rest.sliced(before.size() - odd.size());
        return true;
    }
    const bool declaration = m_rest.startsWith("<!") || m_rest.startsWith("<?");
    const bool oddEnd = m_rest.startsWith("</") && m_rest.size() > 2 && !isLetter(m_rest.at(2));
    if (!declaration && !oddEnd)
        return false;
    m_rest = behind(m_rest, ">", 2);
    return true;
}

/// An attribute at the front of what is left; false at the end of the tag or of the page.
bool HtmlTags::readAttribute(HtmlToken &token)
{
    while (!m_rest.isEmpty() && (isBlank(m_rest.front()) || m_rest.front() == '/'))
        m_rest = m_rest.sliced(1);
    if (m_rest.isEmpty() || m_rest.front() == '>')
        return false;
    const auto nameEnd =
        std::find_if(m_rest.begin() + 1, m_rest.end(), [](char c) { return endsName(c) || c == '='; });
    const QByteArrayView name = m_rest.first(nameEnd - m_rest.begin());
    m_rest = m_rest.sliced(name.size());
    QByteArrayView value("");
    const auto next = std::find_if_not(m_rest.begin(), m_rest.end(), isBlank);
    if (next != m_rest.end() && *next == '=') {
        const auto start = std::find_if_not(next + 1, m_rest.end(), isBlank);
        m_rest = m_rest.sliced(start - m_rest.begin());
        if (!m_rest.isEmpty() && (m_rest.front() == '"' || m_rest.front() == '\'')) {
            const qsizetype end = m_rest.indexOf(m_rest.front(), 1);
            value = m_rest.sliced(1, std::max<qsizetype>(0, (end < 0 ? m_rest.size() : end) - 1));
            m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        } else {
            const auto end =
                std::find_if(m_rest.begin(), m_rest.end(), [](char c) { return isBlank(c) || c == '>'; });
            value = m_rest.first(end - m_rest.begin());
            m_rest = m_rest.sliced(value.size());
        }
    } else {
        m_rest = m_rest.sliced(next - m_rest.begin());
    }
    static constexpr std::array<QByteArrayView, HtmlToken::AttributeCount> names{
        "href", "alt", "hidden", "style", "rel", "type", "title"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (!token.attributes[i] && isCalled(name, names[i]))
            token.attributes[i] = value;
    }
    return true;
}

/// Reads the tag at the front; false where it does not end.
bool HtmlTags::readTag(HtmlToken &token)
{
    const bool end = m_rest.startsWith("</");
    token.type = end ? HtmlToken::Type::End : HtmlToken::Type::Start;
    m_rest = m_rest.sliced(end ? 2 : 1);
    const auto nameEnd = std::ranges::find_if(m_rest, endsName);
    const qsizetype length = nameEnd - m_rest.begin();
    const bool fits = length <= std::ssize(token.letters);
    if (fits)
        std::transform(m_rest.begin(), nameEnd, token.letters.begin(), inLowerCase);
    token.name = QByteArrayView(token.letters.data(), fits ? length : 0);
    token.attributes = {};
    m_rest = m_rest.sliced(length);
    while (readAttribute(token)) {
    }
    if (m_rest.isEmpty())
        return false;
    m_rest = m_rest.sliced(1);
    return true;
}

/// To the end tag of an element that holds no tags.
void HtmlTags::passSilent(QByteArrayView name)
{
    for (qsizetype at = 0; (at = m_rest.indexOf("</", at)) >= 0; at += 2) {
        const QByteArrayView tag = m_rest.sliced(at + 2);
        if (tag.size() > name.size() && isCalled(tag.first(name.size()), name) &&
            endsName(tag.at(name.size()))) {
            m_rest = m_rest.sliced(at);
            return;
        }
    }
    m_rest = {};
}

bool HtmlTags::next(HtmlToken &token)
{
    static constexpr std::array<QByteArrayView, 9> silent{
        "script", "style", "noscript", "iframe", "noembed", "title", "noframes", "xmp", "textarea"};
    while (!m_rest.isEmpty()) {
        const bool mark = m_rest.front() == '<' && m_rest.size() > 1;
        if (mark && passOver())
            continue;
        if (mark && isLetter(m_rest.at(m_rest.at(1) == '/' && m_rest.size() > 2 ? 2 : 1))) {
            if (!readTag(token))
                return false;
            if (token.type == HtmlToken::Type::Start && std::ranges::find(silent, token.name) != silent.end())
                passSilent(token.name);
            return true;
        }
        const qsizetype end = m_rest.indexOf('<', 1);
        token.type = HtmlToken::Type::Text;
        token.text = m_rest.first(end < 0 ? m_rest.size() : end);
        m_rest = m_rest.sliced(token.text.size());
        return true;
    }
    return false;
}

} // namespace vigie
