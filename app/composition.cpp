// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/background.h"
#include "app/lastworkspace.h"
#include "app/making.h"
#include "app/opening.h"
#include "app/panes.h"
#include "app/platform/singlewindow.h"
#include "app/platform/username.h"
#include "channels/linkkeeper.h"
#include "inbox/sample.h"
#include "ui/window/mainwindow.h"
#include "workspace/backup.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

#include <algorithm>

static void initEmblem()
{
    Q_INIT_RESOURCE(vigie_emblem);
}

namespace vigie::app {

using workspace::Workspace;

static QString folder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/vigie");
}

Composition::Composition(QApplication &application, const Clock &clock, const channels::Reach &reach,
                         ui::Outside::Ports ports)
    : m_clock(clock)
    , m_preferences(folder(QStandardPaths::GenericConfigLocation) + QStringLiteral("/settings.ini"),
                    folder(QStandardPaths::GenericStateLocation) + QStringLiteral("/windows.ini"))
    , m_theme(application)
    , m_client(reach)
    , m_network(!reach.permitted.isEmpty())
    , m_outside(m_preferences, std::move(ports))
{
    initEmblem();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/emblem/org.vigie.Vigie.svg")));
    applyLanguage();
    applyAppearance();
    connect(&m_preferences, &ui::Preferences::languageChanged, this, &Composition::applyLanguage);
    connect(&m_preferences, &ui::Preferences::appearanceChanged, this, &Composition::applyAppearance);
    connect(&m_outside, &ui::Outside::quitWanted, this, &Composition::quit);
    m_outside.begin();
}

Composition::~Composition() = default;

void Composition::applyLanguage()
{
    m_language.reset();
    m_language.emplace(m_preferences.language());
}

void Composition::applyAppearance()
{
    using Appearance = ui::Preferences::Appearance;
    if (m_preferences.appearance() == Appearance::System)
        m_theme.follow();
    else
        m_theme.force(m_preferences.appearance() == Appearance::Dark ? ui::Scheme::Dark : ui::Scheme::Light);
}

QList<ui::MainWindow *> Composition::windows() const
{
    QList<ui::MainWindow *> all;
    for (const auto &window : m_windows)
        all.append(window.get());
    return all;
}

ui::MainWindow *Composition::makeWindow()
{
    m_windows.push_back(std::make_unique<ui::MainWindow>(
        m_preferences,
        ui::MainWindow::Joins{
            panes(m_preferences, m_outside),
            {inbox::importFiles,
             [](workspace::Workspace &workspace, const team::Actor &actor, const inbox::Judge &judge) {
                 return inbox::loadSample(workspace, actor, judge);
             }},
            platform::userName(),
            [this](workspace::Workspace &workspace, const inbox::Judge &judge) {
                return std::make_unique<channels::LinkKeeper>(workspace, m_client, m_network, judge);
            },
            m_triage,
            [this] { return m_outside.staysBehind(); }}));
    ui::MainWindow *window = m_windows.back().get();
    m_outside.add(window);
    connect(window, &ui::MainWindow::openWanted, this, [this, window](const QString &path) {
        // From the start page the window becomes that workspace's; from an open one another window does.
        if (window->session())
            open(path, {});
        else if (claim(window, path, {}))
            enter(window, path, [path, around = around()] { return Workspace::open(path, around); });
    });
    connect(window, &ui::MainWindow::makeWanted, this, [this, window](const ui::StartPlan &plan) {
        const QString path = freePlaceFor(plan.firm);
        if (claim(window, path, {}))
            enter(window, path, [path, plan, around = around()] { return make(path, plan, around); });
    });
    connect(window, &ui::MainWindow::exampleWanted, this, [this, window] { showExample(window); });
    connect(window, &ui::MainWindow::restoreWanted, this, &Composition::restore);
    connect(window, &ui::MainWindow::quitWanted, this, &Composition::quit);
    connect(
        window, &ui::MainWindow::closed, this,
        [this, window] {
            forget(window);
            if (m_windows.empty())
                QCoreApplication::quit();
        },
        Qt::QueuedConnection); // after its close event
    return window;
}

void Composition::forget(ui::MainWindow *window)
{
    m_claims.erase(window);
    m_outside.remove(window);
    std::erase_if(m_windows, [window](const auto &each) { return each.get() == window; });
}

void Composition::quit()
{
    for (ui::MainWindow *each : windows())
        each->quit();
}

