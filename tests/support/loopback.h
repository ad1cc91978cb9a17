// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/reach.h"

#include <QMap>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

class QSslServer;
class QSslSocket;

namespace vigie::test {

/// One request as the server heard it.
struct Asked
{
    QByteArray method;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    QByteArray header(const char *name) const { return headers.value(name); }
};

/// A site over TLS on 127.0.0.1 and a thread of its own, on any port: it answers as it is told, well or
/// badly. Its machines are blog.test, other.test and forum.test; and there are private.test (10.0.0.1),
/// mixed.test (it and a private one), nowhere.test (no address). The certificates are made by
/// tests/data/certificates/make.sh.
class Loopback
{
public:
    enum class Certificate { Good, Expired, Early, Elsewhere, SelfSigned };
    using Answer = std::function<void(QSslSocket &to, const Asked &asked)>; ///< on the server's thread

    explicit Loopback(Certificate certificate = Certificate::Good);
    ~Loopback();

    quint16 port() const { return m_port; }
    QString address(const QString &path, const QString &host = QStringLiteral("blog.test")) const;
    QUrl url(const QString &path, const QString &host = QStringLiteral("blog.test")) const;
    /// What lets a client come here.
    static channels::Reach reach();

    void on(const QByteArray &path, Answer answer);
    void on(const QByteArray &path, const QByteArray &whole); ///< head and body; then it hangs up
    QList<Asked> asked() const;
    qsizetype connections() const { return m_connections; }

    /// "HTTP/1.1 STATUS", the headers and the body, with its length.
    static QByteArray answer(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});
    static QByteArray feed(const QByteArrayList &entries, const QByteArray &title = "Kerlo");
    static QByteArray entry(const QByteArray &id, const QByteArray &text,
                            const QByteArray &updated = "2026-11-22T10:00:00Z");
    static void send(QSslSocket &to, const QByteArray &whole);
    /// Goes on writing pieces, every so many ms, until the client has gone.
    static void sendForEver(QSslSocket &to, const QByteArray &head, const QByteArray &piece, int everyMs);
    /// 64 MB of blanks in a thousandth of that; takes a while to make.
    static QByteArray bomb();

private:
    void accept(QSslServer &server);
    void hear(QSslSocket &socket);

    mutable std::mutex m_mutex;
    QMap<QByteArray, Answer> m_answers;
    QList<Asked> m_asked;
    std::atomic<qsizetype> m_connections = 0;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<QSslServer> m_server;
};

} // namespace vigie::test
