// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mentions.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "approval/draftjson.h"
#include "base/isotime.h"
#include "base/text.h"
#include "inbox/conversation.h"
#include "inbox/exporting.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"
#include "team/colleaguestore.h"
#include "ui/models/acttext.h"
#include "ui/models/words.h"
#include "workspace/activity.h"

#include <QJsonArray>

#include <algorithm>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using inbox::Mention;
using workspace::ActivityRow;
using workspace::Connection;

/// One mention with all that hangs on it.
struct Case
{
    Mention mention;
    QJsonObject object;
    QList<Mention> conversation;
    QJsonArray conversationObjects;
    QJsonArray drafts;
    QList<std::pair<ActivityRow, QString>> history; ///< with the actor's name, oldest first
};

/// Deeds on the mention, its drafts and their messages.
static QList<std::pair<ActivityRow, QString>> historyOf(Connection &c, const QList<Id> &subjects)
{
    static constexpr int most = 1000;
    QList<std::pair<ActivityRow, QString>> rows;
    for (const Id &subject : subjects) {
        for (const ActivityRow &row : workspace::activityOf(c, subject, most))
            rows.append({row, team::nameOf(c, row.deed.actor)});
    }
    std::ranges::sort(rows, {}, [](const auto &entry) { return entry.first.row; });
    return rows;
}

static Result<Case> caseOf(Connection &c, const Id &id, const QTimeZone &zone)
{
    const auto mention = mentionOf(c, id);
    if (!mention)
        return fail(mention.error());
    const MentionObjects objects(c, zone);
    Case found{*mention, objects.of(*mention), inbox::conversationOf(c, mention->key), {}, {}, {}};
    for (const Mention &part : found.conversation)
        found.conversationObjects.append(objects.of(part));
    QList<Id> subjects{id};
    for (const reply::Draft &draft : reply::draftsOf(c, mention->key)) {
        found.drafts.append(approval::draftJson(draft, approval::approvalsOf(c, draft.id), zone));
        subjects.append(draft.id);
    }
    for (const outbox::Message &message : outbox::messagesFor(c, mention->key))
        subjects.append(message.id);
    found.history = historyOf(c, subjects);
    return found;
}

static QJsonArray activityJson(const Case &found, const QTimeZone &zone)
{
    QJsonArray rows;
    for (const auto &[row, actor] : found.history)
        rows.append(QJsonObject{{u"at"_s, isoTime(row.atMs, zone)},
                                {u"by"_s, actor.isEmpty() ? QJsonValue() : QJsonValue(actor)},
                                {u"act"_s, row.deed.act},
                                {u"subject"_s, row.deed.subject.toString()},
                                {u"facts"_s, row.deed.facts}});
    return rows;
}

static void printForPeople(Context &context, const Case &found)
{
    const Mention &mention = found.mention;
    context.print(u"%1 · %2 · %3 · %4"_s.arg(oneLine(mention.channelName), ui::kindText(mention.kind),
                                             oneLine(ui::authorText(mention)),
                                             context.when(mention.postedAtMs)));
    const QString standing = ui::dispositionText(mention.disposition);
    context.print(mention.reason.isEmpty() ? standing : ui::labelled(standing, oneLine(mention.reason)));
    if (!mention.tags.isEmpty())
        context.print(oneLine(mention.tags.join(u", ")));
    if (!mention.url.isEmpty())
        context.print(oneLine(mention.url));
    context.print(u'\n' + safeText(mention.text));
    Table conversation;
    for (const Mention &part : found.conversation) {
        if (part.key != mention.key)
            conversation.add({u"  "_s + context.when(part.postedAtMs), oneLine(ui::authorText(part), 20),
                              oneLine(part.text, 100)});
    }
    if (!conversation.isEmpty()) {
        context.print(u'\n' + Words::tr("Conversation"));
        context.print(conversation);
    }
    Table drafts;
    for (const QJsonValue &draft : found.drafts)
        drafts.add({u"  "_s + draft[u"id"].toString(), draft[u"state"].toString(),
                    oneLine(draft[u"text"].toString(), 60)});
    if (!drafts.isEmpty()) {
        context.print(u'\n' + Words::tr("Drafts"));
        context.print(drafts);
    }
    Table history;
    for (const auto &[row, actor] : found.history)
        history.add({u"  "_s + context.when(row.atMs), ui::actText(row.deed.act, row.deed.facts, actor)});
    if (!history.isEmpty()) {
        context.print(u'\n' + Words::tr("History"));
        context.print(history);
    }
}

static Result<Exit> show(Context &context)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const QTimeZone zone = context.settings().zone;
    const auto found = context.read([&](Connection &c) { return caseOf(c, *id, zone); });
    if (!found)
        return fail(found.error());
    if (context.json())
        context.put({{u"mention"_s, found->object},
                     {u"conversation"_s, found->conversationObjects},
                     {u"drafts"_s, found->drafts},
                     {u"activity"_s, activityJson(*found, zone)}});
    else
        printForPeople(context, *found);
    return Done;
}

QList<Command> showCommands()
{
    return {{u"show"_s,
             u"ID"_s,
             Words::tr("Shows a message with its conversation, drafts and history."),
             {},
             1,
             1,
             show}};
}

} // namespace vigie::cli
