// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"

namespace vigie::platform {

/// RegisterEventHotKey of macOS (Carbon's event manager, which Cocoa programs use for this too).
class MacShortcut final : public ui::GlobalShortcut
{
    Q_OBJECT

public:
    using GlobalShortcut::GlobalShortcut;
    ~MacShortcut() override;

    bool isPossible() override { return true; }
    void hold(const QKeySequence &key) override;

private:
    void letGo();

    void *m_hotKey = nullptr;   ///< EventHotKeyRef
    void *m_listener = nullptr; ///< EventHandlerRef
};

} // namespace vigie::platform
