// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/csvrecord.h"

#include "base/text.h"
#include "inbox/intakelimits.h"

#include <algorithm>
#include <cstring>

namespace vigie::inbox {

static qint64 lineEnds(QByteArrayView bytes)
{
    qint64 ends = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        ends += c == '\n' || (c == '\r' && (i + 1 == bytes.size() || bytes.at(i + 1) != '\n'));
    }
    return ends;
}

void CsvRecord::keep(QByteArrayView cell, bool doubled)
{
    ++m_count;
    if (m_count > limits::columns + 1)
        return;
    if (doubled)
        m_doubled.push_back(m_cells.size());
    m_cells.push_back(cell);
}

void CsvRecord::unquote()
{
    size_t room = 0;
    for (const size_t i : m_doubled)
        room += static_cast<size_t>(m_cells[i].size());
    m_unquoted.resize(room); // before the first is written: the cells point into it
    char *out = m_unquoted.data();
    for (const size_t i : m_doubled) {
        const QByteArrayView cell = m_cells[i];
        char *const start = out;
        for (qsizetype at = 0; at < cell.size(); ++at) {
            *out++ = cell.at(at);
            if (cell.at(at) == '"')
                ++at;
        }
        m_cells[i] = QByteArrayView(start, out);
    }
}

CsvRecord::Reading CsvRecord::read(QByteArrayView bytes, bool atEnd, char separator)
{
    m_cells.clear();
    m_doubled.clear();
    m_count = 0;
    m_quoted = false;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    bool misplaced = false;
    const auto endsCell = [separator](char c) { return c == separator || c == '\n' || c == '\r'; };
    for (;;) {
        if (at < end && *at == '"') {
            m_quoted = true;
            const char *const start = ++at;
            bool doubled = false;
            for (;; at += 2, doubled = true) {
                at = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
                if (!at)
                    return atEnd ? Reading::Unclosed : Reading::Cut;
                if (at + 1 == end && !atEnd)
                    return Reading::Cut;
                if (at + 1 == end || at[1] != '"')
                    break;
            }
            keep(QByteArrayView(start, at), doubled);
            ++at;
            if (at < end && !endsCell(*at)) {
                misplaced = true;
                at = std::find_if(at, end, endsCell);
            }
        } else {
            const char *const start = at;
            while (at < end && !endsCell(*at))
                ++at;
            keep(QByteArrayView(start, at), false);
        }
        if (at == end) {
            if (!atEnd)
                return Reading::Cut;
            break;
        }
        const char c = *at++;
        if (c == separator)
            continue;
        if (c == '\r') {
            if (at == end && !atEnd)
                return Reading::Cut;
            if (at < end && *at == '\n')
                ++at;
        }
        break;
    }
    m_length = at - begin;
    m_lines = m_quoted ? std::max<qint64>(lineEnds(bytes.first(m_length)), 1) : 1;
    unquote();
    return misplaced ? Reading::Misplaced : Reading::Whole;
}

QStringList CsvRecord::names(qsizetype most) const
{
    QStringList names;
    for (const QByteArrayView cell : cells())
        names.append(QString::fromUtf8(cell.trimmed().first(std::min(cell.trimmed().size(), most))));
    return names;
}

QStringList CsvRecord::shown(qsizetype most) const
{
    QStringList shown;
    for (const QByteArrayView cell : cells())
        shown.append(oneLine(QString::fromUtf8(cell.first(std::min(cell.size(), 4 * most))), most));
    return shown;
}

} // namespace vigie::inbox
