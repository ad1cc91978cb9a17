// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie::workspace {
class Connection;
}

namespace vigie::inbox {

/// The rows of all authors who are the person that this one is (core/care/person.h), this one among them.
/// Inside Workspace::read() or write().
QList<qint64> authorsOf(workspace::Connection &c, qint64 author);

} // namespace vigie::inbox
