// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moderationtext.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QMap>

namespace vigie::ui {

using moderation::ActKind;
using moderation::ActState;
using moderation::ModerationAct;

namespace {

struct Moderation
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::Moderation)
};

} // namespace

QString actKindText(ActKind kind)
{
    switch (kind) {
    case ActKind::Hide:
        return Moderation::tr("Hide");
    case ActKind::Delete:
        return Moderation::tr("Delete");
    case ActKind::Warn:
        return Moderation::tr("Warn");
    case ActKind::Ban:
        return Moderation::tr("Ban");
    }
    return {};
}

QString caseKindText(moderation::CaseKind kind)
{
    switch (kind) {
    case moderation::CaseKind::Harassment:
        return Moderation::tr("Harassment");
    case moderation::CaseKind::Legal:
        return Moderation::tr("Legal");
    case moderation::CaseKind::Hr:
        return Moderation::tr("Personnel");
    }
    return {};
}

static QString toUndoText(ActKind kind)
{
    switch (kind) {
    case ActKind::Hide:
        return Moderation::tr("Show it again on the page");
    case ActKind::Delete:
        return Moderation::tr("Deleted on the page: it cannot be brought back there");
    case ActKind::Warn:
        return Moderation::tr("Tell the author that the warning is taken back");
    case ActKind::Ban:
        return Moderation::tr("Let the author in again on the page");
    }
    return {};
}

QString taskText(const ModerationAct &act)
{
    if (act.state == ActState::TakenBack)
        return toUndoText(act.kind);
    switch (act.kind) {
    case ActKind::Hide:
        return Moderation::tr("Hide it on the page");
    case ActKind::Delete:
        return Moderation::tr("Delete it on the page");
    case ActKind::Warn:
        return Moderation::tr("Warn the author");
    case ActKind::Ban:
        return Moderation::tr("Ban the author on the page");
    }
    return {};
}

static QString doneText(ActKind kind)
{
    switch (kind) {
    case ActKind::Hide:
        return Moderation::tr("Hidden by %1 (%2)", "who; article and reason");
    case ActKind::Delete:
        return Moderation::tr("Deleted by %1 (%2)", "who; article and reason");
    case ActKind::Warn:
        return Moderation::tr("Author warned by %1 (%2)", "who; article and reason");
    case ActKind::Ban:
        return Moderation::tr("Author banned by %1 (%2)", "who; article and reason");
    }
    return {};
}

static QString proposedText(ActKind kind)
{
    switch (kind) {
    case ActKind::Hide:
        return Moderation::tr("%1 proposes to hide it (%2): a second colleague confirms",
                              "who; article and reason");
    case ActKind::Delete:
        return Moderation::tr("%1 proposes to delete it (%2): a second colleague confirms",
                              "who; article and reason");
    case ActKind::Warn:
        return Moderation::tr("%1 proposes to warn the author (%2): a second colleague confirms",
                              "who; article and reason");
    case ActKind::Ban:
        return Moderation::tr("%1 proposes to ban the author (%2): a second colleague confirms",
                              "who; article and reason");
    }
    return {};
}

QString actStandText(const ModerationAct &act)
{
    const QString why = Moderation::tr("%1: %2", "an article's number, and a reason")
                            .arg(act.article, oneLine(act.reason, moderation::longestActReason));
    const QString who =
        act.proposerName.isEmpty() ? Moderation::tr("a colleague") : oneLine(act.proposerName, 60);
    const QString other = oneLine(act.deciderName, 60);
    switch (act.state) {
    case ActState::Proposed:
        return proposedText(act.kind).arg(who, why);
    case ActState::InForce:
        if (!other.isEmpty() && act.decider != act.proposer)
            return doneText(act.kind).arg(Moderation::tr("%1 and %2", "two colleagues").arg(who, other), why);
        return act.alone ? Moderation::tr("%1, alone", "what was done").arg(doneText(act.kind).arg(who, why))
                         : doneText(act.kind).arg(who, why);
    case ActState::Refused:
        return Moderation::tr("%1: refused by %2", "what was proposed, and who refused it")
            .arg(proposedText(act.kind).arg(who, why).section(u':', 0, 1), other);
    case ActState::TakenBack:
        return Moderation::tr("%1: taken back by %2", "what was done, and who took it back")
            .arg(doneText(act.kind).arg(who, why), other);
    }
    return {};
}

