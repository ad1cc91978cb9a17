// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outside/lookout.h"

#include "ui/preferences.h"
#include "ui/window/mainwindow.h"

namespace vigie::ui {

static constexpr qint64 sleptMs = 5 * 60'000LL; ///< of a computer that was awake a minute is a minute

Lookout::Lookout(MainWindow &window, Preferences &preferences)
    : m_window(window)
    , m_preferences(preferences)
    , m_notSeen(window.session()->notSeen())
    , m_nobodys(*window.session())
    , m_weighedMs(window.session()->clock().nowMs())
    , m_watchingSinceMs(m_weighedMs)
{
    connect(&m_notSeen, &NotSeen::changed, this, &Lookout::changed);
    connect(&m_notSeen, &NotSeen::weighed, this, &Lookout::weigh);
    connect(&m_nobodys, &Nobodys::changed, this, &Lookout::lookedAt);
    connect(&window, &MainWindow::waitingChanged, this, &Lookout::changed);
    connect(window.session(), &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Settings)
            Q_EMIT changed();
    });
}

Tray::Standing Lookout::standing() const
{
    return {.isOpen = true,
            .firm = m_window.session()->settings().firm,
            .waiting = m_window.desk() ? m_window.desk()->waiting() : 0,
            .notSeen = static_cast<int>(m_notSeen.stops().size())};
}

void Lookout::weigh()
{
    const qint64 now = m_window.session()->clock().nowMs();
    if (now - std::exchange(m_weighedMs, now) > sleptMs)
        m_watchingSinceMs = now;
    Q_EMIT lookedAt();
}

QString Lookout::place() const
{
    return QStringLiteral("alerts/") + m_window.session()->actor().id().toString();
}

inbox::AlertsSaid Lookout::said() const
{
    const QString workspace = m_window.session()->settings().id.toString();
    return inbox::alertsSaidOf(m_preferences.left(workspace, place()).toStringList());
}

QList<inbox::RoundAlert> Lookout::alerts() const
{
    const Session &session = *m_window.session();
    return inbox::alertsDue(m_notSeen.all(), session.actor().id(), session.clock().nowMs(), m_watchingSinceMs,
                            session.settings().zone, said());
}

QDateTime Lookout::local() const
{
    const Session &session = *m_window.session();
    return QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), session.settings().zone);
}

QString Lookout::nobodysPlace() const
{
    return QStringLiteral("nobodys/") + m_window.session()->actor().id().toString();
}

std::optional<triage::Unassigned> Lookout::nobodys() const
{
    const int hour = local().time().hour();
    if (m_nobodys.now().late == 0 || hour < inbox::alertsFromHour || hour >= inbox::alertsToHour)
        return std::nullopt;
    const QString workspace = m_window.session()->settings().id.toString();
    if (m_preferences.left(workspace, nobodysPlace()).toString() == local().date().toString(Qt::ISODate))
        return std::nullopt;
    return m_nobodys.now();
}

void Lookout::rememberNobodys()
{
    m_preferences.leave(m_window.session()->settings().id.toString(), nobodysPlace(),
                        local().date().toString(Qt::ISODate));
}

void Lookout::remember(const QList<inbox::RoundAlert> &alerts)
{
    const workspace::Settings &settings = m_window.session()->settings();
    const qint64 now = m_window.session()->clock().nowMs();
    m_preferences.leave(settings.id.toString(), place(),
                        inbox::linesOf(inbox::afterSaying(said(), alerts, now, settings.zone)));
}

} // namespace vigie::ui
