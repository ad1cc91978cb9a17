// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/judgementtext.h"

#include <QCoreApplication>

namespace vigie::ui {

using inbox::Abuse;
using inbox::Cause;
using inbox::Judgement;
using inbox::Peril;
using inbox::Sense;
using inbox::Sentiment;
using inbox::WhyAsked;

namespace {
struct TriageWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::TriageWords)
};
} // namespace

static std::optional<Peril> gravest(const Judgement &judgement)
{
    for (const Peril peril : inbox::allPerils) {
        if (judgement.perils.testFlag(peril))
            return peril;
    }
    return std::nullopt;
}

Harm harmOf(const Judgement &judgement)
{
    if (judgement.perils || judgement.abuse == Abuse::Clear)
        return Harm::Danger;
    return judgement.abuse == Abuse::Unsure || judgement.senses.testFlag(Sense::Complaint) ? Harm::Warning
                                                                                           : Harm::None;
}

QString sentimentText(Sentiment sentiment)
{
    return sentiment == Sentiment::Negative   ? TriageWords::tr("Negative")
           : sentiment == Sentiment::Positive ? TriageWords::tr("Positive")
                                              : TriageWords::tr("Neutral");
}

QString senseText(Sense sense)
{
    switch (sense) {
    case Sense::Complaint:
        return TriageWords::tr("Complaint");
    case Sense::Constructive:
        return TriageWords::tr("Argued complaint");
    case Sense::Question:
        return TriageWords::tr("Question");
    case Sense::Praise:
        return TriageWords::tr("Praise");
    case Sense::Spam:
        return TriageWords::tr("Spam");
    case Sense::Helper:
        return TriageWords::tr("Helps another");
    case Sense::Other:
        break;
    }
    return {};
}

QString perilText(Peril peril)
{
    switch (peril) {
    case Peril::Safety:
        return TriageWords::tr("safety");
    case Peril::Health:
        return TriageWords::tr("health");
    case Peril::Legal:
        return TriageWords::tr("law");
    case Peril::Press:
        return TriageWords::tr("press");
    case Peril::DataLeak:
        return TriageWords::tr("data leak");
    case Peril::SelfHarm:
        break;
    }
    return TriageWords::tr("a life");
}

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::Expectations:
        return TriageWords::tr("Disappointed expectations");
    case Cause::Personality:
        return TriageWords::tr("Clashing personalities");
    case Cause::Environment:
        return TriageWords::tr("The place itself");
    case Cause::Emotion:
        return TriageWords::tr("Hurt feelings");
    case Cause::None:
        break;
    }
    return {};
}

QString causeAdvice(Cause cause)
{
    switch (cause) {
    case Cause::Expectations:
        return TriageWords::tr("Say what was promised, what is possible and by when.");
    case Cause::Personality:
        return TriageWords::tr("Take no side, keep to the matter, offer to go on in private.");
    case Cause::Environment:
        return TriageWords::tr("Recall the house rules calmly; mend what makes the place hard to use.");
    case Cause::Emotion:
        return TriageWords::tr("Acknowledge what was felt before you explain anything.");
    case Cause::None:
        break;
    }
    return {};
}

QString foundText(const QString &name)
{
    if (name == QLatin1StringView("to-check"))
        return TriageWords::tr("To check");
    if (name == QLatin1StringView("urgent"))
        return TriageWords::tr("Urgent");
    if (name == QLatin1StringView("abuse"))
        return TriageWords::tr("Insults");
    for (const Sense sense : {Sense::Complaint, Sense::Question, Sense::Praise, Sense::Spam}) {
        if (name == inbox::senseName(sense))
            return senseText(sense);
    }
    return senseText(Sense::Helper);
}

QString askedText(WhyAsked why)
{
    switch (why) {
    case WhyAsked::Urgency:
        return TriageWords::tr("It may be urgent: somebody has to look, whatever the score.");
    case WhyAsked::Abuse:
        return TriageWords::tr("Vigie is not sure whether it is an insult.");
    case WhyAsked::Irony:
        return TriageWords::tr("It may be meant the other way round.");
    case WhyAsked::Language:
        return TriageWords::tr("Its language is neither French nor English, or both.");
    case WhyAsked::Disagreement:
        return TriageWords::tr("The words and what was learned say different things.");
    case WhyAsked::Sentiment:
        return TriageWords::tr("Vigie is not sure how it is meant.");
    case WhyAsked::None:
        break;
    }
    return {};
}

