// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lane.h"

#include "workspace/transaction.h"

#include <chrono>
#include <utility>

namespace vigie::workspace {

static constexpr std::chrono::milliseconds idlePeriod{500};

Lane::Lane(Setup setup)
    : m_setup(std::move(setup))
{
    for (int i = 0; i < m_setup.threads; ++i) {
        Worker &worker = m_workers.emplace_back();
        worker.thread = std::thread([this, &worker] { work(worker); });
    }
}

Lane::~Lane()
{
    close();
}

void Lane::add(std::unique_ptr<Task> task, Turn turn)
{
    std::unique_lock lock(m_mutex);
    if (m_closing) {
        lock.unlock();
        task->abandon(makeError(ErrorCode::Cancelled));
        return;
    }
    (turn == Turn::Aside ? m_aside : m_queue).push_back(std::move(task));
    wakeOne(lock);
}

/// For something to take; gives the lock up first, or the one that wakes would wait for it.
void Lane::wakeOne(std::unique_lock<std::mutex> &lock)
{
    Worker *worker = nullptr;
    if (!m_resting.empty() && mayTake()) {
        worker = m_resting.back();
        m_resting.pop_back();
    }
    lock.unlock();
    if (worker)
        worker->wake.notify_one();
}

void Lane::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    for (Worker &worker : m_workers)
        worker.wake.notify_one();
    for (Worker &worker : m_workers) {
        if (worker.thread.joinable())
            worker.thread.join();
    }
    for (auto *queue : {&m_queue, &m_aside}) {
        for (const auto &task : *queue)
            task->abandon(makeError(ErrorCode::Cancelled));
        queue->clear();
    }
}

bool Lane::mayTake() const
{
    return !m_queue.empty() || (!m_aside.empty() && !m_isAside);
}

std::unique_ptr<Task> Lane::take(bool &aside)
{
    aside = m_queue.empty();
    m_isAside |= aside;
    auto &queue = aside ? m_aside : m_queue;
    std::unique_ptr<Task> task = std::move(queue.front());
    queue.pop_front();
    return task;
}

/// Until there is something to take or to do between tasks; false for the latter.
bool Lane::rest(Worker &self, std::unique_lock<std::mutex> &lock)
{
    const auto until = std::chrono::steady_clock::now() + idlePeriod;
    while (!m_closing && !mayTake()) {
        m_resting.push_back(&self);
        bool isLate = false;
        if (m_setup.idle)
            isLate = self.wake.wait_until(lock, until) == std::cv_status::timeout;
        else
            self.wake.wait(lock);
        std::erase(m_resting, &self); // it is still there where nobody called
        if (isLate)
            return m_closing || mayTake();
    }
    return true;
}

void Lane::work(Worker &self)
{
    std::unique_ptr<Connection> connection;
    std::optional<Error> refusal;
    bool aside = false;
    for (;;) {
        std::unique_ptr<Task> task;
        {
            std::unique_lock lock(m_mutex);
            if (std::exchange(aside, false)) {
                m_isAside = false;
                if (!m_aside.empty()) {
                    wakeOne(lock);
                    lock.lock();
                }
            }
            const bool isWanted = rest(self, lock);
            if (m_closing && (!mayTake() || !m_setup.drains))
                return;
            if (isWanted)
                task = take(aside);
        }
        // A connection that cannot be opened now may be a little later: each task tries again.
        if (!connection && (task || m_setup.idle))
            refusal = guarded([&] { connection = m_setup.connect(); });
        if (!task) {
            if (connection && m_setup.idle)
                (void)guarded([&] { m_setup.idle(*connection); });
        } else if (!connection || task->cancelled()) {
            task->abandon(connection ? makeError(ErrorCode::Cancelled) : *refusal);
        } else {
            connection->setInterrupt([work = task.get()] { return work->cancelled(); });
            task->run(*connection);
            connection->setInterrupt({});
        }
    }
}

} // namespace vigie::workspace
