// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace vigie::ui {

enum class ShortcutAnswer {
    Off,        ///< none is wanted
    Asking,     ///< the desktop has not answered yet; it may be asking the person
    Held,       ///< pressing it anywhere comes here
    Taken,      ///< another program has it
    NotAllowed, ///< the desktop gives no program a key of its own, or the person refused
    NotFit,     ///< no key to take from every other program: see isFit()
};

/// One combination of keys that reaches Vigie from whichever program has the focus, where the desktop allows
/// it. UI thread.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop knows such a thing at all. False until it has answered where it must be asked;
    /// answered() follows then.
    virtual bool isPossible() = 0;
    /// Lets go of the one before; an empty one lets go only. answered() follows, perhaps at once.
    virtual void hold(const QKeySequence &key) = 0;

Q_SIGNALS:
    /// `name`: what the desktop calls the key that it holds; empty elsewhere.
    void answered(vigie::ui::ShortcutAnswer answer, const QString &name);
    void pressed();
};

/// One combination, with Ctrl, Alt or Meta in it or on a function key, so that nobody loses a letter. Pure.
bool isFit(const QKeySequence &key);

} // namespace vigie::ui
