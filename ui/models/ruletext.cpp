// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ruletext.h"

#include "base/text.h"
#include "ui/models/codetext.h"
#include "ui/models/judgementtext.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using triage::ActionKind;
using triage::Comparison;
using triage::Field;
using triage::FieldKind;

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::RuleText)
};

QString fieldText(Field field)
{
    switch (field) {
    case Field::Words:
        return RuleText::tr("the text", "what a condition asks for");
    case Field::Author:
        return RuleText::tr("the author’s name");
    case Field::Post:
        return RuleText::tr("the post it stands under");
    case Field::Channel:
        return RuleText::tr("the channel");
    case Field::Service:
        return RuleText::tr("the service");
    case Field::Kind:
        return RuleText::tr("the message", "what a condition asks for: post, comment, review…");
    case Field::Followers:
        return RuleText::tr("the author’s followers");
    case Field::Rating:
        return RuleText::tr("the stars");
    case Field::Age:
        return RuleText::tr("its age in days when it comes in");
    case Field::Language:
        return RuleText::tr("the language");
    case Field::Private:
        return RuleText::tr("private", "what a condition asks for");
    case Field::Sponsored:
        return RuleText::tr("under an advert");
    case Field::Place:
        return RuleText::tr("the place");
    case Field::Tag:
        return RuleText::tr("a tag that it has");
    case Field::CameBy:
        return RuleText::tr("how it came");
    case Field::Sentiment:
        return RuleText::tr("the feeling");
    case Field::Abuse:
        return RuleText::tr("insult or hate");
    case Field::Sense:
        return RuleText::tr("found in it");
    case Field::Urgency:
        return RuleText::tr("urgent because of");
    case Field::Cause:
        return RuleText::tr("the cause of conflict");
    case Field::Asked:
        return RuleText::tr("to be checked by a colleague");
    }
    return {};
}

QString comparisonText(Field field, Comparison how)
{
    const FieldKind kind = triage::rowOf(field).kind;
    switch (how) {
    case Comparison::Is:
        return kind == FieldKind::Words  ? RuleText::tr("has one of", "words")
               : kind == FieldKind::Flag ? RuleText::tr("is", "yes or no")
                                         : RuleText::tr("is one of");
    case Comparison::IsNot:
        return kind == FieldKind::Words ? RuleText::tr("has none of", "words") : RuleText::tr("is none of");
    case Comparison::NotBelow:
        return RuleText::tr("at least");
    case Comparison::NotAbove:
        return RuleText::tr("at most");
    }
    return {};
}

static QString languageText(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return code.isEmpty() ? RuleText::tr("not known", "a language") : name.isEmpty() ? code : name;
}

static QString cameByText(const QString &name)
{
    const auto cameBy = inbox::cameByNamed(name).value_or(inbox::CameBy::File);
    switch (cameBy) {
    case inbox::CameBy::File:
        return RuleText::tr("from a file");
    case inbox::CameBy::Capture:
        return RuleText::tr("copied by hand");
    case inbox::CameBy::Sample:
        return RuleText::tr("with the example");
    case inbox::CameBy::Live:
        return RuleText::tr("through a live link");
    }
    return {};
}

static QString abuseText(const QString &name)
{
    return name == "clear"_L1    ? RuleText::tr("clear", "an insult")
           : name == "unsure"_L1 ? RuleText::tr("perhaps", "an insult")
                                 : RuleText::tr("none", "no insult");
}

/// Of a value of a Choice, by its place among the names.
static QString choiceText(Field field, const QString &name, int place)
{
    switch (field) {
    case Field::Sentiment:
        return sentimentText(static_cast<inbox::Sentiment>(place));
    case Field::Sense: {
        const QString text = senseText(static_cast<inbox::Sense>(1 << place));
        return text.isEmpty() ? RuleText::tr("nothing of all this") : text;
    }
    case Field::Urgency:
        return perilText(static_cast<inbox::Peril>(1 << place));
    case Field::Cause: {
        const QString text = causeText(static_cast<inbox::Cause>(place));
        return text.isEmpty() ? RuleText::tr("none", "no cause of conflict") : text;
    }
    case Field::Kind:
        return kindText(static_cast<inbox::Kind>(place));
    case Field::Abuse:
        return abuseText(name);
    case Field::CameBy:
        return cameByText(name);
    default:
        return name;
    }
}

static QList<RuleChoice> codesOf(Field field, const RuleWorld &world)
{
    QList<RuleChoice> choices;
    if (field == Field::Language) {
        for (const QString &code : {u"fr"_s, u"en"_s, QString()})
            choices.append({code, languageText(code)});
        return choices;
    }
    QSet<QString> seen;
    for (const inbox::Channel &channel : world.channels) {
        if (!seen.contains(channel.service))
            choices.append({channel.service, serviceText(channel.service)});
        seen.insert(channel.service);
    }
    return choices;
}

