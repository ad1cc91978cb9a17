// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archivefiles.h"
#include "inbox/filewindow.h"
#include "inbox/intakelimits.h"
#include "inbox/unpacking.h"

#include <KCompressionDevice>

#include <QtEndian>

#include <algorithm>

namespace vigie::inbox {

// PKWARE's APPNOTE.TXT 6.3: sections 4.3.7 (local header), 4.3.12 (list), 4.3.14 to 16 (its end), 4.5.3
// (zip64)
static constexpr qint64 localHeader = 30;
static constexpr qint64 listHeader = 46;
static constexpr qint64 endRecord = 22;
static constexpr qint64 longestComment = 0xffff;
static constexpr quint16 encrypted = 1;
static constexpr quint16 zip64 = 1;

template <typename T>
static qint64 number(QByteArrayView bytes, qsizetype at)
{
    return static_cast<qint64>(qFromLittleEndian<T>(bytes.data() + at));
}

namespace {
/// A part of a file, as a device.
class Slice final : public QIODevice
{
public:
    Slice(QFile &file, qint64 start, qint64 size)
        : m_file(file)
        , m_at(start)
        , m_end(start + size)
    {
        QIODevice::open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        most = std::min(most, m_end - m_at);
        if (most <= 0)
            return 0;
        const qint64 read = m_file.seek(m_at) ? m_file.read(data, most) : -1;
        m_at += std::max<qint64>(read, 0);
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile &m_file;
    qint64 m_at;
    qint64 m_end;
};

class ZipFiles final : public ArchiveFiles
{
public:
    ZipFiles(std::unique_ptr<QFile> file, const QString &path, const std::atomic_bool &cancel)
        : m_size(file->size())
        , m_file(std::move(file))
        , m_unpacking{path, cancel}
    {
    }
    Result<void> list();
    Result<std::unique_ptr<QFile>> open(qsizetype entry) override;

private:
    struct Where
    {
        qint64 header = 0; ///< local
        qint64 packed = 0;
        quint32 crc = 0;
        quint16 flags = 0;
        qint64 method = 0;
    };
    struct List
    {
        qint64 entries = 0;
        qint64 size = 0;
        qint64 offset = 0;
    };
    Result<QByteArray> bytesAt(qint64 offset, qint64 size);
    Result<List> findList();
    Result<List> largeList(qint64 endAt);
    Result<void> addEntry(QByteArrayView header, QByteArrayView name, QByteArrayView extra);

