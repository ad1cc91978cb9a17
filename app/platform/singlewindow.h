// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <memory>

namespace vigie::platform {

/// One window a workspace: the first start on a file listens, a second one hands its files over and ends.
/// A socket that a killed program left is taken over. UI thread.
class SingleWindow final : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the sockets, owner-only: one user's state folder.
    SingleWindow(const QString &folder, const QString &workspace, QObject *parent = nullptr);
    ~SingleWindow() override;

    /// True: this program has the window on that file, and raised() may come. False: another one has it, was
    /// raised and has taken `files`. Where neither can be told, true: two windows do no harm, SQLite locks.
    /// Blocks for at most a second.
    bool claim(const QStringList &files);

Q_SIGNALS:
    void raised(const QStringList &files); ///< by a second start

private:
    bool handOver(const QStringList &files) const;
    void answer();

    QString m_socket;
    QLocalServer m_server;
};

} // namespace vigie::platform
