// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"

#include <QFile>

namespace vigie::test {

PrivateBus::PrivateBus()
{
    // Without the folders of services that the machine's own configuration names: none is started by a call.
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("no folder for the bus");
    configuration.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                        "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                        "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
    configuration.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                    QStringLiteral("--config-file=") + configuration.fileName()});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &program : std::as_const(m_programs))
        QDBusConnection::disconnectFromBus(program);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect(const QString &program)
{
    const QString name = program + QString::number(m_programs.size()) + m_folder.path();
    m_programs.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace vigie::test
