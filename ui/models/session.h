// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/judgement.h"
#include "team/colleague.h"
#include "ui/models/history.h"
#include "workspace/workspace.h"

#include <QObject>

namespace vigie::channels {
class LinkKeeper;
}

namespace vigie::triage {
class ShippedTriage;
}

namespace vigie::ui {

class NotSeen;
class Returning;
class Triaging;

/// What every model and pane of one window works with: the open workspace, the colleague who acts, and what
/// that colleague did here (to undo it). The UI thread's; outlives all panes.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<workspace::Workspace> workspace, team::Actor actor, workspace::Settings settings);
    ~Session() override;

    workspace::Workspace &workspace() { return *m_workspace; }
    const team::Actor &actor() const { return m_actor; }
    const workspace::Settings &settings() const { return m_settings; }
    const Clock &clock() const { return m_workspace->clock(); }
    History &history() { return m_history; }
    NotSeen &notSeen(); ///< read from the first call on

    /// What keeps the live links of the workspace going; null where nothing does. It goes before the
    /// workspace.
    channels::LinkKeeper *links() const { return m_links.get(); }
    void keepLinks(std::unique_ptr<channels::LinkKeeper> keeper);

    /// Triage of the workspace; null until it was started.
    Triaging *triaging() const { return m_triaging.get(); }
    void startTriage(std::shared_ptr<const triage::ShippedTriage> shipped);
    /// For intake: empty where there is no triage.
    inbox::Judge judge() const;

    /// Another colleague sits down (already proved): the history of the one before is not theirs to undo.
    void setActor(const team::Actor &actor);

Q_SIGNALS:
    /// Committed changes, by this window or another program; settings() is already fresh.
    void changed(vigie::workspace::Areas areas);
    void actorChanged();

private:
    void refresh(workspace::Areas areas);

    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<channels::LinkKeeper> m_links;
    team::Actor m_actor;
    workspace::Settings m_settings;
    History m_history;
    std::unique_ptr<NotSeen> m_notSeen;
    std::unique_ptr<Triaging> m_triaging;
    std::unique_ptr<Returning> m_returning;
};

} // namespace vigie::ui
