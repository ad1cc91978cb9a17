// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/outside.h"

#include "ui/models/alerttext.h"
#include "ui/outside/lookout.h"
#include "ui/preferences.h"
#include "ui/window/mainwindow.h"
#include "ui/window/overlay.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

#include <algorithm>

namespace vigie::ui {

static constexpr std::chrono::seconds looksForTrayEvery(3);
static constexpr std::chrono::seconds waitsForFocus(1);
static const QString ownGroup = QStringLiteral("outside");
static const QString toldKey = QStringLiteral("toldOfTray");
static const QString aboutTray = QStringLiteral("tray");
static const QString aboutRound = QStringLiteral("round/");
static const QString aboutNobodys = QStringLiteral("nobodys/");

/// Whether the person knows what closing the window does now.
enum class Told { No, OutsideTheWindow, Wholly };

Outside::Outside(Preferences &preferences, Ports ports)
    : m_preferences(preferences)
    , m_ports(std::move(ports))
    , m_tray(*m_ports.tray)
{
    connect(&preferences, &Preferences::outsideChanged, this, &Outside::follow);
    // After the composition has taken the new language.
    connect(&preferences, &Preferences::languageChanged, this, &Outside::tellTray, Qt::QueuedConnection);
    connect(&m_tray, &Tray::showWanted, this, &Outside::show);
    connect(&m_tray, &Tray::actWanted, this, &Outside::act);
    connect(&m_tray, &Tray::quitWanted, this, &Outside::quitWanted);
    connect(m_ports.tray.get(), &TrayHost::messagePressed, this, [this] { answer(m_saidAtTray); });
    connect(m_ports.tray.get(), &TrayHost::changed, this, [this] {
        lookForTray();
        Q_EMIT changed();
    });
    connect(m_ports.notifier.get(), &Notifier::pressed, this, &Outside::answer);
    connect(m_ports.notifier.get(), &Notifier::changed, this, &Outside::changed);
    connect(m_ports.shortcut.get(), &GlobalShortcut::pressed, this,
            [this] { act(QStringLiteral("capture")); });
    connect(m_ports.shortcut.get(), &GlobalShortcut::answered, this,
            [this](ShortcutAnswer answer, const QString &name) {
                m_answer = m_held.isEmpty() || isFit(m_held) ? answer : ShortcutAnswer::NotFit;
                m_shortcutName = name;
                Q_EMIT changed();
            });
    m_trayWatch.setInterval(looksForTrayEvery);
    connect(&m_trayWatch, &QTimer::timeout, this, &Outside::lookForTray);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Outside::endsNow);
    qApp->installEventFilter(this); // the windows' events, and the wish to quit
}

Outside::~Outside() = default;

void Outside::begin()
{
    follow();
}

void Outside::follow()
{
    m_tray.setShown(m_preferences.isInTray() && hasTray());
    if (m_tray.isShown())
        tellTray();
    else
        lookForTray();
    if (m_preferences.isInTray())
        m_trayWatch.start();
    if (m_preferences.alerts())
        canAlert();
    holdKey();
    Q_EMIT changed();
}

void Outside::holdKey()
{
    const QKeySequence wanted = m_preferences.captureKey();
    if (std::exchange(m_held, wanted) == wanted)
        return;
    m_ports.shortcut->hold(isFit(wanted) ? wanted : QKeySequence());
}

bool Outside::canAlert()
{
    return m_ports.notifier->isAvailable() || m_tray.isShown();
}

void Outside::add(MainWindow *window)
{
    m_windows.append(window);
    connect(window, &MainWindow::wentBehind, this, [this, window] { wentBehind(window); });
}

void Outside::watch(MainWindow *window)
{
    auto lookout = std::make_unique<Lookout>(*window, m_preferences);
    connect(lookout.get(), &Lookout::changed, this, &Outside::tellTray);
    connect(lookout.get(), &Lookout::lookedAt, this, [this, window] { alert(window); });
    m_lookouts[window] = std::move(lookout);
    tellTray();
    cameForward(window);
}

void Outside::remove(MainWindow *window)
{
    m_lookouts.erase(window);
    m_windows.removeOne(window);
    disconnect(window, nullptr, this, nullptr);
    tellTray();
}

MainWindow *Outside::front() const
{
    return m_windows.value(0);
}

void Outside::tellTray()
{
    if (!m_tray.isShown())
        return;
    const auto lookout = m_lookouts.find(front());
    m_tray.tell(lookout == m_lookouts.end() ? Tray::Standing() : lookout->second->standing());
}

void Outside::alert(MainWindow *window)
{
    // Whoever has Vigie before them reads it in Today and in the rail.
    if (!m_preferences.alerts() || QApplication::activeWindow())
        return;
    const Lookout &lookout = *m_lookouts.at(window);
    alertOfNobodys(window, lookout);
    const QList<inbox::RoundAlert> alerts = lookout.alerts();
    if (alerts.isEmpty())
        return;
    const Session &session = *window->session();
    const workspace::Settings &settings = session.settings();
    const AlertWords words = alertWords(alerts, settings.firm, session.clock().nowMs(), settings.zone);
    say(aboutRound + settings.id.toString(), words.title, words.body, [this, window, alerts] {
        if (const auto shown = m_lookouts.find(window); shown != m_lookouts.end())
            shown->second->remember(alerts);
    });
}

