// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/macshortcut.h"

#include <Carbon/Carbon.h>

#include <optional>
#include <utility>

namespace vigie::platform {

using ui::ShortcutAnswer;

/// The key that gives that character without modifiers in the layout of now.
static std::optional<UInt32> keyOfCharacter(QChar character)
{
    TISInputSourceRef source = TISCopyCurrentKeyboardLayoutInputSource();
    if (!source)
        return std::nullopt;
    const auto *held =
        static_cast<CFDataRef>(TISGetInputSourceProperty(source, kTISPropertyUnicodeKeyLayoutData));
    std::optional<UInt32> found;
    if (held) {
        const auto *layout = reinterpret_cast<const UCKeyboardLayout *>(CFDataGetBytePtr(held));
        for (UInt16 code = 0; code < 128 && !found; ++code) {
            UInt32 dead = 0;
            UniCharCount length = 0;
            UniChar given[4] = {};
            const OSStatus status = UCKeyTranslate(layout, code, kUCKeyActionDown, 0, LMGetKbdType(),
                                                   kUCKeyTranslateNoDeadKeysMask, &dead, 4, &length, given);
            if (status == noErr && length == 1 && given[0] == character.unicode())
                found = code;
        }
    }
    CFRelease(source);
    return found;
}

static std::optional<UInt32> keyCode(Qt::Key key)
{
    static constexpr std::pair<Qt::Key, UInt32> named[] = {
        {Qt::Key_F1, kVK_F1},
        {Qt::Key_F2, kVK_F2},
        {Qt::Key_F3, kVK_F3},
        {Qt::Key_F4, kVK_F4},
        {Qt::Key_F5, kVK_F5},
        {Qt::Key_F6, kVK_F6},
        {Qt::Key_F7, kVK_F7},
        {Qt::Key_F8, kVK_F8},
        {Qt::Key_F9, kVK_F9},
        {Qt::Key_F10, kVK_F10},
        {Qt::Key_F11, kVK_F11},
        {Qt::Key_F12, kVK_F12},
        {Qt::Key_F13, kVK_F13},
        {Qt::Key_F14, kVK_F14},
        {Qt::Key_F15, kVK_F15},
        {Qt::Key_F16, kVK_F16},
        {Qt::Key_F17, kVK_F17},
        {Qt::Key_F18, kVK_F18},
        {Qt::Key_F19, kVK_F19},
        {Qt::Key_F20, kVK_F20},
        {Qt::Key_Space, kVK_Space},
        {Qt::Key_Return, kVK_Return},
        {Qt::Key_Tab, kVK_Tab},
        {Qt::Key_Backspace, kVK_Delete},
        {Qt::Key_Delete, kVK_ForwardDelete},
        {Qt::Key_Home, kVK_Home},
        {Qt::Key_End, kVK_End},
        {Qt::Key_PageUp, kVK_PageUp},
        {Qt::Key_PageDown, kVK_PageDown},
        {Qt::Key_Left, kVK_LeftArrow},
        {Qt::Key_Right, kVK_RightArrow},
        {Qt::Key_Up, kVK_UpArrow},
        {Qt::Key_Down, kVK_DownArrow},
    };
    for (const auto &[qtKey, code] : named) {
        if (qtKey == key)
            return code;
    }
    return key <= 0xff ? keyOfCharacter(QChar(static_cast<char16_t>(key)).toLower()) : std::nullopt;
}

/// Qt's Ctrl is the Command key there, and its Meta the Control key.
static UInt32 modifiersOf(Qt::KeyboardModifiers with)
{
    const int modifiers =
        (with & Qt::ControlModifier ? cmdKey : 0) | (with & Qt::MetaModifier ? controlKey : 0) |
        (with & Qt::AltModifier ? optionKey : 0) | (with & Qt::ShiftModifier ? shiftKey : 0);
    return static_cast<UInt32>(modifiers);
}

static OSStatus hear(EventHandlerCallRef, EventRef, void *shortcut)
{
    Q_EMIT static_cast<MacShortcut *>(shortcut)->pressed();
    return noErr;
}

MacShortcut::~MacShortcut()
{
    letGo();
}

void MacShortcut::hold(const QKeySequence &key)
{
    letGo();
    if (key.isEmpty()) {
        Q_EMIT answered(ShortcutAnswer::Off, {});
        return;
    }
    const std::optional<UInt32> code = keyCode(key[0].key());
    EventHandlerRef listener = nullptr;
    EventHotKeyRef hotKey = nullptr;
    OSStatus status = eventNotHandledErr;
    if (code) {
        const EventTypeSpec pressing{kEventClassKeyboard, kEventHotKeyPressed};
        status = InstallApplicationEventHandler(&hear, 1, &pressing, this, &listener);
        m_listener = listener;
        if (status == noErr)
            status = RegisterEventHotKey(*code, modifiersOf(key[0].keyboardModifiers()),
                                         EventHotKeyID{'Vigi', 1}, GetApplicationEventTarget(), 0, &hotKey);
        m_hotKey = hotKey;
    }
    if (status != noErr)
        letGo();
    Q_EMIT answered(status == noErr                  ? ShortcutAnswer::Held
                    : status == eventHotKeyExistsErr ? ShortcutAnswer::Taken
                                                     : ShortcutAnswer::NotAllowed,
                    {});
}

void MacShortcut::letGo()
{
    if (void *hotKey = std::exchange(m_hotKey, nullptr))
        UnregisterEventHotKey(static_cast<EventHotKeyRef>(hotKey));
    if (void *listener = std::exchange(m_listener, nullptr))
        RemoveEventHandler(static_cast<EventHandlerRef>(listener));
}

} // namespace vigie::platform
