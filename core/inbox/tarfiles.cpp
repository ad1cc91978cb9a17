// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archivefiles.h"
#include "inbox/intakelimits.h"
#include "inbox/unpacking.h"

#include <KCompressionDevice>

#include <algorithm>
#include <numeric>

namespace vigie::inbox {

// POSIX.1-2017, pax, "ustar interchange format"; names of GNU tar (type L) and of pax headers (type x)
static constexpr qint64 block = 512;
static constexpr qint64 longestName = 64 * 1024;
static constexpr qint64 filesKept = 500; // each is open

namespace {
class TarFiles final : public ArchiveFiles
{
public:
    TarFiles(std::unique_ptr<QFile> file, const QString &path, bool compressed,
             const std::atomic_bool &cancel)
        : m_file(std::move(file))
        , m_unpacking{path, cancel}
    {
        if (!compressed)
            return;
        m_inflated = std::make_unique<KCompressionDevice>(m_file.get(), false, KCompressionDevice::GZip);
        m_inflated->open(QIODevice::ReadOnly);
    }
    Result<void> readAll();
    Result<std::unique_ptr<QFile>> open(qsizetype entry) override;

private:
    struct Header
    {
        QByteArray name;
        qint64 size = 0;
        char type = 0;
    };
    QIODevice &device() { return m_inflated ? static_cast<QIODevice &>(*m_inflated) : *m_file; }
    Result<std::optional<Header>> nextHeader();
    Result<QByteArray> shortBytes(qint64 size);
    Result<void> pass(qint64 size);
    Result<void> take(const Header &header);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<KCompressionDevice> m_inflated;
    Unpacking m_unpacking;
    QList<ArchiveEntry> m_seen;
    std::vector<std::unique_ptr<QFile>> m_unpacked; ///< of m_seen
    qint64 m_done = 0;                              ///< bytes of the tar
    qint64 m_kept = 0;
    qint64 m_entriesSeen = 0;
};
} // namespace

static qint64 roundedUp(qint64 size)
{
    return (size + block - 1) / block * block;
}

/// An octal number, or one of 95 bits as GNU writes large ones; -1 where it is neither.
static qint64 numberIn(QByteArrayView field)
{
    if (static_cast<quint8>(field.front()) == 0x80) {
        qint64 large = 0;
        for (const char byte : field.last(8)) {
            if (large > std::numeric_limits<qint64>::max() >> 9)
                return -1;
            large = large << 8 | static_cast<quint8>(byte);
        }
        return large;
    }
    const QByteArray digits = field.toByteArray().replace('\0', ' ').trimmed();
    bool read = false;
    const qint64 number = digits.toLongLong(&read, 8);
    return read && number >= 0 ? number : -1;
}

static QByteArrayView untilNul(QByteArrayView field)
{
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

/// The path that a pax header gives: "25 path=a/b.json\n".
static QByteArray paxPath(const QByteArray &records)
{
    for (const QByteArray &record : records.split('\n')) {
        const qsizetype key = record.indexOf(' ') + 1;
        if (QByteArrayView(record).sliced(key).startsWith("path="))
            return record.sliced(key + 5);
    }
    return {};
}

Result<std::optional<TarFiles::Header>> TarFiles::nextHeader()
{
    const QByteArray bytes = device().read(block);
    if (bytes.isEmpty() && m_done > 0 && !m_inflated)
        return std::nullopt; // some leave out what ends a tar
    if (bytes.size() != block)
        return fail(m_done == 0 ? makeError(ErrorCode::FormatUnknown, {{"path", m_unpacking.path}})
                                : m_unpacking.damaged("cut"));
    if (bytes.count('\0') == block)
        return std::nullopt;
    const auto sum = std::accumulate(bytes.begin(), bytes.end(), qint64(0),
                                     [](qint64 all, char byte) { return all + static_cast<quint8>(byte); });
    const auto own = std::accumulate(bytes.begin() + 148, bytes.begin() + 156, qint64(0),
                                     [](qint64 all, char byte) { return all + static_cast<quint8>(byte); });
    if (numberIn(QByteArrayView(bytes).sliced(148, 8)) != sum - own + 8 * ' ')
        return fail(m_done == 0 ? makeError(ErrorCode::FormatUnknown, {{"path", m_unpacking.path}})
                                : m_unpacking.damaged("header"));
    m_done += block;
    Header header{untilNul(QByteArrayView(bytes).first(100)).toByteArray(),
                  numberIn(QByteArrayView(bytes).sliced(124, 12)), bytes.at(156)};
    if (header.size < 0)
        return fail(m_unpacking.damaged("header"));
    const QByteArrayView prefix = untilNul(QByteArrayView(bytes).sliced(345, 155));
    if (QByteArrayView(bytes).sliced(257, 6) == QByteArrayView("ustar\0", 6) && !prefix.isEmpty())
        header.name = prefix.toByteArray() + '/' + header.name;
    return header;
}

/// What stands in so many bytes, and past them.
Result<QByteArray> TarFiles::shortBytes(qint64 size)
{
    if (size > longestName)
        return fail(m_unpacking.damaged("header"));
    const QByteArray bytes = device().read(roundedUp(size));
    if (bytes.size() != roundedUp(size))
        return fail(m_unpacking.damaged("cut"));
    m_done += bytes.size();
    return bytes.first(size);
}

Result<void> TarFiles::pass(qint64 size)
{
    QByteArray bytes(std::min<qint64>(size, 256 * 1024), Qt::Uninitialized);
    while (size > 0) {
        if (m_unpacking.cancel)
            return fail(ErrorCode::Cancelled);
        const qint64 read = device().read(bytes.data(), std::min<qint64>(size, bytes.size()));
        if (read <= 0)
            return fail(m_unpacking.damaged("cut"));
        size -= read;
        m_done += read;
        if (isBomb(m_done, m_file->pos()))
            return fail(m_unpacking.tooLarge(limits::archiveBombBytes));
    }
    return {};
}

Result<void> TarFiles::take(const Header &header)
{
    const QString name = QString::fromUtf8(header.name).replace(u'\\', u'/');
    const bool isFile = header.type == '0' || header.type == '\0' || header.type == '7';
    const auto part = isFile ? archivePartNamed(name) : std::nullopt;
    if (!part)
        return pass(roundedUp(header.size));
    m_kept += header.size;
    if (std::ssize(m_seen) >= filesKept)
        return fail(m_unpacking.tooLarge(filesKept));
    if (header.size > limits::archiveFileBytes || m_kept > limits::archiveBytes)
        return fail(m_unpacking.tooLarge(limits::archiveFileBytes));
    // What is in the file can be no more than what deflate makes of the rest of it.
    if (m_inflated && isBomb(header.size, m_file->size()))
        return fail(m_unpacking.tooLarge(limits::archiveBombBytes));
    auto unpacked = m_unpacking.copy(device(), header.size);
    if (!unpacked)
        return fail(unpacked.error());
    m_done += header.size;
    m_seen.append({name, *part, header.size});
    m_unpacked.push_back(std::move(*unpacked));
    return pass(roundedUp(header.size) - header.size);
}

Result<void> TarFiles::readAll()
{
    QByteArray longName;
    for (;;) {
        auto header = nextHeader();
        if (!header)
            return fail(header.error());
        if (!*header)
            break;
        if (m_unpacking.cancel)
            return fail(ErrorCode::Cancelled);
        if (++m_entriesSeen > limits::archiveEntries)
            return fail(m_unpacking.tooLarge(limits::archiveEntries));
        if (isBomb(m_done, m_file->pos()))
            return fail(m_unpacking.tooLarge(limits::archiveBombBytes));
        if ((*header)->type == 'L' || (*header)->type == 'x') {
            const auto bytes = shortBytes((*header)->size);
            if (!bytes)
                return fail(bytes.error());
            longName = (*header)->type == 'L' ? untilNul(*bytes).toByteArray() : paxPath(*bytes);
            continue;
        }
        if (!longName.isEmpty())
            (*header)->name = std::exchange(longName, {});
        if (auto taken = take(**header); !taken)
            return taken;
    }
    QList<size_t> order(m_seen.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](size_t i) {
        const ArchiveEntry &entry = m_seen.at(static_cast<qsizetype>(i));
        return std::pair(entry.part, entry.name);
    });
    std::vector<std::unique_ptr<QFile>> sorted;
    for (const size_t i : order) {
        m_entries.append(m_seen.at(static_cast<qsizetype>(i)));
        sorted.push_back(std::move(m_unpacked[i]));
    }
    m_unpacked = std::move(sorted);
    return {};
}

Result<std::unique_ptr<QFile>> TarFiles::open(qsizetype entry)
{
    auto file = std::move(m_unpacked[static_cast<size_t>(entry)]);
    if (!file)
        return fail(ErrorCode::FileChanged, {{"path", m_unpacking.path}});
    return file;
}

Result<std::unique_ptr<ArchiveFiles>> openTar(std::unique_ptr<QFile> file, const QString &path,
                                              bool compressed, const std::atomic_bool &cancel)
{
    auto tar = std::make_unique<TarFiles>(std::move(file), path, compressed, cancel);
    if (auto read = tar->readAll(); !read)
        return fail(read.error());
    return tar;
}

} // namespace vigie::inbox