void Outside::alertOfNobodys(MainWindow *window, const Lookout &lookout)
{
    const std::optional<triage::Unassigned> nobodys = lookout.nobodys();
    if (!nobodys)
        return;
    const workspace::Settings &settings = window->session()->settings();
    const AlertWords words = nobodysAlert(*nobodys, settings.firm);
    say(aboutNobodys + settings.id.toString(), words.title, words.body, [this, window] {
        if (const auto shown = m_lookouts.find(window); shown != m_lookouts.end())
            shown->second->rememberNobodys();
    });
}

void Outside::say(const QString &about, const QString &title, const QString &body,
                  const std::function<void()> &shown)
{
    const auto sayAtTray = [this, about, title, body, shown] {
        if (!m_tray.isShown())
            return;
        m_saidAtTray = about;
        m_ports.tray->say(title, body);
        shown();
    };
    if (!m_ports.notifier->isAvailable()) {
        sayAtTray();
        return;
    }
    m_ports.notifier->say(about, title, body).then(this, [sayAtTray, shown](bool isShown) {
        if (isShown)
            shown();
        else
            sayAtTray();
    });
}

void Outside::answer(const QString &about)
{
    MainWindow *window = front();
    for (const auto &[each, lookout] : m_lookouts) {
        const QString id = each->session()->settings().id.toString();
        if (about == aboutRound + id || about == aboutNobodys + id)
            window = each;
    }
    if (!window)
        return;
    window->comeForward();
    if (about.startsWith(aboutRound) && window->desk())
        window->desk()->showPane(QStringLiteral("round"));
    if (about.startsWith(aboutNobodys) && window->desk())
        window->desk()->showPane(QStringLiteral("today"));
}

void Outside::act(const QString &name)
{
    MainWindow *window = front();
    if (!window)
        return;
    window->comeForward();
    // Some desktops let a program see what was copied only while it has the focus.
    auto *once = new QTimer(window);
    once->setObjectName(QStringLiteral("waitingForFocus"));
    once->setSingleShot(true);
    const auto go = [window, once, name] {
        once->deleteLater();
        once->disconnect();
        const QList<Overlay *> sheets = window->findChildren<Overlay *>();
        const bool isAsking =
            QApplication::activeModalWidget() ||
            std::ranges::any_of(sheets, [](const Overlay *one) { return one->isVisible(); });
        if (window->desk() && !isAsking)
            window->desk()->act(name);
    };
    connect(once, &QTimer::timeout, window, go);
    if (window->isActiveWindow()) {
        go();
        return;
    }
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, once, [window, go](const QWindow *focus) {
        if (focus && focus == window->windowHandle())
            go();
    });
    once->start(waitsForFocus);
}

bool Outside::staysBehind() const
{
    return !m_quitting && m_preferences.staysInTray() && m_tray.isShown() && hasTray();
}

void Outside::wentBehind(MainWindow *window)
{
    m_windows.removeOne(window); // what one sees comes first
    m_windows.append(window);
    if (m_preferences.left(ownGroup, toldKey).toInt() != static_cast<int>(Told::No))
        return;
    m_preferences.leave(ownGroup, toldKey, static_cast<int>(Told::OutsideTheWindow));
    say(aboutTray, tr("Vigie stays in the tray"),
        tr("Its window is closed, as you chose in the settings; live links are fetched and the round is "
           "watched as before. Quit it from the menu of its icon."),
        [] {});
}

void Outside::cameForward(MainWindow *window)
{
    if (!window->desk() || !window->isVisible() ||
        m_preferences.left(ownGroup, toldKey).toInt() != static_cast<int>(Told::OutsideTheWindow))
        return;
    m_preferences.leave(ownGroup, toldKey, static_cast<int>(Told::Wholly));
    window->desk()->note(
        tr("Closing the window left Vigie in the tray, as you chose in the settings. Quit it "
           "from the menu of its icon, or with Ctrl+Q here."));
}

/// All that is out of sight, and on top what one worked in last.
void Outside::show()
{
    const QList<MainWindow *> windows = m_windows;
    for (qsizetype i = windows.size() - 1; i >= 0; --i) {
        if (windows[i]->isBehind() || i == 0)
            windows[i]->comeForward();
    }
}

/// A desktop whose tray goes away must not leave Vigie out of reach; one that starts later than Vigie may
/// bring its own later.
void Outside::lookForTray()
{
    if (!m_preferences.isInTray()) {
        m_trayWatch.stop();
    } else if (hasTray()) {
        if (!m_tray.isShown())
            follow();
        return;
    }
    for (MainWindow *window : QList(m_windows)) {
        if (window->isBehind())
            window->comeForward();
    }
}

/// For as long as it is being asked: a logout may be cancelled, and nobody says so.
void Outside::endsNow()
{
    m_quitting = true;
    QMetaObject::invokeMethod(this, [this] { m_quitting = false; }, Qt::QueuedConnection);
}

bool Outside::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::Quit)
        endsNow(); // the system's own way of quitting closes the windows
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show) {
        if (auto *window = qobject_cast<MainWindow *>(watched); window && m_windows.contains(window)) {
            m_windows.move(m_windows.indexOf(window), 0);
            tellTray();
            if (event->type() == QEvent::Show)
                cameForward(window);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie::ui
