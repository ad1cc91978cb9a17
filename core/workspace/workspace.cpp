// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "workspace/activity.h"
#include "workspace/migrations.h"
#include "workspace/oldercopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace vigie::workspace {

Workspace::Workspace(QString path, Surroundings surroundings)
    : m_path(std::move(path))
    , m_surroundings(std::move(surroundings))
{
    qRegisterMetaType<Areas>();
}

Workspace::~Workspace()
{
    // Both are there until both have ended: the end of one piece of work asks for the next.
    for (Lane *lane : {m_readers.get(), m_writer.get()}) {
        if (lane)
            lane->close();
    }
}

/// SQLite's locks do not hold there (https://www.sqlite.org/wal.html, "all processes must be on the same
/// host").
static Result<void> onThisMachine(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network :
         {"nfs", "cifs", "smb", "sshfs", "afs", "webdav", "davfs", "ncp", "gvfs", "9p", "ceph", "gluster"}) {
        if (type.contains(network))
            return fail(ErrorCode::NetworkFileSystem, {{"path", path}, {"type", QString::fromLatin1(type)}});
    }
    return {};
}

static Result<void> writable(const QString &path)
{
    // A folder that cannot be written holds no write-ahead log, even where the file itself could be.
    const QFileInfo file(path);
    if ((file.exists() && !file.isWritable()) || !QFileInfo(file.absolutePath()).isWritable())
        return fail(ErrorCode::ReadOnly, {{"path", path}});
    return {};
}

std::unique_ptr<Connection> Workspace::connectWriter() const
{
    auto c = std::make_unique<Connection>(m_path, Connection::Mode::Write, m_surroundings.clock);
    c->setKey(m_key);
    c->setEpoch(m_epoch);
    return c;
}

Result<void> Workspace::knowOlderCopy(Connection &c)
{
    const QString id = settingText(c, "id");
    const std::optional<Head> seen = readHead(m_surroundings.places, id);
    if (!seen || holds(c, *seen))
        return {};
    return inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<void> {
        if (settingText(c, "id") == id) // no other program was quicker
            markRestored(c, seen);
        return {};
    });
}

/// Finds this machine's key and goes on with its epoch, or starts one.
Result<void> Workspace::settle(Connection &c)
{
    m_id = readSettings(c).id;
    const QString name = m_id.toString();
    Result<std::optional<Key>> found = readKey(m_surroundings.places, name);
    if (!found)
        return fail(found.error());
    const bool known = found->has_value();
    if (!known) {
        Result<Key> made = makeKey(m_surroundings.places, name);
        if (!made)
            return fail(made.error());
        *found = *made;
    }
    m_key = **found;
    c.setKey(m_key);
    m_epoch = settingText(c, "epoch").toLongLong();
    c.setEpoch(m_epoch);
    if (settingText(c, "epoch-key") == QString::fromLatin1(m_key.fingerprint().toHex()))
        return {};
    Result<void> started = inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<void> {
        const bool first = m_epoch == 0;
        const std::optional<QJsonObject> restored = takeRestored(c);
        startEpoch(c,
                   first      ? QStringLiteral("made")
                   : restored ? QStringLiteral("restored")
                              : QStringLiteral("key-missing"),
                   restored.value_or(QJsonObject()));
        if (!first && m_surroundings.epochStarts)
            m_surroundings.epochStarts(c);
        return {};
    });
    m_epoch = c.epoch();
    if (started)
        started = writeHead(m_surroundings.places, name, c.head());
    return started;
}

void Workspace::payWhatIsOwed(Connection &c)
{
    if (!m_surroundings.owed)
        return;
    const auto work = inTransaction(
        c, Connection::Mode::Read,
        [&](Connection &) -> Result<std::function<void(Connection &)>> { return m_surroundings.owed(c); });
    if (!work || !*work)
        return;
    // The head that is recorded stays: this may be a copy, and the other file must be found whole by it.
    (void)inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<void> {
        (*work)(c);
        return {};
    });
}

