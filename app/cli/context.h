// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/await.h"
#include "app/cli/command.h"
#include "app/cli/streams.h"
#include "app/cli/table.h"
#include "inbox/judgement.h"
#include "team/colleague.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonObject>

namespace vigie::cli {

/// What a command has: what was typed, where to write, and the workspace with the colleague who acts.
/// One thread's; it blocks.
class Context
{
public:
    Context(Arguments arguments, Streams &streams, const Clock &clock);
    ~Context();

    const Arguments arguments;
    Streams &streams;
    const Clock &clock;

    bool json() const { return arguments.has("json"); }
    /// `--workspace`, else the last one opened; absolute.
    QString workspacePath() const;

    /// Opens the workspace, and proves who acts. What follows may be used once it gave no Error.
    Result<void> open();
    /// Opens it without asking who acts.
    Result<void> openFile();
    workspace::Workspace &workspace() { return *m_workspace; }
    const team::Actor &actor() const { return *m_actor; }
    const workspace::Settings &settings() const { return m_settings; }
    /// Triage with what was learned in the workspace, for intake.
    Result<inbox::Judge> judge();
    /// Long work begins, that SIGINT stops in good order.
    void beginLongWork();

    /// Reads and writes of the workspace, waited for. `stop` interrupts a read; a write is short.
    template <typename Work>
    auto read(Work work)
    {
        return await(m_workspace->read(std::move(work)), streams.stop.get());
    }
    template <typename Work>
    auto write(Work work)
    {
        return await(m_workspace->write(std::move(work)));
    }

    /// One line of passphrase: of `--passphrase-fd`, line after line, else asked without echo. Nothing where
    /// there is neither.
    Result<std::optional<QString>> secret(const QString &prompt);

    void put(const QJsonObject &object); ///< one JSON document, on a line, on standard output
    void print(const QString &line);     ///< the answer, for people, on standard output
    void print(const Table &table);
    void say(const QString &line);  ///< that something was done; nothing with --quiet
    void tell(const QString &line); ///< a remark, on standard error; nothing with --quiet
    /// Wrong usage that only the command could see, in one sentence.
    Exit wrong(const QString &sentence);
    /// What failed, in words on standard error, and with --json as an object on standard output.
    Exit failed(const Error &error);
    /// The error object of cli.md.
    static QJsonObject errorJson(const Error &error);
    /// A time as cli.md writes it: ISO 8601 with offset, in the workspace's zone.
    QString iso(qint64 ms) const;
    QJsonValue isoOrNull(const std::optional<qint64> &ms) const;
    /// The same for people.
    QString when(qint64 ms) const;

    /// Everything printed so far has reached standard output.
    bool flush();

private:
    Result<void> prove();
    void printBytes(const QByteArray &bytes);

    std::unique_ptr<workspace::Workspace> m_workspace;
    std::optional<team::Actor> m_actor;
    workspace::Settings m_settings;
    std::unique_ptr<QFile> m_secrets;
    bool m_written = true;
};

} // namespace vigie::cli
