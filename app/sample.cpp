// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"

#include "inbox/channelstore.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initSample()
{
    Q_INIT_RESOURCE(vigie_sample);
}

namespace vigie::app {

using namespace Qt::StringLiterals;
using inbox::ImportReport;
using workspace::Connection;

static const QString mentionsFile = u":/sample/mentions.jsonl"_s;

static QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            lines.append(QJsonDocument::fromJson(file.readLine()).object());
    }
    return lines;
}

/// Whole weeks from the last message of the sample to now.
static int weeksUntil(qint64 nowMs)
{
    static constexpr qint64 week = 7LL * 24 * 3600 * 1000;
    qint64 newest = 0;
    for (const QJsonObject &line : linesOf(mentionsFile)) {
        const QDateTime posted = QDateTime::fromString(line[u"posted_at"].toString(), Qt::ISODate);
        newest = std::max(newest, posted.toMSecsSinceEpoch());
    }
    const qint64 since = nowMs - newest;
    return static_cast<int>(since / week - (since % week < 0 ? 1 : 0)); // rounded down, before it too
}

static Result<void> addChannels(Connection &c, const team::Actor &actor)
{
    for (const QJsonObject &line : linesOf(u":/sample/channels.jsonl"_s)) {
        const auto added = inbox::addChannel(c, actor,
                                             {.name = line[u"name"].toString(),
                                              .service = line[u"service"].toString(),
                                              .handle = line[u"handle"].toString(),
                                              .url = line[u"url"].toString(),
                                              .sample = true});
        if (!added)
            return fail(added.error());
    }
    return {};
}

QFuture<Result<ImportReport>> addSample(workspace::Workspace &workspace, const team::Actor &actor,
                                        std::function<void(const inbox::ImportProgress &)> progress,
                                        std::shared_ptr<std::atomic_bool> cancel)
{
    initSample();
    const inbox::ImportRequest request{.files = {mentionsFile},
                                       .format = inbox::Format::JsonLines,
                                       .sample = true,
                                       .shiftWeeks = weeksUntil(workspace.clock().nowMs())};
    return workspace.write([actor](Connection &c) { return addChannels(c, actor); })
        .then(QtFuture::Launch::Sync,
              [&workspace, actor, request, progress, cancel](const Result<void> &channels) {
                  if (!channels)
                      return QtFuture::makeReadyValueFuture(Result<ImportReport>(fail(channels.error())));
                  return inbox::importFiles(workspace, actor, request, progress, cancel);
              })
        .unwrap();
}

} // namespace vigie::app
