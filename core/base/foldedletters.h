// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace vigie {

enum class LetterKind : quint8 { Letter, Digit, Space, Apostrophe, Emoji, Sign };

/// One sign after folding. What a sign of the text folds to may be none or several of these.
struct FoldedLetter
{
    char32_t letter = 0;
    quint32 place = 0; ///< of the sign it came from, in UTF-16 units of the text
    LetterKind kind = LetterKind::Sign;
    bool isUpper = false;
    char16_t lookalike = 0; ///< the Latin letter that a Cyrillic or Greek one looks like, or 0
};

/// The letters of a text, folded as foldedwords.h says, one by one. Pure.
std::vector<FoldedLetter> foldedLetters(QStringView text);

} // namespace vigie
