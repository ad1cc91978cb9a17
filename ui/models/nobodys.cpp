// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/nobodys.h"

#include "team/colleaguestore.h"
#include "ui/models/hourstext.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace std::chrono_literals;
using workspace::Area;
using workspace::Connection;

Nobodys::Nobodys(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &Nobodys::look);
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & (Area::Mentions | Area::Settings | Area::Team | Area::Channels))
            look();
    });
    m_minute.start();
    QMetaObject::invokeMethod(this, &Nobodys::look, Qt::QueuedConnection); // when those who listen are joined
}

void Nobodys::look()
{
    m_again = m_looking;
    if (m_looking)
        return;
    m_looking = true;
    struct Found
    {
        triage::Unassigned now;
        std::optional<int> limit;
        int workingDay = 0;
        bool isAlone = true;
    };
    m_session.workspace()
        .readAside([](Connection &c) -> Result<Found> {
            return Found{triage::unassigned(c), triage::unassignedLimitSet(c),
                         triage::workingDayMinutes(triage::timetable(c).usual.hours), team::isAlone(c)};
        })
        .then(this, [this](const Result<Found> &found) {
            m_looking = false;
            if (found) {
                m_now = found->now;
                m_limit = found->limit;
                m_workingDay = found->workingDay;
                m_isAlone = found->isAlone;
                Q_EMIT changed();
            }
            if (m_again)
                look();
        });
}

bool Nobodys::mayChange() const
{
    return m_session.actor().require(team::Act::ManageSettings).has_value();
}

void Nobodys::setLimit(std::optional<int> minutes)
{
    if (minutes == m_limit)
        return;
    const auto put = [&session = m_session](std::optional<int> wanted) {
        return session.workspace().write([wanted, actor = session.actor()](Connection &c) {
            return triage::setUnassignedLimit(c, actor, wanted);
        });
    };
    put(minutes).then(this, [this, put, minutes](const Result<std::optional<int>> &before) {
        if (!before) {
            Q_EMIT refused(before.error());
            Q_EMIT changed(); // what stands on the screen is not what holds
            return;
        }
        const auto again = [put](std::optional<int> wanted) {
            return put(wanted).then(
                [](const Result<std::optional<int>> &done) { return done.transform([](auto &&) {}); });
        };
        m_session.history().add({tr("Changed when a message that is nobody’s is told of"),
                                 [again, before = *before] { return again(before); },
                                 [again, minutes] { return again(minutes); }});
        look();
    });
}

QString nobodysText(qint64 openMs)
{
    return openMs < 60'000 ? QString()
                           : Nobodys::tr("nobody’s for %1", "a message, how long").arg(spanText(openMs));
}

QString nobodysSentence(const triage::Unassigned &found)
{
    return Nobodys::tr("%n message(s) have been nobody’s for more than %1 of open hours.", nullptr,
                       static_cast<int>(found.late))
        .arg(minutesText(found.limitMinutes));
}

} // namespace vigie::ui
