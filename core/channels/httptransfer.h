// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/httpclient.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace vigie::channels {

/// One request, from its first address to the last redirect. On the client's thread; deletes itself at its
/// end.
class HttpTransfer final : public QObject
{
    Q_OBJECT

public:
    HttpTransfer(QNetworkAccessManager &network, const Reach &reach, HttpRequest request,
                 QPromise<Result<HttpAnswer>> promise, QObject *parent);
    ~HttpTransfer() override; ///< Cancelled, where it has not ended

    void begin();
    bool isCancelled() const { return m_request.cancel && *m_request.cancel; }
    void end(const Result<HttpAnswer> &answer);

private:
    void visit(const QUrl &url);
    void resolve();
    void resolved(const QList<QHostAddress> &addresses);
    void connectTo(const QUrl &where, const QString &verifiedAs);
    void connectToNext();
    void take();
    void read();
    void finished();
    void redirect(int status);
    void failed(ErrorCode code, const char *reason = nullptr);
    void failedAs(QNetworkReply::NetworkError error);
    QNetworkReply *putAside();
    QString header(const char *name) const;

    QNetworkAccessManager &m_network;
    const Reach &m_reach;
    const HttpRequest m_request;
    QPromise<Result<HttpAnswer>> m_promise;
    QTimer m_total;
    QTimer m_silence;                ///< of connecting, then between bytes
    QUrl m_url;                      ///< of this hop
    QList<QHostAddress> m_addresses; ///< of this hop, not tried yet
    int m_lookup = -1;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_sslErrors;
    bool m_secured = false; ///< this hop has a connection whose certificate is good
    int m_redirects = 0;
    bool m_forGood = true; ///< every redirect so far
    QByteArray m_body;
    bool m_ended = false;
};

} // namespace vigie::channels
