// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/round.h"

#include "inbox/roundstore.h"
#include "team/colleaguestore.h"
#include "ui/models/roundtext.h"

#include <algorithm>

namespace vigie::ui {

using inbox::Outcome;
using inbox::Stop;
using inbox::Visit;
using workspace::Area;
using workspace::Connection;

Result<RoundFacts> readRound(Connection &c, qint64 afterVisit)
{
    RoundFacts facts;
    facts.stops = inbox::stops(c);
    for (const Stop &stop : std::as_const(facts.stops)) {
        for (const Id &id : {stop.owner, stop.lastLook ? stop.lastLook->actor : Id()}) {
            if (!id.isNull() && !facts.names.contains(id))
                facts.names.insert(id, team::nameOf(c, id));
        }
    }
    facts.newestVisit = inbox::newestVisit(c);
    if (afterVisit < facts.newestVisit)
        facts.visits = inbox::visitsAfter(c, afterVisit);
    return facts;
}

Round::Round(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_phase != Phase::Reading && (areas & (Area::Round | Area::Channels | Area::Team)))
            read();
    });
    connect(&session, &Session::actorChanged, this, [this] { // another colleague's walk is another
        m_queue.clear();
        if (m_phase != Phase::Reading)
            start();
    });
}

void Round::start()
{
    m_starting = true;
    read();
}

void Round::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_session.workspace()
        .read([after = m_after](Connection &c) { return readRound(c, after); })
        .then(this, [this](const Result<RoundFacts> &facts) {
            m_reading = false;
            if (!facts)
                Q_EMIT refused(facts.error());
            else if (!m_again)
                take(*facts);
            if (m_again)
                read();
        });
}

void Round::take(const RoundFacts &facts)
{
    QList<qint64> answered;
    for (const qint64 row : std::as_const(m_queue)) {
        if (answerOf(row))
            answered.append(row);
    }
    const qint64 shown = m_phase == Phase::AtStop ? m_queue.at(m_at) : 0;
    m_facts = facts;
    m_queue.removeIf([this](qint64 row) {
        const Stop *stop = stopIn(row);
        return !stop || !stop->active || stop->linked;
    });
    if (std::exchange(m_starting, false) || m_phase == Phase::NothingDue)
        begin(facts);
    else if (m_phase == Phase::AtStop)
        m_at = m_queue.contains(shown) ? m_queue.indexOf(shown) : std::min(m_at, m_queue.size() - 1);
    // What was taken back is to be looked at again.
    const auto back =
        std::ranges::find_if(m_queue, [&](qint64 row) { return answered.contains(row) && !answerOf(row); });
    if (back != m_queue.end()) {
        m_at = back - m_queue.begin();
        m_phase = Phase::AtStop;
    } else if (m_queue.isEmpty()) {
        m_phase = Phase::NothingDue;
    } else if (m_phase == Phase::AtStop && answerOf(m_queue.at(m_at)) &&
               (m_leaving || !answered.contains(m_queue.at(m_at)))) {
        goOn();
    }
    m_leaving = false;
    Q_EMIT changed();
}

void Round::begin(const RoundFacts &facts)
{
    const qint64 now = m_session.clock().nowMs();
    const bool underWay = m_phase == Phase::AtStop && !m_queue.isEmpty();
    if (!underWay) {
        m_queue.clear();
        m_facts.visits.clear();
        m_after = facts.newestVisit;
        m_at = 0;
    }
    for (const Stop &stop :
         inbox::roundFor(facts.stops, m_session.actor().id(), now, m_session.settings().zone)) {
        if (!m_queue.contains(stop.row))
            m_queue.append(stop.row);
    }
    m_at = std::clamp<qsizetype>(m_at, 0, std::max<qsizetype>(0, m_queue.size() - 1));
    m_phase = m_queue.isEmpty() ? Phase::NothingDue : Phase::AtStop;
}

/// To the next that was not left yet, the ones before it last.
void Round::goOn()
{
    for (qsizetype step = 1; step <= m_queue.size(); ++step) {
        const qsizetype at = (m_at + step) % m_queue.size();
        if (!answerOf(m_queue[at])) {
            m_at = at;
            return;
        }
    }
    m_phase = Phase::Over;
}

const Stop *Round::stopIn(qint64 row) const
{
    const auto found = std::ranges::find(m_facts.stops, row, &Stop::row);
    return found == m_facts.stops.end() ? nullptr : &*found;
}

const Stop &Round::stop() const
{
    Q_ASSERT(m_phase == Phase::AtStop);
    return *stopIn(m_queue.at(m_at));
}

QString Round::ownerName() const
{
    return m_facts.names.value(stop().owner);
}

QString Round::lookedBy() const
{
    return stop().lastLook ? m_facts.names.value(stop().lastLook->actor) : QString();
}

