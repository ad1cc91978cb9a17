// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/words.h"
#include "triage/correction.h"
#include "triage/judging.h"
#include "triage/learning.h"
#include "triage/verdictjson.h"
#include "ui/models/judgementtext.h"

#include <QFile>
#include <QJsonDocument>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using triage::Verdict;

static constexpr qint64 longestLine =
    16 << 20; // bytes; longer ones are refused, and what is read of them dropped

namespace {
/// One line of JSON Lines that was read.
struct Line
{
    qint64 number = 0;
    QJsonObject object;
    QString refused; ///< why it cannot be read, in words; empty where it can
};
} // namespace

/// Calls `take` with every line that is not empty, as it comes.
template <typename Take>
static void readLines(QIODevice &device, Take take)
{
    Line line;
    for (QByteArray bytes = device.readLine(longestLine + 1); !bytes.isEmpty();
         bytes = device.readLine(longestLine + 1)) {
        ++line.number;
        const bool isTooLong = bytes.size() >= longestLine && !bytes.endsWith('\n');
        for (QByteArray rest = bytes; isTooLong && !rest.isEmpty() && !rest.endsWith('\n');)
            rest = device.readLine(longestLine);
        if (line.number == 1 && bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        if (!isTooLong && bytes.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = isTooLong ? QJsonDocument() : QJsonDocument::fromJson(bytes, &error);
        line.object = document.object();
        line.refused = isTooLong ? Words::tr("The line is longer than 16 MB.")
                       : error.error != QJsonParseError::NoError || !document.isObject()
                           ? Words::tr("The line is no JSON object.")
                       : !line.object.value("text"_L1).isString()
                           ? Words::tr("“text” is missing, or is no text.")
                           : QString();
        take(line);
    }
}

/// A label as --learn reads it; nothing where the line says none, or one that is not known.
static std::optional<triage::Label> labelIn(const QJsonObject &object)
{
    triage::Label label{object.value("text"_L1).toString(), {}, {}};
    const QJsonValue sentiment = object.value("sentiment"_L1), abuse = object.value("abuse"_L1);
    if (!sentiment.isUndefined()) {
        label.sentiment = inbox::sentimentNamed(sentiment.toString());
        if (!label.sentiment)
            return std::nullopt;
    }
    if (abuse.isBool())
        label.abuse = abuse.toBool();
    const bool isUnderstood = abuse.isUndefined() || abuse.isBool();
    return isUnderstood && (label.sentiment || label.abuse) ? std::optional(label) : std::nullopt;
}

/// What the labels of `path` teach; lines that teach nothing are told and counted.
static Result<triage::Model> learnedFrom(Context &context, const triage::Triage &triage, const QString &path,
                                         qint64 &refused)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, {{"path", path}});
    std::vector<triage::Label> labels;
    readLines(file, [&](const Line &line) {
        const auto label = line.refused.isEmpty() ? labelIn(line.object) : std::nullopt;
        if (label) {
            labels.push_back(*label);
            return;
        }
        ++refused;
        context.tell(Words::tr("%1, line %2: %3")
                         .arg(path)
                         .arg(line.number)
                         .arg(line.refused.isEmpty() ? Words::tr("There is no sentiment or abuse to learn.")
                                                     : line.refused));
    });
    return triage::learned(triage, labels);
}

/// A verdict in one line for people.
static QString worded(const Verdict &verdict)
{
    const inbox::Judgement judgement = triage::judgementOf(verdict);
    QStringList words = ui::verdictWords(judgement);
    if (judgement.isToCheck())
        words.append(Words::tr("to be checked by a colleague"));
    return words.join(u", "_s);
}

static Result<Exit> triageTexts(Context &context)
{
    const bool isPlain = context.arguments.has("plain");
    const auto loaded =
        triage::Triage::load(isPlain ? triage::Triage::Shipped::Plain : triage::Triage::Shipped::Weights);
    if (!loaded)
        return fail(loaded.error());
    if (context.arguments.has("workspace-model") && (isPlain || context.arguments.has("learn")))
        return context.wrong(Words::tr("--workspace-model goes with neither --learn nor --plain."));
    qint64 refused = 0;
    triage::Model model;
    if (context.arguments.has("learn")) {
        auto learned = learnedFrom(context, *loaded, context.arguments.value("learn"), refused);
        if (!learned)
            return fail(learned.error());
        model = std::move(*learned);
    }
    if (context.arguments.has("workspace-model")) {
        if (auto opened = context.open(); !opened)
            return fail(opened.error());
        auto kept = context.read(
            [](workspace::Connection &c) -> Result<triage::Model> { return triage::learnedModel(c); });
        if (!kept)
            return fail(kept.error());
        model = std::move(*kept);
    }
    readLines(context.streams.in, [&](const Line &line) {
        const QJsonValue id = line.object.value("id"_L1);
        if (!line.refused.isEmpty()) {
            ++refused;
            const QJsonObject error{{u"code"_s, errorCodeName(ErrorCode::FormatInvalid)},
                                    {u"line"_s, line.number},
                                    {u"message"_s, line.refused}};
            if (context.json())
                context.put({{u"id"_s, id.isUndefined() ? QJsonValue() : id}, {u"error"_s, error}});
            else
                context.tell(Words::tr("line %1: %2").arg(line.number).arg(line.refused));
            return;
        }
        const QString text = line.object.value("text"_L1).toString();
        const triage::Hints hints{.language = languageNamed(line.object.value("language"_L1).toString())};
        const Verdict verdict = loaded->verdict(text, hints, &model);
        if (!context.json()) {
            context.print(u"%1  %2  %3"_s.arg(id.toVariant().toString(), languageName(verdict.language),
                                              worded(verdict)));
            return;
        }
        QJsonObject answer = triage::verdictJson(verdict, text);
        answer.insert(u"id"_s, id.isUndefined() ? QJsonValue() : id);
        context.put(answer);
    });
    return refused > 0 ? InputRefused : Done;
}

QList<Command> triageCommands()
{
    return {{u"triage"_s,
             {},
             Words::tr("Finds language, feeling, abuse, kinds and urgency of texts, with the words that show "
                       "why; reads JSON Lines on standard input and needs no workspace."),
             {{u"learn"_s, u"FILE"_s,
               Words::tr("first learn from JSON Lines of “text” with “sentiment” or “abuse”")},
              {u"workspace-model"_s, {}, Words::tr("with what was learned in the workspace")},
              {u"plain"_s, {}, Words::tr("without the weights that Vigie comes with")}},
             0,
             0,
             triageTexts}};
}

} // namespace vigie::cli
