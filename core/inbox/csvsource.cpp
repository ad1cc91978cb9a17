// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/csvsource.h"

#include "base/text.h"
#include "inbox/csvrecord.h"
#include "inbox/intakelimits.h"
#include "inbox/platforms.h"

#include <simdjson.h>

namespace vigie::inbox {

static constexpr qint64 usualRow = 2048;
static constexpr qsizetype longestName = 200; // characters of a column's name, or of a cell that is shown
static constexpr qsizetype rowsPreviewed = 5;
static constexpr qsizetype daysLookedAt = 500;
static constexpr int linesBefore = 5;               // of explanations, before the header of an export
static constexpr qint64 replyBit = qint64(1) << 46; // in a place: the reply in that row
static constexpr char separators[] = {',', ';', '\t'};

namespace {
class CsvSource final : public IncomingSource
{
public:
    CsvSource(std::unique_ptr<FileWindow> window, const RowTerms &terms)
        : m_window(std::move(window))
        , m_names(terms.names)
        , m_zone(terms.zone)
        , m_times(terms.zone)
        , m_told(terms.told)
    {
    }
    Result<void> readHeader();
    Result<FileColumns> preview();
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override { return m_offset; }
    qint64 size() const override { return m_window->size(); }
    Origin origin() const override;

private:
    /// What only columns have.
    struct Beside
    {
        QByteArrayView headline;
        QByteArrayView reply;
        QByteArrayView repliedAt;
    };
    /// What stands at an offset: a record in m_record, or why there is none.
    enum class Found { Record, End, Misplaced, Endless, Unclosed };
    Result<Found> recordAt(qint64 offset, char separator);
    Result<void> skipPreface();
    Result<void> skipLineFeeds();
    Result<void> chooseSeparator();
    Result<void> findHeader();
    Result<void> passExplanations();
    QStringList header() const;
    void recognise();
    void heedWhatWasTold();
    Result<void> assignColumns();
    Result<void> learnDates();
    Result<Row> refuseLine(Found found);
    Row rowOf(const Place &place);
    Row plainRowOf(const Place &place, Beside &beside);
    void complete(Incoming &row, const Beside &beside);
    Row replyOf(const Place &place);

