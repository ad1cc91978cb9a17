// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team/colleague.h"
#include "ui/models/session.h"

#include <QFuture>

namespace vigie::app {

/// What makes or opens a workspace; called on a thread of the pool.
using Opener = std::function<Result<std::unique_ptr<workspace::Workspace>>()>;

/// The way from a file to a session: opens it off the UI thread, sees who is to act, and waits for a proof
/// where there is a passphrase. UI thread.
class Entrance final : public QObject
{
    Q_OBJECT

public:
    /// `preferred` names the colleague who sat here last; empty: the owner.
    Entrance(std::function<QString(const Id &workspace)> preferred, QObject *parent);
    ~Entrance() override;

    /// Once, when the signals are joined: a quick opener may have answered before this returns.
    void begin(Opener opener);
    /// After needsProof().
    void enter(const team::Actor &actor);
    workspace::Workspace &workspace() { return *m_workspace; }
    /// After opened(): once.
    std::unique_ptr<ui::Session> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    void failed(const vigie::Error &error);
    void needsProof(const QList<vigie::team::Colleague> &colleagues, const QString &preferred);
    void opened();

private:
    void look(std::unique_ptr<workspace::Workspace> workspace);

    std::function<QString(const Id &)> m_preferred;
    std::unique_ptr<workspace::Workspace> m_workspace;
    workspace::Settings m_settings;
    std::unique_ptr<ui::Session> m_session;
};

} // namespace vigie::app