/// A look counts before a skip; the messages of several captures are added up.
std::optional<Visit> Round::answerOf(qint64 stop) const
{
    std::optional<Visit> answer;
    qint64 messages = 0;
    for (const Visit &visit : m_facts.visits) {
        if (visit.stop != stop)
            continue;
        messages += visit.messages;
        if (!answer || visit.outcome != Outcome::Skipped)
            answer = visit;
    }
    if (answer)
        answer->messages = messages;
    return answer;
}

bool Round::mayVisit() const
{
    const team::Colleague &me = m_session.actor().colleague();
    return team::mayDo(me.role, me.owner, team::Act::Import);
}

void Round::nothingNew()
{
    record(Outcome::NothingNew);
}

void Round::skip()
{
    record(Outcome::Skipped);
}

void Round::record(Outcome outcome)
{
    if (m_recording || m_phase != Phase::AtStop)
        return;
    m_recording = true;
    const QString words = outcome == Outcome::Skipped ? tr("%1 skipped").arg(stopName(stop()))
                                                      : tr("%1: nothing new").arg(stopName(stop()));
    m_session.workspace()
        .write([actor = m_session.actor(), row = stop().row, outcome](Connection &c) {
            return inbox::recordVisit(c, actor, row, outcome);
        })
        .then(this, [this, words](const Result<Visit> &visit) {
            m_recording = false;
            if (!visit) {
                Q_EMIT refused(visit.error());
                return;
            }
            remember(*visit, words);
            filed(visit->stop);
        });
}

void Round::remember(const Visit &visit, const QString &words)
{
    const auto put = [session = &m_session, row = visit.row, actor = m_session.actor()](bool again) {
        return session->workspace().write(
            [=](Connection &c) { return inbox::takeVisitBack(c, actor, row, again); });
    };
    m_session.history().add(
        {.words = words, .undo = [put] { return put(false); }, .redo = [put] { return put(true); }});
}

void Round::filed(qint64 stop)
{
    // One that was answered before: no change of it tells that it is left.
    m_leaving = m_phase == Phase::AtStop && m_queue.at(m_at) == stop && answerOf(stop);
    read();
}

void Round::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT changed();
}

void Round::next()
{
    if (m_phase != Phase::AtStop)
        return;
    goOn();
    Q_EMIT changed();
}

QString Round::summary() const
{
    int looked = 0;
    qint64 messages = 0;
    QStringList skipped;
    for (const qint64 row : m_queue) {
        const std::optional<Visit> answer = answerOf(row);
        if (!answer)
            continue;
        if (answer->outcome == Outcome::Skipped) {
            skipped.append(tr("%1, not looked at since %2")
                               .arg(stopName(*stopIn(row)),
                                    sinceText(inbox::notSeenSinceMs(*stopIn(row)), m_session.clock().nowMs(),
                                              m_session.settings().zone)));
            continue;
        }
        ++looked;
        messages += answer->messages;
    }
    QString words = tr("%n place(s) looked at", nullptr, looked) + tr(", ", "between parts of a sentence") +
                    tr("%n message(s) captured", nullptr, static_cast<int>(messages));
    if (!skipped.isEmpty())
        words += tr(", ", "between parts of a sentence") +
                 tr("%n skipped: %1", nullptr, static_cast<int>(skipped.size()))
                     .arg(skipped.join(tr("; ", "between places that were skipped")));
    return words + u'.';
}

QString Round::restText() const
{
    const qint64 now = m_session.clock().nowMs();
    const QTimeZone &zone = m_session.settings().zone;
    const auto inRound =
        std::ranges::count_if(m_facts.stops, [](const Stop &stop) { return stop.active && !stop.linked; });
    if (inRound == 0)
        return tr(
            "There is nothing to look at: every channel that no live link watches becomes a stop of the "
            "round.");
    QStringList theirs;
    for (const Stop &stop : inbox::dueStops(m_facts.stops, now, zone)) {
        if (!inbox::concerns(stop, m_session.actor().id(), now, zone))
            theirs.append(tr("%1 (%2)", "a place, and the colleague who looks there")
                              .arg(stopName(stop), m_facts.names.value(stop.owner)));
    }
    QStringList sentences;
    if (!theirs.isEmpty())
        sentences.append(
            tr("Still to be looked at by a colleague: %1.").arg(theirs.join(tr(", ", "between places"))));
    else if (m_phase != Phase::Over)
        sentences.append(
            tr("All %n place(s) were looked at, or are not due yet.", nullptr, static_cast<int>(inRound)));
    if (const std::optional<Stop> next = inbox::nextStop(m_facts.stops, now, zone))
        sentences.append(tr("Next: %1, %2.", "a place, and when")
                             .arg(stopName(*next), untilText(inbox::dueMs(*next, zone), now, zone)));
    return sentences.join(u' ');
}

} // namespace vigie::ui
