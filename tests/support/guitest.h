// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/vigietest.h"

#include <QApplication>

/// As VIGIE_TEST_MAIN, with widgets.
#define VIGIE_GUI_TEST_MAIN(TestClass) VIGIE_REGISTER_TEST(QApplication, TestClass)
