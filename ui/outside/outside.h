// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outside/globalshortcut.h"
#include "ui/outside/notifier.h"
#include "ui/outside/tray.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace vigie::ui {

class Lookout;
class MainWindow;
class Preferences;

/// What Vigie does outside its windows, as the person chose it on this computer and as far as the desktop
/// allows: icon in the tray, alerts, a key that captures from anywhere. UI thread.
class Outside final : public QObject
{
    Q_OBJECT

public:
    /// What the composition hands in; none of it is null.
    struct Ports
    {
        std::unique_ptr<TrayHost> tray;
        std::unique_ptr<Notifier> notifier;
        std::unique_ptr<GlobalShortcut> shortcut;
    };
    /// `preferences` outlives it.
    Outside(Preferences &preferences, Ports ports);
    ~Outside() override;

    void begin(); ///< once the language is set: takes up what was chosen
    void add(MainWindow *window);
    void watch(MainWindow *window);  ///< it shows a workspace from now on
    void remove(MainWindow *window); ///< before it goes
    /// A window that is closed hides, and Vigie goes on: that was chosen, and there is a tray to come back
    /// from. Not when Vigie is being quit.
    bool staysBehind() const;

    /// For the settings; each asks the desktop when it is called first, changed() follows.
    bool hasTray() const { return m_ports.tray->isAvailable(); }
    bool canAlert();
    bool hasShortcuts() { return m_ports.shortcut->isPossible(); }
    ShortcutAnswer shortcut() const { return m_answer; }
    QString shortcutName() const { return m_shortcutName; }

Q_SIGNALS:
    void changed();
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void endsNow(); ///< the windows that are closed now are not to stay behind
    void holdKey();
    void tellTray();
    void alert(MainWindow *window);
    void alertOfNobodys(MainWindow *window, const Lookout &lookout);
    /// shown() follows when the desktop has taken it.
    void say(const QString &about, const QString &title, const QString &body,
             const std::function<void()> &shown);
    void answer(const QString &about);
    void act(const QString &name);
    void show();
    void wentBehind(MainWindow *window);
    void cameForward(MainWindow *window);
    void lookForTray();
    MainWindow *front() const;

    Preferences &m_preferences;
    Ports m_ports;
    Tray m_tray;
    QList<MainWindow *> m_windows; ///< the one that was active last is first
    std::map<MainWindow *, std::unique_ptr<Lookout>> m_lookouts;
    QTimer m_trayWatch;
    QKeySequence m_held;
    ShortcutAnswer m_answer = ShortcutAnswer::Off;
    QString m_shortcutName;
    QString m_saidAtTray;
    bool m_quitting = false;
};

} // namespace vigie::ui
