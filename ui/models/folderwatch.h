// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/watchedfolder.h"
#include "ui/models/importing.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace vigie::ui {

/// Takes in what is put into the watched folder: each file once it no longer changes, each content once. What
/// became of it is said as of any import. UI thread.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    FolderWatch(Session &session, Importing &importing, QObject *parent = nullptr);

    QString folder() const { return m_folder; } ///< empty: none
    /// Looks at the folder now; it does so by itself whenever something changes there.
    void look();

Q_SIGNALS:
    void folderChanged(); ///< folder() is another one
    void looked(); ///< what stands there is known, as of the last look(), and what settled is on its way
    void vanished(const QString &folder);

private:
    void load();
    void heed(const Result<QList<inbox::FileVersion>> &versions);
    void take(const inbox::FileVersion &file);
    void finished(const inbox::ImportReport &report);

    Session &m_session;
    Importing &m_importing;
    const QString m_machine = inbox::thisMachine();
    QString m_folder;
    QSet<QByteArray> m_taken;
    inbox::Settling m_settling;
    QMap<QString, QByteArray> m_underWay; ///< path → digest
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    quint64 m_ask = 0;
    bool m_isLooking = false;
    bool m_mustLookAgain = false;
    bool m_hasVanished = false;
};

} // namespace vigie::ui
