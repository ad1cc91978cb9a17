// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/jsonfeed.h"

#include "base/text.h"
#include "inbox/feedentry.h"
#include "inbox/intakelimits.h"
#include "inbox/jsoncursor.h"

#include <simdjson.h>

namespace vigie::inbox {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

static constexpr qint64 longestKey = 200;

namespace {
class JsonFeed final : public IncomingSource
{
public:
    JsonFeed(std::unique_ptr<FileWindow> window, const RowTerms &terms)
        : m_window(std::move(window))
        , m_cursor(*m_window)
        , m_rows(terms.zone)
    {
        const auto allocated = m_parser.allocate(64 * 1024, limits::jsonDepth);
        Q_ASSERT(allocated == simdjson::SUCCESS);
        Q_UNUSED(allocated);
    }
    Result<void> readBegin();
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override
    {
        return m_done ? size() : std::min(m_cursor.place().offset, size() - 1);
    }
    qint64 size() const override { return m_window->size(); }

private:
    Result<void> readHeader();
    Result<QByteArray> keyHere();
    Result<void> readAbout(const QByteArray &key);
    Error malformed() const;
    Result<Row> rowAt(const Place &place, qint64 length);

    std::unique_ptr<FileWindow> m_window;
    JsonCursor m_cursor;
    simdjson::dom::parser m_parser;
    FeedRows m_rows;
    QByteArray m_title;
    QByteArray m_language;
    QByteArray m_authorName;
    QUrl m_home;
    qint64 m_entries = 0;
    bool m_isFeed = false;
    bool m_inItems = false;
    bool m_first = false; ///< of the items
    bool m_done = false;
};
} // namespace

Error JsonFeed::malformed() const
{
    if (m_cursor.failure())
        return *m_cursor.failure();
    return makeError(ErrorCode::FormatInvalid, {{"path", m_window->path()},
                                                {"line", QString::number(m_cursor.place().line)},
                                                {"reason", QStringLiteral("json-invalid")}});
}

static QByteArray wordOf(const object &from, std::string_view key)
{
    element value;
    if (from[key].get(value) != simdjson::SUCCESS)
        return {};
    switch (value.type()) {
    case element_type::STRING: {
        const std::string_view text = value.get_string().value_unsafe();
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }
    case element_type::INT64: // an id should be a string, and is not always
        return QByteArray::number(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return QByteArray::number(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return QByteArray::number(value.get_double().value_unsafe(), 'g', 17);
    default:
        return {};
    }
}

/// The first of `authors`, else `author` as version 1 has it.
static std::optional<object> authorIn(const object &from)
{
    simdjson::dom::array authors;
    object author;
    if (from["authors"].get_array().get(authors) == simdjson::SUCCESS && authors.size() > 0 &&
        authors.at(0).get_object().get(author) == simdjson::SUCCESS)
        return author;
    if (from["author"].get_object().get(author) == simdjson::SUCCESS)
        return author;
    return std::nullopt;
}

static FeedEntry entryOf(const object &item, const QUrl &home)
{
    FeedEntry entry;
    entry.id = wordOf(item, "id");
    entry.link = webAddress(wordOf(item, "url"), home);
    if (entry.link.isEmpty())
        entry.link = webAddress(wordOf(item, "external_url"), home);
    entry.title = {wordOf(item, "title"), FeedText::Form::Plain};
    entry.content = {wordOf(item, "content_html"), FeedText::Form::Html};
    if (plainText(entry.content).isEmpty())
        entry.content = {wordOf(item, "content_text"), FeedText::Form::Plain};
    entry.summary = {wordOf(item, "summary"), FeedText::Form::Plain};
    entry.language = wordOf(item, "language");
    entry.published = wordOf(item, "date_published");
    entry.updated = wordOf(item, "date_modified");
    if (const auto author = authorIn(item)) {
        entry.authorName = wordOf(*author, "name");
        entry.authorHandle = webAddress(wordOf(*author, "url"), home);
    }
    return entry;
}

/// What is told about the feed, from where the cursor stands, past it.
Result<void> JsonFeed::readAbout(const QByteArray &key)
{
    const qint64 start = m_cursor.place().offset;
    if (!m_cursor.passValue())
        return fail(malformed());
    const qint64 length = m_cursor.place().offset - start;
    const bool wanted = key == "version" || key == "title" || key == "language" || key == "author" ||
                        key == "authors" || key == "home_page_url";
    if (!wanted || length > limits::fieldBytes)
        return {};
    m_cursor.forget();
    const auto view = m_window->at(start, length);
    if (!view)
        return fail(view.error());
    // In an object of its own, it is read as items are.
    const QByteArray whole = "{\"" + key + "\":" + view->first(length).toByteArray() + '}';
    object about;
    if (m_parser.parse(whole.constData(), static_cast<size_t>(whole.size())).get_object().get(about) !=
        simdjson::SUCCESS)
        return fail(malformed());
    const QByteArray word = wordOf(about, key.constData());
    if (key == "version")
        m_isFeed = m_isFeed || word.contains("jsonfeed.org/version/");
    else if (key == "title")
        m_title = oneLine(QString::fromUtf8(word)).toUtf8();
    else if (key == "language")
        m_language = word;
    else if (key == "home_page_url")
        m_home = QUrl::fromEncoded(word);
    else if (const auto author = authorIn(about))
        m_authorName = wordOf(*author, "name");
    return {};
}

/// The key of a pair, and past its colon.
Result<QByteArray> JsonFeed::keyHere()
{
    const qint64 start = m_cursor.place().offset + 1;
    if (m_cursor.sign() != '"' || !m_cursor.passValue())
        return fail(malformed());
    const qint64 length = m_cursor.place().offset - 1 - start;
    m_cursor.forget();
    const auto view = m_window->at(start, std::min(length, longestKey) + 1);
    if (!view)
        return fail(view.error());
    QByteArray key = view->first(std::min(length, longestKey)).toByteArray();
    if (!m_cursor.take(':'))
        return fail(malformed());
    return key;
}

/// To the first of the items, or to the end.
Result<void> JsonFeed::readHeader()
{
    for (;;) {
        if (m_cursor.take('}')) {
            m_done = true;
            return {};
        }
        if (!m_first && !m_cursor.take(','))
            return fail(malformed());
        m_first = false;
        m_cursor.sign();
        const auto key = keyHere();
        if (!key)
            return fail(key.error());
        if (*key == "items" && m_cursor.take('[')) {
            m_isFeed = true;
            m_inItems = true;
            m_first = true;
            return {};
        }
        m_cursor.sign();
        if (auto read = readAbout(*key); !read)
            return fail(read.error());
    }
}

Result<void> JsonFeed::readBegin()
{
    const auto head = m_window->at(0, 3);
    if (!head)
        return fail(head.error());
    if (head->startsWith("\xef\xbb\xbf"))
        m_cursor.goTo({3, 1});
    m_first = true;
    if (m_cursor.take('{')) {
        if (auto read = readHeader(); !read)
            return read;
        if (m_isFeed)
            return {};
    }
    return fail(ErrorCode::FormatUnknown, {{"path", m_window->path()}});
}

Result<IncomingSource::Row> JsonFeed::rowAt(const Place &place, qint64 length)
{
    const auto refuse = [&](const char *reason) {
        return Row(std::unexpected(rejected(place, {reason, {}})));
    };
    m_cursor.forget();
    if (length > limits::rowBytes)
        return refuse("too-long");
    const auto view = m_window->at(place.offset, length);
    if (!view)
        return fail(view.error());
    element value;
    switch (m_parser.parse(view->data(), static_cast<size_t>(length), false).get(value)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::DEPTH_ERROR:
        return refuse("json-too-deep");
    case simdjson::UTF8_ERROR:
        return refuse("utf8-invalid");
    default:
        return refuse("json-invalid");
    }
    object item;
    if (value.get_object().get(item) != simdjson::SUCCESS)
        return refuse("json-not-object");
    FeedEntry entry = entryOf(item, m_home);
    if (entry.language.isEmpty())
        entry.language = m_language;
    if (entry.authorName.isEmpty() && entry.authorHandle.isEmpty())
        entry.authorName = m_authorName;
    Row row = m_rows.rowOf(std::move(entry), place);
    if (row)
        row->parentTitle = m_title;
    return row;
}

Result<std::optional<IncomingSource::Row>> JsonFeed::next()
{
    while (!m_done) {
        if (!m_inItems || m_cursor.take(']')) {
            m_inItems = false;
            m_first = false;
            if (auto read = readHeader(); !read)
                return fail(read.error());
            continue;
        }
        if (!m_first && !m_cursor.take(','))
            return fail(malformed());
        m_first = false;
        m_cursor.sign();
        const Place place = m_cursor.place();
        if (!m_cursor.passValue())
            return fail(malformed());
        if (++m_entries > limits::entries)
            return fail(ErrorCode::TooLarge,
                        {{"path", m_window->path()}, {"limit", QString::number(limits::entries)}});
        return rowAt(place, m_cursor.place().offset - place.offset).transform([](Row row) {
            return std::optional(std::move(row));
        });
    }
    return std::nullopt;
}

Result<Incoming> JsonFeed::again(const Place &place)
{
    JsonCursor cursor(*m_window, place);
    if (cursor.passValue()) {
        const auto row = rowAt(place, cursor.place().offset - place.offset);
        if (row && *row)
            return **row;
    }
    return fail(ErrorCode::FileChanged, {{"path", m_window->path()}});
}

Result<std::unique_ptr<IncomingSource>> openJsonFeed(std::unique_ptr<FileWindow> window,
                                                     const RowTerms &terms)
{
    auto feed = std::make_unique<JsonFeed>(std::move(window), terms);
    if (auto begun = feed->readBegin(); !begun)
        return fail(begun.error());
    return feed;
}

} // namespace vigie::inbox
