// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/imported.h"
#include "app/cli/reading.h"
#include "app/cli/words.h"
#include "base/html.h"
#include "inbox/filing.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using workspace::Connection;

/// As a clipboard would give it: HTML where it begins with a tag.
static inbox::Pasted pastedFrom(const QString &text)
{
    static const QRegularExpression tag(u"^\\s*<(?:!doctype |!--|[a-z][a-z0-9]*[\\s/>])"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(tag))
        return {{}, text.toUtf8(), {}};
    return {text, {}, {}};
}

static Result<Exit> capture(Context &context)
{
    const auto text = textFrom(context, u"-"_s, HtmlLimits().bytes);
    if (!text && text.error().code == ErrorCode::TextEmpty)
        return fail(ErrorCode::TextEmpty, {{"where", u"paste"_s}});
    if (!text)
        return fail(text.error());
    if (auto opened = context.open(); !opened)
        return fail(opened.error());
    const QString channel = context.arguments.value("channel");
    const auto known = context.read([channel](Connection &c) -> Result<inbox::CaptureContext> {
        return inbox::captureContext(c, channel);
    });
    if (!known)
        return fail(known.error());
    const auto judge = context.judge();
    if (!judge)
        return fail(judge.error());
    const auto report = await(inbox::fileCaptured(context.workspace(), context.actor(), channel,
                                                  inbox::captured(pastedFrom(*text), *known), 0, {}, *judge));
    if (!report)
        return fail(report.error());
    if (!context.json())
        return answerImported(context, report->counts);
    QJsonArray mentions;
    for (const Id &id : report->mentions)
        mentions.append(id.toString());
    QJsonObject object = importJson(report->counts);
    object.insert(u"mentions"_s, mentions);
    context.put(object);
    return report->counts.rejected > 0 ? InputRefused : Done;
}

QList<Command> captureCommands()
{
    return {{u"capture"_s,
             {},
             Words::tr("Files the comments it finds in text or HTML copied from a page, read on standard "
                       "input; a second time adds nothing."),
             {{u"channel"_s, u"NAME"_s,
               Words::tr("where they belong; without it, the channel of the service they were copied from")}},
             0,
             0,
             capture}};
}

} // namespace vigie::cli
