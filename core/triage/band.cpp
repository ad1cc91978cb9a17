// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/band.h"

#include <algorithm>
#include <cmath>

namespace vigie::triage {

static constexpr std::size_t lastOfSide = 100;
static constexpr int middle = 50;
static constexpr int stepPercent = 5;
static constexpr int nearest = 5; ///< to the middle
static constexpr int fewestOfStep = 5;
static constexpr double leastRight = 0.80;

Interval wilson(int part, int all)
{
    if (all <= 0)
        return {};
    static constexpr double z = 1.959964; // of 95 %, both ends
    const double n = all, share = part / n, square = z * z;
    const double centre = share + square / (2 * n);
    const double around = z * std::sqrt(share * (1 - share) / n + square / (4 * n * n));
    // At the ends it is 0 and 1 exactly, which rounding would miss.
    return {part <= 0 ? 0 : (centre - around) / (1 + square / n),
            part >= all ? 1 : (centre + around) / (1 + square / n)};
}

namespace {
struct Count
{
    int right = 0;
    int all = 0;

    void add(bool isRight)
    {
        ++all;
        right += isRight ? 1 : 0;
    }
};
} // namespace

/// How far from the middle the edge of one side may come; `distances` of its decisions and whether they were
/// right, the newest last.
static int edgeOf(const std::vector<std::pair<int, bool>> &distances, int widest)
{
    const std::size_t first = distances.size() > lastOfSide ? distances.size() - lastOfSide : 0;
    int edge = widest;
    Count freed;
    for (int outer = widest; outer - stepPercent >= nearest; outer -= stepPercent) {
        Count step;
        for (std::size_t i = first; i < distances.size(); ++i) {
            const auto &[distance, isRight] = distances[i];
            // The band holds its edges: what lies on the new one is asked still.
            if (distance <= outer && distance > outer - stepPercent)
                step.add(isRight);
        }
        freed = {freed.right + step.right, freed.all + step.all};
        if (step.all < fewestOfStep || step.right < leastRight * step.all)
            break;
        if (wilson(freed.right, freed.all).low >= leastRight)
            edge = outer - stepPercent;
    }
    return edge;
}

Band bandOf(const std::vector<Decided> &decisions)
{
    const Band widest;
    std::vector<std::pair<int, bool>> below, above;
    for (const Decided &decided : decisions) {
        if (decided.percent < widest.from || decided.percent > widest.to)
            continue;
        if (decided.percent < middle)
            below.emplace_back(middle - decided.percent, !decided.isAbuse);
        else
            above.emplace_back(decided.percent - middle, decided.isAbuse);
    }
    return {middle - edgeOf(below, middle - widest.from), middle + edgeOf(above, widest.to - middle)};
}

} // namespace vigie::triage
