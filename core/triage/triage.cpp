// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/triage.h"

#include "triage/kinds.h"
#include "triage/route.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace vigie::triage {

using namespace Qt::StringLiterals;

static constexpr double sureLanguage = 0.80; ///< from here on only the words of that language count
static constexpr double sharpness = 1.4; ///< of the abuse score: what was measured is surer than the sums say
static constexpr float leastOfShipped = 0.12f; ///< of a logit, that a word shown says
static constexpr float leastOfLearned = 0.02f;
static constexpr std::size_t modelReasons = 3; ///< words shown of what was learned

struct Triage::Parts
{
    Lexicon lexicon;
    LanguageGuesser languages;
    Weights english; ///< of abuse
    Weights french;

    LexiconLanguages spoken(const LanguageGuess &guess) const
    {
        const bool isSure = guess.confidence >= sureLanguage;
        return {!(isSure && guess.language == Language::English),
                !(isSure && guess.language == Language::French)};
    }
    LanguageGuess guess(const FoldedWords &words, const Hints &hints) const
    {
        return hints.language ? LanguageGuess{*hints.language, 1} : languages.guess(words);
    }
    double shipped(Language language, const Features &features) const
    {
        if (language == Language::French)
            return french(features);
        return language == Language::English ? english(features) : (french(features) + english(features)) / 2;
    }
    const Weights &shippedFor(Language language) const
    {
        return language == Language::French ? french : english;
    }
    bool hasWeights() const { return !english.isEmpty() || !french.isEmpty(); }
};

