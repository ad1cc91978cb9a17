// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/sample.h"

#include "inbox/channelstore.h"
#include "inbox/mentionstore.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initSample()
{
    Q_INIT_RESOURCE(vigie_sample); // outside of any namespace, as Qt asks
}

namespace vigie::inbox {

using workspace::Workspace;

static Result<QList<QJsonObject>> objectsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {{"path", path}});
    QList<QJsonObject> objects;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.isEmpty())
            return fail(ErrorCode::FormatInvalid, {{"path", path},
                                                   {"line", QString::number(objects.size() + 1)},
                                                   {"reason", QStringLiteral("json-invalid")}});
        objects.append(object);
    }
    return objects;
}

static Channel channelOfLine(const QJsonObject &object)
{
    Channel channel;
    channel.name = object.value(QLatin1StringView("name")).toString();
    channel.service = object.value(QLatin1StringView("service")).toString();
    channel.handle = object.value(QLatin1StringView("handle")).toString();
    channel.url = object.value(QLatin1StringView("url")).toString();
    channel.sample = true;
    return channel;
}

/// The weeks that bring the newest message as near to now as they can, of the clock of the firm's town, so
/// that mornings stay mornings when the clocks change.
static int weeksToNow(const QList<QJsonObject> &mentions, const QTimeZone &zone, qint64 nowMs)
{
    qint64 newestMs = 0;
    for (const QJsonObject &mention : mentions) {
        const QString time = mention.value(QLatin1StringView("posted_at")).toString();
        newestMs = std::max(newestMs, QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch());
    }
    const QDateTime newest = QDateTime::fromMSecsSinceEpoch(newestMs, zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    auto weeks = static_cast<int>(newest.daysTo(now) / 7);
    while (newest.addDays(7 * weeks) > now)
        --weeks;
    return weeks;
}

static Result<ImportRequest> makeChannels(Connection &c, const team::Actor &actor, const QString &folder)
{
    if (hasSample(c))
        return fail(ErrorCode::StateForbids, {{"state", QStringLiteral("loaded")}});
    const QDir place(folder);
    const auto made = objectsIn(place.filePath(QStringLiteral("channels.jsonl")));
    if (!made)
        return fail(made.error());
    for (const QJsonObject &object : *made) {
        const Channel channel = channelOfLine(object);
        if (channelNamed(c, channel.name))
            return fail(ErrorCode::StateForbids,
                        {{"state", QStringLiteral("channel-exists")}, {"name", channel.name}});
        if (const auto added = addChannel(c, actor, channel); !added)
            return fail(added.error());
    }
    ImportRequest request;
    request.files = {place.filePath(QStringLiteral("mentions.jsonl"))};
    request.format = Format::JsonLines;
    request.zone = QTimeZone("Europe/Paris");
    request.sample = true;
    const auto mentions = objectsIn(request.files.constFirst());
    if (!mentions)
        return fail(mentions.error());
    request.shiftWeeks = weeksToNow(*mentions, request.zone, c.now());
    return request;
}

QFuture<Result<ImportReport>> loadSample(Workspace &workspace, const team::Actor &actor,
                                         const QString &folder)
{
    initSample();
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(allowed.error())));
    return workspace.write([actor, folder](Connection &c) { return makeChannels(c, actor, folder); })
        .then([&workspace, actor](const Result<ImportRequest> &request) {
            if (!request)
                return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(request.error())));
            return importFiles(workspace, actor, *request, {}, nullptr);
        })
        .unwrap();
}

} // namespace vigie::inbox
