// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderwatch.h"

namespace vigie::ui {

using namespace std::chrono_literals;
using workspace::Connection;

static constexpr auto whileItSettles = 500ms;
static constexpr auto whileItIsGone = 30s;

FolderWatch::FolderWatch(Session &session, Importing &importing, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_importing(importing)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FolderWatch::look);
    connect(&m_importing, &Importing::finished, this, &FolderWatch::finished);
    connect(&m_importing, &Importing::refused, this, [this] {
        for (const QString &path : m_importing.current())
            m_underWay.remove(path);
    });
    connect(&m_session, &Session::changed, this, [this](workspace::Areas areas) {
        if (areas & workspace::Area::Settings)
            load();
    });
    load();
}

void FolderWatch::load()
{
    const quint64 ask = ++m_ask;
    m_session.workspace()
        .read([machine = m_machine](Connection &c) -> Result<inbox::WatchedFolder> {
            return inbox::watchedFolder(c, machine);
        })
        .then(this, [this, ask](const Result<inbox::WatchedFolder> &watched) {
            if (!watched || ask != m_ask) // what was asked before may be answered after
                return;
            m_taken.unite(watched->taken);
            if (watched->path == m_folder)
                return;
            if (!m_watcher.directories().isEmpty())
                m_watcher.removePaths(m_watcher.directories());
            m_folder = watched->path;
            m_settling = {};
            m_hasVanished = false;
            Q_EMIT folderChanged();
            look();
        });
}

void FolderWatch::look()
{
    m_again.stop();
    m_mustLookAgain = m_isLooking; // what changed meanwhile may have come too late for that look
    if (m_folder.isEmpty() || m_isLooking)
        return;
    m_isLooking = true;
    m_session.workspace()
        .read([folder = m_folder](Connection &) { return inbox::versionsIn(folder); })
        .then(this, [this, folder = m_folder](const Result<QList<inbox::FileVersion>> &versions) {
            m_isLooking = false;
            if (folder != m_folder)
                return look();
            heed(versions);
            if (m_mustLookAgain)
                look();
            else if (versions)
                Q_EMIT looked();
        });
}

void FolderWatch::heed(const Result<QList<inbox::FileVersion>> &versions)
{
    if (!versions) {
        m_again.start(whileItIsGone);
        if (!std::exchange(m_hasVanished, true))
            Q_EMIT vanished(m_folder);
        return;
    }
    m_hasVanished = false;
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    for (const inbox::FileVersion &file : m_settling.look(*versions, m_session.clock().nowMs()))
        take(file);
    if (m_settling.isWaiting())
        m_again.start(whileItSettles);
}

void FolderWatch::take(const inbox::FileVersion &file)
{
    m_session.workspace()
        .read([file](Connection &) { return inbox::contentDigest(file); })
        .then(this, [this, path = file.path](const Result<QByteArray> &digest) {
            if (digest && (m_taken.contains(*digest) || m_underWay.values().contains(*digest)))
                return;
            if (digest)
                m_underWay.insert(path, *digest);
            m_importing.start({path}); // which says what is wrong with it
        });
}

void FolderWatch::finished(const inbox::ImportReport &report)
{
    for (const QString &path : m_importing.current()) {
        const QByteArray digest = m_underWay.take(path);
        if (digest.isEmpty() || report.cancelled)
            continue;
        m_taken.insert(digest);
        m_session.workspace().write([machine = m_machine, digest](Connection &c) {
            return inbox::rememberTaken(c, machine, digest);
        });
    }
}

} // namespace vigie::ui