QString charterProblemText(const QString &code, const QString &fact)
{
    const QMap<QString, QString> words{
        {QStringLiteral("title-missing"),
         Moderation::tr("the charter begins with its title: “# House rules”")},
        {QStringLiteral("articles-missing"), Moderation::tr("there is no article: “## A1. Title”")},
        {QStringLiteral("heading-unknown"),
         Moderation::tr("“%1” is neither an article (“## A1. Title”) nor the ladder (“## Ladder”)")},
        {QStringLiteral("number-twice"), Moderation::tr("there is already an article %1")},
        {QStringLiteral("text-missing"), Moderation::tr("article %1 has no text")},
        {QStringLiteral("acts-missing"),
         Moderation::tr("article %1 does not say what may be done: “acts: hide, delete”, or “acts: none”")},
        {QStringLiteral("acts-twice"), Moderation::tr("article %1 says twice what may be done")},
        {QStringLiteral("act-unknown"),
         Moderation::tr("“%1” is none of the acts: hide, delete, warn, ban, or none")},
        {QStringLiteral("act-not-allowed"),
         Moderation::tr("two colleagues are asked for “%1”, which the article does not allow")},
        {QStringLiteral("directive-outside"), Moderation::tr("this line stands outside of what it is about")},
        {QStringLiteral("ladder-twice"), Moderation::tr("there are two ladders")},
        {QStringLiteral("ladder-empty"), Moderation::tr("the ladder has no step: “1. warn: What is told”")},
        {QStringLiteral("step-unknown"),
         Moderation::tr("this is no step of the ladder: “1. warn: What is told”")},
        {QStringLiteral("step-number"), Moderation::tr("steps are numbered 1, 2, 3; this one says %1")},
        {QStringLiteral("months-unknown"), Moderation::tr("“%1” is no number of months: “12 months”")},
        {QStringLiteral("too-long"),
         Moderation::tr("the charter is longer than Vigie takes (%1 characters)")},
    };
    const QString sentence = words.value(code, code);
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(oneLine(fact, 80)) : sentence;
}

QString ladderStepText(const moderation::Charter &charter, int step)
{
    const moderation::LadderStep &next = charter.ladder.at(step);
    return Moderation::tr("%1 of %2, %3: %4", "a step of the ladder, of how many, an act, what is told")
        .arg(QString::number(step + 1), QString::number(charter.ladder.size()),
             actKindText(next.act).toLower(), oneLine(next.text, 300));
}

static QString stateText(const QString &state)
{
    if (state == QStringLiteral("hidden"))
        return Moderation::tr(
            "The message is hidden, and stays so until the act that hid it is taken back. Nothing "
            "was changed.");
    if (state == QStringLiteral("ours"))
        return Moderation::tr("This message is ours: it is not moderated. Nothing was changed.");
    if (state == QStringLiteral("done-already"))
        return Moderation::tr("The same was done or proposed already. Nothing was changed.");
    if (state == QStringLiteral("last-reader"))
        return Moderation::tr(
            "Somebody must be able to read the case. Nothing was changed; name another colleague "
            "first.");
    if (state == QStringLiteral("case-closed"))
        return Moderation::tr("The case is closed. Nothing was changed; open it again first.");
    return {};
}

QString moderationErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CharterInvalid:
        return Moderation::tr(
                   "The charter cannot be understood at line %1: %2. The one before is in force still; "
                   "correct it and try again.")
            .arg(error.fact("line"), charterProblemText(error.fact("reason"), error.fact("fact")));
    case ErrorCode::ArticleUnknown:
        return error.fact("article").trimmed().isEmpty()
                   ? Moderation::tr(
                         "An article of the charter must be cited. Nothing was changed; cite one of: %1.")
                         .arg(oneLine(error.fact("known"), 300))
                   : Moderation::tr("The charter has no article “%1”. Nothing was changed; cite one of: %2.")
                         .arg(oneLine(error.fact("article"), 80), oneLine(error.fact("known"), 300));
    case ErrorCode::ArticleForbids: {
        const auto kind = moderation::actKindNamed(error.fact("act"));
        return Moderation::
            tr("Article %1 of the charter does not allow this (%2). Nothing was changed; cite another, or "
               "answer the message.")
                .arg(oneLine(error.fact("article"), 20),
                     kind ? actKindText(*kind).toLower() : oneLine(error.fact("act"), 20));
    }
    case ErrorCode::OwnActNeedsAnother:
        return Moderation::tr(
            "The charter wants two colleagues here, and nobody confirms what they proposed themselves. "
            "It waits as it is; ask a colleague.");
    case ErrorCode::StateForbids:
        return stateText(error.fact("state"));
    default:
        return {};
    }
}

} // namespace vigie::ui
