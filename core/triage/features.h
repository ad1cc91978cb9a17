// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/feeling.h"
#include "triage/insult.h"

#include <array>
#include <vector>

namespace vigie::triage {

/// What a linear model sees of one text: hashed words, pairs of words and two to five letters in a row, and
/// what lexicon and rules say.
struct Features
{
    static constexpr int bits = 15;
    static constexpr std::size_t buckets = std::size_t(1) << bits;
    static constexpr std::size_t dense = 16;
    static constexpr std::size_t mostBuckets = 6000; ///< of one text; what stands behind them is not seen

    /// One a feature, as often as it occurs.
    std::vector<quint16> hashed;
    /// What each counts, so that long texts count as much as short ones.
    float scale = 0;
    std::array<float, dense> known = {};
    /// The first `places.size()` of `hashed` are single words; each with its index in the FoldedWords.
    std::vector<quint32> places;
};

/// Pure. Handles and addresses count as such, whoever they name.
Features featuresOf(const Evidence &evidence, const Feeling &feeling, const Insult &insult);

} // namespace vigie::triage
