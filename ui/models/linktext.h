// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/link.h"

#include <QTimeZone>

/// The words of the window and the command line for live links, in the language in use. Pure otherwise.
namespace vigie::ui {

/// "live", "offline", "not reached", "gone", "refused", "paused"
QString linkStateText(channels::LinkState state);
/// When it was last fetched, what went wrong, and when it is tried again: whole sentences.
QString linkText(const channels::Link &link, qint64 nowMs, const QTimeZone &zone);
/// "Le blog de Kerlo, on blog.kerlo.fr": never the address, which may be a secret. One safe line.
QString linkName(const channels::Link &link);

} // namespace vigie::ui
