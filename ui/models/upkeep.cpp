// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/upkeep.h"

#include "ui/models/examine.h"

#include "base/text.h"

#include <QFileInfo>

namespace vigie::ui {

using workspace::BackupMade;
using workspace::CheckReport;
using workspace::Connection;

Upkeep::Upkeep(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Upkeep::~Upkeep()
{
    cancel();
}

void Upkeep::cancel()
{
    m_check.cancel();
    m_backup.cancel();
}

void Upkeep::check(bool readData)
{
    if (m_check.isRunning())
        return;
    workspace::Workspace &workspace = m_session.workspace();
    m_check = workspace.read([places = workspace.places(), id = workspace.id().toString(),
                              readData](Connection &c) { return examine(c, places, id, readData); });
    if (readData)
        Q_EMIT began(tr("Checking the workspace"));
    m_check
        .then(this,
              [this, readData](const Result<CheckReport> &report) {
                  if (readData)
                      Q_EMIT ended();
                  if (report)
                      Q_EMIT checked(*report, readData);
                  else if (report.error().code != ErrorCode::Cancelled)
                      Q_EMIT refused(report.error());
              })
        .onCanceled(this, [this, readData] {
            if (readData)
                Q_EMIT ended();
        });
}

void Upkeep::lookForOlderCopy()
{
    using Found = std::optional<workspace::OlderCopy>;
    workspace::Workspace &workspace = m_session.workspace();
    workspace.read([](Connection &c) -> Result<Found> { return workspace::untoldOlderCopy(c); })
        .then(this, [this, &workspace](const Result<Found> &found) {
            if (!found || !*found)
                return;
            Q_EMIT olderCopyFound(**found);
            (void)workspace.write([](Connection &c) -> Result<void> {
                workspace::toldOlderCopy(c);
                return {};
            });
        });
}

void Upkeep::backUp(const QString &path)
{
    if (m_backup.isRunning())
        return;
    if (const Result<void> allowed = m_session.actor().require(team::Act::Export); !allowed) {
        Q_EMIT refused(allowed.error());
        return;
    }
    m_backup = m_session.workspace().read([path](Connection &c) { return workspace::backUp(c, path); });
    Q_EMIT began(tr("Backing up to %1").arg(oneLine(QFileInfo(path).fileName(), 80)));
    m_backup
        .then(this,
              [this](const Result<BackupMade> &made) {
                  Q_EMIT ended();
                  if (made)
                      Q_EMIT backedUp(*made);
                  else if (made.error().code != ErrorCode::Cancelled)
                      Q_EMIT refused(made.error());
              })
        .onCanceled(this, [this] { Q_EMIT ended(); });
}

} // namespace vigie::ui
