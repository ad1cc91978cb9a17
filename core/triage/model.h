// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "triage/band.h"
#include "triage/features.h"

#include <QByteArray>

namespace vigie::triage {

/// Weights of one question: a number for every bucket, and one for each thing known.
struct Weights
{
    std::vector<float> hashed; ///< Features::buckets, or empty: says nothing
    std::array<float, Features::dense> known = {};

    bool isEmpty() const { return hashed.empty(); }
    /// What it says of a text: the logit. 0 where it is empty.
    double operator()(const Features &features) const;
};

/// What was learned from corrections, on top of what Vigie comes with. A value: it is copied, stored as
/// bytes, and read by any thread.
struct Model
{
    std::array<Weights, 3> sentiment; ///< in the order of Sentiment
    Weights abuse;
    int sentimentLabels = 0; ///< that it was learned from
    int abuseLabels = 0;
    int abuseFound = 0; ///< of these: that say that it is abuse
    Band band;          ///< of the workspace that it was learned in

    bool isEmpty() const { return sentimentLabels == 0 && abuseLabels == 0; }
    /// How much what was learned of abuse counts: nothing as long as no label says that a text is none, all
    /// of it from twenty such on. Who only ever says "this, too, is an insult" teaches that everything is
    /// one: measured on data/tone, 20 labels of abuse alone make clear abuse of 46 % (French) to 95 %
    /// (English) of what is fine.
    double abuseTrust() const;
    /// Whether it may make clear abuse of what is none without it: only with twice as many labels that say
    /// none as labels of abuse. So measured, none of 1164 became so at 20 to 200 labels; with as many of each
    /// up to 19 in a thousand fine ones did. Else a colleague is asked.
    bool mayAccuse() const;
    /// The same model always gives the same bytes, and the bytes the same verdicts as the model, but for
    /// rounding to one part in 127 of the largest weight.
    QByteArray toBytes() const;
    /// FormatInvalid for what toBytes() of this version did not make.
    static Result<Model> fromBytes(QByteArrayView bytes);
};

/// Chances of the sentiments: those that lexicon and rules gave, changed by what was learned. Pure.
std::array<double, 3> taught(const std::array<double, 3> &untaught, const Model &model,
                             const Features &features);

/// One byte a bucket. What stands in resources/lexicon as *.weights.
QByteArray weightsToBytes(const Weights &weights);
Result<Weights> weightsFromBytes(QByteArrayView bytes);

} // namespace vigie::triage
