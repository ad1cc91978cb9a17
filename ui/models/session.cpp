// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "channels/linkkeeper.h"
#include "ui/models/notseen.h"
#include "ui/models/returning.h"
#include "ui/models/triaging.h"

namespace vigie::ui {

using workspace::Area;
using workspace::Areas;
using workspace::Connection;

Session::Session(std::unique_ptr<workspace::Workspace> workspace, team::Actor actor,
                 workspace::Settings settings)
    : m_workspace(std::move(workspace))
    , m_actor(std::move(actor))
    , m_settings(std::move(settings))
{
    connect(m_workspace.get(), &workspace::Workspace::changed, this, &Session::refresh);
}

Session::~Session() = default;

void Session::keepLinks(std::unique_ptr<channels::LinkKeeper> keeper)
{
    m_links = std::move(keeper);
}

void Session::startTriage(std::shared_ptr<const triage::ShippedTriage> shipped)
{
    m_triaging = std::make_unique<Triaging>(*this, std::move(shipped));
    m_returning = std::make_unique<Returning>(*this);
}

inbox::Judge Session::judge() const
{
    return m_triaging ? m_triaging->judge() : inbox::Judge();
}

NotSeen &Session::notSeen()
{
    if (!m_notSeen)
        m_notSeen = std::make_unique<NotSeen>(*this);
    return *m_notSeen;
}

void Session::setActor(const team::Actor &actor)
{
    m_actor = actor;
    m_history.clear();
    Q_EMIT actorChanged();
}

void Session::refresh(Areas areas)
{
    if (!areas.testFlag(Area::Settings)) {
        Q_EMIT changed(areas);
        return;
    }
    m_workspace->read([](Connection &c) -> Result<workspace::Settings> { return workspace::readSettings(c); })
        .then(this, [this, areas](const Result<workspace::Settings> &settings) {
            if (settings)
                m_settings = *settings;
            Q_EMIT changed(areas);
        });
}

} // namespace vigie::ui
