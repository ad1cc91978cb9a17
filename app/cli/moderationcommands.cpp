// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mentions.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "base/text.h"
#include "moderation/act.h"
#include "moderation/actjson.h"
#include "ui/models/moderationtext.h"
#include "ui/models/words.h"

#include <QFile>
#include <QJsonArray>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using moderation::ActKind;
using moderation::ActState;
using moderation::ModerationAct;
using workspace::Connection;

namespace {

/// A message as it stands after an act, and the act.
struct Moderated
{
    inbox::Mention mention;
    QJsonObject object;
    ModerationAct act;
    QStringList confirmers;
};

} // namespace

template <typename Act>
static Result<Moderated> moderated(Context &context, Act act)
{
    return context.write([&](Connection &c) -> Result<Moderated> {
        const Result<ModerationAct> done = act(c);
        if (!done)
            return fail(done.error());
        const auto mention = mentionOf(c, done->mentionId);
        if (!mention)
            return fail(mention.error());
        Moderated moderated{*mention, MentionObjects(c, context.settings().zone).of(*mention), *done, {}};
        moderated.object.insert(u"moderation"_s, moderation::actJson(*done, context.settings().zone));
        for (const team::Colleague &colleague : moderation::confirmersFor(c, context.actor()))
            moderated.confirmers.append(colleague.name);
        return moderated;
    });
}

static Exit answer(Context &context, const Moderated &moderated)
{
    if (context.json())
        context.put(moderated.object);
    else
        context.say(ui::labelled(ui::authorText(moderated.mention), ui::actStandText(moderated.act)));
    if (moderated.act.state == ActState::Proposed)
        context.tell(
            Words::tr("Not done yet: the charter wants two colleagues here. To be confirmed by %1: vigie "
                      "--actor NAME moderation confirm %2")
                .arg(moderated.confirmers.join(u", "_s), moderated.act.id.toString()));
    else if (moderated.act.isToDo())
        context.tell(
            Words::tr("Vigie cannot do it there. %1: %2 Then: vigie moderation done %3")
                .arg(ui::taskText(moderated.act), moderated.mention.url, moderated.act.id.toString()));
    return Done;
}

static Result<Exit> moderate(Context &context, ActKind kind)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto done = moderated(context, [&](Connection &c) -> Result<ModerationAct> {
        const auto mention = mentionOf(c, *id);
        if (!mention)
            return fail(mention.error());
        return moderation::moderate(c, context.actor(),
                                    {.kind = kind,
                                     .mention = mention->key,
                                     .article = context.arguments.value("article"),
                                     .reason = context.arguments.value("reason"),
                                     .unproven = context.arguments.value("no-evidence")});
    });
    if (!done)
        return fail(done.error());
    return answer(context, *done);
}

template <auto Step>
static Result<Exit> decide(Context &context)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto done = moderated(context, [&](Connection &c) { return Step(c, context.actor(), *id); });
    if (!done)
        return fail(done.error());
    return answer(context, *done);
}

static Result<ModerationAct> doneThere(Connection &c, const team::Actor &actor, const Id &id)
{
    return moderation::setDoneOnPage(c, actor, id, true);
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::Read); !allowed)
        return fail(allowed.error());
    const auto acts = context.read([&](Connection &c) -> Result<QList<ModerationAct>> {
        if (!context.arguments.has("all"))
            return moderation::proposals(c) + moderation::tasks(c);
        QList<ModerationAct> all;
        moderation::eachAct(c, [&](const ModerationAct &act) { all.append(act); });
        return all;
    });
    if (!acts)
        return fail(acts.error());
    Table table;
    for (const ModerationAct &act : *acts) {
        if (context.json())
            context.put(moderation::actJson(act, context.settings().zone));
        else
            table.add({act.id.toString(), context.when(act.atMs),
                       act.isToDo() ? ui::taskText(act) : ui::actStandText(act)});
    }
    if (!context.json())
        context.print(table);
    return Done;
}

