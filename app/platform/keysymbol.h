// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie::platform {

/// A key as X11 and xkbcommon know it (keysymdef.h).
struct KeySymbol
{
    quint32 number = 0;
    QString name; ///< without "XK_"
    friend bool operator==(const KeySymbol &, const KeySymbol &) = default;
};

/// What the key gives without Shift; nothing for keys that are no shortcut's. Pure.
std::optional<KeySymbol> keySymbol(Qt::Key key);
/// "CTRL+ALT+v": the Shortcuts Specification of freedesktop.org, 0.1. Empty where the key has no name. Pure.
QString shortcutTrigger(QKeyCombination key);

} // namespace vigie::platform
