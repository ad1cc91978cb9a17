// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/triage.h"

namespace vigie::triage {

/// One correction: what a colleague said of a text. What is not set was not said.
struct Label
{
    QString text;
    std::optional<Sentiment> sentiment;
    std::optional<bool> abuse;
};

/// What is learned from corrections on top of `triage`: the same labels in the same order give the same
/// model, bit for bit, on one machine. A later label of the same text replaces an earlier one. Linear in the
/// labels; a thousand take about a tenth of a second. Pure; any thread.
Model learned(const Triage &triage, const std::vector<Label> &labels);

/// One example for fitting.
struct Example
{
    Features features;
    double offset = 0; ///< logit that is known beforehand
    bool isTrue = false;
    float weight = 1; ///< how much it counts
};

struct Fitting
{
    int rounds = 12;
    double rate = 0.5;      ///< of the first step (AdaGrad)
    double knownRate = 0.1; ///< likewise, of what lexicon and rules say
    double shrink = 1e-4;   ///< L2 of hashed weights, a step
    bool byContrast =
        true; ///< buckets count by how unlike they are in the two classes (Wang and Manning 2012)
};

/// Logistic regression in rounds over the examples, shuffled by a fixed seed. Pure.
Weights fitted(const std::vector<Example> &examples, const Fitting &fitting);

} // namespace vigie::triage
