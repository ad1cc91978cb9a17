// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/script.h"

namespace vigie::app {

static constexpr int everyMs = 40;
static constexpr int patienceMs = 30'000;

Script::Script()
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &Script::ask);
}

void Script::until(Step step)
{
    m_steps.append(std::move(step));
}

void Script::then(const std::function<void()> &act)
{
    until([act] {
        act();
        return true;
    });
}

void Script::pause(int ms)
{
    until([left = ms]() mutable { return (left -= everyMs) <= 0; });
}

void Script::run()
{
    m_timer.start();
}

void Script::ask()
{
    if (m_steps.isEmpty()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    Step step = m_steps.takeFirst(); // it may add steps
    if (step()) {
        m_asked = 0;
        return;
    }
    m_steps.prepend(std::move(step));
    if (++m_asked * everyMs > patienceMs) {
        m_timer.stop();
        Q_EMIT stuck();
    }
}

} // namespace vigie::app
