// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/judging.h"

#include <cmath>

namespace vigie::triage {

std::shared_ptr<const Model> Taught::model() const
{
    const std::scoped_lock lock(m_mutex);
    return m_model;
}

void Taught::replace(Model model)
{
    auto fresh = std::make_shared<const Model>(std::move(model));
    const std::scoped_lock lock(m_mutex);
    m_model = std::move(fresh);
}

const Triage &ShippedTriage::get() const
{
    std::call_once(m_once, [this] {
        auto loaded = Triage::load();
        if (!loaded) // what we ship is tested
            qFatal("triage: %s", qPrintable(errorCodeName(loaded.error().code)));
        m_triage.emplace(std::move(*loaded));
    });
    return *m_triage;
}

static int percentOf(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

inbox::Judgement judgementOf(const Verdict &verdict)
{
    inbox::Judgement kept{.sentiment = verdict.sentiment,
                          .sentimentPercent = percentOf(verdict.sentimentConfidence),
                          .abuse = verdict.abuse,
                          .abusePercent = percentOf(verdict.abuseScore),
                          .senses = verdict.kinds,
                          .cause = verdict.cause,
                          .asked = verdict.route};
    for (const UrgencyKind kind : verdict.urgency)
        kept.perils.setFlag(static_cast<inbox::Peril>(1 << static_cast<int>(kind)));
    return kept;
}

Verdict standing(Verdict found, const inbox::Judgement &kept)
{
    found.sentiment = kept.sentiment;
    found.sentimentConfidence = kept.sentimentPercent / 100.0;
    found.abuse = kept.abuse;
    found.abuseScore = kept.abusePercent / 100.0;
    found.kinds = kept.senses;
    found.cause = kept.cause;
    found.route = kept.isToCheck() ? kept.asked : inbox::WhyAsked::None;
    found.urgency.clear();
    for (int kind = 0; kind <= static_cast<int>(UrgencyKind::SelfHarm); ++kind) {
        if (kept.perils.testFlag(static_cast<inbox::Peril>(1 << kind)))
            found.urgency.push_back(static_cast<UrgencyKind>(kind));
    }
    return found;
}

inbox::Judgement keepingDecided(const inbox::Judgement &fresh, const inbox::Judgement &before)
{
    inbox::Judgement kept = fresh;
    kept.decided = before.decided;
    // Who looked and found it right decided all that was shown.
    const bool all = before.decided.testFlag(inbox::Decision::Checked);
    if (all || before.decided.testFlag(inbox::Decision::Sentiment)) {
        kept.sentiment = before.sentiment;
        kept.sentimentPercent = before.sentimentPercent;
    }
    if (all || before.decided.testFlag(inbox::Decision::Abuse)) {
        kept.abuse = before.abuse;
        kept.abusePercent = before.abusePercent;
    }
    if (all || before.decided.testFlag(inbox::Decision::Senses))
        kept.senses = before.senses;
    if (all || before.decided.testFlag(inbox::Decision::Perils))
        kept.perils = before.perils;
    return kept;
}

Verdict verdictOf(const Triage &triage, const Taught &taught, const inbox::ToJudge &asked)
{
    Hints hints{.language = languageNamed(asked.language), .rating = asked.rating};
    const auto model = taught.model();
    return triage.verdict(asked.text, hints, model->isEmpty() ? nullptr : model.get());
}

/// Of the two that Vigie speaks; others are not told apart, so nothing is said of them.
static QLatin1StringView literalOf(Language language)
{
    return language == Language::French    ? QLatin1StringView("fr")
           : language == Language::English ? QLatin1StringView("en")
                                           : QLatin1StringView();
}

inbox::Judge judgeWith(std::shared_ptr<const ShippedTriage> triage, std::shared_ptr<const Taught> taught)
{
    return [triage = std::move(triage), taught = std::move(taught)](const inbox::ToJudge &asked) {
        const Verdict verdict = verdictOf(triage->get(), *taught, asked);
        return inbox::Judged{judgementOf(verdict), literalOf(verdict.language)};
    };
}

} // namespace vigie::triage
