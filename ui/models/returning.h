// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/area.h"

#include <QObject>
#include <QTimer>

namespace vigie::ui {

class Session;

/// Sees that what waits for the community is new again when its time is over: looks when the workspace
/// changes and every minute, by the session's clock, so that a computer that slept, or whose clock was set,
/// makes no difference. UI thread; the session outlives it.
class Returning final : public QObject
{
    Q_OBJECT

public:
    explicit Returning(Session &session, QObject *parent = nullptr);
    void look();

private:
    Session &m_session;
    QTimer m_minute;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace vigie::ui
