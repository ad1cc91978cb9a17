// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/x11shortcut.h"

#include "app/platform/fromx.h"
#include "app/platform/keysymbol.h"

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace vigie::platform {

using ui::ShortcutAnswer;

/// Caps Lock and Num Lock are no part of a shortcut, but X11 tells keys apart by them.
static constexpr quint16 locks[] = {0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};
static constexpr quint16 meant = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

static xcb_window_t rootOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

static quint16 modifiersOf(Qt::KeyboardModifiers with)
{
    quint16 modifiers = 0;
    for (const auto &[modifier, mask] :
         {std::pair(Qt::ShiftModifier, XCB_MOD_MASK_SHIFT),
          std::pair(Qt::ControlModifier, XCB_MOD_MASK_CONTROL), std::pair(Qt::AltModifier, XCB_MOD_MASK_1),
          std::pair(Qt::MetaModifier, XCB_MOD_MASK_4)}) {
        if (with & modifier)
            modifiers |= static_cast<quint16>(mask);
    }
    return modifiers;
}

X11Shortcut::X11Shortcut(xcb_connection_t *connection)
    : m_connection(connection)
{
}

X11Shortcut::~X11Shortcut()
{
    if (qGuiApp) // else the connection has gone, and the grab with it
        letGo();
}

void X11Shortcut::hold(const QKeySequence &key)
{
    letGo();
    m_key = key;
    Q_EMIT answered(key.isEmpty() ? ShortcutAnswer::Off : grab(), {});
}

/// In the keyboard's layout of now: the first columns are without and with Shift, the next a second layout's.
std::optional<X11Shortcut::Grab> X11Shortcut::whereIs(QKeyCombination key) const
{
    const std::optional<KeySymbol> symbol = keySymbol(key.key());
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const auto count = static_cast<quint8>(setup->max_keycode - setup->min_keycode + 1);
    const FromX<xcb_get_keyboard_mapping_reply_t> mapping(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    if (!symbol || !mapping)
        return std::nullopt;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(mapping.get());
    const int columns = mapping->keysyms_per_keycode;
    for (int column = 0; column < columns; ++column) {
        for (int code = 0; code < count; ++code) {
            if (symbols[code * columns + column] != symbol->number)
                continue;
            const bool shifted = column % 2 == 1;
            return Grab{static_cast<quint8>(setup->min_keycode + code),
                        static_cast<quint16>(modifiersOf(key.keyboardModifiers()) |
                                             (shifted ? XCB_MOD_MASK_SHIFT : 0))};
        }
    }
    return std::nullopt;
}

ShortcutAnswer X11Shortcut::grab()
{
    m_grab = whereIs(m_key[0]);
    if (!m_grab)
        return ShortcutAnswer::NotAllowed;
    for (const quint16 lock : locks) {
        const xcb_void_cookie_t asked = xcb_grab_key_checked(
            m_connection, 0, rootOf(m_connection), static_cast<quint16>(m_grab->modifiers | lock),
            m_grab->code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        const FromX<xcb_generic_error_t> error(xcb_request_check(m_connection, asked));
        if (error) {
            letGo();
            return error->error_code == XCB_ACCESS ? ShortcutAnswer::Taken : ShortcutAnswer::NotAllowed;
        }
    }
    QCoreApplication::instance()->installNativeEventFilter(this);
    return ShortcutAnswer::Held;
}

void X11Shortcut::letGo()
{
    if (!m_grab)
        return;
    QCoreApplication::instance()->removeNativeEventFilter(this);
    for (const quint16 lock : locks)
        xcb_ungrab_key(m_connection, m_grab->code, rootOf(m_connection),
                       static_cast<quint16>(m_grab->modifiers | lock));
    xcb_flush(m_connection);
    m_grab.reset();
}

bool X11Shortcut::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t" || !m_grab)
        return false;
    const auto *event = static_cast<xcb_generic_event_t *>(message);
    const int kind = event->response_type & 0x7f;
    if (kind == XCB_KEY_PRESS) {
        const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
        // Later: Qt is to see the time of the press first, by which the window may take the focus.
        if (press->detail == m_grab->code && (press->state & meant) == m_grab->modifiers)
            QMetaObject::invokeMethod(this, &GlobalShortcut::pressed, Qt::QueuedConnection);
    } else if (kind == XCB_MAPPING_NOTIFY) {
        const auto *mapping = reinterpret_cast<const xcb_mapping_notify_event_t *>(event);
        if (mapping->request == XCB_MAPPING_KEYBOARD)
            QMetaObject::invokeMethod(this, [this] { hold(QKeySequence(m_key)); }, Qt::QueuedConnection);
    }
    return false;
}

} // namespace vigie::platform