void Workspace::start()
{
    // Looked at before anybody reads: what another program changes from now on is seen.
    const auto first = std::make_shared<std::unique_ptr<Connection>>(); // std::function is copied
    if (m_surroundings.watchesOthers) {
        (void)guarded([&] {
            *first = connectWriter();
            lookForOthers(**first);
        });
    }
    m_writer = std::make_unique<Lane>(Lane::Setup{
        .threads = 1,
        .drains = true,
        .connect = [this, first] { return *first ? std::move(*first) : connectWriter(); },
        .idle = m_surroundings.watchesOthers
                    ? std::function<void(Connection &)>([this](Connection &c) { lookForOthers(c); })
                    : nullptr,
    });
    m_readers = std::make_unique<Lane>(Lane::Setup{
        .threads = readerCount,
        .drains = false,
        .connect =
            [this] {
                return std::make_unique<Connection>(m_path, Connection::Mode::Read, m_surroundings.clock);
            },
        .idle = {},
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Surroundings &surroundings)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (auto look : {readable, onThisMachine, writable})
        if (auto fine = look(absolute); !fine)
            return fail(fine.error());
    std::unique_ptr<Workspace> workspace(new Workspace(absolute, surroundings));
    Result<void> ready;
    const std::optional<Error> refused = guarded([&] {
        Connection c(absolute, Connection::Mode::Write, surroundings.clock);
        ready = migrate(c).transform([](int) {});
        if (ready)
            ready = workspace->knowOlderCopy(c);
        if (ready)
            ready = workspace->settle(c);
        if (ready)
            workspace->payWhatIsOwed(c);
    });
    if (refused)
        return fail(*refused);
    if (!ready)
        return fail(ready.error());
    workspace->start();
    if (surroundings.opened)
        surroundings.opened(*workspace);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Settings settings,
                                                     const Surroundings &surroundings,
                                                     const std::function<Result<void>(Connection &)> &fill)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return fail(ErrorCode::WorkspaceExists, {{"path", absolute}});
    if (!QDir().mkpath(QFileInfo(absolute).absolutePath()))
        return fail(ErrorCode::ReadOnly, {{"path", absolute}});
    for (auto look : {onThisMachine, writable})
        if (auto fine = look(absolute); !fine)
            return fail(fine.error());

    const QString unfinished = absolute + QStringLiteral(".new");
    const auto clear = [&] {
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(unfinished + QLatin1StringView(ending));
    };
    clear();
    QFile empty(unfinished);
    if (!empty.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, {{"path", absolute}});
    empty.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // what customers write is nobody else's
    empty.close();
    std::unique_ptr<Workspace> workspace(new Workspace(unfinished, surroundings));
    settings.id = Id::make(surroundings.clock);
    Result<void> made;
    const std::optional<Error> refused = guarded([&] {
        Connection c(unfinished, Connection::Mode::Write, surroundings.clock);
        made = migrate(c).transform([](int) {});
        if (made)
            made = inTransaction(c, Connection::Mode::Write, [&](Connection &) -> Result<void> {
                setSetting(c, "id", settings.id.toString());
                writeSettings(c, settings);
                return {};
            });
        if (made)
            made = workspace->settle(c);
        if (made && fill)
            made = inTransaction(c, Connection::Mode::Write, fill);
        if (made && c.head().row > 0)
            made = writeHead(surroundings.places, settings.id.toString(), c.head());
    });
    if (refused)
        made = fail(*refused);
    if (made && !QFile::rename(unfinished, absolute))
        made = fail(QFileInfo::exists(absolute) ? ErrorCode::WorkspaceExists : ErrorCode::ReadOnly,
                    {{"path", absolute}});
    if (!made) {
        clear();
        return fail(made.error());
    }
    workspace->m_path = absolute;
    workspace->start();
    return workspace;
}

void Workspace::committed(Connection &c)
{
    if (c.head().row >
        0) // The chain itself is committed: a head that cannot be written only weakens the outside witness.
        (void)writeHead(m_surroundings.places, m_id.toString(), c.head());
    if (const Areas touched = c.takeTouched(); touched != Areas())
        Q_EMIT changed(touched);
}

void Workspace::lookForOthers(Connection &c)
{
    Statement version = c.statement("PRAGMA data_version");
    version.step();
    const qint64 seen = version.integer(0);
    if (m_dataVersion >= 0 && seen != m_dataVersion)
        Q_EMIT changed(everything);
    m_dataVersion = seen;
}

} // namespace vigie::workspace
