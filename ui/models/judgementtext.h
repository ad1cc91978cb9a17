// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "triage/verdict.h"

#include <QStringList>

/// The words of the window for what triage found. Pure but for the language; UI thread.
namespace vigie::ui {

/// How much harm is in a message: the bar at the edge of its card.
enum class Harm { None, Warning, Danger };
Harm harmOf(const inbox::Judgement &judgement);

/// The one word that matters most, for a card: "Urgent: health", "Insult?", "Complaint"; empty for none.
QString gistText(const inbox::Judgement &judgement);
/// An icon of resources/icons that goes with it.
QString gistIcon(const inbox::Judgement &judgement);
/// All that was found, the gravest first: "urgent (health)", "perhaps an insult" or "probably no
/// insult", "negative", "complaint".
QStringList verdictWords(const inbox::Judgement &judgement);

QString sentimentText(inbox::Sentiment sentiment); ///< "Negative"
QString senseText(inbox::Sense sense);             ///< "Complaint"; empty for Other
QString perilText(inbox::Peril peril);             ///< "health"
QString causeText(inbox::Cause cause);             ///< "Disappointed expectations"; empty for None
/// What to do about a cause of conflict, from seed 002, in a sentence; empty for None.
QString causeAdvice(inbox::Cause cause);
/// Of inbox::foundNames(): "To check", "Complaint".
QString foundText(const QString &name);
/// Why a colleague is asked, in a sentence; empty for None.
QString askedText(inbox::WhyAsked why);
/// What words of a message were found to be: of the label of a reason of triage, "negative", "abuse",
/// "safety".
QString reasonText(QLatin1StringView label);
/// The words of the text that made the verdict, and what each was found to be, a line each.
QString reasonLines(const std::vector<triage::Reason> &reasons, const QString &text);
/// What Vigie thinks, in one sentence: "Vigie thinks: probably no insult, negative, complaint."
QString thoughtText(const inbox::Judgement &judgement);

} // namespace vigie::ui
