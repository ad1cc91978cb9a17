// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "report/period.h"
#include "ui/reportexport.h"

#include <QDir>
#include <QJsonArray>

namespace vigie::cli {

using namespace Qt::StringLiterals;

/// The forms asked for; nothing where one of them is unknown.
static std::optional<ui::ReportForms> formsAsked(const Arguments &arguments)
{
    if (!arguments.has("format"))
        return ui::allReportForms;
    ui::ReportForms forms;
    for (const QString &name : arguments.value("format").split(u',')) {
        const auto form = ui::reportFormNamed(name.trimmed());
        if (!form)
            return std::nullopt;
        forms |= *form;
    }
    return forms;
}

static std::optional<report::Period> periodAsked(const Context &context)
{
    const QTimeZone zone = context.settings().zone;
    const QString week = context.arguments.value("week");
    const QString month = context.arguments.value("month");
    if (!context.arguments.has("week") && !context.arguments.has("month"))
        return report::lastFullWeek(context.clock.nowMs(), zone);
    auto period = report::periodNamed(context.arguments.has("week") ? week : month, zone);
    const auto unit =
        context.arguments.has("week") ? report::Period::Unit::Week : report::Period::Unit::Month;
    return period && period->unit == unit ? period : std::nullopt;
}

static Result<Exit> report(Context &context)
{
    const auto forms = formsAsked(context.arguments);
    if (!forms)
        return context.wrong(Words::tr("The formats are pdf, html, csv and json, with commas between them."));
    if (context.arguments.has("week") && context.arguments.has("month"))
        return context.wrong(Words::tr("A report is of a --week or of a --month, not of both."));
    context.beginLongWork();
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const auto period = periodAsked(context);
    if (!period)
        return context.wrong(
            Words::tr("There is no such period: a week is named 2026-W47, a month 2026-11."));
    const QString folder = QDir(context.arguments.value("out")).absolutePath();
    const auto written =
        await(ui::exportReport(context.workspace(), *period, *forms, folder, {}, context.streams.stop),
              context.streams.stop.get());
    if (!written)
        return fail(written.error());
    if (context.json()) {
        context.put(
            {{u"files"_s, QJsonArray::fromStringList(written->files)}, {u"numbers"_s, written->numbers}});
        return Done;
    }
    for (const QString &file : written->files)
        context.print(file);
    return Done;
}

QList<Command> reportCommands()
{
    return {{u"report"_s,
             {},
             Words::tr("Writes the report of a week or a month; without either, of the last full week."),
             {{u"week"_s, u"2026-W47"_s, Words::tr("the ISO week")},
              {u"month"_s, u"2026-11"_s, Words::tr("the month")},
              {u"format"_s, u"pdf,html,csv,json"_s, Words::tr("which files; without it, all")},
              {u"out"_s, u"DIR"_s, Words::tr("the folder; made where it is missing"), true}},
             0,
             0,
             report}};
}

} // namespace vigie::cli
