// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace vigie::inbox {

/// One record of a CSV file (RFC 4180): reads where cells begin and end; nothing is known of columns here.
/// Besides the RFC, a record may end with LF or CR alone, and a quote inside an unquoted cell is a quote.
class CsvRecord
{
public:
    enum class Reading {
        Whole,
        Cut,       ///< it goes on beyond the bytes given
        Unclosed,  ///< the file ends inside quotes
        Misplaced, ///< something stands between a closing quote and the separator; read to its end
    };
    /// Reads the record at the front of `bytes`; `atEnd` says that nothing follows them. The cells are good
    /// as long as the bytes and until the next call.
    Reading read(QByteArrayView bytes, bool atEnd, char separator);

    /// Its cells, without quotes; those beyond limits::columns + 1 are only counted.
    const std::vector<QByteArrayView> &cells() const { return m_cells; }
    qsizetype count() const { return m_count; }
    qsizetype length() const { return m_length; } ///< bytes, with what ends it
    qint64 lines() const { return m_lines; }
    /// The cells as text, in full but for `most` characters: as they are, or each on one line to be shown.
    QStringList names(qsizetype most) const;
    QStringList shown(qsizetype most) const;
    bool isBlank() const { return m_count == 1 && m_cells.front().isEmpty() && !m_quoted; }

private:
    void keep(QByteArrayView cell, bool doubled);
    void unquote();

    std::vector<QByteArrayView> m_cells;
    std::vector<size_t> m_doubled; ///< cells that hold doubled quotes
    std::vector<char> m_unquoted;
    qsizetype m_count = 0;
    qsizetype m_length = 0;
    qint64 m_lines = 0;
    bool m_quoted = false; ///< any cell was
};

} // namespace vigie::inbox