static Result<Exit> showCharter(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto text =
        context.read([](Connection &c) -> Result<QString> { return moderation::charterText(c); });
    if (!text)
        return fail(text.error());
    if (!context.json()) {
        context.print(text->trimmed());
        return Done;
    }
    QJsonArray articles;
    const moderation::Charter charter = moderation::readCharter(*text).charter;
    const auto words = [](moderation::ActKinds acts) {
        QJsonArray names;
        for (const ActKind kind : moderation::allActKinds()) {
            if (acts.testFlag(kind))
                names.append(moderation::actKindName(kind));
        }
        return names;
    };
    for (const moderation::Article &article : charter.articles)
        articles.append(QJsonObject{{u"article"_s, article.number},
                                    {u"title"_s, article.title},
                                    {u"text"_s, article.text},
                                    {u"acts"_s, words(article.acts)},
                                    {u"two_colleagues"_s, words(article.twoColleagues)}});
    context.put({{u"title"_s, charter.title}, {u"text"_s, *text}, {u"articles"_s, articles}});
    return Done;
}

static Result<Exit> putCharter(Context &context, const QString &text)
{
    const auto before =
        context.write([&](Connection &c) { return moderation::setCharter(c, context.actor(), text); });
    if (!before)
        return fail(before.error());
    return showCharter(context);
}

static Result<Exit> setCharter(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const QString typed = context.arguments.at(0);
    QString text;
    if (typed == u'-') {
        const Result<QString> read = textFrom(context, typed);
        if (!read)
            return fail(read.error());
        text = *read;
    } else {
        QFile file(typed);
        if (!file.exists())
            return fail(ErrorCode::FileNotFound, {{"path", typed}});
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {{"path", typed}, {"reason", file.errorString()}});
        text = fromUtf8(file.read(1 << 20));
    }
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::CharterInvalid, {{"line", u"1"_s}, {"reason", u"title-missing"_s}});
    return putCharter(context, text);
}

static Result<Exit> resetCharter(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    return putCharter(context, {});
}

template <ActKind Kind>
static Result<Exit> moderateAs(Context &context)
{
    return moderate(context, Kind);
}

QList<Command> moderationCommands()
{
    const QList<Option> cites{{u"article"_s, u"A"_s, Words::tr("the charter's article that it breaks"), true},
                              {u"reason"_s, u"T"_s, Words::tr("why"), true},
                              {u"no-evidence"_s, u"T"_s, Words::tr("why no evidence was taken before")}};
    return {
        {u"hide"_s, u"ID"_s, Words::tr("Hides a message that breaks the charter."), cites, 1, 1,
         moderateAs<ActKind::Hide>},
        {u"delete"_s, u"ID"_s, Words::tr("Has a message deleted that breaks the charter."), cites, 1, 1,
         moderateAs<ActKind::Delete>},
        {u"warn"_s, u"ID"_s, Words::tr("Warns the author of a message that breaks the charter."), cites, 1, 1,
         moderateAs<ActKind::Warn>},
        {u"ban"_s, u"ID"_s, Words::tr("Bans the author of a message that breaks the charter."), cites, 1, 1,
         moderateAs<ActKind::Ban>},
        {u"moderation list"_s,
         {},
         Words::tr("What waits for a second colleague, and what is to be done on pages."),
         {{u"all"_s, {}, Words::tr("all acts there ever were")}},
         0,
         0,
         list},
        {u"moderation confirm"_s,
         u"ACT"_s,
         Words::tr("Confirms what another colleague proposed."),
         {},
         1,
         1,
         decide<moderation::confirm>},
        {u"moderation refuse"_s,
         u"ACT"_s,
         Words::tr("Refuses what another colleague proposed."),
         {},
         1,
         1,
         decide<moderation::refuse>},
        {u"moderation undo"_s,
         u"ACT"_s,
         Words::tr("Takes an act back: the message stands as before."),
         {},
         1,
         1,
         decide<moderation::takeBack>},
        {u"moderation done"_s,
         u"ACT"_s,
         Words::tr("Says that it is done on the page."),
         {},
         1,
         1,
         decide<doneThere>},
        {u"charter show"_s, {}, Words::tr("The house rules that moderation cites."), {}, 0, 0, showCharter},
        {u"charter set"_s,
         u"FILE|-"_s,
         Words::tr("Sets the house rules; broken ones are refused."),
         {},
         1,
         1,
         setCharter},
        {u"charter reset"_s,
         {},
         Words::tr("Goes back to the house rules that Vigie comes with."),
         {},
         0,
         0,
         resetCharter},
    };
}

} // namespace vigie::cli
