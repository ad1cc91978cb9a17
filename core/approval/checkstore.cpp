// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/approvalstore.h"
#include "approval/seal.h"
#include "reply/draftstore.h"
#include "workspace/activity.h"
#include "workspace/connection.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace vigie::approval {

using namespace Qt::StringLiterals;
using reply::Version;
using workspace::Problem;
using workspace::Statement;

namespace {

/// What the activity tells of one decision.
struct Told
{
    QString act;
    Id draft;
    int version = 0;
    Id actor;
    bool ours = false; ///< its epoch is under the key at hand
    bool voided = false;
};

struct History
{
    QHash<std::pair<Id, int>, QString> digests; ///< of each version submitted
    QHash<QString, Told> decisions;             ///< by the approval's id
};

} // namespace

static History historyOf(Connection &c, const workspace::Key &key)
{
    Statement rows = c.statement(
        "SELECT act, subject, actor, facts FROM activity WHERE act IN ('epoch-started', 'draft-submitted', "
        "'draft-approved', 'draft-re-read', 'draft-rejected', 'draft-sent-back', 'approval-voided') ORDER BY "
        "id");
    History history;
    bool ours = false;
    while (rows.step()) {
        const QString act = rows.text(0);
        const QJsonObject facts = QJsonDocument::fromJson(rows.utf8(3)).object();
        const QString approval = facts.value(u"approval"_s).toString();
        const int version = facts.value(u"version"_s).toInt();
        if (act == "epoch-started"_L1)
            ours = !key.isNull() &&
                   facts.value(u"key"_s).toString() == QString::fromLatin1(key.fingerprint().toHex());
        else if (act == "draft-submitted"_L1)
            history.digests.insert({rows.id(1), version}, facts.value(u"digest"_s).toString());
        else if (act == "approval-voided"_L1)
            history.decisions[approval].voided = true;
        else
            history.decisions.insert(approval, {act, rows.id(1), version, rows.id(2), ours});
    }
    return history;
}

static bool isGenuine(const History &history, const Approval &approval, const QByteArray &digest,
                      const workspace::Key &key)
{
    const auto told = history.decisions.constFind(approval.id.toString());
    return told != history.decisions.constEnd() &&
           told->act == u"draft-"_s + decisionName(approval.decision) && told->draft == approval.draft &&
           told->version == approval.version && told->actor == approval.actor &&
           told->voided == approval.voided() &&
           (!told->ours || workspace::sameBytes(approval.mac, sealOf(key, approval, digest)));
}

QList<Problem> check(Connection &c, const workspace::Key &key)
{
    const History history = historyOf(c, key);
    QList<Problem> problems;
    QSet<std::pair<Id, int>> goneAhead;
    for (const reply::Draft &draft : reply::allDrafts(c)) {
        const QList<Approval> approvals = approvalsOf(c, draft.id);
        for (const Version &version : reply::versionsOf(c, draft.id)) {
            const QString digest = QString::fromLatin1(version.digest.toHex());
            if (!workspace::sameBytes(version.digest, digestOf(version)) ||
                history.digests.value({draft.id, version.number}) != digest)
                problems.append(
                    {u"version-changed"_s, 0, draft.id.toString() + u'/' + QString::number(version.number)});
            for (const Approval &approval : approvals) {
                if (approval.version != version.number)
                    continue;
                if (!isGenuine(history, approval, version.digest, key))
                    problems.append({u"approval-forged"_s, 0, draft.id.toString()});
                else if (isGoAhead(approval.decision))
                    goneAhead.insert({draft.id, version.number});
            }
        }
    }
    Statement left = c.statement("SELECT id, draft, version FROM outbox "
                                 "WHERE state IN ('sending', 'unknown', 'handed-over', 'sent') ORDER BY id");
    while (left.step()) {
        if (!goneAhead.contains({left.id(1), static_cast<int>(left.integer(2))}))
            problems.append({u"sent-unapproved"_s, 0, left.id(0).toString()});
    }
    return problems;
}

} // namespace vigie::approval
