// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/learning.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace vigie::triage {

static constexpr double smoothing = 1; ///< added to what is counted in each class

static double sigmoid(double logit)
{
    return 1 / (1 + std::exp(-logit));
}

/// How unlike each bucket is in the two classes: the logarithm of the ratio of its shares (Wang and Manning,
/// "Baselines and Bigrams", ACL 2012).
static std::vector<float> contrast(const std::vector<Example> &examples)
{
    std::vector<double> yes(Features::buckets, smoothing), no(Features::buckets, smoothing);
    for (const Example &example : examples) {
        std::vector<double> &counts = example.isTrue ? yes : no;
        for (const quint16 bucket : example.features.hashed)
            counts[bucket] += static_cast<double>(example.weight * example.features.scale);
    }
    const double allYes = std::accumulate(yes.begin(), yes.end(), 0.0),
                 allNo = std::accumulate(no.begin(), no.end(), 0.0);
    std::vector<float> ratio(Features::buckets);
    for (std::size_t i = 0; i < ratio.size(); ++i)
        ratio[i] = static_cast<float>(std::log((yes[i] / allYes) / (no[i] / allNo)));
    return ratio;
}

/// The steps of one regression.
class Fit
{
public:
    Fit(const std::vector<Example> &examples, const Fitting &fitting)
        : m_examples(examples)
        , m_fitting(fitting)
        , m_ratio(fitting.byContrast ? contrast(examples) : std::vector<float>(Features::buckets, 1.0f))
        , m_slopes(Features::buckets, 1e-2f)
    {
        m_weights.hashed.assign(Features::buckets, 0);
        m_knownSlopes.fill(1e-2f);
    }

    Weights operator()()
    {
        std::vector<quint32> order(m_examples.size());
        std::iota(order.begin(), order.end(), 0u);
        std::mt19937 random(20260101);
        for (int round = 0; round < m_fitting.rounds; ++round) {
            for (std::size_t i = order.size(); i-- > 1;) // std::shuffle differs between libraries
                std::swap(order[i], order[random() % (i + 1)]);
            for (const quint32 index : order)
                step(m_examples[index]);
        }
        for (std::size_t i = 0; i < m_weights.hashed.size(); ++i)
            m_weights.hashed[i] *= m_ratio[i];
        return std::move(m_weights);
    }

private:
    void step(const Example &example)
    {
        const Features &features = example.features;
        float sum = 0;
        for (const quint16 bucket : features.hashed)
            sum += m_weights.hashed[bucket] * m_ratio[bucket];
        sum *= features.scale;
        for (std::size_t i = 0; i < Features::dense; ++i)
            sum += m_weights.known[i] * features.known[i];
        const double miss = sigmoid(example.offset + static_cast<double>(sum)) - (example.isTrue ? 1 : 0);
        if (std::abs(miss) < 0.01)
            return;
        const auto slope = static_cast<float>(miss) * example.weight;
        const auto rate = static_cast<float>(m_fitting.rate), shrink = static_cast<float>(m_fitting.shrink);
        for (const quint16 bucket : features.hashed) {
            float &weight = m_weights.hashed[bucket];
            const float by = slope * features.scale * m_ratio[bucket] + shrink * weight;
            m_slopes[bucket] += by * by;
            weight -= rate * by / std::sqrt(m_slopes[bucket]);
        }
        const auto knownRate = static_cast<float>(m_fitting.knownRate);
        for (std::size_t i = 0; i < Features::dense; ++i) {
            const float by = slope * features.known[i] + 1e-4f * m_weights.known[i];
            m_knownSlopes[i] += by * by;
            m_weights.known[i] -= knownRate * by / std::sqrt(m_knownSlopes[i]);
        }
    }

    const std::vector<Example> &m_examples;
    const Fitting m_fitting;
    std::vector<float> m_ratio;
    std::vector<float> m_slopes; ///< sums of squares, of AdaGrad
    std::array<float, Features::dense> m_knownSlopes;
    Weights m_weights;
};

Weights fitted(const std::vector<Example> &examples, const Fitting &fitting)
{
    return Fit(examples, fitting)();
}

/// The labels with those left out that a later one of the same text replaces, in the order given.
static std::vector<const Label *> latest(const std::vector<Label> &labels)
{
    QHash<QString, std::pair<bool, bool>> said;
    std::vector<const Label *> kept;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        auto &[sentiment, abuse] = said[label->text];
        const bool isNew = (label->sentiment && !sentiment) || (label->abuse && !abuse);
        sentiment = sentiment || label->sentiment;
        abuse = abuse || label->abuse;
        if (isNew)
            kept.push_back(&*label);
    }
    std::ranges::reverse(kept);
    return kept;
}

Model learned(const Triage &triage, const std::vector<Label> &labels)
{
    const std::vector<const Label *> kept = latest(labels);
    std::array<std::vector<Example>, 3> sentiment;
    std::vector<Example> abuse;
    Model model;
    for (const Label *label : kept) {
        const Reading reading = triage.reading(label->text);
        if (label->sentiment) {
            const std::array<double, 3> chances = softmax(reading.feeling.logits);
            for (std::size_t i = 0; i < 3; ++i)
                sentiment[i].push_back({reading.features, std::log(chances[i] / (1 - chances[i])),
                                        i == std::size_t(*label->sentiment)});
            ++model.sentimentLabels;
        }
        if (label->abuse) {
            abuse.push_back({reading.features, reading.abuseLogit, *label->abuse});
            ++model.abuseLabels;
            model.abuseFound += *label->abuse ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < 3 && !sentiment[i].empty(); ++i)
        model.sentiment[i] = fitted(sentiment[i], {});
    if (!abuse.empty())
        model.abuse = fitted(abuse, {});
    return model;
}

} // namespace vigie::triage
