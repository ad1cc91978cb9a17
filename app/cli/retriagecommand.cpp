// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "triage/retriage.h"

#include <QLocale>

namespace vigie::cli {

using namespace Qt::StringLiterals;

static Result<Exit> retriage(Context &context)
{
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    if (auto allowed = context.actor().require(team::Act::Moderate); !allowed)
        return fail(allowed.error());
    auto judge = context.judge();
    if (!judge)
        return fail(judge.error());
    const auto counts = await(triage::retriage(context.workspace(), triage::Which::All, std::move(*judge), {},
                                               context.streams.stop));
    if (!counts)
        return fail(counts.error());
    if (context.json())
        context.put({{u"read"_s, counts->read},
                     {u"changed"_s, counts->changed},
                     {u"kept"_s, counts->kept},
                     {u"seconds"_s, counts->seconds}});
    else
        context.say(
            Words::tr("Read %1 messages, changed %2; %3 had been decided by a colleague, and that stays.")
                .arg(QLocale().toString(counts->read), QLocale().toString(counts->changed),
                     QLocale().toString(counts->kept)));
    return counts->cancelled ? fail(ErrorCode::Cancelled) : Result<Exit>(Done);
}

QList<Command> retriageCommands()
{
    return {
        {u"retriage"_s,
         {},
         Words::tr(
             "Runs triage over the workspace again, with what was learned; what colleagues decided stays."),
         {},
         0,
         0,
         retriage}};
}

} // namespace vigie::cli
