// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/draftjson.h"

#include "base/isotime.h"
#include "base/linefile.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "workspace/connection.h"
#include "workspace/settings.h"

#include <QJsonArray>

namespace vigie::approval {

using namespace Qt::StringLiterals;

static QJsonValue idOrNull(const Id &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

static QJsonObject approvalJson(const Approval &approval, const QTimeZone &zone)
{
    return {{u"by"_s, approval.actorName},
            {u"version"_s, approval.version},
            {u"at"_s, isoTime(approval.atMs, zone)},
            {u"relayed"_s, false}};
}

QJsonObject draftJson(const reply::Draft &draft, const QList<Approval> &approvals, const QTimeZone &zone)
{
    QJsonArray goAheads;
    for (const Approval &approval : approvals) {
        if (isGoAhead(approval.decision) && !approval.voided())
            goAheads.append(approvalJson(approval, zone));
    }
    return {{u"id"_s, draft.id.toString()},    {u"mention"_s, idOrNull(draft.mentionId)},
            {u"channel"_s, draft.channelName}, {u"author"_s, draft.authorName},
            {u"private"_s, draft.isPrivate},   {u"text"_s, draft.text},
            {u"version"_s, draft.version},     {u"state"_s, reply::stateName(draft.state)},
            {u"findings"_s, QJsonArray()},     {u"approvals"_s, goAheads}};
}

std::optional<QJsonObject> draftJson(Connection &c, const Id &id)
{
    const std::optional<reply::Draft> draft = reply::draftWith(c, id);
    if (!draft)
        return std::nullopt;
    return draftJson(*draft, approvalsOf(c, id), workspace::readSettings(c).zone);
}

static QJsonObject exported(Connection &c, const reply::Draft &draft, const QTimeZone &zone)
{
    const QList<Approval> approvals = approvalsOf(c, draft.id);
    QJsonObject line = draftJson(draft, approvals, zone);
    line.remove(u"findings"_s);
    line.insert(u"made_at"_s, isoTime(draft.madeAtMs, zone));
    line.insert(u"changed_at"_s, isoTime(draft.changedAtMs, zone));
    line.insert(u"discarded"_s, draft.discarded);
    QJsonArray versions;
    for (const reply::Version &version : reply::versionsOf(c, draft.id))
        versions.append(QJsonObject{{u"version"_s, version.number},
                                    {u"text"_s, version.text},
                                    {u"private"_s, version.isPrivate},
                                    {u"target"_s, version.target},
                                    {u"author"_s, team::nameOf(c, version.author)},
                                    {u"at"_s, isoTime(version.atMs, zone)}});
    line.insert(u"versions"_s, versions);
    QJsonArray decisions;
    for (const Approval &approval : approvals) {
        QJsonObject decision = approvalJson(approval, zone);
        decision.insert(u"decision"_s, decisionName(approval.decision));
        decision.insert(u"note"_s, approval.note);
        decision.insert(u"voided_at"_s, isoTime(approval.voidedAtMs, zone));
        decisions.append(decision);
    }
    line.insert(u"approvals"_s, decisions);
    return line;
}

Result<qint64> exportDrafts(Connection &c, const QString &folder)
{
    const QTimeZone zone = workspace::readSettings(c).zone;
    LineFile file(folder + u"/drafts.jsonl"_s);
    if (auto opened = file.open(); !opened)
        return fail(opened.error());
    for (const reply::Draft &draft : reply::allDrafts(c))
        file.add(exported(c, draft, zone));
    return file.finish();
}

} // namespace vigie::approval
