// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/vigietest.h"

#include <QApplication>

/// As VIGIE_TEST_MAIN, with widgets.
#define VIGIE_GUI_TEST_MAIN(TestClass)                                                                       \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        const vigie::test::Surrounding surrounding;                                                          \
        QApplication app(argc, argv);                                                                        \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
