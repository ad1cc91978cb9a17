// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/httpclient.h"

#include "channels/httptransfer.h"

#include <QNetworkAccessManager>
#include <QThread>

namespace vigie::channels {

static constexpr int lookEveryMs = 100; // whether something was cancelled

/// What lives on the client's thread.
class HttpClient::Work : public QObject
{
public:
    explicit Work(const Reach &reach)
        : m_reach(reach)
    {
        m_look.setInterval(lookEveryMs);
        m_look.setParent(this);
        connect(&m_look, &QTimer::timeout, this, [this] {
            const auto transfers = findChildren<HttpTransfer *>(Qt::FindDirectChildrenOnly);
            if (transfers.isEmpty())
                m_look.stop();
            for (HttpTransfer *transfer : transfers) {
                if (transfer->isCancelled())
                    transfer->end(fail(ErrorCode::Cancelled));
            }
        });
    }

    void start(const HttpRequest &request, QPromise<Result<HttpAnswer>> promise)
    {
        if (!m_network)
            m_network = new QNetworkAccessManager(this);
        auto *transfer = new HttpTransfer(*m_network, m_reach, request, std::move(promise), this);
        if (!m_look.isActive())
            m_look.start();
        transfer->begin();
    }

    void stop()
    {
        m_look.stop();
        qDeleteAll(findChildren<HttpTransfer *>(Qt::FindDirectChildrenOnly));
        delete std::exchange(m_network, nullptr);
    }

private:
    const Reach &m_reach;
    QNetworkAccessManager *m_network = nullptr;
    QTimer m_look;
};

HttpClient::HttpClient(Reach reach)
    : m_reach(std::move(reach))
{
}

HttpClient::~HttpClient()
{
    if (!m_thread)
        return;
    // On their own thread, as timers and sockets must.
    QMetaObject::invokeMethod(m_work.get(), [this] { m_work->stop(); }, Qt::BlockingQueuedConnection);
    m_thread->quit();
    m_thread->wait();
}

void HttpClient::begin()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("network"));
    m_work = std::make_unique<Work>(m_reach);
    m_work->moveToThread(m_thread.get());
    m_thread->start();
}

QFuture<Result<HttpAnswer>> HttpClient::get(const HttpRequest &request)
{
    std::call_once(m_begun, [this] { begin(); });
    QPromise<Result<HttpAnswer>> promise;
    promise.start();
    QFuture<Result<HttpAnswer>> future = promise.future();
    // Held by a pointer: what is invoked is copied.
    auto held = std::make_shared<QPromise<Result<HttpAnswer>>>(std::move(promise));
    QMetaObject::invokeMethod(m_work.get(),
                              [this, request, held] { m_work->start(request, std::move(*held)); });
    return future;
}

} // namespace vigie::channels
