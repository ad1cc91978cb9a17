// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/htmlreference.h"

#include "base/html.h"

#include <QHash>

#include <algorithm>
#include <gumbo.h>

namespace vigie {

static constexpr qsizetype longestName = 40; // the longest of HTML has 31 letters
static constexpr qsizetype namesKept = 4096;
static constexpr qsizetype namesAtMost = 3000; // of a page; HTML has 2231

static bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/// What libgumbo makes of a text without tags.
static QString parsedText(const QByteArray &text)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *const output =
        gumbo_parse_with_options(&options, text.constData(), static_cast<size_t>(text.size()));
    QString found;
    const auto child = [](const GumboVector &children, unsigned i) {
        return static_cast<const GumboNode *>(children.data[i]);
    };
    const GumboVector &top = output->root->v.element.children;
    for (unsigned i = 0; i < top.length; ++i) {
        const GumboNode *const body = child(top, i);
        if (body->type != GUMBO_NODE_ELEMENT || body->v.element.tag != GUMBO_TAG_BODY)
            continue;
        const GumboVector &texts = body->v.element.children;
        for (unsigned t = 0; t < texts.length; ++t) {
            const GumboNode *const node = child(texts, t);
            if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
                found += QString::fromUtf8(node->v.text.text);
        }
    }
    gumbo_destroy_output(&options, output);
    return found;
}

/// Of "&name" or "&name;" and what stands behind it, decoded; kept, as texts use the same few again and
/// again.
static const QString &known(const QByteArray &reference)
{
    thread_local QHash<QByteArray, QString> kept;
    if (const auto found = kept.constFind(reference); found != kept.constEnd())
        return *found;
    if (kept.size() >= namesKept)
        kept.clear();
    // White space at the beginning of a page is no part of it: &Tab; needs something before it.
    return *kept.insert(reference, parsedText("x" + reference).sliced(1));
}

QString htmlEntity(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > longestName || !std::ranges::all_of(name, isLetterOrDigit))
        return {};
    const QString text = known('&' + name.toByteArray() + ';');
    // Of names that are only the beginning of one, the rest is left.
    return text.endsWith(u';') && name != "semi" ? QString() : text;
}

static bool isControl(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\f' && c != '\r') || (c >= 0x7f && c < 0xa0);
}

/// Of "&#128;" (HTML 5, 13.2.5.80): a few numbers are those of Windows-1252.
static QString numbered(char32_t number)
{
    static constexpr char16_t windows[] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                           0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                           0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    if (number >= 0x80 && number < 0xa0 && windows[number - 0x80] != 0)
        number = windows[number - 0x80];
    if (number == 0 || number > 0x10ffff || (number >= 0xd800 && number < 0xe000))
        return QString(QChar::ReplacementCharacter);
    return isControl(number) ? QString() : QString::fromUcs4(&number, 1);
}

/// Digits from the front of the text, as a number; beyond all characters where it is too great.
static std::pair<char32_t, qsizetype> numberIn(QByteArrayView digits, unsigned base)
{
    char32_t number = 0;
    qsizetype length = 0;
    for (; length < digits.size(); ++length) {
        const char c = digits.at(length);
        unsigned digit = base;
        if (c >= '0' && c <= '9')
            digit = static_cast<unsigned>(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            digit = static_cast<unsigned>((c | 0x20) - 'a') + 10;
        if (digit >= base)
            break;
        number = std::min<char32_t>(number * base + digit, 0x110000);
    }
    return {number, length};
}

QString HtmlReferences::named(QByteArrayView name)
{
    const QByteArray reference = '&' + name.toByteArray();
    if (!m_names.contains(reference)) {
        if (m_names.size() >= namesAtMost)
            return QString::fromUtf8(reference);
        m_names.insert(reference);
    }
    return known(reference);
}

/// Without control characters; fromUtf8() has seen to the rest.
static void append(QString &out, QByteArrayView utf8)
{
    const qsizetype from = out.size();
    out += QUtf8StringView(utf8);
    if (std::ranges::any_of(QStringView(out).sliced(from), [](QChar c) { return isControl(c.unicode()); }))
        out.erase(
            std::remove_if(out.begin() + from, out.end(), [](QChar c) { return isControl(c.unicode()); }),
            out.end());
}

QString HtmlReferences::decoded(QByteArrayView utf8, Where where)
{
    QString out;
    out.reserve(utf8.size());
    for (;;) {
        const qsizetype mark = utf8.indexOf('&');
        append(out, utf8.first(mark < 0 ? utf8.size() : mark));
        if (mark < 0)
            return out;
        utf8 = utf8.sliced(mark + 1);
        if (utf8.startsWith('#')) {
            const bool hexadecimal = utf8.size() > 1 && (utf8.at(1) | 0x20) == 'x';
            const qsizetype start = hexadecimal ? 2 : 1;
            const auto [number, length] = numberIn(utf8.sliced(start), hexadecimal ? 16 : 10);
            if (length > 0) {
                out += numbered(number);
                utf8 = utf8.sliced(start + length);
                if (utf8.startsWith(';'))
                    utf8 = utf8.sliced(1);
                continue;
            }
        }
        const auto end = std::find_if_not(utf8.begin(), utf8.end(), isLetterOrDigit);
        const qsizetype length = end - utf8.begin();
        const bool closed = utf8.sliced(length).startsWith(';');
        const bool assigned = utf8.sliced(length).startsWith('=');
        if (length == 0 || length > longestName || (where == Where::Attribute && !closed && assigned)) {
            out += u'&';
            continue;
        }
        const QByteArrayView name = utf8.first(length + (closed ? 1 : 0));
        const QString text = named(name);
        // "&notit" in an attribute is no reference with letters behind it.
        const bool part = !text.isEmpty() && isLetterOrDigit(text.back().toLatin1());
        if (where == Where::Attribute && (text.endsWith(u';') || (!closed && part)) && name.size() > 1)
            append(out, QByteArray('&' + name.toByteArray()));
        else
            out += text;
        utf8 = utf8.sliced(name.size());
    }
}

} // namespace vigie
