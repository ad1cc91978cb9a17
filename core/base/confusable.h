// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// What a name looks like to who glances at it: names that look alike have the same skeleton. NFKC_Casefold
/// without marks (folded()), then Cyrillic, Greek and digits as the Latin letters they look like, "i", "l"
/// and "1" as one, "rn" as "m", "vv" as "w", doubled letters once, and nothing that is neither letter nor
/// digit. The look-alikes are our own choice from Unicode's confusables.txt (UTS #39,
/// https://www.unicode.org/reports/tr39/), with the digits that stand for letters in handles (3, 4, 5, 7, 8).
/// Pure.
QString skeleton(QStringView name);

/// Whether a stranger's handle or name would be taken for ours: the same skeleton, alone or with a word
/// before or behind it that such accounts add ("official", "support", "sav", "service client", "fr"). So is
/// our very name; who asks leaves out our own accounts. Never for names of ours with fewer than three
/// letters. Pure.
bool looksLike(QStringView ours, QStringView theirs);

} // namespace vigie
