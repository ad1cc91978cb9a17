// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "channels/reach.h"

#include <QFuture>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace vigie::channels {

/// What an answer may cost.
struct HttpLimits
{
    qint64 bodyBytes = 16 * 1024 * 1024; ///< unpacked
    int redirects = 5;
    int connectMs = 15'000; ///< until a connection is secured, for each address of a machine
    int headMs = 10'000;    ///< from then until the head of the answer is whole
    int idleMs = 20'000;    ///< without a byte of its body
    int totalMs = 60'000;   ///< all redirects together
};

struct HttpRequest
{
    QUrl url;
    QByteArray accept = "*/*";
    QString etag = {};         ///< asks for what is other than this
    QString lastModified = {}; ///< or newer
    HttpLimits limits = {};
    std::shared_ptr<std::atomic_bool> cancel = {}; ///< set, it ends within a second; may be null
};

/// Any status but a redirect: whether it is good is the caller's to say. Headers as they came, cut to 1 KB.
struct HttpAnswer
{
    int status = 0;
    QUrl url;                    ///< where it came from at last
    std::optional<QUrl> movedTo; ///< the same, where every redirect on the way was for good (301, 308)
    QByteArray body;             ///< of 200 only
    QByteArray contentType;
    QString etag;
    QString lastModified;
    QByteArray retryAfter;
};

/// The one way from Vigie to the network: GET over https, at present.
///
/// Every hop, the first and each redirect, is held to the same rule: https, no passphrase in the address, a
/// machine that anybody can reach. The machine's name is resolved here, all its addresses must be public, and
/// the connection goes to one of those very addresses, while the certificate is checked against the name: a
/// name that answers otherwise the second time (DNS rebinding) gains nothing. Not covered: where the system
/// has a proxy, it resolves the name; then only addresses that are written as numbers are looked at.
/// Redirects are followed one by one, at most `redirects`, never to another scheme. Bodies are counted
/// unpacked. The head is bounded by time alone: Qt refuses one of more than 256 KB only once it is whole.
/// Certificates are always checked. No cookie, no cache, no referrer, no HTTP/2, no password is kept or sent,
/// and nothing of an address but its host is in an Error.
///
/// Its thread and its sockets begin with the first request. get() may be called from any thread. On
/// destruction what is under way ends with Cancelled. Errors: AddressRefused, HostUnknown, ConnectionFailed,
/// TimedOut, CertificateRefused, AnswerTooLarge, Cancelled.
class HttpClient
{
public:
    explicit HttpClient(Reach reach = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    QFuture<Result<HttpAnswer>> get(const HttpRequest &request);

private:
    class Work;
    void begin();

    const Reach m_reach;
    std::once_flag m_begun;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Work> m_work; ///< lives on m_thread
};

} // namespace vigie::channels
