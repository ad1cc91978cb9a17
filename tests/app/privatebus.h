// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace vigie::test {

/// A message bus for one test, where nobody is but whom the test puts there. UI thread.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    bool isThere() const { return !m_address.isEmpty(); } ///< dbus-daemon is installed
    /// Another program on it.
    QDBusConnection connect(const QString &program);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_programs;
};

} // namespace vigie::test
