// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/csvsource.h"

#include "base/text.h"
#include "inbox/csvrows.h"
#include "inbox/intakelimits.h"
#include "inbox/platforms.h"

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
        , m_rows(terms.zone)
        , m_told(terms.told)
    {
    }
    Result<void> readHeader();
    Result<FileColumns> preview();
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override { return m_offset; }
    qint64 size() const override { return m_window->size(); }
    Origin origin() const override
    {
        const Platform *platform = m_names.platform();
        return platform ? Origin{QString::fromLatin1(platform->name),
                                 QString::fromLatin1(platform->services).split(u' '), true}
                        : Origin();
    }

private:
    /// What stands at an offset: a record in m_record, or why there is none.
    enum class Found { Record, End, Misplaced, Endless, Unclosed };
    Result<Found> recordAt(qint64 offset, char separator);
    Result<void> skipPreface();
    Result<void> skipLineFeeds();
    Result<void> chooseSeparator();
    Result<void> findHeader();
    Result<void> passExplanations();
    QStringList header() const { return m_record.names(longestName); }
    void understand();
    Result<void> assignColumns();
    Result<void> learnDates();
    Result<Row> refuseLine(Found found);

    std::unique_ptr<FileWindow> m_window;
    FieldNames m_names;
    CsvRows m_rows;
    QMap<QByteArray, ColumnMap> m_told;
    CsvRecord m_record;
    QByteArrayView m_raw;         ///< the bytes of m_record
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
    m_rows.assign(m_names, m_record.cells());
    return {};
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

/// By what was told of these columns, and by whose export they are of.
void CsvSource::understand()
{
    if (m_record.count() > limits::columns)
        return;
    const QStringList columns = header();
    const auto told =
        m_told.isEmpty() || m_names.isMapped() ? m_told.constEnd() : m_told.constFind(shapeOf(columns));
    if (told != m_told.constEnd())
        m_names = FieldNames::only(*told).value_or(m_names);
    if (const Platform *platform = platformOf(columns))
        m_names.recognise(*platform);
}

Result<void> CsvSource::readHeader()
{
    if (auto found = findHeader(); !found)
        return found;
    understand();
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
    const auto column = m_rows.dayColumn();
    QList<QByteArray> days;
    for (qint64 at = m_offset; column && days.size() < daysLookedAt;) {
        const auto found = recordAt(at, m_separator);
        if (!found)
            return fail(found.error());
        if (*found != Found::Record)
            break;
        at += m_record.length();
        if (*column >= m_record.cells().size())
            continue;
        const QByteArrayView day = m_record.cells()[*column];
        days.append(day.first(std::min<qsizetype>(day.size(), 40)).toByteArray());
    }
    m_rows.learnDays(days);
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
        if (m_record.isBlank())
            continue;
        Row row = m_rows.rowOf(m_record, m_raw, place);
        if (row && m_rows.hasReply())
            m_reply = Place{place.offset + replyBit, place.line};
        return row;
    }
}

Result<Incoming> CsvSource::again(const Place &place)
{
    const bool isReply = place.offset >= replyBit;
    const auto found = recordAt(isReply ? place.offset - replyBit : place.offset, m_separator);
    if (!found)
        return fail(found.error());
    if (*found == Found::Record) {
        if (const Row row =
                isReply ? m_rows.replyOf(m_record, m_raw, place) : m_rows.rowOf(m_record, m_raw, place))
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
    understand();
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
        QStringList cells = m_record.shown(longestName);
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
