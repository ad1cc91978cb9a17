// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/desk.h"
#include "support/seat.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

/// What a person at the window does, and what they see there.
namespace vigie::test {

template <typename Widget>
Widget *seen(const QWidget &within, const char *name)
{
    auto *found = within.findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

inline QPushButton *button(const QWidget &within, const char *name)
{
    return seen<QPushButton>(within, name);
}

inline bool canPress(const QWidget &within, const char *name)
{
    const QPushButton *found = button(within, name);
    return found->isVisible() && found->isEnabled();
}

inline void press(const QWidget &within, const char *name)
{
    QTest::mouseClick(button(within, name), Qt::LeftButton);
}

/// A key where the focus is.
inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Any characters, as an input method or an AZERTY keyboard gives them.
inline void type(const QString &text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

/// Shown, in front, with the focus where it begins.
template <typename Pane>
void bringUp(Pane &pane)
{
    pane.resize(1200, 720);
    pane.show();
    pane.activateWindow();
    if (!QTest::qWaitForWindowActive(&pane))
        qFatal("the window does not come up");
    pane.activate();
}

/// A reply by `writer`, submitted; a second after the one before.
inline Id submitted(Desk &desk, const QString &text, const team::Actor &writer)
{
    desk.clock.advance(std::chrono::seconds(1));
    const auto draft = desk.newReply(writer, desk.customerWrites(), text);
    if (!draft || !desk.submit(writer, draft->id))
        qFatal("nothing was submitted");
    return draft->id;
}

} // namespace vigie::test
