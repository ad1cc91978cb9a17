// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/exporting.h"

#include "inbox/mentionstore.h"
#include "team/colleaguestore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace vigie::inbox {

static constexpr int mentionsAtOnce = 500;

static QString timeText(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(ms % 1000 == 0 ? Qt::ISODate
                                                                            : Qt::ISODateWithMs);
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Number>
static QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(static_cast<qint64>(*number)) : QJsonValue(QJsonValue::Null);
}

QJsonObject mentionJson(const Mention &mention, const QString &assigneeName, const QTimeZone &zone)
{
    return {
        {QStringLiteral("id"), mention.id.toString()},
        {QStringLiteral("remote_id"), mention.remoteId},
        {QStringLiteral("channel"), mention.channelName},
        {QStringLiteral("author_handle"), orNull(mention.authorHandle)},
        {QStringLiteral("author_name"), orNull(mention.authorName)},
        {QStringLiteral("author_followers"), orNull(mention.authorFollowers)},
        {QStringLiteral("posted_at"), timeText(mention.postedAtMs, zone)},
        {QStringLiteral("seen_at"), timeText(mention.seenAtMs, zone)},
        {QStringLiteral("language"), orNull(mention.language)},
        {QStringLiteral("kind"), kindName(mention.kind)},
        {QStringLiteral("private"), mention.traits.testFlag(Trait::Private)},
        {QStringLiteral("text"), mention.text},
        {QStringLiteral("url"), orNull(mention.url)},
        {QStringLiteral("in_reply_to"), orNull(mention.inReplyTo)},
        {QStringLiteral("rating"), orNull(mention.rating)},
        {QStringLiteral("disposition"), dispositionName(mention.disposition)},
        {QStringLiteral("assignee"), orNull(assigneeName)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(mention.tags)},
        {QStringLiteral("ours"), mention.traits.testFlag(Trait::Ours)},
    };
}

/// With what `import` takes in besides, and why it stands as it does.
static QJsonObject exported(const Mention &mention, const QString &assigneeName, const QTimeZone &zone)
{
    QJsonObject object = mentionJson(mention, assigneeName, zone);
    object.insert(QStringLiteral("parent_title"), orNull(mention.parentTitle));
    object.insert(QStringLiteral("sponsored"), mention.traits.testFlag(Trait::Sponsored));
    object.insert(QStringLiteral("place"), orNull(mention.place));
    object.insert(QStringLiteral("expires_at"),
                  mention.expiresAtMs ? QJsonValue(timeText(*mention.expiresAtMs, zone)) : QJsonValue());
    object.insert(QStringLiteral("reason"), orNull(mention.reason));
    return object;
}

static Error cannotWrite(const QSaveFile &file)
{
    return makeError(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                : ErrorCode::InputOutput,
                     {{"path", file.fileName()}});
}

Result<qint64> exportMentions(Connection &c, const QString &folder)
{
    const QTimeZone zone = workspace::readSettings(c).zone;
    QSaveFile file(QDir(folder).filePath(QStringLiteral("mentions.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", file.fileName()}});
    QHash<Id, QString> names;
    qint64 count = 0;
    qint64 last = -1;
    for (;;) {
        if (c.interrupted())
            return fail(ErrorCode::Cancelled);
        const QList<Mention> mentions = mentionsAfter(c, last, mentionsAtOnce);
        if (mentions.isEmpty())
            break;
        for (const Mention &mention : mentions) {
            if (!mention.assignee.isNull() && !names.contains(mention.assignee))
                names.insert(mention.assignee, team::nameOf(c, mention.assignee));
            const QJsonObject object = exported(mention, names.value(mention.assignee), zone);
            const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            if (file.write(line) != line.size())
                return fail(cannotWrite(file));
        }
        count += mentions.size();
        last = mentions.constLast().key;
    }
    if (!file.commit())
        return fail(cannotWrite(file));
    return count;
}

} // namespace vigie::inbox
