// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/house.h"
#include "ui/outside/outside.h"

namespace vigie::test {

/// A desktop that does as it is told, and keeps what it was asked for. Outlives the composition.
struct FakeDesktop
{
    struct Said
    {
        QString about;
        QString title;
        QString body;
    };

    bool hasTray = true;
    bool notifies = true;
    bool givesKeys = true;
    ui::ShortcutAnswer answer = ui::ShortcutAnswer::Held;

    int trayAsked = 0; ///< whether there is one
    bool takes = true; ///< what it is told, having said that it can
    bool inTray = false;
    QMenu *menu = nullptr;
    QString tip;
    QList<Said> said;
    QKeySequence held;
    ui::TrayHost *tray = nullptr;
    ui::Notifier *notifier = nullptr;
    ui::GlobalShortcut *shortcut = nullptr;

    ui::Outside::Ports ports();
    QAction *inMenu(const QString &name) const;
};

/// A workspace with one place that was made on Friday morning; it is Sunday at noon.
QString makePlace(House &house, const QString &name = QStringLiteral("Trustpilot"));
void chooseTray(House &house);         ///< and that Vigie stays there
void weigh(ui::MainWindow *window);    ///< what the minute's timer does, at once
void putAside(ui::MainWindow *window); ///< closed, so that it goes on in the tray
void forgetChoices();                  ///< of the tests before

} // namespace vigie::test
