// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/sample.h"

#include "inbox/channelstore.h"
#include "inbox/mentionstore.h"
#include "inbox/roundstore.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

static qint64 timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toMSecsSinceEpoch();
}

/// The days, whole weeks of them where `step` is 7, that bring the newest as near to now as they can, of the
/// clock of the firm's town, so that mornings stay mornings when the clocks change.
static int daysToNow(qint64 newestMs, int step, const QTimeZone &zone, qint64 nowMs)
{
    const QDateTime newest = QDateTime::fromMSecsSinceEpoch(newestMs, zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    auto days = static_cast<int>(newest.daysTo(now) / step) * step;
    while (newest.addDays(days) > now)
        days -= step;
    return days;
}

static int weeksToNow(const QList<QJsonObject> &mentions, const QTimeZone &zone, qint64 nowMs)
{
    qint64 newestMs = 0;
    for (const QJsonObject &mention : mentions)
        newestMs = std::max(newestMs, timeOf(mention.value(QLatin1StringView("posted_at"))));
    return daysToNow(newestMs, 7, zone, nowMs) / 7;
}

static QJsonArray looksOf(const QJsonObject &stop)
{
    return stop.value(QLatin1StringView("visits")).toArray();
}

/// Of a round, "yesterday at six" says more than a day of the week: so these are moved by days.
static Result<void> putStops(Connection &c, const QString &path, const QTimeZone &zone)
{
    const auto lines = objectsIn(path);
    if (!lines)
        return fail(lines.error());
    qint64 newestMs = 0;
    for (const QJsonObject &line : *lines) {
        for (const QJsonValue &look : looksOf(line))
            newestMs = std::max(newestMs, timeOf(look[u"at"]));
    }
    const int days = daysToNow(newestMs, 1, zone, c.now());
    const auto moved = [&](const QJsonValue &time) {
        return QDateTime::fromMSecsSinceEpoch(timeOf(time), zone).addDays(days).toMSecsSinceEpoch();
    };
    for (const QJsonObject &line : *lines) {
        Stop stop;
        stop.kind = stopKindNamed(line[u"kind"].toString()).value_or(StopKind::Other);
        stop.name = line[u"name"].toString();
        stop.address = line[u"address"].toString();
        stop.every = {line[u"every"].toInt(), line[u"unit"].toString() == QLatin1StringView("hours")
                                                  ? Interval::Unit::Hours
                                                  : Interval::Unit::Days};
        stop.madeAtMs = moved(line[u"made_at"]);
        QList<Visit> looks;
        for (const QJsonValue &look : looksOf(line))
            looks.append({.atMs = moved(look[u"at"]),
                          .outcome = outcomeNamed(look[u"outcome"].toString()).value_or(Outcome::NothingNew),
                          .messages = look[u"messages"].toInteger()});
        putSampleStop(c, stop, looks);
    }
    return {};
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
    if (auto put = putStops(c, place.filePath(QStringLiteral("stops.jsonl")), request.zone); !put)
        return fail(put.error());
    return request;
}

QFuture<Result<ImportReport>> loadSample(Workspace &workspace, const team::Actor &actor, const Judge &judge,
                                         const QString &folder)
{
    initSample();
    if (auto allowed = actor.require(team::Act::Import); !allowed)
        return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(allowed.error())));
    return workspace.write([actor, folder](Connection &c) { return makeChannels(c, actor, folder); })
        .then([&workspace, actor, judge](const Result<ImportRequest> &request) {
            if (!request)
                return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(request.error())));
            ImportRequest judged = *request;
            judged.judge = judge;
            return importFiles(workspace, actor, judged, {}, nullptr);
        })
        .unwrap();
}

} // namespace vigie::inbox
