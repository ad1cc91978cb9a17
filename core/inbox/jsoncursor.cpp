// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jsoncursor.h"

namespace vigie::inbox {

char JsonCursor::here()
{
    const qint64 at = m_place.offset - m_viewStart;
    if (at >= 0 && at < m_view.size())
        return m_view.at(at);
    if (m_failure || m_place.offset >= m_window.size())
        return '\0';
    const auto view = m_window.at(m_place.offset, 1);
    if (!view) {
        m_failure = view.error();
        return '\0';
    }
    m_view = *view;
    m_viewStart = m_place.offset;
    return m_view.isEmpty() ? '\0' : m_view.front();
}

void JsonCursor::advance()
{
    m_place.line += here() == '\n';
    ++m_place.offset;
}

char JsonCursor::sign()
{
    for (;;) {
        const char c = here();
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c;
        advance();
    }
}

bool JsonCursor::take(char wanted)
{
    if (sign() != wanted || wanted == '\0')
        return false;
    advance();
    return true;
}

bool JsonCursor::passString()
{
    advance();
    for (;;) {
        const char c = here();
        if (c == '\0')
            return false;
        advance();
        if (c == '"')
            return true;
        if (c == '\\' && here() != '\0')
            advance();
    }
}

bool JsonCursor::passValue()
{
    qint64 depth = 0;
    do {
        const char c = sign();
        switch (c) {
        case '\0':
            return false;
        case '"':
            if (!passString())
                return false;
            break;
        case '{':
        case '[':
            ++depth;
            advance();
            break;
        case '}':
        case ']':
            if (depth == 0)
                return false;
            --depth;
            advance();
            break;
        case ',':
        case ':':
            if (depth == 0)
                return false;
            advance();
            break;
        default:
            // A number or a word, to the sign that ends it.
            while (here() != '\0' && !QByteArrayView("{}[],:\" \t\r\n").contains(here()))
                advance();
        }
    } while (depth > 0);
    return true;
}

} // namespace vigie::inbox
