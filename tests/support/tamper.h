// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::test {

/// Changes made behind Vigie's back: runs the SQL on the file, with foreign keys off. Fatal where it is
/// wrong.
void tamper(const QString &path, const QByteArray &sql);

} // namespace vigie::test
