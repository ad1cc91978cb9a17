// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/link.h"

#include <QTimeZone>

/// The words of the window and the command line for live links, in the language in use. Pure otherwise.
namespace vigie::ui {

/// "live", "offline", "not reached", "gone", "refused", "paused"
QString linkStateText(channels::LinkState state);
/// Whether the site asked not to be asked yet.
bool mustWait(const channels::Link &link, qint64 nowMs);
/// When it was last fetched, and when it is again: whole sentences. What went wrong is errorText()'s to say.
QString linkText(const channels::Link &link, qint64 nowMs, const QTimeZone &zone);
/// "Le blog de Kerlo, on blog.kerlo.fr": never the address, which may be a secret. One safe line.
QString linkName(const channels::Link &link);

} // namespace vigie::ui