bool Composition::claim(ui::MainWindow *window, const QString &path, const QStringList &files)
{
    for (const auto &[other, held] : m_claims) {
        if (other != window && QFileInfo(other->path()) == QFileInfo(path)) {
            other->takeFiles(files);
            other->comeForward();
            return false;
        }
    }
    m_claims.erase(window);
    auto held = std::make_unique<platform::SingleWindow>(folder(QStandardPaths::GenericStateLocation), path);
    if (!held->claim(files))
        return false;
    connect(held.get(), &platform::SingleWindow::raised, window, [window](const QStringList &given) {
        window->comeForward();
        window->takeFiles(given);
    });
    m_claims[window] = std::move(held);
    return true;
}

void Composition::enter(ui::MainWindow *window, const QString &path, Opener opener,
                        const std::function<void()> &inside)
{
    window->showOpening(path);
    auto *entrance = new Entrance(
        [this](const Id &id) {
            return m_preferences.left(id.toString(), QStringLiteral("colleague")).toString();
        },
        window);
    connect(entrance, &Entrance::failed, window, [this, window, entrance](const Error &error) {
        m_claims.erase(window);
        window->showFailure(error);
        entrance->deleteLater();
    });
    connect(entrance, &Entrance::needsProof, window,
            [window, entrance](const QList<team::Colleague> &colleagues, const QString &preferred) {
                window->showSignIn(entrance->workspace(), colleagues, preferred);
            });
    connect(window, &ui::MainWindow::proved, entrance, &Entrance::enter, Qt::QueuedConnection);
    connect(entrance, &Entrance::opened, window, [this, window, entrance, inside] {
        std::unique_ptr<ui::Session> session = entrance->takeSession();
        rememberWorkspace(session->workspace().path());
        const auto remember = [this, sitting = session.get()] {
            m_preferences.leave(sitting->settings().id.toString(), QStringLiteral("colleague"),
                                sitting->actor().colleague().name);
        };
        connect(session.get(), &ui::Session::actorChanged, this, remember);
        window->showSession(std::move(session));
        m_outside.watch(window);
        entrance->deleteLater();
        if (inside)
            inside();
    });
    entrance->begin(std::move(opener));
}

void Composition::open(const QString &path, const QStringList &files)
{
    ui::MainWindow *window = makeWindow();
    if (!claim(window, path, files)) {
        forget(window);
        return;
    }
    window->takeFiles(files);
    window->show();
    enter(window, path, [path, around = around()] { return Workspace::open(path, around); });
}

workspace::Surroundings Composition::around() const
{
    workspace::Surroundings found = surroundings(m_clock);
    found.watchesOthers = true;
    return found;
}

bool Composition::start(const QStringList &arguments)
{
    QString workspace;
    QStringList files;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QStringLiteral("--workspace") && i + 1 < arguments.size())
            workspace = arguments[++i];
        else if (arguments[i].startsWith(QStringLiteral("--workspace=")))
            workspace = arguments[i].section(u'=', 1);
        else if (arguments[i].endsWith(QStringLiteral(".vigie"), Qt::CaseInsensitive))
            workspace = arguments[i];
        else if (!arguments[i].startsWith(u'-'))
            files.append(QFileInfo(arguments[i]).absoluteFilePath());
    }
    const bool named = !workspace.isEmpty();
    if (!named)
        workspace = lastWorkspace();
    if (named || QFileInfo::exists(workspace)) {
        open(QFileInfo(workspace).absoluteFilePath(), files);
    } else {
        ui::MainWindow *window = makeWindow();
        window->showStart();
        window->takeFiles(files);
        window->show();
    }
    return !m_windows.empty();
}

void Composition::showExample(ui::MainWindow *window)
{
    const QString path = QFileInfo(ownWorkspace()).absolutePath() + QStringLiteral("/kerlo-example.vigie");
    const QString owner = platform::userName();
    const ui::StartPlan plan{.firm = QStringLiteral("Kerlo"),
                             .owner = owner.isEmpty() ? QStringLiteral("Anne Morvan") : owner};
    const bool isThere = QFileInfo::exists(path);
    if (!claim(window, path, {}))
        return;
    if (isThere)
        enter(window, path, [path, around = around()] { return Workspace::open(path, around); });
    else
        enter(
            window, path, [=, around = around()] { return make(path, plan, around); },
            [window] { window->loadExample(); });
}

void Composition::restore(const QString &backup, const QString &into)
{
    inBackground([backup, into, &clock = m_clock] {
        return workspace::restore(backup, into, clock);
    }).then(this, [this, into](const Result<workspace::BackupMade> &made) {
        if (made) {
            open(into, {});
            return;
        }
        ui::MainWindow *window = makeWindow();
        window->show();
        window->showFailure(made.error());
    });
}

} // namespace vigie::app
