// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of `start`: a Qt window that says when it is shown.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &app, [] {
        std::puts("usable");
        std::fflush(stdout);
    });
    return QApplication::exec();
}
