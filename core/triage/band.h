// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Between which scores a colleague is asked whether a text is abuse.
namespace vigie::triage {

/// In percent: below `from` it is none, above `to` it is clear. Never wider than this.
struct Band
{
    int from = 20;
    int to = 80;

    friend bool operator==(const Band &, const Band &) = default;
};

/// What triage said of a message that a colleague looked at, and what it is.
struct Decided
{
    int percent = 0; ///< the score
    bool isAbuse = false;
};

/// The band of a workspace, from what colleagues decided there, the oldest first. Each of its two edges comes
/// nearer to the middle by itself, in steps, as far as triage was right without being asked:
/// - measured on the last hundred decisions of that side whose scores lay within 20 to 80 (50 is above);
/// - every step of five on the way there holds at least five decisions, four in five of them right;
/// - all decisions on the way together: at least four in five right, and that with the doubt of small numbers
/// taken
///   off (the lower end of Wilson's interval of 95 %; so from 16 decisions on);
/// - and never nearer than 45 and 55: what is as likely as not is always asked.
/// What is asked no more is decided no more. So newer decisions push the old ones out of the hundred, the
/// band grows wide again, and is measured again. Pure.
Band bandOf(const std::vector<Decided> &decisions);

/// The interval in which a share lies of which `part` of `all` were seen, with 95 % confidence (Wilson,
/// "Probable inference, the law of succession, and statistical inference", 1927). 0 to 1 where nothing was
/// seen. Pure.
struct Interval
{
    double low = 0;
    double high = 1;
};
Interval wilson(int part, int all);

} // namespace vigie::triage
