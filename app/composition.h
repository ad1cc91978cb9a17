// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/language.h"
#include "app/entrance.h"
#include "app/platform/ports.h"
#include "channels/httpclient.h"
#include "channels/network.h"
#include "triage/judging.h"
#include "ui/preferences.h"
#include "ui/start/startplan.h"
#include "ui/theme.h"

#include <QPointer>

#include <map>
#include <memory>

namespace vigie::platform {
class SingleWindow;
}

namespace vigie::ui {
class MainWindow;
}

namespace vigie::app {

/// The one place that builds the objects of the window and joins them: clock, places, preferences, look,
/// language, and a window a workspace. UI thread.
class Composition final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it. `reach`: where live links may go; a test's has a site of its own. `ports`: what
    /// the desktop offers beside windows.
    Composition(QApplication &application, const Clock &clock, const channels::Reach &reach = {},
                ui::Outside::Ports ports = platform::ports());
    ~Composition() override;

    /// What was typed after the program's name: a workspace, files to import, or nothing, which is the
    /// workspace last opened, or the first start. False: a window that is there already has taken it all.
    bool start(const QStringList &arguments);
    /// Opens that workspace in a window of its own, or raises the one it has.
    void open(const QString &path, const QStringList &files);

    ui::Preferences &preferences() { return m_preferences; }
    ui::Theme &theme() { return m_theme; }
    QList<ui::MainWindow *> windows() const;

private:
    workspace::Surroundings around() const;
    ui::MainWindow *makeWindow();
    void forget(ui::MainWindow *window); ///< it is gone after this
    /// `inside` is called when the window shows the workspace.
    void enter(ui::MainWindow *window, const QString &path, Opener opener,
               const std::function<void()> &inside = {});
    bool claim(ui::MainWindow *window, const QString &path, const QStringList &files);
    void quit();
    void showExample(ui::MainWindow *window);
    void restore(const QString &backup, const QString &into);
    void applyLanguage();
    void applyAppearance();

    const Clock &m_clock;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    std::optional<cli::Language> m_language;
    channels::HttpClient m_client; ///< begins with the first link
    channels::SystemNetwork m_network;
    std::shared_ptr<const triage::ShippedTriage> m_triage = std::make_shared<triage::ShippedTriage>();
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows;
    std::map<ui::MainWindow *, std::unique_ptr<platform::SingleWindow>> m_claims;
    ui::Outside m_outside; ///< goes before the windows
};

} // namespace vigie::app
