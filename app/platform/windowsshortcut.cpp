// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/windowsshortcut.h"

#include <QCoreApplication>

#include <optional>

#include <windows.h>

namespace vigie::platform {

using ui::ShortcutAnswer;

static constexpr int hotKeyId = 1; ///< of this thread

/// The virtual key code; letters by what the layout of now has them on.
static std::optional<UINT> virtualKey(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + static_cast<UINT>(key - Qt::Key_F1);
    switch (key) {
    case Qt::Key_Insert:
        return VK_INSERT;
    case Qt::Key_Delete:
        return VK_DELETE;
    case Qt::Key_Home:
        return VK_HOME;
    case Qt::Key_End:
        return VK_END;
    case Qt::Key_PageUp:
        return VK_PRIOR;
    case Qt::Key_PageDown:
        return VK_NEXT;
    case Qt::Key_Left:
        return VK_LEFT;
    case Qt::Key_Up:
        return VK_UP;
    case Qt::Key_Right:
        return VK_RIGHT;
    case Qt::Key_Down:
        return VK_DOWN;
    case Qt::Key_Space:
        return VK_SPACE;
    case Qt::Key_Tab:
        return VK_TAB;
    case Qt::Key_Return:
        return VK_RETURN;
    case Qt::Key_Backspace:
        return VK_BACK;
    case Qt::Key_Print:
        return VK_SNAPSHOT;
    case Qt::Key_Pause:
        return VK_PAUSE;
    default:
        break;
    }
    if (key > 0xff)
        return std::nullopt;
    const SHORT found = VkKeyScanW(QChar(static_cast<char16_t>(key)).toLower().unicode());
    return found == -1 ? std::nullopt : std::optional(static_cast<UINT>(LOBYTE(found)));
}

static UINT modifiersOf(Qt::KeyboardModifiers with)
{
    return (with & Qt::ControlModifier ? MOD_CONTROL : 0U) | (with & Qt::AltModifier ? MOD_ALT : 0U) |
           (with & Qt::ShiftModifier ? MOD_SHIFT : 0U) | (with & Qt::MetaModifier ? MOD_WIN : 0U) |
           MOD_NOREPEAT;
}

WindowsShortcut::~WindowsShortcut()
{
    letGo();
}

void WindowsShortcut::hold(const QKeySequence &key)
{
    letGo();
    if (key.isEmpty()) {
        Q_EMIT answered(ShortcutAnswer::Off, {});
        return;
    }
    const std::optional<UINT> code = virtualKey(key[0].key());
    if (!code || !RegisterHotKey(nullptr, hotKeyId, modifiersOf(key[0].keyboardModifiers()), *code)) {
        const bool taken = code && GetLastError() == ERROR_HOTKEY_ALREADY_REGISTERED;
        Q_EMIT answered(taken ? ShortcutAnswer::Taken : ShortcutAnswer::NotAllowed, {});
        return;
    }
    m_held = true;
    QCoreApplication::instance()->installNativeEventFilter(this);
    Q_EMIT answered(ShortcutAnswer::Held, {});
}

void WindowsShortcut::letGo()
{
    if (!std::exchange(m_held, false))
        return;
    if (QCoreApplication::instance())
        QCoreApplication::instance()->removeNativeEventFilter(this);
    UnregisterHotKey(nullptr, hotKeyId);
}

bool WindowsShortcut::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *told = static_cast<const MSG *>(message);
    if (told->message != WM_HOTKEY || told->wParam != hotKeyId)
        return false;
    Q_EMIT pressed(); // at once: Windows lets the program that takes a hot key come to the front
    return true;
}

} // namespace vigie::platform
