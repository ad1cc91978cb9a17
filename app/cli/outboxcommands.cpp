// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "outbox/handdelivery.h"
#include "outbox/messagejson.h"
#include "outbox/outboxstore.h"
#include "ui/models/codetext.h"
#include "ui/models/errortext.h"

#include <QDir>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using outbox::Message;
using workspace::Connection;

static void answer(Context &context, const QList<Message> &messages)
{
    Table table;
    for (const Message &message : messages) {
        if (context.json())
            context.put(outbox::messageJson(message, context.settings().zone));
        else
            table.add({message.id.toString(), ui::stateText(message.state), oneLine(message.channelName, 20),
                       oneLine(message.text, 60)});
    }
    context.print(table);
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto all =
        context.read([](Connection &c) -> Result<QList<Message>> { return outbox::messages(c, true); });
    if (!all)
        return fail(all.error());
    answer(context, *all);
    return Done;
}

/// Each refusal is told; the first one decides the status.
static Exit refusals(Context &context, const QList<std::pair<Id, Error>> &refused)
{
    for (const auto &[id, error] : refused) {
        context.streams.err.write(id.toString().toUtf8() + ": " + ui::errorText(error).toUtf8() + '\n');
        if (context.json())
            context.put({{u"id"_s, id.toString()}, {u"error"_s, Context::errorJson(error)}});
    }
    return refused.isEmpty() ? Done : exitStatus(refused.first().second.code);
}

static Result<Exit> send(Context &context)
{
    const QString folder = context.arguments.value("to");
    if (folder.isEmpty())
        return context.wrong(
            Words::tr("No channel has a live link in this version: give --to FOLDER, and post "
                      "what is written there. Nothing was sent."));
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto sent =
        await(outbox::deliverToFolder(context.workspace(), context.actor(), QDir(folder).absolutePath(),
                                      context.arguments.value("channel")));
    if (!sent)
        return fail(sent.error());
    answer(context, sent->delivered);
    if (!context.json())
        context.tell(Words::tr("%n message(s) handed over, to be posted and confirmed.", nullptr,
                               static_cast<int>(sent->delivered.size())));
    return refusals(context, sent->refused);
}

template <typename Act>
static Result<Exit> change(Context &context, Act act)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto changed = context.write([&](Connection &c) { return act(c, *id); });
    if (!changed)
        return fail(changed.error());
    answer(context, {*changed});
    return Done;
}

static Result<Exit> confirm(Context &context)
{
    return change(context, [&](Connection &c, const Id &id) {
        return outbox::confirm(c, context.actor(), id, context.arguments.value("url"));
    });
}

static Result<Exit> cancel(Context &context)
{
    return change(context,
                  [&](Connection &c, const Id &id) { return outbox::cancel(c, context.actor(), id); });
}

QList<Command> outboxCommands()
{
    return {
        {u"outbox list"_s, {}, Words::tr("Lists approved messages and what became of them."), {}, 0, 0, list},
        {u"outbox send"_s,
         {},
         Words::tr("Writes each message that waits as a file, to be posted by hand; never twice."),
         {{u"channel"_s, u"C"_s, Words::tr("only of that channel")},
          {u"to"_s, u"FOLDER"_s, Words::tr("where the files go")}},
         0,
         0,
         send},
        {u"outbox confirm"_s,
         u"ID"_s,
         Words::tr("Says that a message was posted."),
         {{u"url"_s, u"U"_s, Words::tr("where it stands")}},
         1,
         1,
         confirm},
        {u"outbox cancel"_s, u"ID"_s, Words::tr("Takes a message out before it leaves."), {}, 1, 1, cancel},
    };
}

} // namespace vigie::cli
