// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vigietest.h"

#include <QFileInfo>

#include <cstdio>

namespace vigie::test {

using Known = QMap<QString, Registered::Run>;

/// Filled before main().
static Known &known()
{
    static Known tests;
    return tests;
}

Registered::Registered(const char *file, Run run)
{
    known().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

static int run(int argc, char **argv)
{
    if (const Registered::Run wanted = argc > 1 ? known().value(QString::fromUtf8(argv[1])) : nullptr) {
        argv[1] = argv[0];
        return wanted(argc - 1, argv + 1);
    }
    if (known().size() == 1)
        return known().first()(argc, argv);
    std::fprintf(stderr, "Name one of: %s\n", qPrintable(known().keys().join(QStringLiteral(" "))));
    return 2;
}

} // namespace vigie::test

int main(int argc, char **argv)
{
    return vigie::test::run(argc, argv);
}
