// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/folder.h"

#include "inbox/archivefiles.h"
#include "inbox/intakelimits.h"

#include <QDir>

#include <algorithm>

namespace vigie::inbox {

bool hasKnownEnding(const QString &name)
{
    static const char *const endings[] = {".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".rss",   ".atom",
                                          ".rdf", ".xml", ".zip",   ".tar",    ".tgz",  ".tar.gz"};
    return std::ranges::any_of(endings, [&](const char *ending) {
        return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

static Result<void> gather(QStringList &found, const QString &folder, int depth,
                           const std::atomic_bool &cancel)
{
    if (cancel)
        return fail(ErrorCode::Cancelled);
    if (isUnpackedArchive(folder)) {
        found.append(folder);
        return {};
    }
    const auto entries = QDir(folder).entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name | QDir::LocaleAware);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            if (depth >= limits::folderDepth)
                continue;
            if (auto below = gather(found, entry.filePath(), depth + 1, cancel); !below)
                return below;
        } else if (hasKnownEnding(entry.fileName())) {
            found.append(entry.filePath());
        }
        if (found.size() > limits::folderFiles)
            return fail(ErrorCode::TooLarge,
                        {{"path", folder}, {"limit", QString::number(limits::folderFiles)}});
    }
    return {};
}

Result<QStringList> filesOfFolder(const QString &folder, const std::atomic_bool &cancel)
{
    const QFileInfo there(folder);
    if (!there.exists())
        return fail(ErrorCode::FileNotFound, {{"path", folder}});
    if (!there.isDir() || !there.isReadable())
        return fail(ErrorCode::FileUnreadable, {{"path", folder}});
    QStringList found;
    if (auto gathered = gather(found, folder, 1, cancel); !gathered)
        return fail(gathered.error());
    if (found.isEmpty())
        return fail(ErrorCode::FormatUnknown, {{"path", folder}});
    return found;
}

} // namespace vigie::inbox
