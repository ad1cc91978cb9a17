// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/csvrows.h"

#include "inbox/intakelimits.h"
#include "inbox/platforms.h"

#include <simdjson.h>

#include <algorithm>

namespace vigie::inbox {

void CsvRows::assign(const FieldNames &names, const std::vector<QByteArrayView> &header)
{
    m_platform = names.platform();
    m_columns.assign(header.size(), {});
    for (const auto &[field, column] : names.columnsIn(header).asKeyValueRange())
        m_columns[column] = field;
    const auto posted = dayColumn();
    const QString name = posted ? plainColumn(QString::fromUtf8(header[*posted])) : QString();
    if (name.endsWith(QLatin1StringView("(utc)")) || name.endsWith(QLatin1StringView(" utc"))) {
        m_zone = QTimeZone::UTC;
        m_times = TimeReader(m_zone);
    }
}

std::optional<size_t> CsvRows::dayColumn() const
{
    const auto found = std::ranges::find(m_columns, std::optional(Field::PostedAt));
    return found == m_columns.end() ? std::nullopt
                                    : std::optional(static_cast<size_t>(found - m_columns.begin()));
}

/// The row as its cells say it, without what is beside.
IncomingSource::Row CsvRows::plainRowOf(const CsvRecord &record, QByteArrayView raw, const Place &place,
                                        Beside &beside)
{
    const auto refuse = [&](Refusal refusal) { return std::unexpected(rejected(place, refusal)); };
    const auto &cells = record.cells();
    const auto extra = std::ranges::subrange(
        cells.begin() + static_cast<qsizetype>(std::min(cells.size(), m_columns.size())), cells.end());
    const bool emptyExtra = record.count() <= limits::columns &&
                            std::ranges::all_of(extra, [](QByteArrayView cell) { return cell.isEmpty(); });
    if (cells.size() < m_columns.size() || !emptyExtra)
        return refuse({"columns-differ", QByteArray::number(record.count())});
    if (!simdjson::validate_utf8(raw.data(), static_cast<size_t>(raw.size())))
        return refuse({"utf8-invalid", {}});
    Incoming row;
    row.place = place;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i] || cells[i].isEmpty())
            continue;
        if (const auto refusal = readField(row, *m_columns[i], cells[i], m_times))
            return refuse(*refusal);
        if (*m_columns[i] == Field::Headline)
            beside.headline = cells[i].trimmed();
        else if (*m_columns[i] == Field::Reply)
            beside.reply = cells[i];
        else if (*m_columns[i] == Field::RepliedAt)
            beside.repliedAt = cells[i].trimmed();
    }
    return row;
}

/// What its platform and its headline add to a row.
void CsvRows::complete(Incoming &row, const Beside &beside)
{
    if (!beside.headline.isEmpty() && !row.text.trimmed().startsWith(beside.headline)) {
        m_text = beside.headline.toByteArray();
        if (!row.text.trimmed().isEmpty())
            m_text.append("\n\n").append(row.text);
        row.text = m_text;
    }
    if (!m_platform)
        return;
    if (m_platform->kind == Kind::Review && row.rating && row.text.trimmed().isEmpty()) {
        m_text = starsText(*row.rating);
        row.text = m_text;
    }
    if (m_platform->habits & Habit::Ours)
        row.ours = row.ours.value_or(true);
    // What a page says under its own posts bears the page's name.
    if (!row.ours && !row.channel.isEmpty() && row.authorName == row.channel)
        row.ours = true;
    row.isPrivate = row.isPrivate || (m_platform->habits & Habit::Private);
    if (!row.kind)
        row.kind = m_platform->kind;
    if (row.authorHandle.isEmpty())
        row.authorHandle = row.authorName;
    if (row.remoteId.isEmpty() && (m_platform->habits & Habit::LinkIsIdentity))
        row.remoteId = row.url;
}

IncomingSource::Row CsvRows::rowOf(const CsvRecord &record, QByteArrayView raw, const Place &place)
{
    m_hasReply = false;
    Beside beside;
    IncomingSource::Row row = plainRowOf(record, raw, place, beside);
    if (!row)
        return row;
    complete(*row, beside);
    const auto refusal = row->text.size() > limits::textBytes ? Refusal{"too-long", "text"}
                                                              : lacking(*row).value_or(Refusal{nullptr, {}});
    if (refusal.reason)
        return std::unexpected(rejected(place, refusal));
    m_hasReply = !beside.reply.trimmed().isEmpty();
    return row;
}

IncomingSource::Row CsvRows::replyOf(const CsvRecord &record, QByteArrayView raw, const Place &place)
{
    Beside beside;
    IncomingSource::Row row = plainRowOf(record, raw, place, beside);
    if (!row)
        return row;
    complete(*row, beside);
    m_identity = row->remoteId.isEmpty() ? madeIdentity(*row) : row->remoteId.toByteArray();
    m_replyId = m_identity + "/reply";
    Incoming reply;
    reply.place = place;
    reply.remoteId = m_replyId;
    reply.inReplyTo = m_identity;
    reply.channel = row->channel;
    reply.where = row->where;
    reply.url = row->url;
    reply.isPrivate = row->isPrivate;
    reply.text = beside.reply;
    reply.kind = row->isPrivate ? Kind::Message : Kind::Comment;
    reply.ours = true;
    // Where it is not said when, no answer was quicker than that.
    const auto repliedAt = m_times.read(beside.repliedAt);
    reply.postedAtMs = repliedAt ? repliedAt : row->postedAtMs;
    return reply;
}

} // namespace vigie::inbox
