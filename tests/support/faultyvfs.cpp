// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"

#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace vigie::test {

static FaultyVfs *current = nullptr;
static sqlite3_vfs *real = nullptr;

/// SQLite's file object: ours, and behind it in the same memory the real one.
struct FaultyFile
{
    sqlite3_file base;
    QString *path;

    static FaultyFile *of(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
    static sqlite3_file *behind(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(FaultyFile));
    }

    static int close(sqlite3_file *file)
    {
        const int answer = behind(file)->pMethods->xClose(behind(file));
        delete of(file)->path;
        return answer;
    }
    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        return behind(file)->pMethods->xRead(behind(file), bytes, count, offset);
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        if (const int refused = current->ask(FaultyVfs::Call::Write))
            return refused;
        current->wrote(*of(file)->path, offset, QByteArray(static_cast<const char *>(bytes), count));
        return behind(file)->pMethods->xWrite(behind(file), bytes, count, offset);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const int refused = current->ask(FaultyVfs::Call::Write))
            return refused;
        current->wrote(*of(file)->path, size, QByteArray());
        return behind(file)->pMethods->xTruncate(behind(file), size);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (const int refused = current->ask(FaultyVfs::Call::Sync))
            return refused;
        const int answer = behind(file)->pMethods->xSync(behind(file), flags);
        if (answer == SQLITE_OK)
            current->synced(*of(file)->path);
        return answer;
    }
    static int size(sqlite3_file *file, sqlite3_int64 *bytes)
    {
        return behind(file)->pMethods->xFileSize(behind(file), bytes);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return behind(file)->pMethods->xLock(behind(file), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return behind(file)->pMethods->xUnlock(behind(file), level);
    }
    static int reserved(sqlite3_file *file, int *held)
    {
        return behind(file)->pMethods->xCheckReservedLock(behind(file), held);
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
    }
    static int sector(sqlite3_file *) { return 512; }
    static int device(sqlite3_file *) { return 0; } // promises nothing: no atomic, no ordered writes
    static int map(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
    {
        return behind(file)->pMethods->xShmMap(behind(file), region, size, extend, memory);
    }
    static int mapLock(sqlite3_file *file, int offset, int count, int flags)
    {
        return behind(file)->pMethods->xShmLock(behind(file), offset, count, flags);
    }
    static void barrier(sqlite3_file *file) { behind(file)->pMethods->xShmBarrier(behind(file)); }
    static int unmap(sqlite3_file *file, int removeIt)
    {
        return behind(file)->pMethods->xShmUnmap(behind(file), removeIt);
    }
};

static const sqlite3_io_methods methods = {
    2,
    FaultyFile::close,
    FaultyFile::read,
    FaultyFile::write,
    FaultyFile::truncate,
    FaultyFile::sync,
    FaultyFile::size,
    FaultyFile::lock,
    FaultyFile::unlock,
    FaultyFile::reserved,
    FaultyFile::control,
    FaultyFile::sector,
    FaultyFile::device,
    FaultyFile::map,
    FaultyFile::mapLock,
    FaultyFile::barrier,
    FaultyFile::unmap,
    nullptr,
    nullptr,
};

static sqlite3_vfs faulty;

FaultyVfs::FaultyVfs()
{
    Q_ASSERT(!current);
    current = this;
    real = sqlite3_vfs_find(nullptr);
    faulty = *real;
    faulty.zName = "faulty";
    faulty.szOsFile = static_cast<int>(sizeof(FaultyFile)) + real->szOsFile;
    faulty.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags) {
        file->pMethods = nullptr;
        if (const int refused = current->ask(Call::Open))
            return refused;
        const int answer = real->xOpen(real, name, FaultyFile::behind(file), flags, outFlags);
        if (answer != SQLITE_OK)
            return answer;
        FaultyFile::of(file)->path = new QString(QString::fromUtf8(name));
        file->pMethods = &methods;
        if (name)
            current->opened(*FaultyFile::of(file)->path);
        return SQLITE_OK;
    };
    faulty.xDelete = [](sqlite3_vfs *, const char *name, int syncFolder) {
        current->removed(QString::fromUtf8(name));
        return real->xDelete(real, name, syncFolder);
    };
    sqlite3_vfs_register(&faulty, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_register(real, 1);
    sqlite3_vfs_unregister(&faulty);
    current = nullptr;
}

void FaultyVfs::failAt(Call call, int nth, int sqliteCode, bool forEver)
{
    const std::scoped_lock lock(m_mutex);
    m_failing = call;
    m_failIn = nth;
    m_code = sqliteCode;
    m_forEver = forEver;
    m_failed = false;
}

void FaultyVfs::heal()
{
    const std::scoped_lock lock(m_mutex);
    m_failIn = 0;
    m_forEver = false;
}

int FaultyVfs::ask(Call call)
{
    const std::scoped_lock lock(m_mutex);
    if (call != Call::Open)
        ++m_calls;
    if (call == Call::Write && m_beforeWrite)
        m_beforeWrite(m_calls);
    if (m_failing != Call::Any && m_failing != call)
        return SQLITE_OK;
    if (m_failIn > 0 && --m_failIn == 0) {
        m_failed = true;
        return m_code;
    }
    return m_failIn == 0 && m_failed && m_forEver ? m_code : SQLITE_OK;
}

void FaultyVfs::opened(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    if (m_images.contains(path))
        return;
    QFile file(path);
    m_images[path].synced = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FaultyVfs::wrote(const QString &path, qint64 offset, const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_images[path].pending.append({offset, bytes});
}

static void apply(QByteArray &image, qint64 offset, const QByteArray &bytes)
{
    if (bytes.isNull()) {
        image.resize(offset, '\0');
        return;
    }
    if (image.size() < offset + bytes.size())
        image.resize(offset + bytes.size(), '\0');
    std::ranges::copy(bytes, image.begin() + offset);
}

void FaultyVfs::synced(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    Image &image = m_images[path];
    for (const Change &change : image.pending)
        apply(image.synced, change.offset, change.bytes);
    image.pending.clear();
}

void FaultyVfs::removed(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    m_images.remove(path);
}

void FaultyVfs::powerCut(const QString &from, const QString &to, quint32 seed)
{
    const std::scoped_lock lock(m_mutex);
    QRandomGenerator random(seed);
    for (const char *ending : {"", "-wal"}) {
        const Image image = m_images.value(from + QLatin1StringView(ending));
        QByteArray left = image.synced;
        QList<Change> changes = image.pending;
        std::shuffle(changes.begin(), changes.end(), random);
        for (const Change &change : changes) {
            if (random.bounded(2))
                apply(left, change.offset, change.bytes);
        }
        QFile file(to + QLatin1StringView(ending));
        if (!file.open(QIODevice::WriteOnly) || file.write(left) != left.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

} // namespace vigie::test
