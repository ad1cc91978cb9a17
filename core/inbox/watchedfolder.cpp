// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/watchedfolder.h"

#include "inbox/folder.h"
#include "inbox/intakelimits.h"
#include "workspace/activity.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace vigie::inbox {

using namespace Qt::StringLiterals;
using workspace::Connection;

static constexpr char foldersSetting[] = "watched-folders";
static constexpr qsizetype digestsKept = 2000;

QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash("vigie watched folder " + id, QCryptographicHash::Sha256).first(8).toHex());
}

static QJsonObject readFolders(Connection &c)
{
    return QJsonDocument::fromJson(settingText(c, foldersSetting).toUtf8()).object();
}

static void writeFolder(Connection &c, const QString &machine, const QJsonObject &folder)
{
    QJsonObject all = readFolders(c);
    all.insert(machine, folder);
    setSetting(c, foldersSetting, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

WatchedFolder watchedFolder(Connection &c, const QString &machine)
{
    const QJsonObject folder = readFolders(c)[machine].toObject();
    WatchedFolder watched{folder[u"path"_s].toString(), {}};
    for (const QJsonValue &digest : folder[u"taken"_s].toArray())
        watched.taken.insert(QByteArray::fromHex(digest.toString().toLatin1()));
    return watched;
}

Result<void> watchFolder(Connection &c, const team::Actor &actor, const QString &machine, const QString &path)
{
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return allowed;
    QJsonObject folder = readFolders(c)[machine].toObject();
    folder[u"path"_s] = path;
    writeFolder(c, machine, folder);
    c.touch(workspace::Area::Settings);
    workspace::record(c, {u"folder-watched"_s, actor.id(), {}, {{u"watched"_s, !path.isEmpty()}}});
    return {};
}

Result<void> rememberTaken(Connection &c, const QString &machine, const QByteArray &digest)
{
    QJsonObject folder = readFolders(c)[machine].toObject();
    QJsonArray taken = folder[u"taken"_s].toArray();
    taken.append(QString::fromLatin1(digest.toHex()));
    while (taken.size() > digestsKept)
        taken.removeFirst();
    folder[u"taken"_s] = taken;
    writeFolder(c, machine, folder);
    return {};
}

Result<QList<FileVersion>> versionsIn(const QString &folder)
{
    const QFileInfo there(folder);
    if (!there.isDir())
        return fail(ErrorCode::FileNotFound, {{"path", folder}});
    if (!there.isReadable())
        return fail(ErrorCode::FileUnreadable, {{"path", folder}});
    QList<FileVersion> versions;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (!hasKnownEnding(file.fileName()))
            continue;
        if (versions.size() >= limits::folderFiles)
            return fail(ErrorCode::TooLarge,
                        {{"path", folder}, {"limit", QString::number(limits::folderFiles)}});
        versions.append({file.filePath(), file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    return versions;
}

Result<QByteArray> contentDigest(const FileVersion &file)
{
    QFile content(file.path);
    if (!content.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{"path", file.path}, {"reason", content.errorString()}});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&content))
        return fail(ErrorCode::FileChanged, {{"path", file.path}});
    return hash.result().first(16);
}

QList<FileVersion> Settling::look(const QList<FileVersion> &now, qint64 nowMs)
{
    QMap<QString, Standing> standing;
    QList<FileVersion> settled;
    m_waiting = false;
    for (const FileVersion &file : now) {
        const auto before = m_standing.constFind(file.path);
        const bool same = before != m_standing.constEnd() && before->file == file;
        Standing seen = same ? *before : Standing{file, nowMs, false};
        if (!seen.given && nowMs - seen.sinceMs >= steadyMs && file.size > 0) {
            seen.given = true;
            settled.append(file);
        }
        m_waiting = m_waiting || (!seen.given && file.size > 0);
        standing.insert(file.path, seen);
    }
    m_standing = standing;
    return settled;
}

} // namespace vigie::inbox
