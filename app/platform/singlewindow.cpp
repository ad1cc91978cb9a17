// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

namespace vigie::platform {

static constexpr int waitMs = 500;
static constexpr qint64 longest = 1'000'000;    ///< bytes of a list of files
static constexpr qsizetype longestSocket = 100; ///< a little under what sun_path holds

/// The same for every name of the same file.
static QString nameOf(const QString &workspace)
{
    const QFileInfo file(workspace);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return QStringLiteral("vigie-") +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

SingleWindow::SingleWindow(const QString &folder, const QString &workspace, QObject *parent)
    : QObject(parent)
{
    const QString name = nameOf(workspace);
#ifdef Q_OS_WIN
    m_socket = name; // a named pipe
    Q_UNUSED(folder)
#else
    QDir().mkpath(folder);
    m_socket = folder + u'/' + name;
    if (m_socket.toLocal8Bit().size() > longestSocket)
        m_socket = QDir::tempPath() + u'/' + name;
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::answer);
}

SingleWindow::~SingleWindow() = default;

bool SingleWindow::claim(const QStringList &files)
{
    // Held only while claiming, so that two starts at once do not take each other's socket for a dead one.
    QLockFile lock(
#ifdef Q_OS_WIN
        QDir::tempPath() + u'/' +
#endif
        m_socket + QStringLiteral(".lock"));
    lock.setStaleLockTime(std::chrono::seconds(5));
    lock.tryLock(std::chrono::milliseconds(waitMs));
    if (handOver(files))
        return false;
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return true;
}

bool SingleWindow::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(waitMs))
        return false;
    QStringList absolute;
    for (const QString &file : files)
        absolute.append(QFileInfo(file).absoluteFilePath());
    socket.write(QJsonDocument(QJsonArray::fromStringList(absolute)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(waitMs) && socket.waitForReadyRead(waitMs);
}

void SingleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto hear = [this, socket] {
            if (socket->bytesAvailable() > longest) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QJsonDocument said = QJsonDocument::fromJson(socket->readLine(longest));
            QStringList files;
            for (const QJsonValue &file : said.array())
                files.append(file.toString());
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT raised(files);
        };
        connect(socket, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

} // namespace vigie::platform
