// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"
#include "ui/outside/notifier.h"

namespace vigie::platform {

/// Of a desktop whose notifications come from the icon in the tray alone.
class NoNotifier final : public ui::Notifier
{
public:
    using Notifier::Notifier;

    bool isAvailable() override { return false; }
    void say(const QString &, const QString &, const QString &) override {}
};

/// Of a desktop that lets no program have a key everywhere.
class NoShortcut final : public ui::GlobalShortcut
{
public:
    using GlobalShortcut::GlobalShortcut;

    bool isPossible() override { return false; }
    void hold(const QKeySequence &key) override
    {
        Q_EMIT answered(key.isEmpty() ? ui::ShortcutAnswer::Off : ui::ShortcutAnswer::NotAllowed, {});
    }
};

} // namespace vigie::platform
