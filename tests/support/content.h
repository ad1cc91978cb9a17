// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace vigie::test {

/// The bytes of a file that a test needs; the test ends without it.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace vigie::test
