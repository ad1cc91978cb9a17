// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// As QString::fromUtf8(), which takes a first U+FEFF for a mark and drops it; here it stays. Pure.
QString fromUtf8(QByteArrayView bytes);

/// For comparing and looking up: NFKC_Casefold (Unicode's full case folding, by ICU), marks removed, white
/// space runs as one space, trimmed. "  Éloïse\nGARÇON " gives "eloise garcon". Pure.
QString folded(QStringView text);

/// User-perceived characters (extended grapheme clusters, UAX #29, by ICU): "👨‍👩‍👧" is 1. Pure.
qsizetype graphemes(QStringView text);

/// Unicode code points: what `cli.md` counts. A lone surrogate is one. Pure.
qsizetype codePoints(QStringView text);

/// For one line of a list, a title or a tooltip: white space and control characters as one space,
/// bidirectional overrides and isolates (U+202A–202E, U+2066–2069) removed, so that a stranger's text cannot
/// reorder what stands beside it; at most `most` graphemes, then "…". Pure.
QString oneLine(QStringView text, qsizetype most = 400);
QString oneLine(const QString &text, qsizetype most = 400); ///< the text itself where it is one already

/// As oneLine() for text of several lines: line breaks are kept. Pure.
QString safeText(QStringView text);

} // namespace vigie
