// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/mention.h"

#include <QTimeZone>
#include <QWidget>

namespace vigie::ui {

/// One message of a conversation, to be read: who, when, how many stars, and what it says. Theirs stands left
/// on the window's colour, ours right on the accent's.
QWidget *messageCard(const inbox::Mention &mention, qint64 nowMs, const QTimeZone &zone, QWidget *parent);

} // namespace vigie::ui
