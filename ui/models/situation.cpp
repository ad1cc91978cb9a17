// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/situation.h"

#include "base/text.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"

namespace vigie::ui {

using workspace::Connection;

static std::optional<reply::Draft> chosen(const QList<reply::Draft> &drafts, const Id &actor,
                                          const std::optional<Id> &wanted)
{
    if (wanted && wanted->isNull())
        return std::nullopt;
    std::optional<reply::Draft> found;
    for (const reply::Draft &draft : drafts) {
        if (wanted && draft.id == *wanted)
            return draft;
        const bool better = !found || (draft.author == actor && found->author != actor);
        if (draft.state != reply::State::Sent && better)
            found = draft;
    }
    return found;
}

Situation situationOf(Connection &c, const Id &actor, qint64 mention, const std::optional<Id> &wanted)
{
    Situation situation;
    const QList<reply::Draft> drafts = reply::draftsOf(c, mention);
    situation.draft = chosen(drafts, actor, wanted);
    for (const reply::Draft &draft : drafts) {
        const bool same = situation.draft && situation.draft->id == draft.id;
        if (!same && draft.state != reply::State::Sent)
            situation.others.append(draft);
    }
    if (situation.draft) {
        situation.approvals = approval::approvalsOf(c, situation.draft->id);
        for (const outbox::Message &message : outbox::messagesFor(c, mention)) {
            if (message.draft == situation.draft->id)
                situation.message = message;
        }
    }
    situation.alone = team::isAlone(c);
    for (const team::Colleague &colleague : team::colleagues(c)) {
        if (colleague.id != actor && team::mayDo(colleague.role, colleague.owner, team::Act::Approve))
            situation.approvers.append(oneLine(colleague.name, 60));
    }
    return situation;
}

} // namespace vigie::ui
