// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"

#include <QAbstractNativeEventFilter>

namespace vigie::platform {

/// RegisterHotKey of Windows: its message comes to the thread that registers, the UI thread.
class WindowsShortcut final : public ui::GlobalShortcut, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    using GlobalShortcut::GlobalShortcut;
    ~WindowsShortcut() override;

    bool isPossible() override { return true; }
    void hold(const QKeySequence &key) override;

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void letGo();

    bool m_held = false;
};

} // namespace vigie::platform