    std::unique_ptr<FileWindow> m_window;
    FieldNames m_names;
    QTimeZone m_zone;
    TimeReader m_times;
    QMap<QByteArray, ColumnMap> m_told;
    CsvRecord m_record;
    QByteArrayView m_raw; ///< the bytes of m_record
    std::vector<std::optional<Field>> m_columns;
    QByteArray m_text;     ///< with its headline
    QByteArray m_identity; ///< of what a reply answers
    QByteArray m_replyId;
    std::optional<Place> m_reply; ///< is next
    qint64 m_offset = 0;
    qint64 m_line = 1;
    qint64 m_unclosed = 0;
    char m_separator = ',';
};
} // namespace

Result<CsvSource::Found> CsvSource::recordAt(qint64 offset, char separator)
{
    if (offset >= m_window->size())
        return Found::End;
    for (qint64 wanted = usualRow;; wanted *= 2) {
        auto view = m_window->at(offset, wanted);
        if (!view)
            return fail(view.error());
        const bool atEnd = offset + view->size() >= m_window->size() && view->size() <= limits::rowBytes;
        const QByteArrayView bytes = view->first(std::min<qint64>(view->size(), limits::rowBytes));
        switch (m_record.read(bytes, atEnd, separator)) {
        case CsvRecord::Reading::Whole:
            m_raw = bytes.first(m_record.length());
            return Found::Record;
        case CsvRecord::Reading::Misplaced:
            return Found::Misplaced;
        case CsvRecord::Reading::Unclosed:
            return Found::Unclosed;
        case CsvRecord::Reading::Cut:
            break;
        }
        // Where lines end inside of what is too long, a quote was left open; else it is one endless line.
        if (bytes.size() == limits::rowBytes)
            return bytes.contains('\n') ? Found::Unclosed : Found::Endless;
        wanted = std::max<qint64>(wanted, bytes.size());
    }
}

Result<void> CsvSource::skipPreface()
{
    const auto head = m_window->at(0, 16);
    if (!head)
        return fail(head.error());
    if (head->startsWith("\xef\xbb\xbf"))
        m_offset = 3;
    // "sep=;" is how spreadsheets say it to one another.
    if (const auto rest = head->sliced(m_offset); rest.startsWith("sep=") && rest.size() > 5) {
        const auto after = m_window->afterLine(m_offset);
        if (!after)
            return fail(after.error());
        m_offset = *after;
        ++m_line;
    }
    return {};
}

Result<void> CsvSource::chooseSeparator()
{
    std::pair<qsizetype, qsizetype> best{-1, 0};
    std::optional<char> broken;
    for (const char separator : separators) {
        const auto found = recordAt(m_offset, separator);
        if (!found)
            return fail(found.error());
        if (*found == Found::Endless)
            return fail(ErrorCode::TooLarge, {{"path", m_window->path()},
                                              {"what", QStringLiteral("row")},
                                              {"line", QString::number(m_line)},
                                              {"limit", QString::number(limits::rowBytes)}});
        if (*found != Found::Record) {
            broken = broken.value_or(separator);
            continue;
        }
        const auto known = std::ranges::count_if(
            m_record.cells(), [&](QByteArrayView cell) { return m_names.meaningOf(cell).has_value(); });
        if (const std::pair fit{known, m_record.count()}; fit > best) {
            best = fit;
            m_separator = separator;
        }
    }
    if (best.first <= 0 && broken)
        m_separator = *broken; // says what is wrong with it, instead of which columns are missing
    return {};
}

Result<void> CsvSource::assignColumns()
{
    if (m_record.count() > limits::columns)
        return fail(ErrorCode::TooLarge, {{"path", m_window->path()},
                                          {"what", QStringLiteral("columns")},
                                          {"limit", QString::number(limits::columns)}});
    const QMap<Field, size_t> columns = m_names.columnsIn(m_record.cells());
    if (!m_names.isEnough(columns)) {
        QStringList seen;
        for (const QString &name : header().first(std::min<qsizetype>(m_record.count(), 20)))
            seen.append(oneLine(name, 40));
        return fail(ErrorCode::ColumnsUnknown,
                    {{"path", m_window->path()}, {"columns", seen.join(QStringLiteral(", "))}});
    }
    m_columns.resize(m_record.cells().size());
    for (const auto &[field, column] : columns.asKeyValueRange())
        m_columns[column] = field;
    if (const auto posted = columns.constFind(Field::PostedAt); posted != columns.constEnd()) {
        const QString name = plainColumn(QString::fromUtf8(m_record.cells()[*posted]));
        if (name.endsWith(QLatin1StringView("(utc)")) || name.endsWith(QLatin1StringView(" utc"))) {
            m_zone = QTimeZone::UTC;
            m_times = TimeReader(m_zone);
        }
    }
    return {};
}

IncomingSource::Origin CsvSource::origin() const
{
    const Platform *platform = m_names.platform();
    return platform ? Origin{QString::fromLatin1(platform->name),
                             QString::fromLatin1(platform->services).split(u' '), true}
                    : Origin();
}

/// To the header, which is then in m_record, and m_offset still before it.
Result<void> CsvSource::findHeader()
{
    if (auto skipped = skipPreface(); !skipped)
        return skipped;
    for (;;) {
        const auto found = recordAt(m_offset, m_separator);
        if (!found)
            return fail(found.error());
        if (*found != Found::Record || !m_record.isBlank())
            break;
        m_offset += m_record.length();
        m_line += m_record.lines();
    }
    if (auto chosen = chooseSeparator(); !chosen)
        return chosen;
    if (auto passed = passExplanations(); !passed)
        return passed;
    const auto found = recordAt(m_offset, m_separator);
    if (!found)
        return fail(found.error());
    if (*found == Found::End)
        return fail(ErrorCode::FileEmpty, {{"path", m_window->path()}});
    if (*found != Found::Record)
        return fail(ErrorCode::FormatInvalid,
                    {{"path", m_window->path()},
                     {"line", QString::number(m_line)},
                     {"reason", *found == Found::Misplaced ? QStringLiteral("quote-misplaced")
                                                           : QStringLiteral("quote-unclosed")}});
    return {};
}

/// Past what stands before the header in some exports: only where a platform is known by the header, which
/// is then where m_offset stands, with its separator.
Result<void> CsvSource::passExplanations()
{
    const qint64 offset = m_offset;
    const qint64 line = m_line;
    const char separator = m_separator;
    for (int passed = 0; passed <= linesBefore; ++passed) {
        auto found = recordAt(m_offset, m_separator);
        // An explanation in quotes is a record with the right separator alone.
        for (size_t i = 0; i < std::size(separators) && found && *found == Found::Misplaced; ++i) {
            m_separator = separators[i];
            found = recordAt(m_offset, m_separator);
        }
        if (!found)
            return fail(found.error());
        if (*found != Found::Record)
            break;
        const bool isHeader = m_record.count() <= limits::columns && platformOf(header());
        if (isHeader || (passed == 0 && m_names.isEnough(m_names.columnsIn(m_record.cells()))))
            return {};
        m_offset += m_record.length();
        m_line += m_record.lines();
        if (auto chosen = chooseSeparator(); !chosen)
            break;
    }
    m_offset = offset;
    m_line = line;
    m_separator = separator;
    return {};
}

QStringList CsvSource::header() const
{
    QStringList names;
    for (const QByteArrayView cell : m_record.cells())
        names.append(
            QString::fromUtf8(cell.trimmed().first(std::min<qsizetype>(cell.trimmed().size(), longestName))));
    return names;
}

void CsvSource::heedWhatWasTold()
{
    if (m_told.isEmpty() || m_names.isMapped() || m_record.count() > limits::columns)
        return;
    const auto told = m_told.constFind(shapeOf(header()));
    if (told == m_told.constEnd())
        return;
    if (const auto names = FieldNames::only(*told))
        m_names = *names;
}

void CsvSource::recognise()
{
    if (m_record.count() > limits::columns)
        return;
    if (const Platform *platform = platformOf(header()))
        m_names.recognise(*platform);
}

Result<void> CsvSource::readHeader()
{
    if (auto found = findHeader(); !found)
        return found;
    heedWhatWasTold();
    recognise();
    const qint64 length = m_record.length();
    const qint64 lines = m_record.lines();
    if (auto assigned = assignColumns(); !assigned)
        return assigned;
    m_offset += length;
    m_line += lines;
    return learnDates();
}

/// Looks at the first days of the file, to know which number is the month.
Result<void> CsvSource::learnDates()
{
    const auto column = std::ranges::find(m_columns, std::optional(Field::PostedAt)) - m_columns.begin();
    QList<QByteArray> days;
    for (qint64 at = m_offset; column < std::ssize(m_columns) && days.size() < daysLookedAt;) {
        const auto found = recordAt(at, m_separator);
        if (!found)
            return fail(found.error());
        if (*found != Found::Record)
            break;
        at += m_record.length();
        if (column < std::ssize(m_record.cells()))
            days.append(
                m_record.cells()[static_cast<size_t>(column)]
                    .first(std::min<qsizetype>(m_record.cells()[static_cast<size_t>(column)].size(), 40))
                    .toByteArray());
    }
    m_times.setDateOrder(dateOrderOf(days, m_zone));
    return {};
}

/// The line where a record went wrong is refused and nothing more: what follows may be good.
Result<IncomingSource::Row> CsvSource::refuseLine(Found found)
{
    const Place place{m_offset, m_line};
    if (found == Found::Unclosed && ++m_unclosed > limits::unclosedQuotes)
        return fail(ErrorCode::FormatInvalid, {{"path", m_window->path()},
                                               {"line", QString::number(m_line)},
                                               {"reason", QStringLiteral("quote-unclosed")}});
    const auto after = m_window->afterLine(m_offset);
    if (!after)
        return fail(after.error());
    m_offset = *after;
    ++m_line;
    return Row(
        std::unexpected(rejected(place, {found == Found::Unclosed ? "quote-unclosed" : "too-long", {}})));
}

/// The row as its cells say it, without what is beside.
IncomingSource::Row CsvSource::plainRowOf(const Place &place, Beside &beside)
{
    const auto refuse = [&](Refusal refusal) { return std::unexpected(rejected(place, refusal)); };
    const auto &cells = m_record.cells();
    const auto extra = std::ranges::subrange(
        cells.begin() + static_cast<qsizetype>(std::min(cells.size(), m_columns.size())), cells.end());
    const bool emptyExtra = m_record.count() <= limits::columns &&
                            std::ranges::all_of(extra, [](QByteArrayView cell) { return cell.isEmpty(); });
    if (cells.size() < m_columns.size() || !emptyExtra)
        return refuse({"columns-differ", QByteArray::number(m_record.count())});
    if (!simdjson::validate_utf8(m_raw.data(), static_cast<size_t>(m_raw.size())))
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
void CsvSource::complete(Incoming &row, const Beside &beside)
{
    if (!beside.headline.isEmpty() && !row.text.trimmed().startsWith(beside.headline)) {
        m_text = beside.headline.toByteArray();
        if (!row.text.trimmed().isEmpty())
            m_text.append("\n\n").append(row.text);
        row.text = m_text;
    }
    const Platform *platform = m_names.platform();
    if (!platform)
        return;
    if (platform->kind == Kind::Review && row.rating && row.text.trimmed().isEmpty()) {
        m_text = starsText(*row.rating);
        row.text = m_text;
    }
    if (platform->habits & Habit::Ours)
        row.ours = row.ours.value_or(true);
    // What a page says under its own posts bears the page's name.
    if (!row.ours && !row.channel.isEmpty() && row.authorName == row.channel)
        row.ours = true;
    row.isPrivate = row.isPrivate || (platform->habits & Habit::Private);
    if (!row.kind)
        row.kind = platform->kind;
    if (row.authorHandle.isEmpty())
        row.authorHandle = row.authorName;
    if (row.remoteId.isEmpty() && (platform->habits & Habit::LinkIsIdentity))
        row.remoteId = row.url;
}

IncomingSource::Row CsvSource::rowOf(const Place &place)
{
    Beside beside;
    Row row = plainRowOf(place, beside);
    if (!row)
        return row;
    complete(*row, beside);
    const auto refusal = row->text.size() > limits::textBytes ? Refusal{"too-long", "text"}
                                                              : lacking(*row).value_or(Refusal{nullptr, {}});
    if (refusal.reason)
        return std::unexpected(rejected(place, refusal));
    if (!beside.reply.trimmed().isEmpty())
        m_reply = Place{place.offset + replyBit, place.line};
    return row;
}

/// Our reply, which stands in the row of what it answers; the record is read.
IncomingSource::Row CsvSource::replyOf(const Place &place)
{
    Beside beside;
    Row row = plainRowOf(place, beside);
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

/// Empty lines, which a damaged file may hold by the million.
Result<void> CsvSource::skipLineFeeds()
{
    while (m_offset < m_window->size()) {
        const auto view = m_window->at(m_offset, 1);
        if (!view)
            return fail(view.error());
        const auto *end = std::ranges::find_if(*view, [](char c) { return c != '\n'; });
        const qint64 count = end - view->begin();
        m_offset += count;
        m_line += count;
        if (count < view->size())
            break;
    }
    return {};
}

Result<std::optional<IncomingSource::Row>> CsvSource::next()
{
    if (const std::optional<Place> reply = std::exchange(m_reply, {})) {
        return again(*reply).transform([](const Incoming &row) { return std::optional<Row>(row); });
    }
    for (;;) {
        if (auto skipped = skipLineFeeds(); !skipped)
            return fail(skipped.error());
        const Place place{m_offset, m_line};
        const auto found = recordAt(m_offset, m_separator);
        if (!found)
            return fail(found.error());
        if (*found == Found::End)
            return std::nullopt;
        if (*found == Found::Unclosed || *found == Found::Endless)
            return refuseLine(*found).transform([](const Row &row) { return std::optional(row); });
        m_offset += m_record.length();
        m_line += m_record.lines();
        if (*found == Found::Misplaced)
            return Row(std::unexpected(rejected(place, {"quote-misplaced", {}})));
        if (!m_record.isBlank())
            return rowOf(place);
    }
}

Result<Incoming> CsvSource::again(const Place &place)
{
    const bool isReply = place.offset >= replyBit;
    const auto found = recordAt(isReply ? place.offset - replyBit : place.offset, m_separator);
    if (!found)
        return fail(found.error());
    if (*found == Found::Record) {
        if (const Row row = isReply ? replyOf(place) : rowOf(place))
            return *row;
    }
    return fail(ErrorCode::FileChanged, {{"path", m_window->path()}});
}

Result<FileColumns> CsvSource::preview()
{
    if (auto found = findHeader(); !found)
        return fail(found.error());
    if (m_record.count() > limits::columns)
        return assignColumns().transform([] { return FileColumns(); });
    heedWhatWasTold();
    recognise();
    FileColumns seen{.header = header(), .rows = {}, .guess = {}, .platform = origin().platform};
    for (const auto &[field, column] : m_names.columnsIn(m_record.cells()).asKeyValueRange())
        seen.guess.insert(fieldName(field), seen.header.at(static_cast<qsizetype>(column)));
    m_offset += m_record.length();
    while (seen.rows.size() < rowsPreviewed) {
        const auto found = recordAt(m_offset, m_separator);
        if (!found)
            return fail(found.error());
        if (*found != Found::Record)
            break;
        m_offset += m_record.length();
        if (m_record.isBlank())
            continue;
        QStringList cells;
        for (const QByteArrayView cell : m_record.cells())
            cells.append(
                oneLine(QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 4 * longestName))),
                        longestName));
        cells.resize(seen.header.size());
        seen.rows.append(cells);
    }
    return seen;
}

Result<FileColumns> previewCsv(std::unique_ptr<FileWindow> window, const QMap<QByteArray, ColumnMap> &told)
{
    return CsvSource(std::move(window), {QTimeZone::UTC, *FieldNames::with({}), told}).preview();
}

Result<std::unique_ptr<IncomingSource>> openCsv(std::unique_ptr<FileWindow> window, const RowTerms &terms)
{
    auto source = std::make_unique<CsvSource>(std::move(window), terms);
    if (auto read = source->readHeader(); !read)
        return fail(read.error());
    return source;
}

} // namespace vigie::inbox
