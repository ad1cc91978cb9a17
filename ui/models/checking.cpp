// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checking.h"

#include "inbox/mentionstore.h"
#include "ui/models/triaging.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

static constexpr int mostKnown = 10 * triage::mostChecksADay; // more are not gone through in one sitting

Checking::Checking(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (m_watched && areas & Area::Mentions)
            read();
    });
    connect(&session, &Session::actorChanged, this, [this] { // whose answers are others'
        m_queue.clear();
        if (m_watched)
            start();
    });
    Triaging *triaging = session.triaging();
    connect(triaging, &Triaging::corrected, this, [this] {
        if (std::exchange(m_saying, 0) != 0)
            read();
    });
    connect(triaging, &Triaging::refused, this, [this](const Error &error) {
        const qint64 key = std::exchange(m_saying, 0);
        if (key == 0)
            return;
        m_said.remove(key);
        read();
        Q_EMIT refused(error);
    });
}

void Checking::setWatched(bool watched)
{
    m_watched = watched;
}

void Checking::start()
{
    m_begin = Begin::Today;
    read();
}

void Checking::goOn()
{
    m_begin = Begin::More;
    read();
}

bool Checking::mayAnswer() const
{
    return m_session.actor().require(team::Act::Moderate).has_value();
}

void Checking::read()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_session.workspace()
        .read([queue = m_queue, zone = m_session.settings().zone](Connection &c) -> Result<Facts> {
            return Facts{triage::checklist(c, zone, mostKnown), triage::askedStill(c, queue)};
        })
        .then(this, [this](const Result<Facts> &facts) {
            m_reading = false;
            if (m_again) {
                m_again = false;
                read();
            } else if (facts) {
                take(*facts);
            } else {
                Q_EMIT refused(facts.error());
            }
        });
}

void Checking::take(const Facts &facts)
{
    if (m_saying != 0) // whether it was said is not known yet: it is read again then
        return;
    settleAnswers(facts.asked);
    if (m_begin != Begin::No)
        begin(facts.list);
    m_lookedToday = facts.list.lookedToday;
    const auto inWalk = std::ranges::count_if(facts.list.unsure, [this](qint64 key) {
        return m_queue.indexOf(key) >= m_at && !m_skipped.contains(key);
    });
    m_rest = facts.list.allUnsure - inWalk;
    toNext();
}

/// What is not asked any more has an answer: ours, or somebody else's, which is passed over.
void Checking::settleAnswers(const QSet<qint64> &asked)
{
    qsizetype back = -1;
    for (qsizetype i = 0; i < m_queue.size();) {
        const qint64 key = m_queue.at(i);
        if (asked.contains(key)) {
            if (m_said.contains(key)) { // taken back
                m_taken.insert(key, m_said.take(key));
                back = back < 0 ? i : back;
            }
            ++i;
        } else if (m_said.contains(key)) {
            ++i;
        } else if (m_taken.contains(key)) { // and said again
            m_said.insert(key, m_taken.take(key));
            ++i;
        } else {
            m_queue.removeAt(i);
            if (i < m_at)
                --m_at;
        }
    }
    if (back >= 0)
        m_at = back;
}

void Checking::begin(const triage::Checklist &list)
{
    const bool isMore = std::exchange(m_begin, Begin::No) == Begin::More;
    m_at = std::min(m_at, m_queue.size());
    const bool isUnderWay = m_at < m_queue.size();
    if (!isMore && !isUnderWay) {
        m_queue.clear();
        m_said.clear();
        m_taken.clear();
        m_at = 0;
    }
    m_skipped.removeIf([this](qint64 key) { return !m_queue.contains(key); });
    QList<qint64> urgent, unsure;
    const auto isNew = [this](qint64 key) { return !m_queue.contains(key); };
    std::ranges::copy_if(list.urgent, std::back_inserter(urgent), isNew);
    if (!isUnderWay)
        std::ranges::copy_if(list.unsure, std::back_inserter(unsure), isNew);
    unsure =
        unsure.first(std::min<qsizetype>(unsure.size(), isMore ? triage::mostChecksADay : list.leftToday()));
    m_waiting = m_said.size() + std::ssize(list.urgent) + list.allUnsure;
    qsizetype next = isUnderWay ? m_at + 1 : m_queue.size(); // not under the reader's eyes
    for (const qint64 key : urgent + unsure)
        m_queue.insert(next++, key);
}

