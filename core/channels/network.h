// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

namespace vigie::channels {

/// Whether there is a network at all.
class Network : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Certainly none: nothing is asked then. Any thread.
    virtual bool isDown() const = 0;
    /// From now on changed() is told; on the application's thread. No packet leaves for it.
    virtual void watch() {}

Q_SIGNALS:
    void changed(); ///< isDown() is another
};

/// What the system says: its network service where it has one that is watched, else whether an interface is
/// up.
class SystemNetwork final : public Network
{
    Q_OBJECT

public:
    /// `loopback`: the machine's own is network enough (see Reach).
    explicit SystemNetwork(bool loopback = false, QObject *parent = nullptr);
    bool isDown() const override;
    void watch() override;

private:
    const bool m_loopback;
    std::atomic_bool m_disconnected = false;
    bool m_watching = false;
};

} // namespace vigie::channels
