// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::team {

/// Argon2id (RFC 9106, second recommended option: 3 passes, 64 MiB, here one lane) in its encoded form.
/// Takes about a tenth of a second: never on the UI thread.
QString hashPassphrase(const QString &passphrase);
bool passphraseMatches(const QString &passphrase, const QString &encoded);

} // namespace vigie::team