    qint64 m_size;
    std::unique_ptr<QFile> m_file;
    Unpacking m_unpacking;
    QList<std::pair<ArchiveEntry, Where>> m_found;
};
} // namespace

Result<QByteArray> ZipFiles::bytesAt(qint64 offset, qint64 size)
{
    if (offset < 0 || size < 0 || offset > m_size - size)
        return fail(m_unpacking.damaged("cut"));
    QByteArray bytes(size, Qt::Uninitialized);
    if (!m_file->seek(offset) || m_file->read(bytes.data(), size) != size)
        return fail(ErrorCode::InputOutput, {{"path", m_unpacking.path}});
    return bytes;
}

Result<ZipFiles::List> ZipFiles::largeList(qint64 endAt)
{
    const auto locator = bytesAt(endAt - 20, 20);
    if (!locator)
        return fail(locator.error());
    if (!locator->startsWith("PK\x06\x07"))
        return fail(m_unpacking.damaged("list"));
    const auto end = bytesAt(number<quint64>(*locator, 8), 56);
    if (!end)
        return fail(end.error());
    if (!end->startsWith("PK\x06\x06"))
        return fail(m_unpacking.damaged("list"));
    return List{number<quint64>(*end, 32), number<quint64>(*end, 40), number<quint64>(*end, 48)};
}

Result<ZipFiles::List> ZipFiles::findList()
{
    const qint64 tailSize = std::min(m_size, endRecord + longestComment);
    const auto tail = bytesAt(m_size - tailSize, tailSize);
    if (!tail)
        return fail(tail.error());
    const qsizetype at = tailSize < endRecord ? -1 : tail->lastIndexOf("PK\x05\x06", tailSize - endRecord);
    if (at < 0)
        return fail(m_unpacking.damaged("cut"));
    const QByteArrayView end = QByteArrayView(*tail).sliced(at);
    const List list{number<quint16>(end, 10), number<quint32>(end, 12), number<quint32>(end, 16)};
    if (list.entries == 0xffff || list.size == 0xffffffff || list.offset == 0xffffffff)
        return largeList(m_size - tailSize + at);
    return list;
}

Result<void> ZipFiles::addEntry(QByteArrayView header, QByteArrayView name, QByteArrayView extra)
{
    ArchiveEntry entry{QString::fromUtf8(name).replace(u'\\', u'/'), {}, number<quint32>(header, 24)};
    const auto part = archivePartNamed(entry.name);
    if (!part)
        return {};
    entry.part = *part;
    Where where{number<quint32>(header, 42), number<quint32>(header, 20),
                static_cast<quint32>(number<quint32>(header, 16)),
                static_cast<quint16>(number<quint16>(header, 8)), number<quint16>(header, 10)};
    while (extra.size() >= 4) {
        const qint64 length = number<quint16>(extra, 2);
        if (length > extra.size() - 4)
            break;
        QByteArrayView values = extra.sliced(4, length);
        if (number<quint16>(extra, 0) == zip64) {
            for (qint64 *value : {&entry.size, &where.packed, &where.header}) {
                if (*value != 0xffffffff || values.size() < 8)
                    continue;
                *value = number<quint64>(values, 0);
                values = values.sliced(8);
            }
        }
        extra = extra.sliced(4 + length);
    }
    if (m_found.size() >= limits::archiveFiles)
        return fail(m_unpacking.tooLarge(limits::archiveFiles));
    m_found.append({entry, where});
    return {};
}

Result<void> ZipFiles::list()
{
    const auto list = findList();
    if (!list)
        return fail(list.error());
    if (list->offset < 0 || list->size < 0 || list->offset > m_size - list->size)
        return fail(m_unpacking.damaged("list"));
    if (list->entries < 0 || list->entries > limits::archiveEntries || list->size > limits::archiveListBytes)
        return fail(m_unpacking.tooLarge(limits::archiveEntries));
    auto file = std::make_unique<QFile>(m_unpacking.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileChanged, {{"path", m_unpacking.path}});
    FileWindow window(std::move(file), m_unpacking.path);
    const qint64 end = list->offset + list->size;
    qint64 at = list->offset;
    for (qint64 i = 0; i < list->entries; ++i) {
        if (m_unpacking.cancel)
            return fail(ErrorCode::Cancelled);
        auto view = window.at(at, listHeader);
        if (!view)
            return fail(view.error());
        if (at > end - listHeader || view->size() < listHeader || !view->startsWith("PK\x01\x02"))
            return fail(m_unpacking.damaged("list"));
        const qint64 name = number<quint16>(*view, 28);
        const qint64 extra = number<quint16>(*view, 30);
        const qint64 whole = listHeader + name + extra + number<quint16>(*view, 32);
        view = window.at(at, whole);
        if (!view)
            return fail(view.error());
        if (at > end - whole || view->size() < whole)
            return fail(m_unpacking.damaged("list"));
        if (auto added =
                addEntry(*view, view->sliced(listHeader, name), view->sliced(listHeader + name, extra));
            !added)
            return added;
        at += whole;
    }
    std::ranges::stable_sort(m_found, {},
                             [](const auto &one) { return std::pair(one.first.part, one.first.name); });
    qint64 all = 0;
    for (const auto &[entry, where] : m_found) {
        if (entry.size < 0 || where.packed < 0)
            return fail(m_unpacking.damaged("list"));
        if (entry.size > limits::archiveFileBytes || (all += entry.size) > limits::archiveBytes)
            return fail(m_unpacking.tooLarge(limits::archiveFileBytes));
        m_entries.append(entry);
    }
    return {};
}

Result<std::unique_ptr<QFile>> ZipFiles::open(qsizetype entry)
{
    const auto &[what, where] = m_found.at(entry);
    if (where.flags & encrypted)
        return fail(ErrorCode::ArchiveEncrypted, {{"path", m_unpacking.path}});
    if (where.method != 0 && where.method != 8)
        return fail(m_unpacking.damaged("method"));
    if (where.method == 0 && where.packed != what.size)
        return fail(m_unpacking.damaged("size"));
    if (isBomb(what.size, where.packed))
        return fail(m_unpacking.tooLarge(limits::archiveBombBytes));
    const auto header = bytesAt(where.header, localHeader);
    if (!header)
        return fail(header.error());
    const qint64 start =
        where.header + localHeader + number<quint16>(*header, 26) + number<quint16>(*header, 28);
    if (!header->startsWith("PK\x03\x04") || start > m_size - where.packed)
        return fail(m_unpacking.damaged("cut"));
    Slice packed(*m_file, start, where.packed);
    std::unique_ptr<KCompressionDevice> inflated;
    if (where.method == 8) {
        inflated = std::make_unique<KCompressionDevice>(&packed, false, KCompressionDevice::GZip);
        inflated->setSkipHeaders();
        if (!inflated->open(QIODevice::ReadOnly))
            return fail(m_unpacking.damaged("method"));
    }
    QIODevice &from = inflated ? static_cast<QIODevice &>(*inflated) : packed;
    quint32 crc = 0;
    auto unpacked = m_unpacking.copy(from, what.size, &crc);
    if (unpacked && crc != where.crc)
        return fail(m_unpacking.damaged("checksum"));
    return unpacked;
}

Result<std::unique_ptr<ArchiveFiles>> openZip(std::unique_ptr<QFile> file, const QString &path,
                                              const std::atomic_bool &cancel)
{
    auto zip = std::make_unique<ZipFiles>(std::move(file), path, cancel);
    if (auto listed = zip->list(); !listed)
        return fail(listed.error());
    return zip;
}

} // namespace vigie::inbox
