// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/correction.h"
#include "triage/retriage.h"
#include "workspace/area.h"
#include "workspace/ending.h"

#include <QObject>

namespace vigie::ui {

class Session;

/// Triage in an open workspace: judges what comes in, and in the background what triage has never seen; takes
/// corrections, which can be undone, and learns from them. UI thread; the session outlives it.
class Triaging final : public QObject
{
    Q_OBJECT

public:
    Triaging(Session &session, std::shared_ptr<const triage::ShippedTriage> shipped,
             QObject *parent = nullptr);
    /// Cancels what is under way and waits for its end, a second at most.
    ~Triaging() override;

    /// For intake; good on any thread, and for longer than this.
    inbox::Judge judge() const;
    /// The verdict of a text with the words that made it, as triage finds it now; worked out on another
    /// thread.
    QFuture<Result<triage::Verdict>> explain(const QString &text, const QString &language, int rating);

    /// Into the session's history, to be undone. With nothing set: all of it was right.
    void correct(const QList<qint64> &keys, const triage::Correction &correction);
    /// Runs triage over the whole workspace again, with what was learned; keeps what colleagues decided.
    void retriage();
    void cancelRetriage();

Q_SIGNALS:
    /// Before a correction, its undoing or its doing again: these messages are about to change.
    void acting(const QList<qint64> &keys);
    void began(const QString &words); ///< retriage(): it ends with retriaged() or retriageRefused()
    void corrected();
    void refused(const vigie::Error &error);
    void progressed(const vigie::triage::RetriageProgress &progress);
    void retriaged(const vigie::triage::Retriaged &counts);
    void retriageRefused(const vigie::Error &error);
    void learned(qint64 labels);

private:
    enum class Work { Missing, Learn, All };

    void want(Work work);
    void next();
    void run(triage::Which which);
    void learn();
    void ended();
    void follow(workspace::Areas areas);

    Session &m_session;
    std::shared_ptr<const triage::ShippedTriage> m_shipped;
    std::shared_ptr<triage::Taught> m_taught = std::make_shared<triage::Taught>();
    QList<Work> m_wanted; ///< each once
    std::shared_ptr<workspace::Ending>
        m_ending; ///< of what is under way; with its continuation, which ends it
    std::shared_ptr<std::atomic_bool> m_cancel;
    bool m_isWorking = false;
    bool m_isRunning = false;
};

} // namespace vigie::ui