QList<RuleChoice> choicesOf(Field field, const RuleWorld &world)
{
    const triage::FieldRow &row = triage::rowOf(field);
    QList<RuleChoice> choices;
    switch (row.kind) {
    case FieldKind::Choice: {
        const QStringList names = row.names();
        for (int i = 0; i < names.size(); ++i) {
            if (field != Field::CameBy || names[i] != "sample"_L1) // rules leave the example alone
                choices.append({names[i], choiceText(field, names[i], i)});
        }
        break;
    }
    case FieldKind::Flag:
        return {{u"true"_s, RuleText::tr("yes")}, {u"false"_s, RuleText::tr("no")}};
    case FieldKind::Channel:
        for (const inbox::Channel &channel : world.channels)
            choices.append({channel.id.toString(), oneLine(channel.name, 60)});
        break;
    case FieldKind::Code:
        return codesOf(field, world);
    case FieldKind::Labels:
    case FieldKind::Words:
    case FieldKind::Number:
        break;
    }
    return choices;
}

QString valueHint(Field field)
{
    switch (triage::rowOf(field).kind) {
    case FieldKind::Words:
        return RuleText::tr("fire, caught fire, burn*");
    case FieldKind::Labels:
        return field == Field::Place ? RuleText::tr("Brest, Quimper") : RuleText::tr("delivery, refund");
    case FieldKind::Number:
        return field == Field::Followers ? u"5000"_s : field == Field::Rating ? u"2"_s : u"7"_s;
    default:
        return {};
    }
}

QString actionText(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Tag:
        return RuleText::tr("add the tag");
    case ActionKind::Assign:
        return RuleText::tr("assign to");
    case ActionKind::Prioritise:
        return RuleText::tr("set the priority to");
    case ActionKind::WaitForCommunity:
        return RuleText::tr("wait for the community, in hours");
    case ActionKind::ProposeHiding:
        return RuleText::tr("propose to hide it");
    }
    return {};
}

QList<RuleChoice> choicesOf(ActionKind kind, const RuleWorld &world)
{
    if (kind == ActionKind::Prioritise)
        return {{u"high"_s, RuleText::tr("high", "a priority")},
                {u"low"_s, RuleText::tr("low", "a priority")}};
    QList<RuleChoice> choices;
    if (kind == ActionKind::Assign) {
        for (const team::Colleague &colleague : world.colleagues)
            choices.append({colleague.id.toString(), oneLine(colleague.name, 60)});
    }
    return choices;
}

QString valueHint(ActionKind kind)
{
    return kind == ActionKind::Tag                ? RuleText::tr("delivery")
           : kind == ActionKind::WaitForCommunity ? u"24"_s
                                                  : QString();
}

static QString wordOf(const QList<RuleChoice> &choices, const QString &value)
{
    const auto found = std::ranges::find(choices, value, &RuleChoice::value);
    return found == choices.end() ? oneLine(value, 60) : found->text;
}

QString conditionSentence(const triage::Condition &condition, const RuleWorld &world)
{
    const QList<RuleChoice> choices = choicesOf(condition.field, world);
    QStringList values;
    for (const QString &value : condition.values)
        values.append(wordOf(choices, value));
    return QStringList{fieldText(condition.field), comparisonText(condition.field, condition.how),
                       values.join(u", "_s)}
        .join(u' ');
}

QString actionSentence(const triage::Action &action, const RuleWorld &world)
{
    if (action.kind == ActionKind::WaitForCommunity)
        return RuleText::tr("wait for the community (%n hour(s))", nullptr, action.value.toInt());
    if (action.value.isEmpty())
        return actionText(action.kind);
    return actionText(action.kind) + u' ' + wordOf(choicesOf(action.kind, world), action.value);
}

QString ruleSentence(const triage::Rule &rule, const RuleWorld &world)
{
    QStringList conditions, actions;
    for (const triage::Condition &condition : rule.conditions)
        conditions.append(conditionSentence(condition, world));
    for (const triage::Action &action : rule.actions)
        actions.append(actionSentence(action, world));
    const QString joined =
        conditions.join(rule.match == triage::Match::All ? RuleText::tr(" and ", "between conditions")
                                                         : RuleText::tr(" or ", "between conditions"));
    return RuleText::tr("If %1: %2.", "conditions, actions").arg(joined, actions.join(u", "_s));
}

static QString reasonText(const QString &reason)
{
    return reason == "missing"_L1        ? RuleText::tr("something is missing")
           : reason == "too-long"_L1     ? RuleText::tr("it is too long")
           : reason == "too-many"_L1     ? RuleText::tr("there are too many")
           : reason == "out-of-range"_L1 ? RuleText::tr("the number is too small or too great")
           : reason == "unreadable"_L1   ? RuleText::tr("it cannot be read")
                                         : RuleText::tr("it is not known here");
}

QString ruleErrorText(const Error &error)
{
    if (error.code != ErrorCode::InvalidArgument)
        return {};
    const QString part = error.fact("argument");
    const QString reason = reasonText(error.fact("reason"));
    static const QRegularExpression numbered(u"^(conditions|actions)\\[(\\d+)\\]"_s);
    if (const auto line = numbered.match(part); line.hasMatch()) {
        const int place = line.captured(2).toInt() + 1;
        return line.captured(1) == "conditions"_L1 ? RuleText::tr("Condition %1: %2.").arg(place).arg(reason)
                                                   : RuleText::tr("Action %1: %2.").arg(place).arg(reason);
    }
    if (part == "name"_L1)
        return RuleText::tr("The name: %1.").arg(reason);
    if (part == "conditions"_L1)
        return RuleText::tr("The conditions: %1.").arg(reason);
    if (part == "actions"_L1)
        return RuleText::tr("What is done: %1.").arg(reason);
    return {};
}

} // namespace vigie::ui
