// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/mockclock.h"
#include "team/colleague.h"
#include "workspace/workspace.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// Waits for a future with the event loop running, at most 30 s, and gives its value. It is told of the end,
/// and does not look for it now and then: most of a test's time went into that. Only where the program was
/// told to quit, which ends every loop waited in, it looks.
template <typename T>
T await(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty() && !finished.wait(30'000) &&
        !QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("a future was not finished in 30 s");
    return future.takeResult();
}

/// A workspace in a folder of its own, owned by Anne (community manager, alone), with a clock that stands.
class Office
{
public:
    Office();
    ~Office();

    MockClock clock;
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;

    workspace::Places places() const;
    QString path(const QString &name) const { return folder.filePath(name); }
    QString workspacePath() const { return path(QStringLiteral("office.vigie")); }
    void close() { workspace.reset(); }
    void reopen(); ///< as after a restart
    /// Copies the file as it stands, as one does by hand; gives where it lies.
    QString copyAside();
    /// Closes, and puts that file in the workspace's place: to be opened after that.
    void copyOver(const QString &file);
    /// Closes, and opens that file so.
    void openAs(const QString &file, const workspace::Surroundings &surroundings);

    /// Anne, or the colleague of that name.
    team::Actor actor(const QString &name = {});
    /// A second colleague.
    team::Actor hire(const QString &name, team::Role role = team::Role::Approver);
    /// Writes a file into the folder and gives its path.
    QString file(const QString &name, const QByteArray &content) const;

    /// write() and read(), waited for.
    template <typename Work>
    auto write(Work work)
    {
        return await(workspace->write(std::move(work)));
    }
    template <typename Work>
    auto read(Work work)
    {
        return await(workspace->read(std::move(work)));
    }
};

} // namespace vigie::test

/// Fails the test, saying the error's code, unless the Result holds a value.
#define REQUIRE_OK(result)                                                                                   \
    do {                                                                                                     \
        if (!(result))                                                                                       \
            QFAIL(qPrintable(vigie::errorCodeName((result).error().code) + u' ' +                            \
                             QStringList((result).error().facts.values()).join(u' ')));                      \
    } while (false)
/// Fails unless the Result holds an error of that code.
#define REQUIRE_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        QVERIFY2(!(result), "a value came where an error was expected");                                     \
        QCOMPARE(vigie::errorCodeName((result).error().code), vigie::errorCodeName(expected));               \
    } while (false)
