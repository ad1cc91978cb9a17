// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "care/access.h"
#include "care/erasing.h"

#include <QDir>

namespace vigie::cli {

using workspace::Connection;

/// The author whose ID is typed, or who wrote the message of that ID.
static Result<qint64> authorTyped(Context &context)
{
    const Result<Id> id = idAt(context, 0);
    if (!id)
        return fail(id.error());
    return context.read([&](Connection &c) -> Result<qint64> {
        if (const auto author = care::authorWith(c, *id))
            return *author;
        return fail(ErrorCode::NotFound, {{"what", QStringLiteral("author")}, {"id", id->toString()}});
    });
}

static Exit answer(Context &context, qint64 mentions, qint64 drafts, const QString &words)
{
    if (context.json())
        context.put({{QStringLiteral("mentions"), mentions}, {QStringLiteral("drafts"), drafts}});
    else
        context.say(words);
    return Done;
}

static Result<Exit> erasePerson(Context &context)
{
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto author = authorTyped(context);
    if (!author)
        return fail(author.error());
    const auto erased = await(care::erasePerson(context.workspace(), context.actor(), *author));
    if (!erased)
        return fail(erased.error());
    return answer(context, erased->mentions, erased->drafts,
                  Words::tr("Erased: %Ln message(s), with what we wrote in answer. Reports, exports and "
                            "backups made before are not changed.",
                            nullptr, static_cast<int>(erased->mentions)));
}

static Result<Exit> exportPerson(Context &context)
{
    const QString path = QDir::current().absoluteFilePath(context.arguments.value("out"));
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto author = authorTyped(context);
    if (!author)
        return fail(author.error());
    const auto handed =
        context.read([&](Connection &c) { return care::exportPerson(c, context.actor(), *author, path); });
    if (!handed)
        return fail(handed.error());
    return answer(context, handed->mentions, handed->drafts,
                  Words::tr("What is held of this person stands in %1.").arg(path));
}

QList<Command> personCommands()
{
    return {
        {QStringLiteral("person erase"),
         QStringLiteral("AUTHOR-ID"),
         Words::tr("Erases a person on all channels, for ever. The ID is the author's (see export), or that "
                   "of one of their messages."),
         {},
         1,
         1,
         erasePerson},
        {QStringLiteral("person export"),
         QStringLiteral("AUTHOR-ID"),
         Words::tr("Writes all that is held of a person into one file."),
         {{QStringLiteral("out"), QStringLiteral("FILE"), Words::tr("the file (JSON)"), true}},
         1,
         1,
         exportPerson},
    };
}

} // namespace vigie::cli
