// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/notifier.h"

namespace vigie::platform {

/// Of a desktop whose notifications come from the icon in the tray alone.
class NoNotifier final : public ui::Notifier
{
public:
    using Notifier::Notifier;

    bool isAvailable() override { return false; }
    QFuture<bool> say(const QString &, const QString &, const QString &) override
    {
        return QtFuture::makeReadyValueFuture(false);
    }
};

} // namespace vigie::platform
