// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/composition.h"
#include "app/platform/coredumps.h"
#include "base/clock.h"

#include <QApplication>

static void nameIt()
{
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vigie.Vigie"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vigie"));
}

static int runCommand(int argc, char **argv, const QStringList &arguments)
{
    std::unique_ptr<QCoreApplication> application;
    if (vigie::cli::drawsPages(arguments)) { // its PDF needs fonts, but no display
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    return vigie::cli::run(arguments);
}

static int runWindow(int argc, char **argv, const QStringList &arguments)
{
    QApplication application(argc, argv);
    nameIt();
    QApplication::setQuitOnLastWindowClosed(false); // the composition quits when its last window is gone
    const vigie::SystemClock clock;
    vigie::app::Composition composition(application, clock);
    return composition.start(arguments) ? QApplication::exec() : 0;
}

int main(int argc, char **argv)
{
    vigie::platform::forbidCoreDumps();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return vigie::cli::isForCommandLine(arguments) ? runCommand(argc, argv, arguments)
                                                   : runWindow(argc, argv, arguments);
}
