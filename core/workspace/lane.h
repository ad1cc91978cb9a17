// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connection.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace vigie::workspace {

/// One piece of work on its way to a connection.
class Task
{
public:
    virtual ~Task() = default;
    virtual void run(Connection &c) = 0;
    virtual bool cancelled() const = 0;
    virtual void abandon(const Error &why) = 0; ///< it could not run: no connection, cancelled, closing
};

/// Threads, each with a connection of its own, that take tasks from one queue in order. The workspace has one
/// lane of one thread to write and one of a few to read. Closing finishes what waits when `drains`, else
/// abandons it. Of the threads that rest, the last to rest is woken first: what it read is still at hand.
class Lane
{
public:
    struct Setup
    {
        int threads = 1;
        bool drains = false;
        std::function<std::unique_ptr<Connection>()>
            connect;                            ///< on the lane's thread; throws SQLite::Exception
        std::function<void(Connection &)> idle; ///< between tasks, about twice a second; may be empty
    };
    explicit Lane(Setup setup);
    ~Lane();

    enum class Turn {
        Next,
        Aside, ///< when nothing else waits, and one of these at a time: the others are not held up by it
    };
    /// Any thread.
    void add(std::unique_ptr<Task> task, Turn turn = Turn::Next);
    void close();

private:
    struct Worker
    {
        std::condition_variable wake;
        std::thread thread;
    };
    void work(Worker &self);
    bool rest(Worker &self, std::unique_lock<std::mutex> &lock);
    void wakeOne(std::unique_lock<std::mutex> &lock);
    bool mayTake() const;
    std::unique_ptr<Task> take(bool &aside);

    Setup m_setup;
    std::mutex m_mutex;
    std::deque<std::unique_ptr<Task>> m_queue;
    std::deque<std::unique_ptr<Task>> m_aside;
    bool m_isAside = false; ///< one of those is being done
    bool m_closing = false;
    std::deque<Worker> m_workers;
    std::vector<Worker *> m_resting;
};

} // namespace vigie::workspace
