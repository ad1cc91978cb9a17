// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "approval/draftjson.h"
#include "base/text.h"
#include "outbox/outboxstore.h"
#include "reply/draftstore.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
using workspace::Connection;

static Result<QJsonObject> objectOf(Connection &c, const Id &draft)
{
    if (const auto object = approval::draftJson(c, draft))
        return *object;
    return fail(ErrorCode::NotFound, {{"what", u"draft"_s}, {"id", draft.toString()}});
}

static Exit answer(Context &context, const QJsonObject &draft, const QString &done)
{
    if (context.json())
        context.put(draft);
    else if (!done.isEmpty())
        context.say(done);
    return Done;
}

/// Does `act` to the draft whose ID is the first argument, and gives the draft as it stands after; `say`
/// words it for its version.
template <typename Say, typename Act>
static Result<Exit> change(Context &context, Say say, Act act)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto object = context.write([&](Connection &c) -> Result<QJsonObject> {
        if (const auto acted = act(c, *id); !acted)
            return fail(acted.error());
        return objectOf(c, *id);
    });
    if (!object)
        return fail(object.error());
    return answer(context, *object, say((*object)[u"version"].toInt()));
}

static Result<Exit> make(Context &context)
{
    const auto mention = idIn(context, "mention");
    if (!mention)
        return fail(mention.error());
    const auto text = textFrom(context, context.arguments.value("text"));
    if (!text)
        return fail(text.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto made = context.write([&](Connection &c) -> Result<QJsonObject> {
        const auto answered = mentionOf(c, *mention);
        if (!answered)
            return fail(answered.error());
        const auto draft = reply::newReply(c, context.actor(), answered->key, *text);
        if (!draft)
            return fail(draft.error());
        return objectOf(c, draft->id);
    });
    if (!made)
        return fail(made.error());
    return answer(context, *made, (*made)[u"id"].toString());
}

static Result<Exit> edit(Context &context)
{
    const auto text = textFrom(context, context.arguments.value("text"));
    if (!text)
        return fail(text.error());
    return change(
        context, [](int) { return Words::tr("The draft is kept."); },
        [&](Connection &c, const Id &id) {
            return reply::saveWorkingCopy(c, context.actor(), id, *text, static_cast<int>(text->size()));
        });
}

static Result<Exit> show(Context &context)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto draft = context.read([&](Connection &c) { return objectOf(c, *id); });
    if (!draft)
        return fail(draft.error());
    if (!context.json()) {
        context.print(u"%1 · %2 · %3 %4"_s.arg(oneLine((*draft)[u"channel"].toString()),
                                               (*draft)[u"state"].toString(), Words::tr("version"),
                                               QString::number((*draft)[u"version"].toInt())));
        context.print(u'\n' + safeText((*draft)[u"text"].toString()));
    }
    return answer(context, *draft, {});
}

static Result<Exit> submit(Context &context)
{
    return change(
        context, [](int n) { return Words::tr("Version %1 waits for approval.").arg(n); },
        [&](Connection &c, const Id &id) { return reply::submit(c, context.actor(), id); });
}

static Result<Exit> approve(Context &context)
{
    const auto version = numberIn(context, "version", 1, 1'000'000, 0);
    if (!version)
        return fail(version.error());
    return change(
        context, [](int n) { return Words::tr("Version %1 is approved and in the outbox.").arg(n); },
        [&](Connection &c, const Id &id) {
            return outbox::approveAndEnqueue(c, context.actor(), id, *version,
                                             context.arguments.value("note"));
        });
}

static Result<Exit> reject(Context &context)
{
    const auto version = numberIn(context, "version", 1, 1'000'000, 0);
    if (!version)
        return fail(version.error());
    return change(
        context, [](int n) { return Words::tr("Version %1 is rejected.").arg(n); },
        [&](Connection &c, const Id &id) {
            return approval::refuse(c, context.actor(), id, *version, approval::Decision::Rejected,
                                    context.arguments.value("note"));
        });
}

QList<Command> draftCommands()
{
    const Option text{u"text"_s, u"T|-"_s, Words::tr("its text; - reads it from standard input")};
    const Option needed{text.name, text.value, text.words, true};
    const Option version{u"version"_s, u"N"_s, Words::tr("the version that was read"), true};
    return {
        {u"draft new"_s,
         {},
         Words::tr("Begins a reply to a message."),
         {{u"mention"_s, u"ID"_s, Words::tr("the message"), true}, text},
         0,
         0,
         make},
        {u"draft edit"_s, u"ID"_s, Words::tr("Writes another text into a draft."), {needed}, 1, 1, edit},
        {u"draft show"_s, u"ID"_s, Words::tr("Shows a draft."), {}, 1, 1, show},
        {u"submit"_s,
         u"DRAFT"_s,
         Words::tr("Freezes a draft as its next version and asks for its approval."),
         {},
         1,
         1,
         submit},
        {u"approve"_s,
         u"DRAFT"_s,
         Words::tr("Approves one version: it goes to the outbox."),
         {version, {u"note"_s, u"T"_s, Words::tr("a remark for its author")}},
         1,
         1,
         approve},
        {u"reject"_s,
         u"DRAFT"_s,
         Words::tr("Rejects one version."),
         {version, {u"note"_s, u"T"_s, Words::tr("why, for its author"), true}},
         1,
         1,
         reject},
    };
}

} // namespace vigie::cli
