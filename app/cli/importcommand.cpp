// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/imported.h"
#include "app/cli/words.h"
#include "inbox/fields.h"

#include <QFileInfo>

#include <optional>

namespace vigie::cli {

using namespace Qt::StringLiterals;

static std::optional<inbox::Format> formatNamed(const QString &name)
{
    if (name.isEmpty() || name == u"auto")
        return inbox::Format::Auto;
    if (name == u"csv")
        return inbox::Format::Csv;
    if (name == u"jsonl")
        return inbox::Format::JsonLines;
    if (name == u"feed")
        return inbox::Format::Feed;
    if (name == u"archive")
        return inbox::Format::Archive;
    return std::nullopt;
}

/// What is wrong with the request, in a sentence; else it is complete but for the zone.
static std::optional<QString> read(const Arguments &arguments, inbox::ImportRequest &request)
{
    const QString format = arguments.value("format");
    if (QStringList{u"eml"_s, u"mbox"_s}.contains(format))
        return Words::tr("This version of Vigie does not read %1 yet: it reads CSV, JSON Lines, feeds and "
                         "archives. Nothing was imported.")
            .arg(format);
    const auto known = formatNamed(format);
    if (!known)
        return Words::tr("The formats are auto, csv, jsonl, feed and archive.");
    request.format = *known;
    request.channel = arguments.value("channel");
    if (const QString zone = arguments.value("zone"); !zone.isEmpty()) {
        request.zone = QTimeZone(zone.toUtf8());
        if (!request.zone.isValid())
            return Words::tr("There is no time zone %1; one is called Europe/Paris, for instance.").arg(zone);
    }
    QStringList map = arguments.values("map");
    for (const QString &word : arguments.plain()) {
        // `--map a=b c=d` maps twice, as the usage shows it.
        const bool alsoMaps = !map.isEmpty() && !QFileInfo::exists(word) &&
                              inbox::fieldNamed(word.section(u'=', 0, 0)) && word.contains(u'=');
        (alsoMaps ? map : request.files).append(word);
    }
    if (request.files.isEmpty())
        return Words::tr("Something is missing: %1.").arg(u"FILE"_s);
    for (const QString &pair : map) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1 || equals + 1 == pair.size() || !inbox::fieldNamed(pair.first(equals)))
            return Words::tr("--map takes a field of a message and a column of the file, such as text=Body; "
                             "“%1” is not that.")
                .arg(pair);
        request.map.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return std::nullopt;
}

static Result<Exit> import(Context &context)
{
    inbox::ImportRequest request;
    if (const auto what = read(context.arguments, request))
        return context.wrong(*what);
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    auto judge = context.judge();
    if (!judge)
        return fail(judge.error());
    request.judge = std::move(*judge);
    ProgressLine progress(context);
    auto report =
        await(inbox::importFiles(
                  context.workspace(), context.actor(), request,
                  [&](const inbox::ImportProgress &reached) { progress.set(reached); }, context.streams.stop),
              nullptr, [&] { progress.show(); });
    progress.clear();
    if (!report)
        return fail(report.error());
    return answerImported(context, *report);
}

QList<Command> importCommands()
{
    return {
        {u"import"_s,
         u"FILE…"_s,
         Words::tr(
             "Takes messages in from CSV, JSON Lines and feed files, archives and folders; a second time "
             "adds nothing."),
         {{u"format"_s, u"auto|csv|jsonl|feed|archive"_s,
           Words::tr("what the files are; found out without it")},
          {u"channel"_s, u"NAME"_s, Words::tr("for messages that name none; without it, the file's name")},
          {u"zone"_s, u"IANA"_s, Words::tr("of times without an offset; without it, the workspace's")},
          {u"map"_s, u"FIELD=COLUMN"_s, Words::tr("which column holds a field"), false, true}},
         1,
         -1,
         import}};
}

} // namespace vigie::cli
