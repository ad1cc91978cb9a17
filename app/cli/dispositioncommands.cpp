// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mentions.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "team/colleaguestore.h"
#include "ui/models/words.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;
using inbox::Disposition;
using inbox::Mention;
using workspace::Connection;

struct Changed
{
    Mention mention;
    QJsonObject object;
};

/// Does `act` to the mention whose ID is the first argument, and gives the mention as it stands after.
template <typename Act>
static Result<Exit> change(Context &context, Act act)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto changed = context.write([&](Connection &c) -> Result<Changed> {
        const auto before = mentionOf(c, *id);
        if (!before)
            return fail(before.error());
        if (const auto done = act(c, *before); !done)
            return fail(done.error());
        return mentionOf(c, *id).transform([&](const Mention &mention) {
            return Changed{mention, MentionObjects(c, context.settings().zone).of(mention)};
        });
    });
    if (!changed)
        return fail(changed.error());
    if (context.json())
        context.put(changed->object);
    else
        context.say(ui::labelled(ui::authorText(changed->mention),
                                 ui::dispositionText(changed->mention.disposition)));
    return Done;
}

static Result<Exit> setDisposition(Context &context, Disposition disposition, const QString &reason)
{
    return change(context, [&](Connection &c, const Mention &mention) {
        return inbox::setDisposition(c, context.actor(), {mention.key}, disposition, reason);
    });
}

static Result<Exit> close(Context &context)
{
    return setDisposition(context, Disposition::Closed, context.arguments.value("reason"));
}

static Result<Exit> wait(Context &context)
{
    const auto whom = inbox::dispositionNamed(u"waiting-"_s + context.arguments.value("for"));
    if (!whom)
        return context.wrong(Words::tr("One waits --for a colleague, the customer or the community."));
    return setDisposition(context, *whom, context.arguments.value("note"));
}

static Result<Exit> assign(Context &context)
{
    const QString name = context.arguments.at(1);
    return change(context, [&](Connection &c, const Mention &mention) -> Result<inbox::StandingChanges> {
        const auto colleague = team::colleagueNamed(c, name);
        if (!colleague)
            return fail(ErrorCode::ColleagueUnknown, {{"name", name}});
        return inbox::assign(c, context.actor(), {mention.key}, colleague->id);
    });
}

static Result<Exit> tag(Context &context)
{
    return change(context, [&](Connection &c, const Mention &mention) {
        QStringList tags = mention.tags + context.arguments.plain().mid(1);
        tags.removeDuplicates();
        return inbox::setTags(c, context.actor(), mention.key, tags);
    });
}

QList<Command> dispositionCommands()
{
    return {
        {u"close"_s,
         u"ID"_s,
         Words::tr("Closes a message without an answer."),
         {{u"reason"_s, u"T"_s, Words::tr("why"), true}},
         1,
         1,
         close},
        {u"assign"_s, u"ID NAME"_s, Words::tr("Gives a message to a colleague."), {}, 2, 2, assign},
        {u"wait"_s,
         u"ID"_s,
         Words::tr("Says for whom a message waits."),
         {{u"for"_s, u"colleague|customer|community"_s, Words::tr("for whom"), true},
          {u"note"_s, u"T"_s, Words::tr("for what")}},
         1,
         1,
         wait},
        {u"tag"_s, u"ID TAG…"_s, Words::tr("Adds tags to a message."), {}, 2, -1, tag},
    };
}

} // namespace vigie::cli
