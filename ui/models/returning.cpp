// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/returning.h"

#include "triage/ruling.h"
#include "ui/models/session.h"

namespace vigie::ui {

using namespace std::chrono_literals;
using workspace::Connection;

Returning::Returning(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &Returning::look);
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Mentions)
            look();
    });
    m_minute.start();
    look();
}

void Returning::look()
{
    m_again = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    const auto ended = [this] {
        m_looking = false;
        if (m_again)
            look();
    };
    m_session.workspace()
        .readAside([](Connection &c) -> Result<bool> {
            const auto next = triage::nextReturn(c);
            return next && *next <= c.now();
        })
        .then(this, [this, ended](const Result<bool> &due) {
            if (!due.value_or(false))
                return ended();
            m_session.workspace()
                .write(
                    [](Connection &c) -> Result<qsizetype> { return triage::returnFromCommunity(c).size(); })
                .then(this, [ended](const Result<qsizetype> &) { ended(); });
        });
}

} // namespace vigie::ui
