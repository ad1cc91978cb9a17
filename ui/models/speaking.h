// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

namespace vigie::ui {

/// As whom and where one speaks: never in doubt, by icon, words and colour.
struct Speaking
{
    bool isPrivate = false;
    QString icon;
    QString
        words; ///< "As Kerlo, on Page Facebook, public under the comment", "Private message to Léa Garçon"
};
/// A reply to that mention. Pure but for the language.
Speaking speakingTo(const inbox::Mention &mention, bool isPrivate, const QString &firm);

/// Where a service knows both public and private words, one may choose; a review site has no private ones, a
/// mail no public ones.
bool mayChooseVisibility(const QString &service);

} // namespace vigie::ui
