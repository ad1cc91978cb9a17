// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/evidence.h"

namespace vigie::triage {

/// What a text feels like by its words alone, before anything was learned.
struct Feeling
{
    double negative = 0; ///< the sum of what speaks for it, about 1 a plain word
    double positive = 0;
    double irony = 0; ///< marks of irony and of false praise; from 1 on they are plain
    bool isQuestion = false;
    bool isExclaimed = false;
    /// Of each sentiment, in the order of the enum; softmax gives the chances.
    std::array<double, 3> logits = {};
    std::vector<Reason> reasons;
};

/// Reads the feeling clues, emoji and stars of the evidence; `rating` is 1 to 5 or 0 for none. Pure.
Feeling feelingOf(const Evidence &evidence, int rating = 0);

/// Chances from logits. Pure.
std::array<double, 3> softmax(const std::array<double, 3> &logits);

} // namespace vigie::triage
