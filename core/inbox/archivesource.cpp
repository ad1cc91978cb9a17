// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archivesource.h"

#include "inbox/archiverows.h"
#include "inbox/entryspool.h"
#include "inbox/intakelimits.h"
#include "inbox/jsonitems.h"

#include <QFileInfo>

#include <cstring>
#include <deque>

namespace vigie::inbox {

namespace {
class ArchiveSource final : public IncomingSource
{
public:
    ArchiveSource(std::unique_ptr<ArchiveFiles> files, QString path, const RowTerms &terms,
                  const std::atomic_bool &cancel);
    Result<std::optional<Row>> next() override;
    Result<Incoming> again(const Place &place) override;
    qint64 position() const override;
    qint64 size() const override { return m_size; }
    Origin origin() const override { return m_origin; }

private:
    struct Reading
    {
        Reading(std::unique_ptr<QFile> file, const QString &name)
            : window(std::move(file), name)
        {
        }
        FileWindow window;
        std::optional<JsonItems> items;
    };
    ArchiveRows &rowsOf(ArchivePart part);
    const ArchiveEntry &entry() const { return m_files->entries().at(m_entry); }
    QString nameOf(const ArchiveEntry &entry) const;
    Result<void> openEntry();
    void learn();
    void step();
    void endEntry();
    std::optional<Refusal> readValue(const JsonItems::Item &item);
    void give(Incoming row);
    void refuse(const Place &place, const Refusal &refusal);
    void failed(Error error);

