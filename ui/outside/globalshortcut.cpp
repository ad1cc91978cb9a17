// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/globalshortcut.h"

namespace vigie::ui {

bool isFit(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const Qt::Key pressed = key[0].key();
    const Qt::KeyboardModifiers with = key[0].keyboardModifiers();
    const bool isFunction = pressed >= Qt::Key_F1 && pressed <= Qt::Key_F35;
    const bool isNone = pressed == Qt::Key_unknown || pressed == 0 || pressed == Qt::Key_Escape ||
                        (pressed >= Qt::Key_Shift && pressed <= Qt::Key_ScrollLock);
    return !isNone && (isFunction || (with & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)));
}

} // namespace vigie::ui
