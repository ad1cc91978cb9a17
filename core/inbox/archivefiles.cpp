// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/archivefiles.h"

#include "inbox/intakelimits.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace vigie::inbox {

static constexpr QDirIterator::IteratorFlags below = QDirIterator::Subdirectories;
static constexpr QDir::Filters plainFiles = QDir::Files | QDir::NoSymLinks;

namespace {
class FolderFiles final : public ArchiveFiles
{
public:
    explicit FolderFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }
    FolderFiles(QString file, ArchivePart part, qint64 size)
        : m_single(std::move(file))
    {
        m_entries = {{QFileInfo(m_single).fileName(), part, size}};
    }
    Result<void> list(const std::atomic_bool &cancel);
    Result<std::unique_ptr<QFile>> open(qsizetype entry) override;

private:
    QString m_folder;
    QString m_single;
};
} // namespace

Result<void> FolderFiles::list(const std::atomic_bool &cancel)
{
    const QDir folder(m_folder);
    QDirIterator files(m_folder, plainFiles, below);
    for (qint64 seen = 0; files.hasNext(); ++seen) {
        if (cancel)
            return fail(ErrorCode::Cancelled);
        if (seen >= limits::archiveEntries)
            return fail(ErrorCode::TooLarge,
                        {{"path", m_folder}, {"limit", QString::number(limits::archiveEntries)}});
        const QFileInfo file = files.nextFileInfo();
        const QString name = folder.relativeFilePath(file.filePath());
        if (const auto part = archivePartNamed(name))
            m_entries.append({name, *part, file.size()});
        if (m_entries.size() > limits::archiveFiles)
            return fail(ErrorCode::TooLarge,
                        {{"path", m_folder}, {"limit", QString::number(limits::archiveFiles)}});
    }
    std::ranges::sort(m_entries, {},
                      [](const ArchiveEntry &entry) { return std::pair(entry.part, entry.name); });
    return {};
}

Result<std::unique_ptr<QFile>> FolderFiles::open(qsizetype entry)
{
    const QString path = m_single.isEmpty() ? m_folder + u'/' + m_entries.at(entry).name : m_single;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{"path", path}, {"reason", file->errorString()}});
    return file;
}

bool isPacked(QByteArrayView head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06") || head.startsWith("\x1f\x8b") ||
           (head.size() > 262 && head.sliced(257, 5) == "ustar");
}

static bool hasReviewsBelow(const QString &folder)
{
    static constexpr int mostLookedAt = 20'000;
    QDirIterator files(folder, plainFiles, below);
    for (int seen = 0; seen < mostLookedAt && files.hasNext(); ++seen) {
        if (archivePartNamed(files.next()) == ArchivePart::GoogleReviews)
            return true;
    }
    return false;
}

bool isUnpackedArchive(const QString &folder)
{
    const QDir dir(folder);
    for (const char *mark : {"outbox.json", "data/tweets.js", "data/tweet.js", "data/tweets-part0.js",
                             "data/direct-messages.js", "tweets.js", "tweet.js"}) {
        const QFileInfo file(dir.filePath(QLatin1StringView(mark)));
        if (file.isFile() && !file.isSymLink())
            return true;
    }
    // Google names the folders above in the language of the account, but for these.
    if (dir.dirName().startsWith(QLatin1StringView("Takeout"), Qt::CaseInsensitive))
        return hasReviewsBelow(folder);
    const auto folders = [](const QDir &in, const char *name) {
        return in.entryInfoList({QLatin1StringView(name)}, QDir::Dirs | QDir::NoSymLinks);
    };
    QFileInfoList locations = folders(dir, "location-*");
    for (const QFileInfo &account : folders(dir, "account-*"))
        locations += folders(QDir(account.filePath()), "location-*");
    return std::ranges::any_of(locations, [](const QFileInfo &location) {
        const QStringList reviews{QStringLiteral("reviews*.json")};
        return !QDir(location.filePath()).entryList(reviews, plainFiles).isEmpty();
    });
}

std::unique_ptr<ArchiveFiles> singleArchiveFile(const QString &path, ArchivePart part, qint64 size)
{
    return std::make_unique<FolderFiles>(path, part, size);
}

static Result<std::unique_ptr<ArchiveFiles>> openFolder(const QString &path, const std::atomic_bool &cancel)
{
    auto folder = std::make_unique<FolderFiles>(path);
    if (auto listed = folder->list(cancel); !listed)
        return fail(listed.error());
    return folder;
}

static Result<std::unique_ptr<ArchiveFiles>> openPacked(const QString &path, const std::atomic_bool &cancel)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", path}, {"reason", file->errorString()}});
    const QByteArray head = file->peek(512);
    if (head.startsWith("PK"))
        return openZip(std::move(file), path, cancel);
    if (!isPacked(head))
        return fail(ErrorCode::FormatUnknown, {{"path", path}});
    return openTar(std::move(file), path, head.startsWith("\x1f\x8b"), cancel);
}

Result<std::unique_ptr<ArchiveFiles>> openArchiveFiles(const QString &path, const std::atomic_bool &cancel)
{
    auto files = QFileInfo(path).isDir() ? openFolder(path, cancel) : openPacked(path, cancel);
    if (!files)
        return files;
    const auto isMessages = [](const ArchiveEntry &entry) { return hasMessages(entry.part); };
    if (std::ranges::none_of((*files)->entries(), isMessages))
        return fail(ErrorCode::FormatUnknown, {{"path", path}});
    return files;
}

} // namespace vigie::inbox
