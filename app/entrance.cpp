// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entrance.h"

#include "app/background.h"
#include "team/colleaguestore.h"

#include <QThread>

namespace vigie::app {

using workspace::Connection;
using workspace::Workspace;
using Opened = Result<std::unique_ptr<Workspace>>;

Entrance::Entrance(std::function<QString(const Id &)> preferred, QObject *parent)
    : QObject(parent)
    , m_preferred(std::move(preferred))
{
}

Entrance::~Entrance() = default;

void Entrance::begin(Opener opener)
{
    QThread *here = QThread::currentThread();
    inBackground([opener = std::move(opener), here]() -> Opened {
        Opened found = opener();
        if (found)
            (*found)->moveToThread(here);
        return found;
    }).then(this, [this](QFuture<Opened> future) {
        Opened found = future.takeResult();
        if (found)
            look(std::move(*found));
        else
            Q_EMIT failed(found.error());
    });
}

namespace {

struct Doorway
{
    QList<team::Colleague> colleagues;
    workspace::Settings settings;
    std::optional<team::Actor> actor;
    QString preferred;
};

} // namespace

void Entrance::look(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    const QString wanted = m_preferred(m_workspace->id());
    m_workspace
        ->read([wanted](Connection &c) -> Result<Doorway> {
            Doorway door{team::colleagues(c), workspace::readSettings(c), std::nullopt, {}};
            door.preferred = team::colleagueNamed(c, wanted) ? wanted : QString();
            if (Result<team::Actor> actor = team::actAs(c, door.preferred, std::nullopt))
                door.actor = *actor;
            else if (actor.error().code != ErrorCode::PassphraseNeeded)
                return fail(actor.error());
            return door;
        })
        .then(this, [this](const Result<Doorway> &door) {
            if (!door) {
                m_workspace.reset();
                Q_EMIT failed(door.error());
                return;
            }
            m_settings = door->settings;
            if (door->actor)
                enter(*door->actor);
            else
                Q_EMIT needsProof(door->colleagues, door->preferred);
        });
}

void Entrance::enter(const team::Actor &actor)
{
    m_session = std::make_unique<ui::Session>(std::move(m_workspace), actor, m_settings);
    Q_EMIT opened();
}

} // namespace vigie::app
