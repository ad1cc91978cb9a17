// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/evidence.h"

namespace vigie::triage {

/// What the words say of abuse, before anything was learned.
struct Insult
{
    double logit = 0;    ///< from 0 on it is rather abuse than not
    double heaviest = 0; ///< of one clue
    double sum = 0;      ///< of all
    int clues = 0;       ///< that speak for abuse
    int coarse = 0;      ///< coarse words, aimed or not
    bool isAimed = false;
    bool isThreat = false;
    std::vector<Reason> reasons;
};

/// Who is meant decides: a coarse word of a thing is a complaint, of somebody it is abuse. Pure.
Insult insultOf(const Evidence &evidence);

} // namespace vigie::triage
