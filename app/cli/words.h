// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vigie::cli {

/// What the command line says to people: Words::tr("…").
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace vigie::cli
