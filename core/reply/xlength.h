// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::reply {

/// The weighted length of twitter-text 3 (its config/v3.json): of the NFC form, code points U+0000–10FF,
/// U+2000–200D, U+2010–201F and U+2032–2037 count 1, an emoji with all that joins it 2, every other code
/// point 2, a link 23. A link without http(s):// is one where its ending is a country's or one of the usual
/// ones. Pure.
qsizetype xLength(QStringView text);

} // namespace vigie::reply
