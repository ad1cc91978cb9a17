// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jsonlines.h"

#include "inbox/intakelimits.h"

#include <simdjson.h>

#include <cmath>
#include <string>
#include <unordered_map>

namespace vigie::inbox {

using simdjson::dom::element;
using simdjson::dom::element_type;

static_assert(FileWindow::padding >= simdjson::SIMDJSON_PADDING);
static constexpr size_t keysRemembered = 1000; // a file of ever new keys costs time, not memory
static constexpr double mostSeconds = 1e15;    // further off than any time: read as the number that it is

namespace {
struct Hash
{
    using is_transparent = void;
    size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
};

class JsonLines final : public IncomingSource
{
public:
    JsonLines(std::unique_ptr<FileWindow> window, const RowTerms &terms)
        : m_window(std::move(window))
        , m_names(terms.names)
        , m_times(terms.zone)
    {
        // Without the memory for this every line is refused by the parser itself.
        const auto allocated = m_parser.allocate(64 * 1024, limits::jsonDepth);
        Q_ASSERT(allocated == simdjson::SUCCESS);
        Q_UNUSED(allocated);
    }
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override { return m_offset; }
    qint64 size() const override { return m_window->size(); }

private:
    struct Line
    {
        QByteArrayView bytes; ///< without what ends it
        qint64 length = 0;    ///< with it
        bool endless = false; ///< longer than a row may be; its length is not known
    };
    Result<Line> lineAt(qint64 offset);
    Row rowOf(const Place &place, QByteArrayView line);
    std::optional<Refusal> read(Incoming &row, Field field, const element &value);
    const std::optional<FieldMatch> &meaningOf(std::string_view key);

    std::unique_ptr<FileWindow> m_window;
    FieldNames m_names;
    TimeReader m_times;
    simdjson::dom::parser m_parser;
    std::unordered_map<std::string, std::optional<FieldMatch>, Hash, std::equal_to<>> m_keys;
    std::array<char, 32 * fieldCount> m_numbers; ///< numbers as text, a slot a field
    qint64 m_offset = 0;
    qint64 m_line = 1;
};
} // namespace

Result<JsonLines::Line> JsonLines::lineAt(qint64 offset)
{
    static constexpr qint64 usualLine = 2048;
    qint64 looked = 0;
    for (qint64 wanted = usualLine;; wanted = looked * 2) {
        const auto view = m_window->at(offset, wanted);
        if (!view)
            return fail(view.error());
        const void *end =
            std::memchr(view->data() + looked, '\n', static_cast<size_t>(view->size() - looked));
        looked = view->size();
        const bool atEnd = offset + looked >= m_window->size();
        if (!end && !atEnd && looked <= limits::rowBytes)
            continue;
        if (!end && !atEnd)
            return Line{{}, 0, true};
        const qint64 length = end ? static_cast<const char *>(end) - view->data() : looked;
        Line line{view->first(length), length + (end ? 1 : 0), length > limits::rowBytes};
        if (line.bytes.endsWith('\r'))
            line.bytes.chop(1);
        return line;
    }
}

const std::optional<FieldMatch> &JsonLines::meaningOf(std::string_view key)
{
    const auto known = m_keys.find(key);
    if (known != m_keys.end())
        return known->second;
    if (m_keys.size() >= keysRemembered)
        m_keys.clear();
    const auto meaning = m_names.meaningOf(QByteArrayView(key.data(), static_cast<qsizetype>(key.size())));
    return m_keys.emplace(key, meaning).first->second;
}

std::optional<Refusal> JsonLines::read(Incoming &row, Field field, const element &value)
{
    const auto slot = std::span(m_numbers).subspan(static_cast<size_t>(field) * 32, 32);
    const auto asText = [&](auto number) {
        const auto end = std::to_chars(slot.data(), slot.data() + slot.size(), number).ptr;
        return readField(row, field, QByteArrayView(slot.data(), end), m_times);
    };
    switch (value.type()) {
    case element_type::STRING: {
        const std::string_view text = value.get_string().value_unsafe();
        return readField(row, field, QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                         m_times);
    }
    case element_type::NULL_VALUE:
        return std::nullopt;
    case element_type::BOOL:
        return readField(row, field, value.get_bool().value_unsafe() ? "true" : "false", m_times);
    case element_type::INT64:
        return asText(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return asText(value.get_uint64().value_unsafe());
    case element_type::DOUBLE: {
        const double number = value.get_double().value_unsafe();
        // Times as seconds with a fraction are the one place where such numbers occur.
        const bool isTime = field == Field::PostedAt || field == Field::ExpiresAt;
        if (isTime && std::abs(number) < mostSeconds)
            return asText(static_cast<qint64>(number * 1000));
        return asText(number);
    }
    default:
        return Refusal{"value-unreadable", fieldName(field).toLatin1()};
    }
}

IncomingSource::Row JsonLines::rowOf(const Place &place, QByteArrayView line)
{
    const auto refuse = [&](const Refusal &refusal) { return std::unexpected(rejected(place, refusal)); };
    element document;
    // The window keeps padding behind every view, so nothing is copied.
    switch (m_parser.parse(line.data(), static_cast<size_t>(line.size()), false).get(document)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::DEPTH_ERROR:
        return refuse({"json-too-deep", {}});
    case simdjson::UTF8_ERROR:
        return refuse({"utf8-invalid", {}});
    default:
        return refuse({"json-invalid", {}});
    }
    simdjson::dom::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS)
        return refuse({"json-not-object", {}});
    Incoming row;
    row.place = place;
    std::array<std::optional<NameRank>, fieldCount> ranks;
    for (const auto &[key, value] : object) {
        const auto &meaning = meaningOf(key);
        if (!meaning || isOfColumns(meaning->field) || value.is_null())
            continue;
        auto &rank = ranks[static_cast<size_t>(meaning->field)];
        if (rank && *rank <= meaning->rank)
            continue;
        rank = meaning->rank;
        if (const auto refusal = read(row, meaning->field, value))
            return refuse(*refusal);
    }
    if (const auto refusal = lacking(row))
        return refuse(*refusal);
    return row;
}

Result<std::optional<IncomingSource::Row>> JsonLines::next()
{
    for (;;) {
        if (m_offset >= m_window->size())
            return std::nullopt;
        const Place place{m_offset, m_line};
        Result<Line> line = lineAt(m_offset);
        if (!line)
            return fail(line.error());
        ++m_line;
        if (line->endless) {
            const auto after = m_window->afterLine(m_offset);
            if (!after)
                return fail(after.error());
            m_offset = *after;
            return Row(std::unexpected(rejected(place, {"too-long", {}})));
        }
        m_offset += line->length;
        if (place.offset == 0 && line->bytes.startsWith("\xef\xbb\xbf"))
            line->bytes = line->bytes.sliced(3);
        if (!line->bytes.trimmed().isEmpty())
            return rowOf(place, line->bytes);
    }
}

Result<Incoming> JsonLines::again(const Place &place)
{
    Result<Line> line = lineAt(place.offset);
    if (!line)
        return fail(line.error());
    if (place.offset == 0 && line->bytes.startsWith("\xef\xbb\xbf"))
        line->bytes = line->bytes.sliced(3);
    if (Row row = rowOf(place, line->bytes))
        return *row;
    return fail(ErrorCode::FileChanged, {{"path", m_window->path()}});
}

std::unique_ptr<IncomingSource> openJsonLines(std::unique_ptr<FileWindow> window, const RowTerms &terms)
{
    return std::make_unique<JsonLines>(std::move(window), terms);
}

} // namespace vigie::inbox
