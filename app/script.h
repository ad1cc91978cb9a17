// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace vigie::app {

/// Steps one after the other, with the event loop running: each is asked again, every 40 ms, until it says
/// that it is done. For the tour and the screenshots, which drive a real window.
class Script final : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<bool()>;

    Script();
    void until(Step step);                       ///< asked until true
    void then(const std::function<void()> &act); ///< once
    void pause(int ms);                          ///< what came from other threads is shown
    void run();

Q_SIGNALS:
    void finished();
    void stuck(); ///< a step was not done in 30 s

private:
    void ask();

    QList<Step> m_steps;
    QTimer m_timer;
    int m_asked = 0;
};

} // namespace vigie::app
