// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "support/mockclock.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace vigie::test {

/// The real window over a real workspace, in the test's own home, with a clock that stands.
class House
{
public:
    /// `ports`: the desktop round it; the system's own, where none is given.
    explicit House(std::function<ui::Outside::Ports()> ports = platform::ports);
    ~House();

    MockClock clock;
    QTemporaryDir folder;
    std::function<ui::Outside::Ports()> ports;
    std::unique_ptr<app::Composition> composition;

    QString path(const QString &name) const { return folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const;
    /// A workspace "Kerlo", owned by Anne Morvan; `reader`, when given, works there too.
    QString makeWorkspace(const QString &name, const QString &reader = {},
                          const std::function<Result<void>(workspace::Connection &)> &fill = {});

    /// Opens it and waits for the desk of the newest window; the test fails where none comes.
    ui::MainWindow *open(const QString &workspace, const QStringList &files = {});
    /// Closes every window and forgets the composition, then makes a new one: a restart.
    void restart();

    /// Waits until what the panes asked of the workspace, and what they asked next, is shown.
    static void settle(ui::MainWindow *window);
    static ui::Desk *desk(ui::MainWindow *window);
    template <typename Widget>
    static Widget *find(QWidget *where, const QString &name)
    {
        auto *found = where->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    static void key(QWidget *where, const QString &keys); ///< "Ctrl+K", to the focused widget
};

} // namespace vigie::test
