// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session.h"

#include "workspace/backup.h"
#include "workspace/check.h"

namespace vigie::ui {

/// Keeping the workspace well: checking it and backing it up, in the background. UI thread.
class Upkeep final : public QObject
{
    Q_OBJECT

public:
    explicit Upkeep(Session &session, QObject *parent = nullptr);
    ~Upkeep() override; ///< interrupts what is under way

    /// Every structure; with `readData` every page too. Does nothing while a check is under way.
    void check(bool readData);
    /// Whether an older copy was put in the workspace's place, which nobody was told of yet.
    void lookForOlderCopy();
    /// Into a new file.
    void backUp(const QString &path);
    void cancel();

Q_SIGNALS:
    void began(const QString &words);
    void ended();
    /// `asked`: with `readData`, so that somebody waits for an answer.
    void checked(const vigie::workspace::CheckReport &report, bool asked);
    void backedUp(const vigie::workspace::BackupMade &made);
    /// Nobody is told of it again.
    void olderCopyFound(const vigie::workspace::OlderCopy &copy);
    void refused(const vigie::Error &error);

private:
    Session &m_session;
    QFuture<Result<workspace::CheckReport>> m_check;
    QFuture<Result<workspace::BackupMade>> m_backup;
};

} // namespace vigie::ui
