// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/csvrecord.h"
#include "inbox/fieldreader.h"

namespace vigie::inbox {

/// Makes rows of the records of one CSV file whose columns are known. What it gives lasts as long as the
/// record, and until it is asked again. For one thread.
class CsvRows
{
public:
    explicit CsvRows(const QTimeZone &zone)
        : m_zone(zone)
        , m_times(zone)
    {
    }
    /// Which field each cell of the header is. Times are UTC where their column says so.
    void assign(const FieldNames &names, const std::vector<QByteArrayView> &header);
    std::optional<size_t> dayColumn() const; ///< of when it was posted
    /// The first days of the file, to know which number is the month.
    void learnDays(const QList<QByteArray> &days) { m_times.setDateOrder(dateOrderOf(days, m_zone)); }

    /// The row; `raw` are the bytes of the record.
    IncomingSource::Row rowOf(const CsvRecord &record, QByteArrayView raw, const Place &place);
    /// Whether the row given last stands with a reply of ours.
    bool hasReply() const { return m_hasReply; }
    /// That reply, as a row of its own.
    IncomingSource::Row replyOf(const CsvRecord &record, QByteArrayView raw, const Place &place);

private:
    /// What only columns have.
    struct Beside
    {
        QByteArrayView headline;
        QByteArrayView reply;
        QByteArrayView repliedAt;
    };
    IncomingSource::Row plainRowOf(const CsvRecord &record, QByteArrayView raw, const Place &place,
                                   Beside &beside);
    void complete(Incoming &row, const Beside &beside);

    QTimeZone m_zone;
    TimeReader m_times;
    const Platform *m_platform = nullptr;
    std::vector<std::optional<Field>> m_columns;
    QByteArray m_text;     ///< with its headline
    QByteArray m_identity; ///< of what a reply answers
    QByteArray m_replyId;
    bool m_hasReply = false;
};

} // namespace vigie::inbox
