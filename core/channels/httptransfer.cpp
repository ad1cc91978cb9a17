// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/httptransfer.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>

#include <algorithm>

namespace vigie::channels {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostAddresses = 4; // of one machine, tried one after the other
static constexpr qint64 longestHeader = 1024;
static constexpr qint64 bufferBytes = 256 * 1024;
static constexpr qint64 unpackedUnwatched = 8 * 1024 * 1024; // beyond, Qt minds what a byte becomes, too

HttpTransfer::HttpTransfer(QNetworkAccessManager &network, const Reach &reach, HttpRequest request,
                           QPromise<Result<HttpAnswer>> promise, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_reach(reach)
    , m_request(std::move(request))
    , m_promise(std::move(promise))
{
    m_total.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_total, &QTimer::timeout, this, [this] { failed(ErrorCode::TimedOut); });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_secured || m_addresses.isEmpty())
            return failed(ErrorCode::TimedOut);
        connectToNext();
    });
}

HttpTransfer::~HttpTransfer()
{
    end(fail(ErrorCode::Cancelled));
}

void HttpTransfer::begin()
{
    m_total.start(m_request.limits.totalMs);
    visit(m_request.url);
}

void HttpTransfer::end(const Result<HttpAnswer> &answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_total.stop();
    m_silence.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    putAside();
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

/// Ends the reply that there is, unheard.
QNetworkReply *HttpTransfer::putAside()
{
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    if (!reply)
        return nullptr;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    return reply;
}

void HttpTransfer::failed(ErrorCode code, const char *reason)
{
    Error error = makeError(code, {{"host", hostOf(m_url)}});
    if (reason)
        error.facts.insert(u"reason"_s, QLatin1StringView(reason));
    if (code == ErrorCode::AnswerTooLarge)
        error.facts.insert(u"limit"_s, QString::number(m_request.limits.bodyBytes));
    end(fail(error));
}

void HttpTransfer::visit(const QUrl &url)
{
    m_url = url.adjusted(QUrl::RemoveFragment);
    m_secured = false;
    m_sslErrors.clear();
    m_body.clear();
    if (auto checked = checkedWebAddress(m_url); !checked)
        return end(fail(checked.error()));
    resolve();
}

void HttpTransfer::resolve()
{
    const QString host = m_url.host();
    if (const QHostAddress written(host); !written.isNull())
        return resolved({written});
    if (const auto known = m_reach.names.constFind(host); known != m_reach.names.constEnd()) {
        QList<QHostAddress> addresses;
        for (const QString &address : *known)
            addresses.append(QHostAddress(address));
        return resolved(addresses);
    }
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_url));
    if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy &&
        proxies.first().type() != QNetworkProxy::DefaultProxy) {
        m_network.setProxy(proxies.first());
        m_addresses.clear();
        return connectTo(m_url, {});
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &found) {
        m_lookup = -1;
        if (!m_ended)
            resolved(found.addresses());
    });
}

void HttpTransfer::resolved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return failed(ErrorCode::HostUnknown);
    // One address within is enough: who answers with both means to be asked twice.
    if (!std::ranges::all_of(addresses,
                             [this](const QHostAddress &address) { return isWithinReach(address, m_reach); }))
        return failed(ErrorCode::AddressRefused, "private");
    m_addresses = addresses.first(std::min(addresses.size(), mostAddresses));
    m_network.setProxy(QNetworkProxy::NoProxy);
    connectToNext();
}

/// To the address that was looked at, whatever the name means by now.
void HttpTransfer::connectToNext()
{
    putAside();
    m_body.clear();
    QUrl there = m_url;
    const QHostAddress address = m_addresses.takeFirst();
    there.setHost(address.toString());
    connectTo(there, QHostAddress(m_url.host()).isNull() ? m_url.host(QUrl::FullyEncoded) : QString());
}

void HttpTransfer::connectTo(const QUrl &where, const QString &verifiedAs)
{
    QNetworkRequest request(where);
    QByteArray host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_url.port() > 0 && m_url.port() != 443)
        host += ':' + QByteArray::number(m_url.port());
    request.setRawHeader("Host", host);
    request.setRawHeader("User-Agent", "Vigie/" VIGIE_VERSION);
    request.setRawHeader("Accept", m_request.accept);
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag.toLatin1());
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified.toLatin1());
    if (!verifiedAs.isEmpty())
        request.setPeerVerifyName(verifiedAs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Its :authority would be the number we connect to.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(unpackedUnwatched);
    if (!m_reach.authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(m_reach.authorities));
        request.setSslConfiguration(tls);
    }
    m_silence.start(m_request.limits.connectMs);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_secured = true;
        m_silence.start(m_request.limits.headMs);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTransfer::take);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTransfer::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::finished);
}