static double sigmoid(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

Triage::Triage(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
Triage::Triage(Triage &&) noexcept = default;
Triage &Triage::operator=(Triage &&) noexcept = default;
Triage::~Triage() = default;

static QByteArray resource(const QString &name)
{
    QFile file(u":/lexicon/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Triage> Triage::load(Shipped shipped)
{
    auto parts = std::make_unique<Parts>();
    for (const auto &[folder, language] :
         {std::pair{u"en"_s, Language::English}, std::pair{u"fr"_s, Language::French}}) {
        for (const char *name : {"abuse", "feeling", "grammar", "service", "urgency"}) {
            const QString file = folder + u'/' + QLatin1StringView(name) + u".txt"_s;
            if (auto read = parts->lexicon.read(resource(file), file, language); !read)
                return fail(read.error());
        }
    }
    if (auto read = parts->lexicon.read(resource(u"emoji.txt"_s), u"emoji.txt"_s, Language::Mixed); !read)
        return fail(read.error());
    if (auto read = parts->languages.readWords(resource(u"smallwords.txt"_s)); !read)
        return fail(read.error());
    if (const QByteArray letters = resource(u"letters.weights"_s); !letters.isEmpty()) {
        if (auto read = parts->languages.readLetters(letters); !read)
            return fail(read.error());
    }
    if (shipped == Shipped::Weights) {
        for (Weights *weights : {&parts->english, &parts->french}) {
            const QByteArray bytes =
                resource(weights == &parts->english ? u"en/abuse.weights"_s : u"fr/abuse.weights"_s);
            auto read = weightsFromBytes(bytes);
            if (!read)
                return fail(read.error());
            *weights = std::move(*read);
        }
    }
    return Triage(std::move(parts));
}

Reading Triage::reading(QStringView text, const Hints &hints) const
{
    Reading reading;
    const FoldedWords words(text);
    reading.language = m_parts->guess(words, hints);
    const Evidence evidence(words, m_parts->lexicon, m_parts->spoken(reading.language));
    reading.feeling = feelingOf(evidence, hints.rating);
    reading.insult = insultOf(evidence);
    reading.features = featuresOf(evidence, reading.feeling, reading.insult);
    reading.abuseLogit = reading.insult.logit + m_parts->shipped(reading.language.language, reading.features);
    return reading;
}

/// The single words for which the weights speak most, as reasons.
static void addModelReasons(const Weights &weights, const Features &features, const FoldedWords &words,
                            QLatin1StringView label, float least, std::vector<Reason> &reasons)
{
    if (weights.isEmpty())
        return;
    std::array<std::pair<float, std::size_t>, modelReasons> best = {};
    for (std::size_t i = 0; i < features.places.size(); ++i) {
        const float says = weights.hashed[features.hashed[i]];
        const WordKind kind = words[features.places[i]].kind;
        const bool isPlain =
            kind == WordKind::Mark || kind == WordKind::Address || words[features.places[i]].size < 3;
        if (says <= best.back().first || isPlain || says * features.scale < least)
            continue;
        best.back() = {says, i};
        std::ranges::sort(best, std::greater());
    }
    for (const auto &[says, i] : best) {
        if (says <= 0)
            continue;
        const FoldedWord &word = words[features.places[i]];
        reasons.push_back({static_cast<qint32>(word.start), static_cast<qint32>(word.length), label,
                           says * features.scale * 10, Source::Model});
    }
}

static bool hasReason(const std::vector<Reason> &reasons, QLatin1StringView label)
{
    return std::ranges::contains(reasons, label, &Reason::label);
}

/// The words for which the weights speak most, however little; the whole text where no single word does.
static void addAnyReason(const Weights &weights, const Features &features, const FoldedWords &words,
                         QLatin1StringView label, std::vector<Reason> &reasons)
{
    addModelReasons(weights, features, words, label, 0, reasons);
    if (hasReason(reasons, label) || words.count() == 0)
        return;
    const FoldedWord &last = words[words.count() - 1];
    const quint32 start = words[0].start;
    reasons.push_back({static_cast<qint32>(start), static_cast<qint32>(last.start + last.length - start),
                       label, 0.1f, Source::Model});
}

static Abuse abuseOf(double score, const Band &band)
{
    const double percent = score * 100;
    return percent < band.from ? Abuse::None : percent <= band.to ? Abuse::Unsure : Abuse::Clear;
}

Verdict Triage::verdict(QStringView text, const Hints &hints, const Model *model) const
{
    Verdict verdict;
    const FoldedWords words(text);
    const LanguageGuess guess = m_parts->guess(words, hints);
    verdict.language = guess.language;
    verdict.languageConfidence = guess.confidence;
    const Evidence evidence(words, m_parts->lexicon, m_parts->spoken(guess));
    Feeling feeling = feelingOf(evidence, hints.rating);
    Insult insult = insultOf(evidence);
    const bool hasModel = model && !model->isEmpty();
    Features features;
    if (hasModel || m_parts->hasWeights())
        features = featuresOf(evidence, feeling, insult);

    RouteFacts facts{
        evidence, feeling, insult, hints, softmax(feeling.logits), sigmoid(sharpness * insult.logit)};
    double abuseLogit = insult.logit + m_parts->shipped(guess.language, features);
    verdict.sentiments = facts.untaught;
    const Band band = hasModel ? model->band : Band();
    double mostAbuse = 1; // of the score
    if (hasModel) {
        if (!model->mayAccuse() && abuseOf(sigmoid(sharpness * abuseLogit), band) == Abuse::None)
            mostAbuse = band.to / 100.0;
        abuseLogit += model->abuseTrust() * model->abuse(features);
        if (model->sentimentLabels > 0)
            verdict.sentiments = taught(facts.untaught, *model, features);
    }
    verdict.abuseScore = std::min(mostAbuse, sigmoid(sharpness * abuseLogit));
    verdict.abuse = abuseOf(verdict.abuseScore, band);
    const auto best = std::ranges::max_element(verdict.sentiments);
    verdict.sentiment = static_cast<Sentiment>(best - verdict.sentiments.begin());
    verdict.sentimentConfidence = *best;

    verdict.reasons = std::move(feeling.reasons);
    verdict.reasons.insert(verdict.reasons.end(), insult.reasons.begin(), insult.reasons.end());
    verdict.urgency = urgencyOf(evidence, insult, verdict.reasons);
    verdict.kinds = kindsOf(evidence, feeling, verdict.sentiments, verdict.abuse, verdict.reasons);
    verdict.cause = causeOf(evidence, verdict.kinds, verdict.abuse);
    if (verdict.abuse != Abuse::None && m_parts->hasWeights())
        addModelReasons(m_parts->shippedFor(guess.language), features, words, "abuse"_L1, leastOfShipped,
                        verdict.reasons);
    if (hasModel && verdict.abuse != Abuse::None)
        addModelReasons(model->abuse, features, words, "abuse"_L1, leastOfLearned, verdict.reasons);
    if (hasModel && verdict.sentiment != Sentiment::Neutral)
        addModelReasons(model->sentiment[static_cast<std::size_t>(verdict.sentiment)], features, words,
                        verdict.sentiment == Sentiment::Negative ? "negative"_L1 : "positive"_L1,
                        leastOfLearned, verdict.reasons);
    if (verdict.abuse != Abuse::None && !hasReason(verdict.reasons, "abuse"_L1))
        addAnyReason(m_parts->shippedFor(guess.language), features, words, "abuse"_L1, verdict.reasons);
    std::ranges::stable_sort(verdict.reasons, std::greater(), &Reason::weight);
    if (verdict.reasons.size() > Verdict::mostReasons)
        verdict.reasons.resize(Verdict::mostReasons);
    verdict.route = routeOf(verdict, facts);
    return verdict;
}

const Lexicon &Triage::lexicon() const
{
    return m_parts->lexicon;
}

const LanguageGuesser &Triage::languages() const
{
    return m_parts->languages;
}

std::size_t Triage::bytes() const
{
    return sizeof(Parts) + m_parts->lexicon.bytes() + m_parts->languages.bytes() +
           (m_parts->english.hashed.capacity() + m_parts->french.hashed.capacity()) * sizeof(float);
}

void Triage::setShipped(Language language, Weights weights)
{
    (language == Language::French ? m_parts->french : m_parts->english) = std::move(weights);
}

void Triage::setLetters(QByteArrayView letters)
{
    m_parts->languages.readLetters(letters);
}

} // namespace vigie::triage
