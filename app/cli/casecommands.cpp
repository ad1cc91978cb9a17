// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "care/erasing.h"
#include "moderation/casejson.h"
#include "moderation/pack.h"
#include "team/colleaguestore.h"
#include "ui/models/moderationtext.h"

#include <QDir>
#include <QJsonArray>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using moderation::Case;
using moderation::WholeCase;
using workspace::Connection;

static void tellWhole(Context &context, const QJsonObject &whole)
{
    Table table;
    table.add({whole[u"id"_s].toString(),
               ui::caseKindText(*moderation::caseKindNamed(whole[u"kind"_s].toString())),
               whole[u"title"_s].toString()});
    for (const QJsonValue &person : whole[u"people"_s].toArray())
        table.add({person[u"protected"_s].toBool() ? Words::tr("protects") : Words::tr("against"),
                   person[u"channel"_s].toString(), person[u"handle"_s].toString()});
    for (const QJsonValue &note : whole[u"notes"_s].toArray())
        table.add({note[u"at"_s].toString(), note[u"by"_s].toString(), note[u"text"_s].toString()});
    context.print(table);
}

/// Does `act` to the case of that id, and tells it as it stands after.
template <typename Act>
static Result<Exit> change(Context &context, Act act)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto whole = context.write([&](Connection &c) -> Result<QJsonObject> {
        if (auto done = act(c, *id); !done)
            return fail(done.error());
        return moderation::caseWith(c, context.actor(), *id).transform([&](const WholeCase &found) {
            return moderation::caseJson(c, found, context.settings().zone);
        });
    });
    if (!whole)
        return fail(whole.error());
    if (context.json())
        context.put(*whole);
    else
        tellWhole(context, *whole);
    return Done;
}

static Result<Exit> open(Context &context)
{
    const auto kind = moderation::caseKindNamed(context.arguments.value("kind"));
    if (!kind)
        return context.wrong(Words::tr("A case is one of --kind harassment, legal or hr."));
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto whole = context.write([&](Connection &c) -> Result<QJsonObject> {
        const auto made = moderation::openCase(c, context.actor(), *kind, context.arguments.value("title"));
        if (!made)
            return fail(made.error());
        for (const QString &name : context.arguments.values("reader")) {
            const auto colleague = team::colleagueNamed(c, name);
            if (!colleague)
                return fail(ErrorCode::ColleagueUnknown, {{"name", name}});
            if (auto named = moderation::setCaseReader(c, context.actor(), made->id, colleague->id, true);
                !named)
                return fail(named.error());
        }
        return moderation::caseWith(c, context.actor(), made->id).transform([&](const WholeCase &found) {
            return moderation::caseJson(c, found, context.settings().zone);
        });
    });
    if (!whole)
        return fail(whole.error());
    if (context.json())
        context.put(*whole);
    else
        tellWhole(context, *whole);
    return Done;
}

static Result<Exit> list(Context &context)
{
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto cases = context.read(
        [&](Connection &c) -> Result<QList<Case>> { return moderation::casesOf(c, context.actor()); });
    if (!cases)
        return fail(cases.error());
    Table table;
    for (const Case &about : *cases) {
        if (context.json())
            context.put(moderation::caseJson(about, context.settings().zone));
        else
            table.add({about.id.toString(), ui::caseKindText(about.kind), about.title});
    }
    if (!context.json())
        context.print(table);
    return Done;
}

static Result<Exit> show(Context &context)
{
    return change(context, [](Connection &, const Id &) -> Result<void> { return {}; });
}

static Result<Exit> note(Context &context)
{
    return change(context, [&](Connection &c, const Id &id) {
        return moderation::addCaseNote(c, context.actor(), id, context.arguments.value("text"));
    });
}

static Result<qint64> authorIn(Connection &c, const Context &context, const char *option)
{
    const auto id = idIn(context, option);
    if (!id)
        return fail(id.error());
    if (const auto author = care::authorWith(c, *id))
        return *author;
    return fail(ErrorCode::NotFound, {{"what", u"author"_s}, {"id", id->toString()}});
}

