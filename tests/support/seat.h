// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/office.h"
#include "ui/models/session.h"
#include "workspace/settings.h"

#include <QSignalSpy>

#include <latch>

namespace vigie::test {

/// A window's session in the office: its own opening of the same file, so that the office itself can change
/// it from beside, as a second window or the command line does.
class Seat
{
public:
    explicit Seat(Office &office, const QString &name = {})
    {
        auto opened = workspace::Workspace::open(
            office.workspacePath(),
            {.places = office.places(), .clock = office.clock, .watchesOthers = true});
        if (!opened)
            qFatal("no seat: %s", qPrintable(errorCodeName(opened.error().code)));
        const auto settings = office.read([](workspace::Connection &c) -> Result<workspace::Settings> {
            return workspace::readSettings(c);
        });
        session = std::make_unique<ui::Session>(std::move(*opened), office.actor(name), *settings);
    }

    std::unique_ptr<ui::Session> session;
};

/// Keeps every reader of a workspace, or its writer, busy until this goes, so that what is asked meanwhile
/// waits.
class Held
{
public:
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

protected:
    Held() = default;
    ~Held() { m_go->count_down(); }
    auto waiting() const
    {
        return [go = m_go](workspace::Connection &) -> Result<void> {
            go->wait();
            return {};
        };
    }

private:
    std::shared_ptr<std::latch> m_go = std::make_shared<std::latch>(1);
};

class HeldReaders : Held
{
public:
    explicit HeldReaders(workspace::Workspace &workspace)
    {
        for (int i = 0; i < workspace::Workspace::readerCount; ++i)
            workspace.read(waiting());
    }
};

class HeldWriter : Held
{
public:
    explicit HeldWriter(workspace::Workspace &workspace) { workspace.write(waiting()); }
};

} // namespace vigie::test
