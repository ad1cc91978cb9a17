// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/messagejson.h"

#include "base/isotime.h"
#include "base/linefile.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <ranges>

namespace vigie::outbox {

using namespace Qt::StringLiterals;

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject messageJson(const Message &message, const QTimeZone &zone)
{
    return {{u"id"_s, message.id.toString()},
            {u"draft"_s, message.draft.toString()},
            {u"version"_s, message.version},
            {u"mention"_s, message.mentionId.isNull() ? QJsonValue() : message.mentionId.toString()},
            {u"channel"_s, message.channelName},
            {u"private"_s, message.isPrivate},
            {u"text"_s, message.text},
            {u"state"_s, stateName(message.state)},
            {u"attempts"_s, message.attempts},
            {u"not_before"_s, isoTime(message.notBeforeMs, zone)},
            {u"next_attempt"_s, isoTime(message.nextAttemptMs, zone)},
            {u"made_at"_s, isoTime(message.madeAtMs, zone)},
            {u"handed_at"_s, isoTime(message.handedAtMs, zone)},
            {u"sent_at"_s, isoTime(message.sentAtMs, zone)},
            {u"remote_id"_s, textOrNull(message.remoteId)},
            {u"url"_s, textOrNull(message.url)},
            {u"error"_s, textOrNull(message.error)}};
}

Result<qint64> exportOutbox(Connection &c, const QString &folder)
{
    const QTimeZone zone = workspace::readSettings(c).zone;
    LineFile file(folder + u"/outbox.jsonl"_s);
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    for (const Message &message : messages(c, true) | std::views::reverse)
        file.add(messageJson(message, zone));
    return file.finish();
}

} // namespace vigie::outbox