static Result<Exit> add(Context &context)
{
    return change(context, [&](Connection &c, const Id &id) -> Result<void> {
        for (const char *side : {"protects", "against"}) {
            if (!context.arguments.has(side))
                continue;
            const auto author = authorIn(c, context, side);
            if (!author)
                return fail(author.error());
            if (auto added = moderation::addCaseParty(c, context.actor(), id, *author, side[0] == 'p');
                !added)
                return added;
        }
        if (!context.arguments.has("mention"))
            return {};
        const auto wanted = idIn(context, "mention");
        if (!wanted)
            return fail(wanted.error());
        const auto mention = mentionOf(c, *wanted);
        if (!mention)
            return fail(mention.error());
        return moderation::addCaseMention(c, context.actor(), id, mention->key);
    });
}

template <bool Reads>
static Result<Exit> share(Context &context)
{
    return change(context, [&](Connection &c, const Id &id) -> Result<void> {
        const auto colleague = team::colleagueNamed(c, context.arguments.at(1));
        if (!colleague)
            return fail(ErrorCode::ColleagueUnknown, {{"name", context.arguments.at(1)}});
        return moderation::setCaseReader(c, context.actor(), id, colleague->id, Reads);
    });
}

template <bool Closed>
static Result<Exit> close(Context &context)
{
    return change(context, [&](Connection &c, const Id &id) {
        return moderation::setCaseClosed(c, context.actor(), id, Closed);
    });
}

static Result<Exit> packEvidence(Context &context)
{
    const auto id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    const QString path = QDir::current().absoluteFilePath(context.arguments.value("out"));
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto pack = context.read([&](Connection &c) -> Result<moderation::Pack> {
        const auto mention = mentionOf(c, *id);
        if (!mention)
            return fail(mention.error());
        return moderation::readPack(c, context.actor(), mention->key);
    });
    if (!pack)
        return fail(pack.error());
    if (auto saved = moderation::savePack(moderation::packHtml(*pack), path); !saved)
        return fail(saved.error());
    if (context.json())
        context.put({{u"file"_s, path}, {u"images"_s, pack->images.size()}, {u"acts"_s, pack->acts.size()}});
    else
        context.say(Words::tr("The evidence stands in %1. It is not a bailiff's record.").arg(path));
    return Done;
}

QList<Command> caseCommands()
{
    const QList<Option> whom{
        {u"protects"_s, u"AUTHOR-ID"_s, Words::tr("whom it protects: an author, or who wrote that message")},
        {u"against"_s, u"AUTHOR-ID"_s, Words::tr("against whom it is")},
        {u"mention"_s, u"ID"_s, Words::tr("a message that belongs to it")}};
    return {
        {u"evidence pack"_s,
         u"ID"_s,
         Words::tr("Packs the evidence of a message for a lawyer, as one HTML file."),
         {{u"out"_s, u"FILE"_s, Words::tr("the file"), true}},
         1,
         1,
         packEvidence},
        {u"case open"_s,
         {},
         Words::tr("Opens a case that named colleagues alone can read."),
         {{u"kind"_s, u"harassment|legal|hr"_s, Words::tr("what it is"), true},
          {u"title"_s, u"T"_s, Words::tr("what it is about"), true},
          {u"reader"_s, u"NAME"_s, Words::tr("another colleague who reads it"), false, true}},
         0,
         0,
         open},
        {u"case list"_s, {}, Words::tr("The cases that you can read."), {}, 0, 0, list},
        {u"case show"_s, u"CASE"_s, Words::tr("A case with its people, messages and notes."), {}, 1, 1, show},
        {u"case add"_s, u"CASE"_s, Words::tr("Adds people and messages to a case."), whom, 1, 1, add},
        {u"case note"_s,
         u"CASE"_s,
         Words::tr("Adds a note to a case."),
         {{u"text"_s, u"T"_s, Words::tr("the note"), true}},
         1,
         1,
         note},
        {u"case share"_s,
         u"CASE NAME"_s,
         Words::tr("Lets one more colleague read a case."),
         {},
         2,
         2,
         share<true>},
        {u"case unshare"_s,
         u"CASE NAME"_s,
         Words::tr("Lets a colleague no longer read a case."),
         {},
         2,
         2,
         share<false>},
        {u"case close"_s,
         u"CASE"_s,
         Words::tr("Closes a case; its messages are no longer kept for it."),
         {},
         1,
         1,
         close<true>},
        {u"case reopen"_s, u"CASE"_s, Words::tr("Opens a closed case again."), {}, 1, 1, close<false>},
    };
}

} // namespace vigie::cli