/// The sense that says most.
static std::optional<Sense> chief(const Judgement &judgement)
{
    for (const Sense sense : {Sense::Spam, Sense::Constructive, Sense::Complaint, Sense::Question,
                              Sense::Praise, Sense::Helper}) {
        if (judgement.senses.testFlag(sense))
            return sense;
    }
    return std::nullopt;
}

QString gistText(const Judgement &judgement)
{
    if (const auto peril = gravest(judgement))
        return TriageWords::tr("Urgent: %1", "health, press…").arg(perilText(*peril));
    if (judgement.abuse == Abuse::Clear)
        return TriageWords::tr("Insult");
    if (judgement.abuse == Abuse::Unsure)
        return TriageWords::tr("Insult?");
    const auto sense = chief(judgement);
    return sense ? senseText(*sense) : QString();
}

QString gistIcon(const Judgement &judgement)
{
    if (judgement.perils)
        return QStringLiteral("crisis");
    if (judgement.abuse != Abuse::None)
        return QStringLiteral("shield");
    switch (chief(judgement).value_or(Sense::Other)) {
    case Sense::Complaint:
    case Sense::Constructive:
        return QStringLiteral("warning");
    case Sense::Question:
        return QStringLiteral("question");
    case Sense::Praise:
        return QStringLiteral("heart");
    case Sense::Helper:
        return QStringLiteral("people");
    case Sense::Spam:
        return QStringLiteral("trash");
    case Sense::Other:
        break;
    }
    return QStringLiteral("conversation");
}

QStringList verdictWords(const Judgement &judgement)
{
    QStringList words;
    for (const Peril peril : inbox::allPerils) {
        if (judgement.perils.testFlag(peril))
            words.append(TriageWords::tr("urgent: %1").arg(perilText(peril)));
    }
    if (judgement.abuse != Abuse::None)
        words.append(judgement.abuse == Abuse::Clear ? TriageWords::tr("an insult")
                                                     : TriageWords::tr("perhaps an insult"));
    words.append(sentimentText(judgement.sentiment).toLower());
    for (const Sense sense : {Sense::Constructive, Sense::Complaint, Sense::Question, Sense::Praise,
                              Sense::Helper, Sense::Spam}) {
        const bool isTold = sense == Sense::Complaint && judgement.senses.testFlag(Sense::Constructive);
        if (judgement.senses.testFlag(sense) && !isTold)
            words.append(senseText(sense).toLower());
    }
    return words;
}

QString reasonText(QLatin1StringView label)
{
    static const QHash<QLatin1StringView, QString (*)()> texts{
        {QLatin1StringView("negative"), [] { return TriageWords::tr("negative"); }},
        {QLatin1StringView("positive"), [] { return TriageWords::tr("positive"); }},
        {QLatin1StringView("abuse"), [] { return TriageWords::tr("insult"); }},
        {QLatin1StringView("question"), [] { return TriageWords::tr("question"); }},
        {QLatin1StringView("praise"), [] { return TriageWords::tr("praise"); }},
        {QLatin1StringView("irony"), [] { return TriageWords::tr("irony"); }},
        {QLatin1StringView("safety"), [] { return perilText(Peril::Safety); }},
        {QLatin1StringView("health"), [] { return perilText(Peril::Health); }},
        {QLatin1StringView("legal"), [] { return perilText(Peril::Legal); }},
        {QLatin1StringView("press"), [] { return perilText(Peril::Press); }},
        {QLatin1StringView("data-leak"), [] { return perilText(Peril::DataLeak); }},
        {QLatin1StringView("self-harm"), [] { return perilText(Peril::SelfHarm); }},
        {QLatin1StringView("spam"), [] { return TriageWords::tr("advertising"); }},
        {QLatin1StringView("constructive"), [] { return TriageWords::tr("argument"); }},
    };
    const auto known = texts.constFind(label);
    return known == texts.cend() ? QString() : (*known)();
}

} // namespace vigie::ui