static int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString HttpTransfer::header(const char *name) const
{
    const QByteArray value = m_reply->rawHeader(name).trimmed();
    return value.size() <= longestHeader ? QString::fromLatin1(value) : QString();
}

/// The head of the answer is there: only a good one's body is of interest.
void HttpTransfer::take()
{
    if (m_ended || !m_reply)
        return;
    m_secured = true; // a connection that was kept from before says so no more
    m_silence.start(m_request.limits.idleMs);
    const int status = statusOf(*m_reply);
    if (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
        return redirect(status);
    if (status < 200)
        return;
    const bool isPacked = !m_reply->rawHeader("Content-Encoding").isEmpty();
    if (status == 200 &&
        (isPacked || m_reply->rawHeader("Content-Length").toLongLong() <= m_request.limits.bodyBytes))
        return;
    if (status == 200)
        return failed(ErrorCode::AnswerTooLarge);
    HttpAnswer answer{.status = status, .url = m_url};
    answer.retryAfter = m_reply->rawHeader("Retry-After").left(longestHeader);
    answer.etag = header("ETag");
    answer.lastModified = header("Last-Modified");
    if (m_redirects > 0 && m_forGood)
        answer.movedTo = m_url;
    end(answer);
}

void HttpTransfer::redirect(int status)
{
    const QByteArray location = m_reply->rawHeader("Location").trimmed();
    const QUrl to = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    m_forGood = m_forGood && (status == 301 || status == 308);
    putAside();
    if (location.isEmpty() || ++m_redirects > m_request.limits.redirects)
        return failed(ErrorCode::AddressRefused, "redirects");
    visit(to);
}

void HttpTransfer::read()
{
    if (m_ended || !m_reply)
        return;
    m_silence.start(m_request.limits.idleMs);
    if (statusOf(*m_reply) != 200)
        return;
    while (m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(bufferBytes);
        if (piece.isEmpty())
            return;
        m_body += piece;
        if (m_body.size() > m_request.limits.bodyBytes)
            return failed(ErrorCode::AnswerTooLarge);
    }
}

static const char *reasonOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> any) {
        return std::ranges::any_of(errors, [&](const QSslError &error) {
            return std::ranges::find(any, error.error()) != any.end();
        });
    };
    if (has({QSslError::CertificateExpired}))
        return "expired";
    if (has({QSslError::CertificateNotYetValid}))
        return "not-yet";
    return has({QSslError::HostNameMismatch}) && errors.size() == 1 ? "other-name" : "unknown-authority";
}

void HttpTransfer::failedAs(QNetworkReply::NetworkError error)
{
    using Reply = QNetworkReply;
    switch (error) {
    case Reply::HostNotFoundError:
        return failed(ErrorCode::HostUnknown);
    case Reply::TimeoutError:
    case Reply::OperationCanceledError:
        return failed(ErrorCode::TimedOut);
    case Reply::SslHandshakeFailedError:
        return m_sslErrors.isEmpty() ? failed(ErrorCode::ConnectionFailed, "tls")
                                     : failed(ErrorCode::CertificateRefused, reasonOf(m_sslErrors));
    case Reply::ConnectionRefusedError:
        return failed(ErrorCode::ConnectionFailed, "refused");
    default:
        break;
    }
    const bool proxy = error >= Reply::ProxyConnectionRefusedError && error <= Reply::UnknownProxyError;
    const bool content = error >= Reply::ContentAccessDenied;
    failed(ErrorCode::ConnectionFailed, proxy ? "proxy" : content ? "garbled" : "cut");
}

void HttpTransfer::finished()
{
    if (m_ended || !m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = statusOf(*m_reply);
    if (error == QNetworkReply::NoError)
        read();
    if (m_ended)
        return;
    if (error == QNetworkReply::UnknownContentError && status == 200 &&
        m_reply->errorString().contains("decompressedSafetyCheckThreshold"_L1))
        return failed(ErrorCode::AnswerTooLarge);
    if (error != QNetworkReply::NoError || status != 200) {
        if (!m_secured && !m_addresses.isEmpty() && m_sslErrors.isEmpty())
            return connectToNext(); // the next address of the same machine
        return failedAs(error);
    }
    HttpAnswer answer{.status = status, .url = m_url, .body = m_body};
    answer.contentType = header("Content-Type").toLatin1();
    answer.etag = header("ETag");
    answer.lastModified = header("Last-Modified");
    if (m_redirects > 0 && m_forGood)
        answer.movedTo = m_url;
    end(answer);
}

} // namespace vigie::channels
