// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// What one finds by walking through every control of a window; each finding names the control.
namespace vigie::test {

/// Visible controls that take the focus and have no accessible name, no object name or no role.
QStringList unnamedControls(QWidget *window);
/// Visible, enabled controls that take the focus by Tab and are not reached by pressing it.
QStringList controlsOutOfReach(QWidget *window);
/// Labels and buttons whose words have less room than they need.
QStringList clippedWords(QWidget *window);
/// Shortcuts that two actions or buttons, both visible and enabled, share.
QStringList sharedShortcuts(QWidget *window);

} // namespace vigie::test
