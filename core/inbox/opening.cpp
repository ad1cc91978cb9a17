// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/opening.h"

#include "inbox/archivesource.h"
#include "inbox/charset.h"
#include "inbox/feedsource.h"
#include "inbox/jsonlines.h"

#include <QFileInfo>

namespace vigie::inbox {

static constexpr qint64 headBytes = 64 * 1024;

static Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {{"path", path}});
    // A pipe or a device could make one wait for ever, and cannot be read twice.
    if (!file.isFile())
        return fail(ErrorCode::FileUnreadable,
                    {{"path", path},
                     {"reason", file.isDir() ? QStringLiteral("folder") : QStringLiteral("no-file")}});
    auto opened = std::make_unique<QFile>(path);
    if (!opened->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{"path", path}, {"reason", opened->errorString()}});
    if (opened->size() == 0)
        return fail(ErrorCode::FileEmpty, {{"path", path}});
    return opened;
}

static Format formatOf(const QString &path, QByteArrayView head, Format wanted)
{
    if (wanted != Format::Auto)
        return wanted;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("csv") || ending == QLatin1StringView("tsv"))
        return Format::Csv;
    if (ending == QLatin1StringView("jsonl") || ending == QLatin1StringView("ndjson") ||
        ending == QLatin1StringView("json"))
        return Format::JsonLines;
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    const QByteArrayView text = head.trimmed();
    if (text.startsWith('{'))
        return Format::JsonLines;
    // Markup, and lists of JSON over several lines, are formats that there are, but not yet here.
    return text.startsWith('<') || text.startsWith('[') ? Format::Auto : Format::Csv;
}

/// A feed is known by its beginning, whatever its name, but for those of the other formats.
static bool isFeedFile(const QString &path, QByteArrayView head, Format wanted)
{
    static const QStringList others{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("jsonl"),
                                    QStringLiteral("ndjson")};
    return wanted == Format::Feed ||
           (wanted == Format::Auto && !others.contains(QFileInfo(path).suffix().toLower()) && isFeed(head));
}

namespace {
struct Begun
{
    std::unique_ptr<QFile> file;
    QByteArray head;
    bool isFeed;
};
} // namespace

static Result<Begun> begin(const QString &path, Format format)
{
    auto file = openFile(path);
    if (!file)
        return fail(file.error());
    const QByteArray head = (*file)->read(headBytes);
    if (head.isEmpty())
        return fail(ErrorCode::InputOutput, {{"path", path}});
    return Begun{std::move(*file), head, isFeedFile(path, head, format)};
}

static Result<Opened> windowOf(Begun begun, const QString &path, Format format,
                               const std::atomic_bool &cancel)
{
    Result<std::unique_ptr<QFile>> file = std::move(begun.file);
    QByteArray head = begun.head;
    const std::optional<Charset> charset = charsetOf(head);
    if (!charset)
        return fail(ErrorCode::FileBinary, {{"path", path}});
    if (*charset != Charset::Utf8) {
        file = inUtf8(std::move(*file), path, *charset, cancel);
        if (!file)
            return fail(file.error());
        head = (*file)->peek(headBytes);
    }
    format = formatOf(path, head, format);
    if (format == Format::Auto)
        return fail(ErrorCode::FormatUnknown, {{"path", path}});
    if (format == Format::Csv && *charset == Charset::Utf8) {
        const auto eightBit = isWindows1252(**file, path, cancel);
        if (!eightBit)
            return fail(eightBit.error());
        if (*eightBit)
            file = inUtf8(std::move(*file), path, Charset::Windows1252, cancel);
        if (!file)
            return fail(file.error());
    }
    return Opened{std::make_unique<FileWindow>(std::move(*file), path), format};
}

/// What is an archive, a folder that is one, or a file out of one; null where it is none. One compressed by
/// gzip is known by its beginning alone, whatever its name.
static Result<std::unique_ptr<ArchiveFiles>> archiveAt(const QString &path, Format format,
                                                       const std::atomic_bool &cancel)
{
    if (format != Format::Auto && format != Format::Archive)
        return nullptr;
    if (QFileInfo(path).isDir()) {
        if (format == Format::Archive || isUnpackedArchive(path))
            return openArchiveFiles(path, cancel);
        return nullptr;
    }
    const auto file = openFile(path);
    if (!file)
        return fail(file.error());
    const QByteArray head = (*file)->read(headBytes);
    if (isPacked(head))
        return openArchiveFiles(path, cancel);
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isOther = ending == QLatin1StringView("csv") || ending == QLatin1StringView("tsv") ||
                         ending == QLatin1StringView("jsonl") || ending == QLatin1StringView("ndjson");
    if (format == Format::Archive || !isOther) {
        if (const auto part = archivePartIn(head); part && hasMessages(*part))
            return singleArchiveFile(path, *part, (*file)->size());
    }
    if (format == Format::Archive)
        return fail(ErrorCode::FormatUnknown, {{"path", path}});
    return nullptr;
}

Result<Opened> openWindow(const QString &path, Format format, const std::atomic_bool &cancel)
{
    const auto archive = archiveAt(path, format, cancel);
    if (!archive)
        return fail(archive.error());
    if (*archive)
        return Opened{nullptr, Format::Archive};
    auto begun = begin(path, format);
    if (!begun)
        return fail(begun.error());
    if (begun->isFeed)
        return Opened{nullptr, Format::Feed};
    return windowOf(std::move(*begun), path, format, cancel);
}

Result<std::unique_ptr<IncomingSource>> openIncoming(const QString &path, Format format,
                                                     const RowTerms &terms, const std::atomic_bool &cancel)
{
    auto archive = archiveAt(path, format, cancel);
    if (!archive)
        return fail(archive.error());
    if (*archive)
        return openArchive(std::move(*archive), path, terms, cancel);
    auto begun = begin(path, format);
    if (!begun)
        return fail(begun.error());
    if (begun->isFeed)
        return openFeed(std::move(begun->file), path, terms, cancel);
    auto opened = windowOf(std::move(*begun), path, format, cancel);
    if (!opened)
        return fail(opened.error());
    if (opened->format == Format::JsonLines)
        return openJsonLines(std::move(opened->window), terms);
    return openCsv(std::move(opened->window), terms);
}

} // namespace vigie::inbox
