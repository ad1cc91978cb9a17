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
    for (int i = 0; i < m_setup.threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Lane::~Lane()
{
    close();
}

void Lane::add(std::unique_ptr<Task> task, Turn turn)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_closing) {
            (turn == Turn::Aside ? m_aside : m_queue).push_back(std::move(task));
            m_wake.notify_one();
            return;
        }
    }
    task->abandon(makeError(ErrorCode::Cancelled));
}

void Lane::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
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

void Lane::work()
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
                if (!m_aside.empty())
                    m_wake.notify_one();
            }
            const bool woken = m_wake.wait_for(lock, idlePeriod, [this] { return m_closing || mayTake(); });
            if (m_closing && (!mayTake() || !m_setup.drains))
                return;
            if (woken)
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
