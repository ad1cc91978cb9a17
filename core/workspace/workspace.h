// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lane.h"
#include "workspace/settings.h"
#include "workspace/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace vigie::workspace {

class Workspace;

/// What a workspace is opened with.
struct Surroundings
{
    Places places;
    const Clock &clock; ///< outlives the workspace
    /// Called in the transaction that starts an epoch, before its first row: voids approvals that wait.
    std::function<void(Connection &)> epochStarts = {};
    bool watchesOthers = false; ///< look twice a second whether another program changed the file
    /// Called in a read at every opening. What it gives, if anything, is done in a write before anybody else
    /// works on the file; where that fails (the disk is full), at the next opening.
    std::function<std::function<void(Connection &)>(Connection &)> owed = {};
    /// Called when the file was opened and can be written: for what goes on in the background.
    std::function<void(Workspace &)> opened = {};
};

/// The one file that holds everything. One writer thread, a few readers; every call gives a future at once
/// and nothing here ever blocks the caller.
class Workspace : public QObject
{
    Q_OBJECT

public:
    static constexpr int readerCount = 3; ///< threads that read beside the one that writes

    /// Opens, migrates when needed, knows an older copy (oldercopy.h), finds or makes the key. May take
    /// seconds for a migration: call it off the UI thread, then moveToThread(). Refuses what is missing, no
    /// workspace, damaged, newer, read-only or on a network file system, and leaves it untouched.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Surroundings &surroundings);

    /// Makes a new file (refuses an existing one) beside its final name and renames it when it is whole.
    /// `fill` runs in the transaction that makes it, after the settings are written.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, Settings settings,
                                                     const Surroundings &surroundings,
                                                     const std::function<Result<void>(Connection &)> &fill);

    /// Finishes what waits to be written, then closes. What is asked for meanwhile ends as Cancelled.
    ~Workspace() override;

    QString path() const { return m_path; }
    Id id() const { return m_id; }
    const Clock &clock() const { return m_surroundings.clock; }
    const Places &places() const { return m_surroundings.places; }

    /// `work(Connection &)` gives a Result and can be copied. It runs on the writer thread in one
    /// transaction: committed, durable and announced by changed() before the future has its value; an Error
    /// rolls everything back. Cancelling the future interrupts it within milliseconds. Any thread. Work is
    /// done in the order of the calls.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return post<std::invoke_result_t<Work, Connection &>>(*m_writer, Connection::Mode::Write,
                                                              std::move(work));
    }

    /// As write(), on a read-only connection that sees one consistent state; never waits for a writer.
    template <typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return post<std::invoke_result_t<Work, Connection &>>(*m_readers, Connection::Mode::Read,
                                                              std::move(work));
    }

    /// As read(), for what takes long and nobody waits to see, as counts do: one at a time, after what is
    /// read for the eye.
    template <typename Work>
    auto readAside(Work work) -> QFuture<std::invoke_result_t<Work, Connection &>>
    {
        return post<std::invoke_result_t<Work, Connection &>>(*m_readers, Connection::Mode::Read,
                                                              std::move(work), Lane::Turn::Aside);
    }

Q_SIGNALS:
    /// Committed changes, by this program or another, on the workspace's thread.
    void changed(vigie::workspace::Areas areas);

private:
    explicit Workspace(QString path, Surroundings surroundings);
    std::unique_ptr<Connection> connectWriter() const;
    Result<void> knowOlderCopy(Connection &c);
    Result<void> settle(Connection &c);
    void payWhatIsOwed(Connection &c);
    void start();
    void committed(Connection &c);
    void lookForOthers(Connection &c);

    template <typename Answer>
    class FutureTask;
    template <typename Answer>
    QFuture<Answer> post(Lane &lane, Connection::Mode mode, std::function<Answer(Connection &)> work,
                         Lane::Turn turn = Lane::Turn::Next);

    QString m_path;
    Surroundings m_surroundings;
    Id m_id;
    Key m_key;
    qint64 m_epoch = 0;
    qint64 m_dataVersion = -1; ///< of the writer's connection; its thread only
    std::unique_ptr<Lane> m_writer;
    std::unique_ptr<Lane> m_readers;
};

template <typename Answer>
class Workspace::FutureTask final : public Task
{
public:
    FutureTask(Workspace &workspace, Connection::Mode mode, std::function<Answer(Connection &)> work)
        : m_workspace(workspace)
        , m_mode(mode)
        , m_work(std::move(work))
    {
        m_promise.start();
    }

    QFuture<Answer> future() { return m_promise.future(); }
    bool cancelled() const override { return m_promise.isCanceled(); }
    void abandon(const Error &why) override { answer(std::unexpected(why)); }

    void run(Connection &c) override
    {
        Answer found = inTransaction(c, m_mode, m_work);
        if (found && m_mode == Connection::Mode::Write)
            m_workspace.committed(c);
        answer(std::move(found));
    }

private:
    void answer(Answer found)
    {
        m_promise.addResult(std::move(found));
        m_promise.finish();
    }

    Workspace &m_workspace;
    Connection::Mode m_mode;
    std::function<Answer(Connection &)> m_work;
    QPromise<Answer> m_promise;
};

template <typename Answer>
QFuture<Answer> Workspace::post(Lane &lane, Connection::Mode mode, std::function<Answer(Connection &)> work,
                                Lane::Turn turn)
{
    auto task = std::make_unique<FutureTask<Answer>>(*this, mode, std::move(work));
    auto future = task->future();
    lane.add(std::move(task), turn);
    return future;
}

} // namespace vigie::workspace
