// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notseen.h"

#include "inbox/roundstore.h"
#include "ui/models/roundtext.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

NotSeen::NotSeen(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & (Area::Round | Area::Channels | Area::Settings))
            read();
    });
    connect(&session, &Session::actorChanged, this, &NotSeen::weigh);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &NotSeen::weigh);
    m_minute.start();
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &NotSeen::read, Qt::QueuedConnection);
}

void NotSeen::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_session.workspace()
        .read([](Connection &c) -> Result<QList<inbox::Stop>> { return inbox::stops(c); })
        .then(this, [this](const Result<QList<inbox::Stop>> &stops) {
            m_reading = false;
            if (stops)
                m_all = *stops;
            if (m_again)
                read();
            else
                weigh();
        });
}

void NotSeen::weigh()
{
    const qint64 now = m_session.clock().nowMs();
    const QTimeZone &zone = m_session.settings().zone;
    m_due = inbox::roundFor(m_all, m_session.actor().id(), now, zone);
    QStringList lines;
    for (const inbox::Stop &stop : std::as_const(m_due))
        lines.append(notSeenText(stop, now, zone));
    if (std::exchange(m_lines, lines) != lines)
        Q_EMIT changed();
    Q_EMIT weighed();
}

} // namespace vigie::ui
