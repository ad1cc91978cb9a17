// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own window on a workspace; says "usable" on standard output when messages stand in its feed.
#include "app/composition.h"
#include "base/clock.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>

#include <cstdio>

static bool showsMessages(const vigie::ui::MainWindow &window)
{
    static const QAbstractItemView *list = nullptr; // looking for it takes as long as it is looked for
    if (!window.desk())
        return false;
    if (!list) {
        window.desk()->showPane(QStringLiteral("feed"));
        list = window.desk()->findChild<QAbstractItemView *>(QStringLiteral("messages"));
    }
    if (list->model()->rowCount() == 0)
        return false;
    const QModelIndex first = list->model()->index(0, 0); // until it is read, both say that it is on its way
    return first.data(Qt::DisplayRole) != first.data(Qt::AccessibleTextRole);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const vigie::SystemClock clock;
    vigie::app::Composition composition(application, clock);
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        const QList<vigie::ui::MainWindow *> windows = composition.windows();
        if (windows.isEmpty() || !showsMessages(*windows.first()))
            return;
        looking.stop();
        std::puts("usable");
        std::fflush(stdout);
    });
    looking.start(1);
    return composition.start(QApplication::arguments().mid(1)) ? QApplication::exec() : 1;
}
