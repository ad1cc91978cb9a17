// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imported.h"

#include "app/cli/words.h"
#include "base/text.h"
#include "ui/models/errortext.h"

#include <QJsonArray>
#include <QLocale>

namespace vigie::cli {

using namespace Qt::StringLiterals;

ProgressLine::ProgressLine(Context &context)
    : m_context(context)
{
}

void ProgressLine::set(const inbox::ImportProgress &reached)
{
    const std::scoped_lock lock(m_mutex);
    m_reached = reached;
}

void ProgressLine::show()
{
    if (!m_context.streams.terminal || m_context.arguments.has("quiet"))
        return;
    inbox::ImportProgress reached;
    {
        const std::scoped_lock lock(m_mutex);
        reached = m_reached;
    }
    const qint64 percent = reached.bytesTotal > 0 ? reached.bytesDone * 100 / reached.bytesTotal : 0;
    const QString line =
        Words::tr("%1 messages read, %2 % (Ctrl+C stops)").arg(QLocale().toString(reached.read)).arg(percent);
    m_context.streams.err.write('\r' + line.toUtf8());
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_shown)
        m_context.streams.err.write("\r\x1b[K");
}

QJsonObject importJson(const inbox::ImportReport &report)
{
    QJsonArray rejects;
    for (const inbox::Reject &reject : report.rejects)
        rejects.append(QJsonObject{{u"file"_s, reject.file},
                                   {u"line"_s, reject.line},
                                   {u"reason"_s, reject.reason},
                                   {u"message"_s, ui::rejectText(reject.reason, reject.detail)}});
    return {{u"read"_s, report.read},
            {u"added"_s, report.added},
            {u"duplicates"_s, report.duplicates},
            {u"updated"_s, report.updated},
            {u"rejected"_s, report.rejected},
            {u"rejects"_s, rejects},
            {u"seconds"_s, report.seconds}};
}

static QString summary(const inbox::ImportReport &report)
{
    const auto number = [](qint64 n) { return QLocale().toString(n); };
    return Words::tr("Read %1: %2 new, %3 known already, %4 changed, %5 refused.")
        .arg(number(report.read), number(report.added), number(report.duplicates), number(report.updated),
             number(report.rejected));
}

Exit answerImported(Context &context, const inbox::ImportReport &report)
{
    for (const inbox::Reject &reject : report.rejects)
        context.tell(u"%1:%2: %3"_s.arg(oneLine(reject.file))
                         .arg(reject.line)
                         .arg(ui::rejectText(reject.reason, reject.detail)));
    if (report.rejected > report.rejects.size())
        context.tell(Words::tr("And more: only the first %1 are listed.").arg(report.rejects.size()));
    QList<Error> failures = report.failures;
    if (report.cancelled)
        failures.append(makeError(ErrorCode::Cancelled));
    QJsonObject object = importJson(report);
    for (const Error &error : failures)
        context.streams.err.write(ui::errorText(error).toUtf8() + '\n');
    if (!failures.isEmpty())
        object.insert(u"error"_s, Context::errorJson(failures.first()));
    if (context.json())
        context.put(object);
    else
        context.say(summary(report));
    if (!failures.isEmpty())
        return Failed;
    return report.rejected > 0 ? InputRefused : Done;
}

} // namespace vigie::cli
