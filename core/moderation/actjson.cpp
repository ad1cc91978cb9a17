// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/actjson.h"

#include "base/isotime.h"

namespace vigie::moderation {

using namespace Qt::StringLiterals;

QJsonObject actJson(const ModerationAct &act, const QTimeZone &zone)
{
    return {{u"id"_s, act.id.toString()},
            {u"mention"_s, act.mentionId.toString()},
            {u"act"_s, actKindName(act.kind)},
            {u"article"_s, act.article},
            {u"charter"_s, QString::fromLatin1(act.charter.toHex())},
            {u"reason"_s, act.reason},
            {u"unproven"_s, act.unproven},
            {u"by"_s, act.proposerName},
            {u"at"_s, isoTime(act.atMs, zone)},
            {u"alone"_s, act.alone},
            {u"state"_s, actStateName(act.state)},
            {u"decided_by"_s, act.decider.isNull() ? QJsonValue() : QJsonValue(act.deciderName)},
            {u"decided_at"_s, isoTime(act.decidedAtMs, zone)},
            {u"on_page"_s, isoTime(act.onPageMs, zone)},
            {u"off_page"_s, isoTime(act.offPageMs, zone)},
            {u"to_do"_s, act.isToDo()}};
}

} // namespace vigie::moderation
