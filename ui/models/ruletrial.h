// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/dryrun.h"
#include "ui/models/card.h"
#include "ui/models/session.h"

#include "inbox/mention.h"
#include "workspace/ending.h"

#include <QAbstractListModel>

namespace vigie::ui {

/// A rule tried on the past: how many messages it would have met, and the newest of them as a list. UI
/// thread; the session outlives it.
class RuleTrial final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int days = 30;

    explicit RuleTrial(Session &session, QObject *parent = nullptr);
    ~RuleTrial() override; ///< stops what is under way, and waits for it, a second at most

    /// Begins anew; what was under way is stopped.
    void begin(const triage::Rule &rule);
    void stop();
    void clear();
    bool isRunning() const { return m_running; }
    /// Of the trial that has ended; null before.
    const triage::DryRun *found() const { return m_found ? &*m_found : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    qint64 keyAt(const QModelIndex &index) const;

Q_SIGNALS:
    void progressed(const vigie::triage::DryRunProgress &progress);
    void ended();
    void refused(const vigie::Error &error);

private:
    using Answer = std::pair<triage::DryRun, QList<inbox::Mention>>;
    void show(const QList<inbox::Mention> &messages);

    Session &m_session;
    std::shared_ptr<std::atomic_bool> m_cancel;
    QList<std::shared_ptr<workspace::Ending>> m_endings; ///< of all that was begun here
    std::optional<triage::DryRun> m_found;
    QList<inbox::Mention> m_messages;
    quint64 m_turn = 0;
    bool m_running = false;
};

} // namespace vigie::ui