/// The first from here on that was not left.
void Checking::toNext()
{
    while (m_at < m_queue.size() &&
           (m_said.contains(m_queue.at(m_at)) || m_skipped.contains(m_queue.at(m_at))))
        ++m_at;
    if (m_at < m_queue.size()) {
        show();
        return;
    }
    m_mention = {};
    m_phase = m_said.isEmpty() && m_skipped.isEmpty() ? Phase::Nothing : Phase::Over;
    Q_EMIT changed();
}

void Checking::show()
{
    const qint64 key = m_queue.at(m_at);
    m_session.workspace()
        .read([key](Connection &c) -> Result<std::optional<inbox::Mention>> {
            return inbox::mentionAt(c, key);
        })
        .then(this, [this, key](const Result<std::optional<inbox::Mention>> &mention) {
            if (m_queue.value(m_at) != key)
                return; // it goes on already
            if (!mention) {
                Q_EMIT refused(mention.error());
                return;
            }
            if (!*mention || !(*mention)->judgement) { // gone since it was asked for
                read();
                return;
            }
            const bool isAnother = m_mention.key != key || m_mention.text != (*mention)->text;
            m_mention = **mention;
            m_phase = Phase::AtMessage;
            if (isAnother) {
                m_reasons.clear();
                explain();
            }
            Q_EMIT changed();
        });
}

void Checking::explain()
{
    m_session.triaging()
        ->explain(m_mention.text, m_mention.language, m_mention.rating.value_or(0))
        .then(this, [this, key = m_mention.key](const Result<triage::Verdict> &verdict) {
            if (!verdict || m_mention.key != key)
                return;
            m_reasons = verdict->reasons;
            Q_EMIT changed();
        });
}

void Checking::answer(const triage::Correction &correction)
{
    if (m_phase != Phase::AtMessage || m_saying != 0 || m_queue.value(m_at) != m_mention.key)
        return;
    m_saying = m_mention.key;
    m_taken.remove(m_saying);
    m_said.insert(m_saying, !correction.isConfirmation());
    m_session.triaging()->correct({m_saying}, correction);
}

void Checking::skip()
{
    if (m_phase != Phase::AtMessage || m_saying != 0 || m_queue.value(m_at) != m_mention.key)
        return;
    m_skipped.insert(m_mention.key);
    read(); // how many are left has changed
}

QString Checking::summary() const
{
    QStringList sentences;
    const auto wrong = std::ranges::count(m_said, true);
    if (!m_said.isEmpty()) {
        const QString learned =
            tr("Vigie learned from %n answer(s)", nullptr, static_cast<int>(m_said.size()));
        sentences.append(
            wrong == 0 ? tr("%1; it was right each time.").arg(learned)
                       : tr("%1; it was wrong %n time(s).", nullptr, static_cast<int>(wrong)).arg(learned));
    }
    const auto skipped = std::ranges::count_if(
        m_queue, [this](qint64 key) { return m_skipped.contains(key) && !m_said.contains(key); });
    if (skipped > 0)
        sentences.append(
            tr("%n message(s) skipped: asked again the next time.", nullptr, static_cast<int>(skipped)));
    return sentences.join(u' ');
}

QString Checking::restText() const
{
    if (m_rest == 0 && m_phase == Phase::Nothing)
        return tr(
            "Nothing is to be checked: Vigie is sure of every open message, or a colleague has said what "
            "it is.");
    if (m_rest == 0)
        return {};
    const QString rest =
        tr("%Ln other(s) are asked as long as they wait.", nullptr, static_cast<int>(m_rest));
    return m_phase == Phase::Nothing ? tr("%n message(s) were looked at today, which is enough for a day.",
                                          nullptr, m_lookedToday) +
                                           u' ' + rest
                                     : rest;
}

} // namespace vigie::ui
