// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/composition.h"
#include "base/clock.h"
#include "support/loopback.h"

#include <QApplication>

/// Vigie, composed so that it finds a site on 127.0.0.1: nothing that is typed or set could tell the program
/// itself to go there.
int main(int argc, char **argv)
{
    const vigie::channels::Reach reach = vigie::test::Loopback::reach();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (vigie::cli::isForCommandLine(arguments)) {
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("vigie"));
        return vigie::cli::run(arguments, reach);
    }
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QApplication::setQuitOnLastWindowClosed(false);
    const vigie::SystemClock clock;
    vigie::app::Composition composition(application, clock, reach);
    return composition.start(arguments) ? QApplication::exec() : 0;
}
