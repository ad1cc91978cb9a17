// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/house.h"

#include "app/opening.h"
#include "team/colleaguestore.h"

#include <QApplication>
#include <QFile>

#include <barrier>

namespace vigie::test {

using workspace::Connection;

House::House(std::function<ui::Outside::Ports()> desktop)
    : ports(std::move(desktop))
    , composition(std::make_unique<app::Composition>(*qApp, clock, channels::Reach(), ports()))
{
    composition->preferences().setLanguage(QStringLiteral("en"));
}

House::~House() = default;

QString House::file(const QString &name, const QByteArray &content) const
{
    QFile written(path(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(name));
    return path(name);
}

QString House::makeWorkspace(const QString &name, const QString &reader,
                             const std::function<Result<void>(Connection &)> &fill)
{
    const auto furnish = [&](Connection &c) -> Result<void> {
        if (auto anne = team::addOwner(c, QStringLiteral("Anne Morvan"), team::Role::CommunityManager); !anne)
            return fail(anne.error());
        if (!reader.isEmpty()) {
            const auto actor = team::actAs(c, {}, std::nullopt);
            if (auto hired = team::addColleague(c, *actor, reader, team::Role::BrandGuardian); !hired)
                return fail(hired.error());
        }
        return fill ? fill(c) : Result<void>();
    };
    const auto made = workspace::Workspace::create(path(name), {.firm = QStringLiteral("Kerlo")},
                                                   app::surroundings(clock), furnish);
    if (!made)
        qFatal("the workspace could not be made: %s", qPrintable(errorCodeName(made.error().code)));
    return path(name);
}

ui::MainWindow *House::open(const QString &workspace, const QStringList &files)
{
    composition->open(workspace, files);
    ui::MainWindow *window = composition->windows().last();
    if (!QTest::qWaitFor([window] { return window->desk() != nullptr; }, 30'000))
        qFatal("the workspace was not opened in 30 s");
    window->desk()->panes(); // all are made
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qFatal("the window did not become active");
    return window;
}

void House::restart()
{
    for (ui::MainWindow *window : composition->windows())
        window->quit();
    if (!QTest::qWaitFor([this] { return composition->windows().isEmpty(); }))
        qFatal("the windows did not close");
    composition.reset();
    composition = std::make_unique<app::Composition>(*qApp, clock, channels::Reach(), ports());
}

void House::settle(ui::MainWindow *window)
{
    using workspace::Workspace;
    Workspace &workspace = window->session()->workspace();
    for (int questions = 0; questions < 4; ++questions) {
        const auto aside = workspace.readAside([](Connection &) -> Result<void> { return {}; });
        if (!QTest::qWaitFor([&] { return aside.isFinished(); }, 30'000))
            qFatal("what is read aside was not finished in 30 s");
        // When every reader stands at the barrier, none is at work on an older question.
        std::barrier together(Workspace::readerCount);
        QList<QFuture<Result<void>>> readers;
        for (int i = 0; i < Workspace::readerCount; ++i)
            readers.append(workspace.read([&together](Connection &) -> Result<void> {
                together.arrive_and_wait();
                return {};
            }));
        for (const QFuture<Result<void>> &reader : std::as_const(readers)) {
            if (!QTest::qWaitFor([&] { return reader.isFinished(); }, 30'000))
                qFatal("the readers did not finish in 30 s");
        }
        QCoreApplication::processEvents();
    }
}

ui::Desk *House::desk(ui::MainWindow *window)
{
    return window->desk();
}

void House::key(QWidget *where, const QString &keys)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keySequence(focus && where->isAncestorOf(focus) ? focus : where, QKeySequence(keys));
}

} // namespace vigie::test
