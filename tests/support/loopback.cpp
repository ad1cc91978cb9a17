// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopback.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

namespace vigie::test {

using namespace Qt::StringLiterals;

static QByteArray pem(const QString &name)
{
    QFile file(QStringLiteral(VIGIE_SOURCE "/tests/data/certificates/") + name + u".pem"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

static QString nameOf(Loopback::Certificate certificate)
{
    switch (certificate) {
    case Loopback::Certificate::Good:
        return u"good"_s;
    case Loopback::Certificate::Expired:
        return u"expired"_s;
    case Loopback::Certificate::Early:
        return u"early"_s;
    case Loopback::Certificate::Elsewhere:
        return u"elsewhere"_s;
    case Loopback::Certificate::SelfSigned:
        break;
    }
    return u"selfsigned"_s;
}

Loopback::Loopback(Certificate certificate)
    : m_server(std::make_unique<QSslServer>())
{
    const QByteArray both = pem(nameOf(certificate));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(both));
    tls.setPrivateKey(QSslKey(both, QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server->setSslConfiguration(tls);
    if (tls.privateKey().isNull() || !m_server->listen(QHostAddress::LocalHost, 0))
        qFatal("no server on loopback");
    m_port = m_server->serverPort();
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { accept(*m_server); });
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

Loopback::~Loopback()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            m_server->close();
            qDeleteAll(m_server->findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly));
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString Loopback::address(const QString &path, const QString &host) const
{
    return u"https://%1:%2%3"_s.arg(host).arg(m_port).arg(path);
}

QUrl Loopback::url(const QString &path, const QString &host) const
{
    return QUrl(address(path, host));
}

channels::Reach Loopback::reach()
{
    const QStringList here{u"127.0.0.1"_s};
    return {.permitted = here,
            .authorities = pem(u"authority"_s),
            .names = {{u"blog.test"_s, here},
                      {u"other.test"_s, here},
                      {u"forum.test"_s, here},
                      {u"private.test"_s, {u"10.0.0.1"_s}},
                      {u"mixed.test"_s, {u"127.0.0.1"_s, u"192.168.1.1"_s}},
                      {u"nowhere.test"_s, {}}}};
}

void Loopback::on(const QByteArray &path, Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_answers[path] = std::move(answer);
}

void Loopback::on(const QByteArray &path, const QByteArray &whole)
{
    on(path, [whole](QSslSocket &to, const Asked &) { send(to, whole); });
}

QList<Asked> Loopback::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

void Loopback::accept(QSslServer &server)
{
    while (auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection())) {
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] { hear(*socket); });
        hear(*socket);
    }
}

void Loopback::hear(QSslSocket &socket)
{
    while (socket.peek(64 * 1024).contains("\r\n\r\n")) {
        QByteArray head;
        while (!head.endsWith("\r\n\r\n"))
            head += socket.readLine();
        Asked asked;
        const QByteArrayList lines = head.trimmed().split('\n');
        const QByteArrayList words = lines.first().trimmed().split(' ');
        asked.method = words.value(0);
        asked.path = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            asked.headers[line.first(colon).toLower()] = line.sliced(colon + 1).trimmed();
        }
        Answer answer;
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.append(asked);
            answer = m_answers.value(asked.path);
        }
        if (answer)
            answer(socket, asked);
        else
            send(socket, Loopback::answer(404));
    }
}

QByteArray Loopback::answer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray Loopback::feed(const QByteArrayList &entries, const QByteArray &title)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>" +
           title + "</title>\n" + entries.join('\n') + "\n</feed>\n";
}

QByteArray Loopback::entry(const QByteArray &id, const QByteArray &text, const QByteArray &updated)
{
    return "<entry><id>" + id + "</id><title>" + text + "</title><updated>" + updated +
           "</updated><author><name>Gwenn</name></author></entry>";
}

void Loopback::send(QSslSocket &to, const QByteArray &whole)
{
    to.write(whole);
    to.disconnectFromHost();
}

void Loopback::sendForEver(QSslSocket &to, const QByteArray &head, const QByteArray &piece, int everyMs)
{
    to.write(head);
    auto *timer = new QTimer(&to);
    QObject::connect(timer, &QTimer::timeout, &to, [&to, piece] {
        if (to.bytesToWrite() + to.encryptedBytesToWrite() < 4 * 1024 * 1024)
            to.write(piece);
    });
    timer->start(everyMs);
}

QByteArray Loopback::bomb()
{
    // zlib's form, which HTTP calls deflate; behind qCompress()'s four bytes of length.
    static const QByteArray packed = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).sliced(4);
    return packed;
}

} // namespace vigie::test
