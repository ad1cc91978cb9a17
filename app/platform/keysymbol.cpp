// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keysymbol.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vigie::platform {

namespace {

struct Named
{
    Qt::Key key;
    quint32 number;
    const char *name;
};

constexpr std::array named{
    Named{Qt::Key_Tab, 0xff09, "Tab"},
    Named{Qt::Key_Backspace, 0xff08, "BackSpace"},
    Named{Qt::Key_Return, 0xff0d, "Return"},
    Named{Qt::Key_Enter, 0xff8d, "KP_Enter"},
    Named{Qt::Key_Insert, 0xff63, "Insert"},
    Named{Qt::Key_Delete, 0xffff, "Delete"},
    Named{Qt::Key_Home, 0xff50, "Home"},
    Named{Qt::Key_End, 0xff57, "End"},
    Named{Qt::Key_PageUp, 0xff55, "Page_Up"},
    Named{Qt::Key_PageDown, 0xff56, "Page_Down"},
    Named{Qt::Key_Left, 0xff51, "Left"},
    Named{Qt::Key_Up, 0xff52, "Up"},
    Named{Qt::Key_Right, 0xff53, "Right"},
    Named{Qt::Key_Down, 0xff54, "Down"},
    Named{Qt::Key_Print, 0xff61, "Print"},
    Named{Qt::Key_Pause, 0xff13, "Pause"},
    Named{Qt::Key_ScrollLock, 0xff14, "Scroll_Lock"},
    Named{Qt::Key_Menu, 0xff67, "Menu"},
    Named{Qt::Key_Space, 0x20, "space"},
    Named{Qt::Key_Exclam, 0x21, "exclam"},
    Named{Qt::Key_QuoteDbl, 0x22, "quotedbl"},
    Named{Qt::Key_NumberSign, 0x23, "numbersign"},
    Named{Qt::Key_Dollar, 0x24, "dollar"},
    Named{Qt::Key_Percent, 0x25, "percent"},
    Named{Qt::Key_Ampersand, 0x26, "ampersand"},
    Named{Qt::Key_Apostrophe, 0x27, "apostrophe"},
    Named{Qt::Key_ParenLeft, 0x28, "parenleft"},
    Named{Qt::Key_ParenRight, 0x29, "parenright"},
    Named{Qt::Key_Asterisk, 0x2a, "asterisk"},
    Named{Qt::Key_Plus, 0x2b, "plus"},
    Named{Qt::Key_Comma, 0x2c, "comma"},
    Named{Qt::Key_Minus, 0x2d, "minus"},
    Named{Qt::Key_Period, 0x2e, "period"},
    Named{Qt::Key_Slash, 0x2f, "slash"},
    Named{Qt::Key_Colon, 0x3a, "colon"},
    Named{Qt::Key_Semicolon, 0x3b, "semicolon"},
    Named{Qt::Key_Less, 0x3c, "less"},
    Named{Qt::Key_Equal, 0x3d, "equal"},
    Named{Qt::Key_Greater, 0x3e, "greater"},
    Named{Qt::Key_Question, 0x3f, "question"},
    Named{Qt::Key_At, 0x40, "at"},
    Named{Qt::Key_BracketLeft, 0x5b, "bracketleft"},
    Named{Qt::Key_Backslash, 0x5c, "backslash"},
    Named{Qt::Key_BracketRight, 0x5d, "bracketright"},
    Named{Qt::Key_Underscore, 0x5f, "underscore"},
    Named{Qt::Key_QuoteLeft, 0x60, "grave"},
    Named{Qt::Key_Agrave, 0xe0, "agrave"},
    Named{Qt::Key_Ccedilla, 0xe7, "ccedilla"},
    Named{Qt::Key_Egrave, 0xe8, "egrave"},
    Named{Qt::Key_Eacute, 0xe9, "eacute"},
    Named{Qt::Key_Ugrave, 0xf9, "ugrave"},
    Named{Qt::Key_twosuperior, 0xb2, "twosuperior"},
};

} // namespace

std::optional<KeySymbol> keySymbol(Qt::Key key)
{
    const auto number = static_cast<quint32>(key);
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return KeySymbol{number + ('a' - 'A'), QString(QChar(static_cast<char16_t>(number + ('a' - 'A'))))};
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return KeySymbol{number, QString(QChar(static_cast<char16_t>(number)))};
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35) {
        const quint32 nth = number - Qt::Key_F1;
        return KeySymbol{0xffbe + nth, QStringLiteral("F%1").arg(nth + 1)};
    }
    const auto found = std::ranges::find(named, key, &Named::key);
    if (found == named.end())
        return std::nullopt;
    return KeySymbol{found->number, QString::fromLatin1(found->name)};
}

QString shortcutTrigger(QKeyCombination key)
{
    const std::optional<KeySymbol> symbol = keySymbol(key.key());
    if (!symbol)
        return {};
    QStringList parts;
    const Qt::KeyboardModifiers with = key.keyboardModifiers();
    for (const auto &[modifier, name] :
         {std::pair(Qt::ControlModifier, "CTRL"), std::pair(Qt::AltModifier, "ALT"),
          std::pair(Qt::ShiftModifier, "SHIFT"), std::pair(Qt::MetaModifier, "LOGO")}) {
        if (with & modifier)
            parts.append(QString::fromLatin1(name));
    }
    parts.append(symbol->name);
    return parts.join(u'+');
}

} // namespace vigie::platform
