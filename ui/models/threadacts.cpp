// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/threadacts.h"

#include "reply/draftstore.h"
#include "team/colleaguestore.h"

namespace vigie::ui {

using namespace std::chrono_literals;
using workspace::Connection;

ThreadActs::ThreadActs(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_progress.setInterval(200ms);
    connect(&m_progress, &QTimer::timeout, this, [this] { Q_EMIT drafting(*m_done, m_all); });
}

void ThreadActs::draftEach(const QList<qint64> &keys, const QString &text)
{
    if (keys.isEmpty() || isDrafting())
        return;
    m_done = std::make_shared<std::atomic_int>(0);
    m_all = static_cast<int>(keys.size());
    m_progress.start();
    m_drafting = m_session.workspace().write(
        [keys, text, done = m_done, actor = m_session.actor()](Connection &c) -> Result<Drafted> {
            Drafted made{.submitted = !team::isAlone(c)};
            for (const qint64 key : keys) {
                ++*done;
                if (c.interrupted())
                    return fail(ErrorCode::Cancelled);
                const auto written = reply::draftsOf(c, key);
                if (std::ranges::any_of(written, [](const reply::Draft &draft) {
                        return draft.state != reply::State::Sent;
                    })) {
                    ++made.leftOut;
                    continue;
                }
                const auto draft = reply::newReply(c, actor, key, text);
                if (!draft)
                    return fail(draft.error());
                if (made.submitted) {
                    if (const auto version = reply::submit(c, actor, draft->id); !version)
                        return fail(version.error());
                }
                made.drafts.append(draft->id);
            }
            return made;
        });
    m_drafting
        .then(this,
              [this](const Result<Drafted> &made) {
                  m_progress.stop();
                  if (!made) {
                      Q_EMIT refused(made.error());
                      return;
                  }
                  if (!made->drafts.isEmpty())
                      remember(*made);
                  Q_EMIT drafted(static_cast<int>(made->drafts.size()), made->leftOut, made->submitted);
              })
        .onCanceled(this, [this] {
            m_progress.stop();
            Q_EMIT refused(makeError(ErrorCode::Cancelled));
        });
}

void ThreadActs::cancel()
{
    if (isDrafting())
        m_drafting.cancel();
}

void ThreadActs::remember(const Drafted &made)
{
    const auto put = [session = &m_session, drafts = made.drafts, actor = m_session.actor()](bool away) {
        return session->workspace().write([=](Connection &c) -> Result<void> {
            for (const Id &draft : drafts) {
                if (auto done = reply::setDiscarded(c, actor, draft, away); !done)
                    return done;
            }
            return {};
        });
    };
    m_session.history().add(
        {.words = tr("Drafted %n answer(s)", nullptr, static_cast<int>(made.drafts.size())),
         .undo = [put] { return put(true); },
         .redo = [put] { return put(false); }});
}

void ThreadActs::answerPost(qint64 post)
{
    m_session.workspace()
        .write([post, actor = m_session.actor()](Connection &c) -> Result<Id> {
            for (const reply::Draft &draft : reply::draftsOf(c, post)) {
                if (draft.state == reply::State::Working && draft.author == actor.id())
                    return draft.id;
            }
            return reply::newReply(c, actor, post, {}).transform([](const reply::Draft &draft) {
                return draft.id;
            });
        })
        .then(this, [this, post](const Result<Id> &draft) {
            if (draft)
                Q_EMIT answered(post, *draft);
            else
                Q_EMIT refused(draft.error());
        });
}

void ThreadActs::pin(qint64 thread, const inbox::Pinned &pinned)
{
    const auto put = [session = &m_session, thread, actor = m_session.actor()](const inbox::Pinned &what) {
        return session->workspace().write([=](Connection &c) { return inbox::pin(c, actor, thread, what); });
    };
    put(pinned).then(this, [this, put, pinned](const Result<inbox::Pinned> &before) {
        if (!before) {
            Q_EMIT refused(before.error());
            return;
        }
        if (*before == pinned)
            return;
        const auto again = [put](const inbox::Pinned &what) {
            return put(what).then(
                [](const Result<inbox::Pinned> &done) { return done.transform([](auto &&) {}); });
        };
        m_session.history().add(
            {.words = pinned.isNone() ? tr("Took the pinned answer away") : tr("Pinned an answer"),
             .undo = [again, was = *before] { return again(was); },
             .redo = [again, pinned] { return again(pinned); }});
    });
}

void ThreadActs::markSensitive(const triage::Subject &subject, bool sensitive)
{
    // It is undone when this has gone, too: the session has not.
    const auto put = [session = &m_session, subject, actor = m_session.actor()](bool on) {
        return session->workspace().write([=, judge = session->judge()](Connection &c) {
            return triage::markSensitive(c, actor, subject, on, judge);
        });
    };
    put(sensitive).then(this, [this, put, sensitive](const Result<bool> &changed) {
        if (!changed) {
            Q_EMIT refused(changed.error());
            return;
        }
        if (!*changed)
            return;
        const auto again = [put](bool on) {
            return put(on).then([](const Result<bool> &done) { return done.transform([](bool) {}); });
        };
        m_session.history().add(
            {.words = sensitive ? tr("Marked as a sensitive subject") : tr("No sensitive subject any more"),
             .undo = [again, sensitive] { return again(!sensitive); },
             .redo = [again, sensitive] { return again(sensitive); }});
    });
}

void ThreadActs::setApart(const QList<qint64> &keys, bool apart)
{
    const auto put = [session = &m_session, actor = m_session.actor()](const QList<qint64> &which, bool out) {
        return session->workspace().write(
            [=](Connection &c) { return inbox::setApart(c, actor, which, out); });
    };
    put(keys, apart).then(this, [this, put, apart](const Result<QList<qint64>> &changed) {
        if (!changed) {
            Q_EMIT refused(changed.error());
            return;
        }
        if (changed->isEmpty())
            return;
        const auto again = [put, keys = *changed](bool out) {
            return put(keys, out).then(
                [](const Result<QList<qint64>> &done) { return done.transform([](auto &&) {}); });
        };
        const int n = static_cast<int>(changed->size());
        m_session.history().add({.words = apart ? tr("Took %n comment(s) out of the pile", nullptr, n)
                                                : tr("Put %n comment(s) back into piles", nullptr, n),
                                 .undo = [again, apart] { return again(!apart); },
                                 .redo = [again, apart] { return again(apart); }});
    });
}

} // namespace vigie::ui
