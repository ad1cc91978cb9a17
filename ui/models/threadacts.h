// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/threadpost.h"
#include "triage/sensitive.h"
#include "ui/models/session.h"

#include <QTimer>

#include <atomic>

namespace vigie::ui {

/// What is done with what stands under a post, beside what is done with every message (MentionActs): whole or
/// nothing, and into the session's history. UI thread; the session outlives it.
class ThreadActs : public QObject
{
    Q_OBJECT

public:
    explicit ThreadActs(Session &session, QObject *parent = nullptr);

    /// A reply to each from one text, each a draft of its own; those that somebody writes to already are left
    /// out. With colleagues each asks for its approval at once; alone, each waits to be re-read.
    void draftEach(const QList<qint64> &keys, const QString &text);
    bool isDrafting() const { return m_progress.isActive(); }
    void cancel(); ///< of draftEach(): nothing is left of it
    /// One reply under the post itself, to be written on.
    void answerPost(qint64 post);
    /// Nothing pinned: takes it away.
    void pin(qint64 thread, const inbox::Pinned &pinned);
    void setApart(const QList<qint64> &keys, bool apart);
    /// Marks it as sensitive, or takes that back: what stands there is judged again.
    void markSensitive(const triage::Subject &subject, bool sensitive);

Q_SIGNALS:
    void drafting(int done, int all); ///< now and then while it takes long
    void drafted(int made, int leftOut, bool submitted);
    void answered(qint64 mention, const vigie::Id &draft);
    void refused(const vigie::Error &error);

private:
    struct Drafted
    {
        QList<Id> drafts;
        int leftOut = 0;
        bool submitted = false;
    };
    void remember(const Drafted &made);

    Session &m_session;
    QFuture<Result<Drafted>> m_drafting;
    std::shared_ptr<std::atomic_int> m_done; // the writer thread counts in it, and may outlive this
    int m_all = 0;
    QTimer m_progress;
};

} // namespace vigie::ui