    std::unique_ptr<ArchiveFiles> m_files;
    const QString m_path;
    const RowTerms m_terms;
    const std::atomic_bool &m_cancel;
    const qint64 m_size;
    qint64 m_total = 1;
    qint64 m_passed = 0; ///< of the total
    qsizetype m_entry = 0;
    std::unique_ptr<ArchiveRows> m_mastodon, m_x, m_google;
    std::optional<Reading> m_reading;
    simdjson::dom::parser m_parser;
    EntrySpool m_spool;
    std::deque<std::expected<Place, Reject>> m_ready;
    std::optional<Error> m_failure;
    Origin m_origin;
    bool m_ended = false;
};
} // namespace

ArchiveSource::ArchiveSource(std::unique_ptr<ArchiveFiles> files, QString path, const RowTerms &terms,
                             const std::atomic_bool &cancel)
    : m_files(std::move(files))
    , m_path(std::move(path))
    , m_terms(terms)
    , m_cancel(cancel)
    , m_size(std::max<qint64>(QFileInfo(m_path).size(), 1))
{
    const auto allocated = m_parser.allocate(64 * 1024, limits::jsonDepth);
    Q_ASSERT(allocated == simdjson::SUCCESS);
    Q_UNUSED(allocated);
    for (const ArchiveEntry &one : m_files->entries()) {
        m_total += one.size;
        if (hasMessages(one.part) && m_origin.platform.isEmpty())
            m_origin = rowsOf(one.part).origin();
    }
}

ArchiveRows &ArchiveSource::rowsOf(ArchivePart part)
{
    const auto made = [this](std::unique_ptr<ArchiveRows> &rows, auto make) -> ArchiveRows & {
        if (!rows)
            rows = make(m_terms.zone);
        return *rows;
    };
    switch (part) {
    case ArchivePart::MastodonActor:
    case ArchivePart::MastodonOutbox:
        return made(m_mastodon, mastodonRows);
    case ArchivePart::GoogleLocation:
    case ArchivePart::GoogleReviews:
        return made(m_google, googleRows);
    default:
        return made(m_x, xRows);
    }
}

QString ArchiveSource::nameOf(const ArchiveEntry &entry) const
{
    const bool isAlone = QFileInfo(m_path).fileName() == entry.name;
    return isAlone ? m_path : m_path + u'/' + entry.name;
}

qint64 ArchiveSource::position() const
{
    if (m_ended && m_ready.empty())
        return m_size;
    const qint64 within = m_reading && m_reading->items ? m_reading->items->position() : 0;
    const double share = static_cast<double>(m_passed + within) / static_cast<double>(m_total);
    return std::clamp(static_cast<qint64>(share * static_cast<double>(m_size)), qint64(0), m_size - 1);
}

void ArchiveSource::failed(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void ArchiveSource::refuse(const Place &place, const Refusal &refusal)
{
    Reject reject = rejected(place, refusal);
    if (m_entry < m_files->entries().size() && nameOf(entry()) != m_path)
        reject.file = entry().name;
    m_ready.push_back(std::unexpected(reject));
}

static bool hasNul(QByteArrayView text)
{
    return !text.isEmpty() && std::memchr(text.data(), 0, static_cast<size_t>(text.size()));
}

void ArchiveSource::give(Incoming row)
{
    const Place place = row.place;
    for (QByteArrayView Incoming::*field :
         {&Incoming::remoteId, &Incoming::authorHandle, &Incoming::authorName, &Incoming::url,
          &Incoming::inReplyTo, &Incoming::where, &Incoming::language}) {
        if ((row.*field).size() > limits::fieldBytes)
            return refuse(place, {"too-long", {}});
        if (hasNul(row.*field))
            return refuse(place, {"nul-in-text", {}});
    }
    if (row.text.size() > limits::textBytes)
        return refuse(place, {"too-long", "text"});
    if (hasNul(row.text))
        return refuse(place, {"nul-in-text", "text"});
    if (const auto refusal = lacking(row))
        return refuse(place, *refusal);
    if (auto added = m_spool.add(row); !added)
        return failed(added.error());
    m_ready.push_back(row.place);
}

/// The file that tells about an account: what of it cannot be read is done without.
void ArchiveSource::learn()
{
    qint64 skipped = 0;
    const auto view = m_reading->window.at(0, limits::aboutBytes);
    if (!view || m_reading->window.size() > limits::aboutBytes)
        return;
    if (view->startsWith("\xef\xbb\xbf"))
        skipped = 3;
    if (view->sliced(skipped).startsWith("window."))
        skipped = view->indexOf('=') + 1;
    ArchiveRows::Value whole;
    const QByteArrayView json = view->sliced(skipped);
    if (m_parser.parse(json.data(), static_cast<size_t>(json.size()), false).get(whole) == simdjson::SUCCESS)
        rowsOf(entry().part).learn(entry().part, whole, entry().name.section(u'/', 0, -2));
}

Result<void> ArchiveSource::openEntry()
{
    auto file = m_files->open(m_entry);
    if (!file)
        return fail(file.error());
    m_reading.emplace(std::move(*file), nameOf(entry()));
    if (hasMessages(entry().part))
        m_reading->items.emplace(m_reading->window, rowsOf(entry().part).way(entry().part));
    return {};
}

void ArchiveSource::endEntry()
{
    if (m_reading && m_reading->items)
        rowsOf(entry().part).endFile([this](const Incoming &row) { give(row); });
    m_reading.reset();
    m_passed += entry().size;
    ++m_entry;
    if (m_entry < m_files->entries().size())
        return;
    for (const auto *rows : {&m_mastodon, &m_x, &m_google}) {
        if (*rows)
            (*rows)->end([this](const Incoming &row) { give(row); });
    }
    m_ended = true;
}

std::optional<Refusal> ArchiveSource::readValue(const JsonItems::Item &item)
{
    if (item.length > limits::rowBytes)
        return Refusal{"too-long", {}};
    const auto view = m_reading->window.at(item.place.offset, item.length);
    if (!view) {
        failed(view.error());
        return std::nullopt;
    }
    ArchiveRows::Value value;
    switch (m_parser.parse(view->data(), static_cast<size_t>(item.length), false).get(value)) {
    case simdjson::SUCCESS:
        break;
    case simdjson::DEPTH_ERROR:
        return Refusal{"json-too-deep", {}};
    case simdjson::UTF8_ERROR:
        return Refusal{"utf8-invalid", {}};
    default:
        return Refusal{"json-invalid", {}};
    }
    return rowsOf(entry().part)
        .take(entry().part, value, {item.place, item.group, entry().name.section(u'/', 0, -2)},
              [this](const Incoming &row) { give(row); });
}

/// A little further: the next value, or the next file.
void ArchiveSource::step()
{
    if (!m_reading) {
        if (auto opened = openEntry(); !opened) {
            failed(opened.error());
            endEntry();
            return;
        }
    }
    if (!m_reading->items) {
        learn();
        return endEntry();
    }
    const auto item = m_reading->items->next();
    if (!item)
        failed(item.error());
    if (!item || !*item)
        return endEntry();
    if (const auto refusal = readValue(**item))
        refuse((*item)->place, *refusal);
}

Result<std::optional<IncomingSource::Row>> ArchiveSource::next()
{
    while (m_ready.empty() && !m_ended) {
        if (m_cancel)
            return fail(ErrorCode::Cancelled);
        step();
    }
    if (m_ready.empty()) {
        if (m_failure)
            return fail(*m_failure);
        return std::nullopt;
    }
    const auto ready = std::move(m_ready.front());
    m_ready.pop_front();
    if (!ready)
        return Row(std::unexpected(ready.error()));
    return again(*ready).transform([](const Incoming &row) { return std::optional<Row>(row); });
}

Result<Incoming> ArchiveSource::again(const Place &place)
{
    if (const auto row = m_spool.at(place))
        return *row;
    return fail(ErrorCode::InputOutput, {{"path", m_path}});
}

Result<std::unique_ptr<IncomingSource>> openArchive(std::unique_ptr<ArchiveFiles> files, const QString &path,
                                                    const RowTerms &terms, const std::atomic_bool &cancel)
{
    return std::make_unique<ArchiveSource>(std::move(files), path, terms, cancel);
}

} // namespace vigie::inbox
