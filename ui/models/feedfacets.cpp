// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feedfacets.h"

#include "team/colleaguestore.h"
#include "triage/checking.h"

namespace vigie::ui {

using inbox::Disposition;
using workspace::Area;
using workspace::Connection;

FeedFacets::FeedFacets(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas.testAnyFlags(Area::Mentions | Area::Channels | Area::Team))
            ask();
    });
    connect(&session, &Session::actorChanged, this, &FeedFacets::ask);
    // Not before those who listen are joined: an answer that is there already comes at once.
    QMetaObject::invokeMethod(this, &FeedFacets::ask, Qt::QueuedConnection);
}

qint64 FeedFacets::waiting() const
{
    return m_known.counts.value(Disposition::New) + m_known.mineOpen;
}

qint64 FeedFacets::total() const
{
    qint64 sum = 0;
    for (const qint64 count : m_known.counts)
        sum += count;
    return sum;
}

void FeedFacets::ask()
{
    if (std::exchange(m_asking, true)) {
        m_askAgain = true;
        return;
    }
    m_askAgain = false;
    m_session.workspace()
        .readAside(
            [me = m_session.actor().id(), zone = m_session.settings().zone](Connection &c) -> Result<Known> {
                Known known{.counts = inbox::dispositionCounts(c),
                            .channels = inbox::channels(c),
                            .colleagues = team::colleagues(c)};
                const auto count = [&](const QList<Disposition> &dispositions) -> qint64 {
                    const auto keys = inbox::feedKeys(c, {.dispositions = dispositions, .assignee = me});
                    return keys ? keys->size() : 0;
                };
                known.mine = count({});
                known.mineOpen = count({Disposition::Assigned, Disposition::WaitingColleague});
                known.toCheck = triage::checklist(c, zone, triage::mostChecksADay).today().size();
                return known;
            })
        .then(this, [this](const Result<Known> &known) {
            m_asking = false;
            if (known) {
                m_known = *known;
                Q_EMIT changed();
            }
            if (m_askAgain)
                ask();
        });
}

} // namespace vigie::ui
