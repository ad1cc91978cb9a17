// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keeping.h"

#include "inbox/channelstore.h"

#include <QCoreApplication>
#include <QPointer>

#include <numeric>

namespace vigie::ui {

using workspace::Area;
using workspace::Connection;

Keeping::Keeping(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas.testAnyFlags(Area::Channels | Area::Mentions) && !isDeleting())
            ask();
    });
    QMetaObject::invokeMethod(this, &Keeping::ask, Qt::QueuedConnection); // when those who listen are joined
}

Keeping::~Keeping()
{
    cancel();
}

void Keeping::ask()
{
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .readAside([](Connection &c) -> Result<QList<Kept>> {
            const QMap<qint64, int> months = care::monthsKept(c);
            const QMap<qint64, qint64> due = care::dueForDeletion(c);
            const QMap<qint64, qint64> frozen = care::frozenByEvidence(c);
            QList<Kept> all;
            for (const inbox::Channel &channel : inbox::channels(c))
                all.append({channel.row, channel.name, months.value(channel.row), due.value(channel.row),
                            frozen.value(channel.row)});
            return all;
        })
        .then(this, [this, ask](const Result<QList<Kept>> &answer) {
            if (ask != m_ask || !answer)
                return;
            m_channels = *answer;
            Q_EMIT changed();
        });
}

qint64 Keeping::due() const
{
    return std::accumulate(m_channels.cbegin(), m_channels.cend(), qint64(0),
                           [](qint64 sum, const Kept &kept) { return sum + kept.due; });
}

qint64 Keeping::frozen() const
{
    return std::accumulate(m_channels.cbegin(), m_channels.cend(), qint64(0),
                           [](qint64 sum, const Kept &kept) { return sum + kept.frozen; });
}

void Keeping::keepFor(qint64 channel, int months)
{
    int before = 0;
    for (const Kept &kept : std::as_const(m_channels)) {
        if (kept.channel == channel)
            before = kept.months;
    }
    if (before == months)
        return;
    const auto put = [&session = m_session, channel](int wanted) {
        return session.workspace().write(
            [=, actor = session.actor()](Connection &c) { return care::keepFor(c, actor, channel, wanted); });
    };
    put(months).then(this, [this, put, before, months](const Result<void> &done) {
        if (done) {
            m_session.history().add({tr("Changed how long messages are kept"),
                                     [put, before] { return put(before); },
                                     [put, months] { return put(months); }});
            return;
        }
        Q_EMIT refused(done.error());
        ask();
    });
}

void Keeping::deleteDue()
{
    if (isDeleting())
        return;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const QPointer<Keeping> self(this);
    const auto progress = [self](qint64 soFar) {
        QMetaObject::invokeMethod(
            qApp,
            [self, soFar] {
                if (self && self->isDeleting())
                    Q_EMIT self->deleted(soFar);
            },
            Qt::QueuedConnection);
    };
    care::deleteDue(m_session.workspace(), m_session.actor(), progress, m_cancel)
        .then(this, [this](const Result<qint64> &messages) {
            m_cancel.reset();
            if (messages)
                Q_EMIT done(*messages);
            else
                Q_EMIT refused(messages.error());
            ask();
        });
}

void Keeping::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

bool Keeping::mayChange() const
{
    return m_session.actor().require(team::Act::ManageSettings).has_value();
}

} // namespace vigie::ui
