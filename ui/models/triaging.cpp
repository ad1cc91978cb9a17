// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/triaging.h"

#include "ui/models/session.h"

#include <QCoreApplication>
#include <QPointer>

namespace vigie::ui {

using triage::Correction;
using triage::JudgementChanges;
using workspace::Area;
using workspace::Connection;

Triaging::Triaging(Session &session, std::shared_ptr<const triage::ShippedTriage> shipped, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shipped(std::move(shipped))
    , m_cancel(std::make_shared<std::atomic_bool>(false))
{
    connect(&session, &Session::changed, this, &Triaging::follow);
    session.workspace()
        .read([](Connection &c) -> Result<triage::Model> { return triage::learnedModel(c); })
        .then(this, [this](const Result<triage::Model> &model) {
            if (model)
                m_taught->replace(*model);
            want(Work::Missing);
        });
}

Triaging::~Triaging()
{
    *m_cancel = true;
    if (m_isWorking)
        m_ending->wait();
}

inbox::Judge Triaging::judge() const
{
    return triage::judgeWith(m_shipped, m_taught);
}

QFuture<Result<triage::Verdict>> Triaging::explain(const QString &text, const QString &language, int rating)
{
    return m_session.workspace().read(
        [=, shipped = m_shipped, taught = m_taught](Connection &) -> Result<triage::Verdict> {
            return triage::verdictOf(shipped->get(), *taught,
                                     {.text = text, .language = language, .rating = rating});
        });
}

/// What another program took in may not have been judged.
void Triaging::follow(workspace::Areas areas)
{
    if (areas & Area::Mentions)
        want(Work::Missing);
}

static QString wordsOf(const Correction &correction, int count)
{
    return correction.isConfirmation() ? Triaging::tr("Found %n verdict(s) right", nullptr, count)
                                       : Triaging::tr("Corrected %n verdict(s)", nullptr, count);
}

void Triaging::correct(const QList<qint64> &keys, const Correction &correction)
{
    if (keys.isEmpty())
        return;
    Q_EMIT acting(keys);
    m_session.workspace()
        .write([=, actor = m_session.actor()](Connection &c) {
            return triage::correct(c, actor, keys, correction);
        })
        .then(this, [this, correction](const Result<JudgementChanges> &changes) {
            if (!changes) {
                Q_EMIT refused(changes.error());
                return;
            }
            if (!changes->isEmpty()) {
                // Nothing is undone any more when this goes: both go with the session.
                const auto put = [this, changes = *changes, actor = m_session.actor()](bool again) {
                    QList<qint64> those;
                    for (const triage::JudgementChange &change : changes)
                        those.append(change.key);
                    Q_EMIT acting(those);
                    return m_session.workspace()
                        .write([=](Connection &c) { return triage::putBack(c, actor, changes, again); })
                        .then(this, [this](const Result<void> &done) {
                            if (done)
                                want(Work::Learn);
                            return done;
                        });
                };
                m_session.history().add({.words = wordsOf(correction, static_cast<int>(changes->size())),
                                         .undo = [put] { return put(false); },
                                         .redo = [put] { return put(true); }});
                want(Work::Learn);
            }
            Q_EMIT corrected();
        });
}

void Triaging::retriage()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT began(tr("Running triage again"));
    want(Work::All);
}

void Triaging::cancelRetriage()
{
    if (m_wanted.removeOne(Work::All)) { // something else was still under way
        m_isRunning = false;
        Q_EMIT retriaged({.cancelled = true});
    } else if (m_isRunning) {
        *m_cancel = true;
    }
}

void Triaging::want(Work work)
{
    if (!m_wanted.contains(work))
        m_wanted.append(work);
    next();
}

void Triaging::next()
{
    if (m_isWorking || m_wanted.isEmpty())
        return;
    m_isWorking = true;
    m_ending = std::make_shared<workspace::Ending>();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    switch (m_wanted.takeFirst()) {
    case Work::Missing:
        return run(triage::Which::Missing);
    case Work::All:
        return run(triage::Which::All);
    case Work::Learn:
        return learn();
    }
}

void Triaging::ended()
{
    m_isWorking = false;
    next();
}

void Triaging::run(triage::Which which)
{
    const auto tell = [self = QPointer(this), which](const triage::RetriageProgress &progress) {
        if (which != triage::Which::All)
            return;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, progress] {
                if (self)
                    Q_EMIT self->progressed(progress);
            },
            Qt::QueuedConnection);
    };
    triage::retriage(m_session.workspace(), which, judge(), tell, m_cancel)
        .then(QtFuture::Launch::Sync,
              [ending = m_ending](const Result<triage::Retriaged> &counts) {
                  ending->come();
                  return counts;
              })
        .then(this, [this, which](const Result<triage::Retriaged> &counts) {
            if (which == triage::Which::All) {
                m_isRunning = false;
                if (counts)
                    Q_EMIT retriaged(*counts);
                else
                    Q_EMIT retriageRefused(counts.error());
            }
            ended();
        });
}

void Triaging::learn()
{
    triage::learn(m_session.workspace(), m_shipped, m_taught)
        .then(QtFuture::Launch::Sync,
              [ending = m_ending](const Result<qint64> &labels) {
                  ending->come();
                  return labels;
              })
        .then(this, [this](const Result<qint64> &labels) {
            if (labels)
                Q_EMIT learned(*labels);
            else
                Q_EMIT refused(labels.error());
            ended();
        });
}

} // namespace vigie::ui
