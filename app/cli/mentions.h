// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

#include <QJsonObject>
#include <QTimeZone>

namespace vigie::workspace {
class Connection;
}

namespace vigie::cli {

/// The mention object of cli.md, inside a read or write.
QJsonObject mentionObject(workspace::Connection &c, const inbox::Mention &mention, const QTimeZone &zone);

} // namespace vigie::cli
