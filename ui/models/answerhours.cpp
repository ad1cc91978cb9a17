// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answerhours.h"

#include "inbox/channelstore.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;
using Times = std::optional<triage::AnswerTimes>;

AnswerHours::AnswerHours(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas.testAnyFlags(Area::Channels | Area::Settings))
            ask();
    });
    QMetaObject::invokeMethod(this, &AnswerHours::ask,
                              Qt::QueuedConnection); // when those who listen are joined
}

void AnswerHours::ask()
{
    using Answer = std::pair<QList<Place>, triage::Timetable>;
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .read([](Connection &c) -> Result<Answer> {
            Answer answer{{}, triage::timetable(c)};
            for (const inbox::Channel &channel : inbox::channels(c))
                answer.first.append({channel.row, channel.name, answer.second.own.contains(channel.row)});
            return answer;
        })
        .then(this, [this, ask](const Result<Answer> &answer) {
            if (ask != m_ask || !answer)
                return;
            std::tie(m_places, m_timetable) = *answer;
            Q_EMIT changed();
        });
}

bool AnswerHours::mayChange() const
{
    return m_session.actor().require(team::Act::ManageSettings).has_value();
}

std::optional<qint64> AnswerHours::dueMs(qint64 channel, triage::Severity severity) const
{
    return triage::dueMs(of(channel), m_timetable.zone, m_session.clock().nowMs(), severity);
}

void AnswerHours::set(qint64 channel, const Times &times)
{
    const auto put = [&session = m_session, channel](const Times &wanted) {
        return session.workspace().write([=, actor = session.actor()](Connection &c) {
            return triage::setAnswerTimes(c, actor, channel, wanted);
        });
    };
    put(times).then(this, [this, put, times](const Result<Times> &before) {
        if (!before) {
            Q_EMIT refused(before.error());
            Q_EMIT changed(); // what stands on the screen is not what holds
            return;
        }
        const auto again = [put](const Times &wanted) {
            return put(wanted).then([](const Result<Times> &done) { return done.transform([](auto &&) {}); });
        };
        m_session.history().add({tr("Changed when messages are answered"),
                                 [again, before = *before] { return again(before); },
                                 [again, times] { return again(times); }});
    });
}

} // namespace vigie::ui
