// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <optional>

struct xcb_connection_t;

namespace vigie::platform {

/// On X11 a program takes a key from all others by a passive grab on the root window.
class X11Shortcut final : public ui::GlobalShortcut, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// Qt's own connection, which outlives it.
    explicit X11Shortcut(xcb_connection_t *connection);
    ~X11Shortcut() override;

    bool isPossible() override { return true; }
    void hold(const QKeySequence &key) override;

private:
    struct Grab
    {
        quint8 code = 0;
        quint16 modifiers = 0;
    };

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    std::optional<Grab> whereIs(QKeyCombination key) const;
    ui::ShortcutAnswer grab();
    void letGo();

    xcb_connection_t *m_connection;
    QKeySequence m_key;
    std::optional<Grab> m_grab;
};

} // namespace vigie::platform
